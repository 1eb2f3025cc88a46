#include "core/release/citation.h"

#include <QTest>

using namespace paulownia;
using release::citation;

class CitationTest : public QObject {
    Q_OBJECT

    static arrays::Manifest manifest(const char* title, const char* licence) {
        arrays::Manifest m;
        m.title = title;
        m.licence = licence;
        m.chain.at = "2026-01-02T03:04:05.000Z";
        return m;
    }

private Q_SLOTS:
    void namesWhomToCite() {
        const auto text = citation(manifest("Foxglove \"1\"", "CC BY 4.0"), QStringLiteral("A. Author; The Institute ;"));
        for (const char* line : {"cff-version: 1.2.0\n", "title: \"Foxglove \\\"1\\\"\"\n", "  - name: \"A. Author\"\n  - name: \"The Institute\"\n", "license: CC-BY-4.0\n",
                                 "date-released: 2026-01-02\n", "type: dataset\n"})
            QVERIFY2(text.contains(QLatin1String(line)), line);
    }

    void withoutAuthorsThereAreTheMakers() {
        const auto text = citation(manifest("", "ask the institute"), {});
        QVERIFY(text.contains(QStringLiteral("  - name: \"The makers of A headshot data set\"\n")));
        QVERIFY(!text.contains(QStringLiteral("license:"))); // no name of the SPDX list
    }
};

QTEST_GUILESS_MAIN(CitationTest)
#include "citation_test.moc"
