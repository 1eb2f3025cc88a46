#include "core/release/checkpoint.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace paulownia;

class CheckpointTest : public QObject {
    Q_OBJECT

    QTemporaryDir m_folder;

    std::optional<release::Checkpoint> read(const QByteArray& text) const {
        QFile file(m_folder.filePath(QLatin1String(release::kCheckpointFile)));
        if (!file.open(QIODevice::WriteOnly) || file.write(text) != text.size()) qFatal("not written");
        file.close();
        return release::readCheckpoint(m_folder.path());
    }

private Q_SLOTS:
    void comesBack() {
        QVERIFY(release::write({"plan", 12, "sum"}, m_folder.path()).has_value());
        const auto again = release::readCheckpoint(m_folder.path());
        QVERIFY(again.has_value());
        QCOMPARE(again->plan, std::string("plan"));
        QCOMPARE(again->rows, qint64{12});
        QCOMPARE(again->sha256, std::string("sum"));
    }
    /// Then the build begins anew, whatever lies there.
    void isNoneWhereItIsNotWhole_data() {
        QTest::addColumn<QByteArray>("text");
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("cut off") << QByteArray(R"({"plan":"a","rows":)");
        QTest::newRow("no object") << QByteArray("[1]");
        QTest::newRow("a field that lacks") << QByteArray(R"({"plan":"a","rows":3})");
        QTest::newRow("a plan of another kind") << QByteArray(R"({"plan":7,"rows":3,"sha256":"b"})");
        QTest::newRow("rows of another kind") << QByteArray(R"({"plan":"a","rows":"3","sha256":"b"})");
        QTest::newRow("a sum of another kind") << QByteArray(R"({"plan":"a","rows":3,"sha256":null})");
    }
    void isNoneWhereItIsNotWhole() {
        QFETCH(QByteArray, text);
        QVERIFY(!read(text).has_value());
    }
};

QTEST_GUILESS_MAIN(CheckpointTest)
#include "checkpoint_test.moc"
