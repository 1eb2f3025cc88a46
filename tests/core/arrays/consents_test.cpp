#include "core/arrays/consents.h"

#include <QTest>

using namespace paulownia::arrays;

class ConsentsTest : public QObject {
    Q_OBJECT

    static std::string hash(char c) { return std::string(64, c); }

private Q_SLOTS:
    /// Computed apart, by sha256sum.
    void theCommitmentIsAsDocumented() {
        QCOMPARE(commitmentTo({"a00b16f8", hash('5')}), std::string("7e5266491925880ab1639831cb67a65bd1d7975eebc5982a0fd40cef513779d6"));
    }

    void survivesTheWayThroughJson() {
        const Consents consents{{hash('b'), hash('a'), hash('b')}, {hash('a'), hash('b'), hash('c')}};
        const auto read = parseConsents(toJson(consents));
        QVERIFY(read.has_value());
        QCOMPARE(read->rows, consents.rows);
        QCOMPARE(read->inForce, consents.inForce);
        QCOMPARE(objectionTo(*read), std::string());
    }

    void badOnesAreTold() {
        for (const char* text : {"", "[]", R"({"format": "other", "rows": [], "in_force": []})", R"({"format": "paulownia-consents", "rows": []})",
                                 R"({"format": "paulownia-consents", "rows": ["A0"], "in_force": []})", R"({"format": "paulownia-consents", "rows": [1], "in_force": []})"})
            QCOMPARE(parseConsents(text).error().kind, paulownia::base::ErrorKind::Invalid);
        QVERIFY(objectionTo({{hash('d')}, {hash('a')}}).find("row 0") != std::string::npos);
        QVERIFY(!objectionTo({{}, {hash('b'), hash('a')}}).empty());
        QVERIFY(!objectionTo({{}, {hash('a'), hash('a')}}).empty());
    }
};

QTEST_GUILESS_MAIN(ConsentsTest)
#include "consents_test.moc"
