#include "tests/support/browser.h"
#include "tests/support/portal_site.h"
#include "tests/support/simulated_set.h"

using namespace paulownia;
using tests::Browser;
using tests::PortalSite;

/// A volunteer's visit in a real browser: phone and desktop, both languages, with and without JavaScript, each refusal. With
/// PAULOWNIA_SCREENSHOTS=FOLDER every page's picture goes there.
class BrowserTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() {
        if (!Browser::isInstalled()) QSKIP("SKIPPED ALL: chromium and chromium-driver are not installed (packaging/apt-packages)");
        simulation::Options options;
        options.volunteers = 5;
        options.size = {900, 1200};
        options.voters = 1;
        m_set = std::make_unique<tests::SimulatedSet>(options);
        QVERIFY(m_set->outcome().has_value());
        for (const auto& folder : QDir(m_set->path()).entryList({QStringLiteral("a0*")}, QDir::Dirs)) {
            QStringList files;
            for (int i = 1; i <= 9; ++i) files << QStringLiteral("%1/%2/%2_%3.jpeg").arg(m_set->path(), folder).arg(i);
            m_people << files;
        }
        tests::writeFile(m_set->parent() + QStringLiteral("/letter.jpg"), "Dear Sir or Madam");
    }
    void init() { // each from an address that has guessed nothing yet
        m_site = std::make_unique<PortalSite>();
        QVERIFY(m_site->port != 0);
    }

    void sendsASubmission_data() {
        QTest::addColumn<QString>("language");
        QTest::addColumn<bool>("isPhone");
        QTest::addColumn<bool>("hasScript");
        QTest::addColumn<bool>("isDark");
        QTest::addColumn<int>("width");
        const auto row = [](const char* name, const char* language, bool isPhone, bool hasScript, bool isDark, int width) {
            QTest::newRow(name) << QString::fromLatin1(language) << isPhone << hasScript << isDark << width;
        };
        row("phone-ja", "ja", true, true, false, 390);
        row("phone-en-dark", "en", true, true, true, 390);
        row("small-phone-ja-plain", "ja", true, false, false, 320);
        row("desktop-en", "en", false, true, false, 1280);
        row("desktop-ja-dark", "ja", false, false, true, 1280);
    }
    void sendsASubmission() {
        QFETCH(QString, language);
        QFETCH(bool, isPhone);
        QFETCH(bool, hasScript);
        QFETCH(bool, isDark);
        QFETCH(int, width);
        Browser browser({width, isPhone ? 844 : 900, isPhone, isDark, hasScript, language});
        QVERIFY2(browser.isReady(), qPrintable(browser.error()));
        const auto before = m_site->project().submissions().all()->size();
        browser.open(m_site->address);
        QCOMPARE(browser.run(QStringLiteral("return document.documentElement.lang")).toString(), language);
        look(browser, "1-purpose");
        browser.click(QStringLiteral("form[action=\"/begin\"] button"));
        QTRY_COMPARE(browser.path(), QStringLiteral("/confirm"));

        for (const int i : {1, 2, 4}) browser.click(QStringLiteral("input[name=confirm_%1]").arg(i));
        browser.click(QStringLiteral("main .actions button"));
        QTRY_VERIFY(browser.has(QStringLiteral(".confirmations .wrong input[name=confirm_3]")));
        QVERIFY(browser.has(QStringLiteral("input[name=confirm_4]:checked"))); // what was entered stays
        look(browser, "2-consent-refused");
        browser.click(QStringLiteral("input[name=confirm_3]"));
        browser.click(QStringLiteral("main .actions button"));
        QTRY_COMPARE(browser.path(), QStringLiteral("/year"));

        for (const int age : {19, 20}) { // who turns 20 this year may not have done so yet
            const auto year = QString::number(QDate::currentDate().year() - age);
            browser.type(QStringLiteral("#year"), year);
            browser.click(QStringLiteral("main .actions button"));
            QTRY_VERIFY(browser.has(QStringLiteral("#year[aria-invalid][value='%1']").arg(year)));
        }
        look(browser, "3-year-refused");
        browser.type(QStringLiteral("#year"), QStringLiteral("1985"));
        browser.click(QStringLiteral("main .actions button"));
        QTRY_COMPARE(browser.path(), QStringLiteral("/photos"));
        look(browser, "4-photos-empty");

        const auto person = m_people.takeFirst(); // of each row: what was withdrawn stays out
        upload(browser, hasScript, person.mid(0, 8));
        QTRY_COMPARE_WITH_TIMEOUT(photosIn(browser), 8, 40'000);
        upload(browser, hasScript, {m_set->parent() + QStringLiteral("/letter.jpg")});
        QTRY_VERIFY_WITH_TIMEOUT(browser.text(QStringLiteral(".notice strong")).contains(QStringLiteral("letter.jpg")), 20'000);
        upload(browser, hasScript, {person.at(2)});
        QTRY_VERIFY_WITH_TIMEOUT(browser.text(QStringLiteral(".notice strong")).contains(QStringLiteral("_3.jpeg")), 20'000);
        look(browser, "5-photos-refused");
        browser.click(QStringLiteral("form[action=\"/photos/done\"] button"));
        QTRY_COMPARE(browser.path(), QStringLiteral("/photos/done")); // eight are not enough
        QVERIFY(browser.text(QStringLiteral(".notice")).contains(QLatin1Char('8')));
        upload(browser, hasScript, {person.at(8)});
        QTRY_COMPARE_WITH_TIMEOUT(photosIn(browser), 9, 20'000);
        look(browser, "6-photos-nine");
        browser.click(QStringLiteral("form[action=\"/photos/done\"] button"));
        QTRY_COMPARE(browser.path(), QStringLiteral("/check"));
        look(browser, "7-check");
        QCOMPARE(m_site->project().submissions().all()->size(), before);
        browser.click(QStringLiteral("form[action=\"/send\"] button"));
        QTRY_COMPARE_WITH_TIMEOUT(browser.path(), QStringLiteral("/receipt"), 20'000);
        look(browser, "8-receipt");
        const auto number = model::AgreementNumber::parse(browser.text(QStringLiteral(".number")));
        QVERIFY(number.has_value());
        QCOMPARE(m_site->project().photos().ofVolunteer(*number)->size(), 9);
        QCOMPARE(m_site->project().submissions().all()->size(), before + 1);
        withdraw(browser, *number);
        QCOMPARE(m_site->project().submissions().all()->size(), before);
        QVERIFY2(browser.error().isEmpty(), qPrintable(browser.error()));
    }

private:
    /// With the number on the receipt, from its own link; then the photo that was sent stays out.
    void withdraw(Browser& browser, const model::AgreementNumber& number) {
        browser.click(QStringLiteral("main a[href^=\"/withdraw\"]"));
        QTRY_COMPARE(browser.path(), QStringLiteral("/withdraw"));
        QCOMPARE(browser.run(QStringLiteral("return document.querySelector('#number').value")).toString(), number.toString()); // this device's own
        browser.type(QStringLiteral("#number"), QStringLiteral("a0ffffff"));
        look(browser, "9-withdraw");
        browser.click(QStringLiteral("main .actions button"));
        QTRY_VERIFY(browser.has(QStringLiteral("#number[aria-invalid]"))); // there is none of that number
        browser.type(QStringLiteral("#number"), number.toString().toUpper());
        browser.click(QStringLiteral("main .actions button"));
        QTRY_VERIFY(browser.has(QStringLiteral("input[name=sure]")));
        QVERIFY(browser.text(QStringLiteral(".summary")).contains(QLatin1Char('9')));
        browser.click(QStringLiteral("button.bad"));
        QTRY_VERIFY(browser.has(QStringLiteral(".wrong input[name=sure]")));
        QCOMPARE(m_site->project().photos().ofVolunteer(number)->size(), 9);
        look(browser, "10-withdraw-preview");
        browser.click(QStringLiteral("input[name=sure]"));
        browser.click(QStringLiteral("button.bad"));
        QTRY_COMPARE_WITH_TIMEOUT(browser.path(), QStringLiteral("/withdraw/receipt"), 20'000);
        QCOMPARE(browser.run(QStringLiteral("return document.querySelectorAll('.hashes li').length")).toInt(), 9 + 1 + 1);
        QCOMPARE(browser.text(QStringLiteral(".number")), number.toString());
        look(browser, "11-withdrawn");
        browser.click(QStringLiteral("form[action=\"/withdraw/done\"] button"));
        QTRY_COMPARE(browser.path(), QStringLiteral("/"));
        QVERIFY(browser.has(QStringLiteral("form[action=\"/begin\"]"))); // nothing is left on this device
    }

    void upload(Browser& browser, bool hasScript, const QStringList& files) {
        browser.choose(QStringLiteral("form.upload input[multiple]"), files);
        if (!hasScript) browser.click(QStringLiteral("form.upload button"));
    }
    static int photosIn(Browser& browser) { return browser.run(QStringLiteral("return document.querySelectorAll('.places img').length")).toInt(); }

    /// No page may be wider than the window; its picture, if asked for.
    void look(Browser& browser, const char* page) {
        QCOMPARE(browser.overflow(), 0);
        const auto folder = qEnvironmentVariable("PAULOWNIA_SCREENSHOTS");
        const QByteArray row(QTest::currentDataTag());
        if (folder.isEmpty() || row.startsWith("small-") || row == "desktop-ja-dark") return; // the others show as much
        QTest::qWait(300); // previews
        tests::writeFile(QStringLiteral("%1/portal-%2-%3.png").arg(folder, QLatin1String(QTest::currentDataTag()), QLatin1String(page)), browser.picture());
    }

    std::unique_ptr<tests::SimulatedSet> m_set;
    QVector<QStringList> m_people;
    std::unique_ptr<PortalSite> m_site;
};

QTEST_GUILESS_MAIN(BrowserTest)
#include "browser_test.moc"
