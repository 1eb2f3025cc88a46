#include "tests/support/release_files.h"

#include <QTest>
#include <fstream>

using namespace paulownia;
using namespace paulownia::arrays;
using namespace paulownia::tests;

namespace {

std::string headerOf(const std::string& dict, char version = 1) {
    std::string bytes("\x93NUMPY", 6);
    bytes += {version, 0, static_cast<char>(dict.size() & 0xff), static_cast<char>(dict.size() >> 8)};
    if (version > 1) bytes += {0, 0};
    return bytes + dict;
}

std::string dict(const std::string& descr, const std::string& order = "False", const std::string& shape = "(2, 3)") {
    return "{'descr': " + descr + ", 'fortran_order': " + order + ", 'shape': " + shape + ", }\n";
}

} // namespace

class NpyTest : public QObject {
    Q_OBJECT

    QTemporaryDir m_dir;
    std::filesystem::path path() const { return m_dir.filePath(QStringLiteral("a.npy")).toStdString(); }

private Q_SLOTS:
    void writesWhatNumpyWrites() {
        const auto header = npyHeaderBytes(kUint8, {2429, 128881});
        QCOMPARE(header.size(), size_t{128});
        QVERIFY(header.starts_with(std::string("\x93NUMPY\x01\x00\x76\x00", 10) + "{'descr': '|u1', 'fortran_order': False, 'shape': (2429, 128881), }"));
        QVERIFY(header.ends_with(" \n"));
        QVERIFY(npyHeaderBytes(kInt32, {7}).find("'<i4', 'fortran_order': False, 'shape': (7,), }") != std::string::npos);
    }

    void readsEveryVersionAndSpelling() {
        for (const char version : {1, 2, 3}) {
            const auto header = parseNpyHeader(headerOf("{\"shape\": ( 2,3 ) , 'fortran_order':False,'descr': '<i8'}", version));
            QVERIFY2(header.has_value(), header ? "" : header.error().text().c_str());
            QCOMPARE(header->shape, (Shape{2, 3}));
            QVERIFY((header->type == NpyType{'i', 8, false}));
        }
        QCOMPARE(parseNpyHeader(headerOf(dict("'|u1'", "False", "(5L,)")))->shape, (Shape{5}));
        QCOMPARE(parseNpyHeader(headerOf(dict("'|u1'", "False", "()")))->elements(), uint64_t{1});
    }

    void refusesInWords_data() {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("word");
        const auto row = [](const char* name, const std::string& bytes, const char* word) {
            QTest::newRow(name) << QByteArray::fromStdString(bytes) << QString::fromLatin1(word);
        };
        row("a picture", "\xff\xd8\xff\xe0", "no NumPy array");
        row("nothing", "", "no NumPy array");
        row("magic alone", std::string("\x93NUMPY", 6), "versions 1 to 3");
        row("version 4", headerOf(dict("'|u1'"), 4), "versions 1 to 3");
        row("cut header", headerOf(dict("'|u1'")).substr(0, 40), "cut off");
        row("cut length", std::string("\x93NUMPY\x01\x00\x76", 9), "cut off");
        row("Fortran order", headerOf(dict("'|u1'", "True")), "Fortran order");
        row("pickle", headerOf(dict("'|O'")), "pickled");
        row("text", headerOf(dict("'<U8'")), "'<U8'");
        row("records", headerOf(dict("[('a', '<i4'), ('b', '<f8')]")), "records");
        row("no shape", headerOf("{'descr': '|u1', 'fortran_order': False}"), "damaged");
        row("negative shape", headerOf(dict("'|u1'", "False", "(-2, 3)")), "damaged");
        row("open tuple", headerOf(dict("'|u1'", "False", "(2, 3")), "damaged");
        row("beyond any file", headerOf(dict("'<f8'", "False", "(4294967296, 4294967296)")), "beyond any file");
        row("code", headerOf("__import__('os')"), "damaged");
    }
    void refusesInWords() {
        QFETCH(QByteArray, bytes);
        QFETCH(QString, word);
        const auto header = parseNpyHeader(bytes.toStdString());
        QVERIFY(!header);
        QVERIFY2(QString::fromStdString(header.error().message).contains(word), header.error().message.c_str());
    }

    void neverCrashesOnDamage() {
        const auto good = headerOf(dict("'<i4'"));
        base::Random random(3);
        for (int i = 0; i < 20'000; ++i) {
            auto bytes = good.substr(0, random.below(good.size() + 1));
            for (auto flips = random.below(4); flips > 0 && !bytes.empty(); --flips)
                bytes[random.below(bytes.size())] = static_cast<char>(random.below(256));
            const auto header = parseNpyHeader(bytes);
            QVERIFY(header.has_value() || !header.error().message.empty());
        }
    }

