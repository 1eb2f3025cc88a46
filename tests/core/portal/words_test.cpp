#include "core/portal/html.h"
#include "core/portal/qr_code.h"
#include "core/portal/resources.h"
#include "core/portal/texts.h"

#include <QDirIterator>
#include <QRegularExpression>
#include <QTest>

using namespace paulownia::portal;

class WordsTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void prefersWhatTheBrowserAsksFor_data() {
        QTest::addColumn<QString>("header");
        QTest::addColumn<QString>("language");
        const auto row = [](const char* header, const char* language) { QTest::newRow(header) << QString::fromLatin1(header) << QString::fromLatin1(language); };
        row("ja", "ja");
        row("ja-JP,ja;q=0.9,en-US;q=0.8,en;q=0.7", "ja");
        row("en-GB,en;q=0.9,ja;q=0.8", "en");
        row("fr,ja;q=0.5", "ja");
        row("fr, de", "en");
        row("", "en");
        row("ja;q=0", "en");
        row("JA-jp", "ja");
        row(";;;q=,,ja;q=x", "en");
    }
    void prefersWhatTheBrowserAsksFor() {
        QFETCH(QString, header);
        QFETCH(QString, language);
        QCOMPARE(codeOf(preferredLanguage(header)), language);
    }

    void saysEverythingInBothLanguages() {
        const auto &japanese = Texts::in(Language::Japanese), &english = Texts::in(Language::English);
        QVERIFY(english.keys().size() > 80);
        static const QRegularExpression place(QStringLiteral("%[1-9]")), kanaOrKanji(QStringLiteral("[\\p{Hiragana}\\p{Katakana}\\p{Han}]"));
        for (const auto& key : english.keys()) {
            const auto ja = japanese(key), en = english(key);
            QVERIFY2(kanaOrKanji.match(ja).hasMatch() && !kanaOrKanji.match(en).hasMatch() && !en.isEmpty(), qPrintable(key));
            for (const auto& n : {QStringLiteral("%1"), QStringLiteral("%2")}) QVERIFY2(ja.contains(n) == en.contains(n), qPrintable(key));
        }
    }

    /// Every key that the sources name has its words, so no page is missing a sentence.
    void hasEveryKeyThatIsUsed() {
        const QDir root(qEnvironmentVariable("PAULOWNIA_SOURCE"));
        static const QRegularExpression key(QStringLiteral("\"((?:home|confirm|year|photo|photos|check|receipt|form|step|error|footer|withdraw|withdrawn|frozen|goes)\\.[a-z][a-z-]*)\""));
        int used = 0;
        for (const char* folder : {"app/portal", "core/portal"}) {
            QDirIterator files(root.filePath(QLatin1String(folder)), {QStringLiteral("*.cpp")});
            while (files.hasNext()) {
                QFile file(files.next());
                QVERIFY(file.open(QIODevice::ReadOnly));
                for (auto keys = key.globalMatch(QString::fromUtf8(file.readAll())); keys.hasNext(); ++used) {
                    const auto name = keys.next().captured(1);
                    QVERIFY2(!Texts::in(Language::English)(name).isEmpty(), qPrintable(name));
                }
            }
        }
        QVERIFY(used > 60);
    }

    void lettersNoMarkupThrough() {
        const auto html = Html::of("<p title=\"%1\">%2</p>", QStringLiteral("\"><script>x</script>"), Html::of("<b>%1</b>", QStringLiteral("a & b %1 %2")));
        QCOMPARE(html.markup(), QStringLiteral("<p title=\"&quot;&gt;&lt;script&gt;x&lt;/script&gt;\"><b>a &amp; b %1 %2</b></p>"));
    }

    void drawsAQrCode() {
        const auto svg = qrCode(QStringLiteral("a00b16f8"), QStringLiteral("number \"<\"")).markup();
        QVERIFY(svg.startsWith(QStringLiteral("<svg")) && svg.contains(QStringLiteral("viewBox=\"0 0 29 29\""))); // version 1: 21 modules, 4 quiet each side
        QVERIFY(svg.contains(QStringLiteral("M4 4h7v1h-7z"))); // the finder pattern's upper edge
        QVERIFY(svg.contains(QStringLiteral("number &quot;&lt;&quot;")));
        QVERIFY(svg != qrCode(QStringLiteral("a00b16f9"), QString()).markup());
    }
};

QTEST_GUILESS_MAIN(WordsTest)
#include "words_test.moc"
