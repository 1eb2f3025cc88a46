#include "core/portal/consent_form.h"

#include "tests/support/temp_project.h"

using namespace paulownia;
using portal::Language;
using tests::TempProject;

class ConsentFormTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void publishesItsOwnWordingAtFirst() {
        TempProject project;
        const auto form = portal::currentForm(*project);
        QVERIFY2(form.has_value(), form ? "" : form.error().text().c_str());
        QCOMPARE(form->formVersion(), QStringLiteral("portal-1"));
        for (const auto language : {Language::Japanese, Language::English}) {
            const auto& text = form->in(language);
            QVERIFY(text.confirmations[3].contains(QStringLiteral("50")));
            for (const auto& words : text.confirmations) QVERIFY(!words.isEmpty() && !words.contains(QLatin1Char('{')));
        }
        QCOMPARE(portal::currentForm(*project)->version, 1);
    }

    void aChangedSettingIsANewVersion() {
        TempProject project;
        QCOMPARE(portal::currentForm(*project)->version, 1);
        TempProject::require(project->settings().set(storage::kWithdrawalDays, QStringLiteral("30")));
        const auto form = portal::currentForm(*project);
        QCOMPARE(form->version, 2);
        QVERIFY(form->english.confirmations[3].contains(QStringLiteral("30 days")));
        const auto before = portal::formNamed(*project, QStringLiteral("portal-1"));
        QVERIFY((*before)->english.confirmations[3].contains(QStringLiteral("50 days")));
    }

    void keepsTheProjectsOwnWording() {
        TempProject project;
        auto wording = portal::defaultWording();
        wording.replace("Portraits for research on faces", "The Tokyo portraits");
        QCOMPARE(portal::publishForm(*project, wording)->english.title, QStringLiteral("The Tokyo portraits"));
        QCOMPARE(portal::currentForm(*project)->english.title, QStringLiteral("The Tokyo portraits"));
        QCOMPARE(portal::currentForm(*project)->version, 1);
    }

    void refusesAnIncompleteWording_data() {
        QTest::addColumn<QByteArray>("wording");
        QTest::addColumn<QString>("says");
        const auto whole = portal::defaultWording();
        auto three = whole, empty = whole;
        three.replace("\"I am the person in these photos.\",", "");
        empty.replace("\"Portraits for research on faces\"", "\" \"");
        QTest::newRow("no JSON") << QByteArray("{") << QStringLiteral("no JSON");
        QTest::newRow("one language") << QByteArray("{\"ja\": {}}") << QStringLiteral("title");
        QTest::newRow("three confirmations") << three << QStringLiteral("‘en’: confirmations");
        QTest::newRow("an empty title") << empty << QStringLiteral("‘en’: title");
    }
    void refusesAnIncompleteWording() {
        QFETCH(QByteArray, wording);
        QFETCH(QString, says);
        TempProject project;
        const auto published = portal::publishForm(*project, wording);
        QVERIFY(!published);
        QVERIFY2(QString::fromStdString(published.error().message).contains(says), published.error().message.c_str());
        QVERIFY(project->consentForms().all()->isEmpty());
    }

    void knowsOnlyThePortalsForms() {
        TempProject project;
        QVERIFY(portal::currentForm(*project).has_value());
        for (const char* name : {"1", "portal-9", "portal-", ""}) QVERIFY(!portal::formNamed(*project, QLatin1String(name))->has_value());
    }
};

QTEST_GUILESS_MAIN(ConsentFormTest)
#include "consent_form_test.moc"