    void readsIntegersOfEveryWidth() {
        const auto check = [&](const NpyType& type, const Bytes& bytes, std::vector<std::int64_t> expected) {
            writeNpy(path(), type, {expected.size()}, bytes);
            QCOMPARE(demand(demand(NpyReader::open(path())).integers()), expected);
        };
        check({'i', 1, false}, {0xff, 7}, {-1, 7});
        check({'u', 1, false}, {0xff, 7}, {255, 7});
        check({'b', 1, false}, {0, 1}, {0, 1});
        check({'u', 2, false}, {0x01, 0x80}, {0x8001});
        check({'i', 2, true}, {0x80, 0x01}, {-32767});
        check({'i', 4, false}, {0xfe, 0xff, 0xff, 0xff}, {-2});
        check({'i', 8, true}, {0, 0, 0, 0, 0, 0, 1, 0}, {256});
        writeNpy(path(), {'u', 8, false}, {1}, Bytes(8, 0xff));
        QVERIFY(!demand(NpyReader::open(path())).integers());
        writeNpy(path(), kFloat16, {1}, Bytes(2, 0));
        QVERIFY(demand(NpyReader::open(path())).integers().error().message.find("<f2") != std::string::npos);
    }

    void refusesAShortOrLongFile() {
        writeNpy(path(), kUint8, {4, 5}, Bytes(20, 9));
        const auto whole = demand(readText(path()));
        QCOMPARE(demand(demand(NpyReader::open(path())).row(3)), Bytes(5, 9));
        demand(writeText(path(), whole.substr(0, whole.size() - 1)));
        QVERIFY(NpyReader::open(path()).error().message.find("cut off") != std::string::npos);
        demand(writeText(path(), whole + "x"));
        QVERIFY(NpyReader::open(path()).error().message.find("after the array's end") != std::string::npos);
        QCOMPARE(NpyReader::open("/nowhere/a.npy").error().kind, base::ErrorKind::NotFound);
    }

    /// A hole, so that it costs nothing: 5 GiB, more than 32 bits count.
    void readsBeyondFourGibibytes() {
        constexpr std::uint64_t kRows = 42'000, kRow = 128'881;
        const auto header = npyHeaderBytes(kUint8, {kRows, kRow});
        demand(writeText(path(), header));
        std::filesystem::resize_file(path(), header.size() + kRows * kRow);
        {
            std::fstream file(path(), std::ios::in | std::ios::out | std::ios::binary);
            file.seekp(static_cast<std::streamoff>(header.size() + (kRows - 1) * kRow));
            file << "last row";
        }
        const auto reader = demand(NpyReader::open(path()));
        QCOMPARE(reader.rows(), kRows);
        const auto row = demand(reader.row(kRows - 1));
        QCOMPARE(row.size(), size_t{kRow});
        QCOMPARE(std::string(row.begin(), row.begin() + 8), std::string("last row"));
        QCOMPARE(demand(reader.row(kRows - 2)), Bytes(kRow, 0));
    }

    void hashesWhatItWrites() {
        const auto hash = writeNpy(path(), kUint8, {4, 5}, Bytes(20, 9));
        QCOMPARE(hash, demand(sha256OfFile(path())));
        demand(writeText(path(), {}));
        QCOMPARE(demand(sha256OfFile(path())), std::string("e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"));
    }

    void noticesMissingAndSurplusRows() {
        auto writer = demand(NpyWriter::create(path(), kUint8, {2, 2}));
        const Bytes row(2);
        demand(writer.writeValues(std::span<const std::uint8_t>(row)));
        QVERIFY(!writer.finish());
        demand(writer.writeValues(std::span<const std::uint8_t>(row)));
        QVERIFY(!writer.writeValues(std::span<const std::uint8_t>(row)));
        QVERIFY(writer.finish().has_value());
    }

    void saysWhenTheDiskIsFull() {
        const auto created = NpyWriter::create("/dev/full", kUint8, {2, 2});
        QVERIFY(!created);
        QCOMPARE(created.error().kind, base::ErrorKind::Io);
        QVERIFY(created.error().text().find("/dev/full") != std::string::npos);
    }
};

QTEST_GUILESS_MAIN(NpyTest)
#include "npy_test.moc"
