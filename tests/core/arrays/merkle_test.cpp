#include "core/arrays/merkle.h"

#include "core/arrays/sha256.h"

#include <QTest>

using namespace paulownia::arrays;

class MerkleTest : public QObject {
    Q_OBJECT

    static std::vector<std::string> entries(int count) {
        std::vector<std::string> all;
        for (int i = 0; i < count; ++i) all.push_back(sha256Of(std::to_string(i)));
        return all;
    }

private Q_SLOTS:
    /// Computed apart, by Python's hashlib.
    void rootIsAsDocumented() {
        QCOMPARE(merkleRoot(entries(0)), std::string("e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"));
        QCOMPARE(merkleRoot(entries(1)), std::string("13a77175e35eb1d9da91ee14df0d7772cea71289800206e2b45c882ecb06efbf"));
        QCOMPARE(merkleRoot(entries(5)), std::string("4e23fb40d8876f1299cca9b3c28432a01b11d1a20126606914612892ff2e09a7"));
        QCOMPARE(merkleRoot(entries(8)), std::string("da17ac5d45a1b0c50260c7e411bf342ba2a41c9c824bb3b6404e5330a585a057"));
    }

    void everyPlaceOfEverySizeIsProved() {
        for (int size = 1; size <= 33; ++size) {
            const auto all = entries(size);
            for (std::uint64_t i = 0; i < all.size(); ++i) QCOMPARE(merkleRoot(all[i], i, all.size(), merklePath(all, i)), merkleRoot(all));
        }
    }

    void nothingElseIsProved() {
        const auto all = entries(7);
        const auto root = merkleRoot(all), entry = all[2];
        const auto path = merklePath(all, 2);
        QCOMPARE(merkleRoot(entry, 2, 7, path), root);
        for (const std::uint64_t place : {0, 1, 3, 6, 7, 100}) QVERIFY(merkleRoot(entry, place, 7, path) != root);
        QVERIFY(merkleRoot(all[3], 2, 7, path) != root);
        for (std::size_t i = 0; i < path.size(); ++i) {
            auto other = path;
            other[i] = all[0];
            QVERIFY(merkleRoot(entry, 2, 7, other) != root);
            other.erase(other.begin() + static_cast<long>(i));
            QVERIFY(merkleRoot(entry, 2, 7, other) != root);
        }
        auto longer = path;
        longer.push_back(root);
        QCOMPARE(merkleRoot(entry, 2, 7, longer), std::string());
        QCOMPARE(merkleRoot(entry, 0, 0, {}), std::string());
    }

    /// Two leaves do not pass for a node, nor a node for a leaf.
    void leavesAndNodesAreToldApart() {
        const auto all = entries(2);
        QVERIFY(merkleRoot({merkleRoot(all)}) != merkleRoot(all));
    }
};

QTEST_GUILESS_MAIN(MerkleTest)
#include "merkle_test.moc"
