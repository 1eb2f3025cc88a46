#include "core/portal/consent_form.h"
#include "tests/support/programs.h"
#include "tests/support/temp_project.h"

#include <nlohmann/json.hpp>

using namespace paulownia;
using tests::TempProject;

class ConsentFormCommandTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void publishesAndShows() {
        TempProject project;
        const QStringList show{QStringLiteral("consent-form"), QStringLiteral("show"), project.path()};
        QCOMPARE(tests::paulownia(show + QStringList{QStringLiteral("--version"), QStringLiteral("1")}).exit, 3); // none yet
        QVERIFY(tests::paulownia(show).out.contains(QStringLiteral("(portal-0)"))); // what one would begin with
        QVERIFY(project->consentForms().all()->isEmpty());
        QVERIFY(portal::currentForm(*project).has_value());
        auto wording = nlohmann::ordered_json::parse(tests::paulownia(show + QStringList{QStringLiteral("--json")}).out.toStdString())["wording"];
        wording["en"]["title"] = "The Tokyo portraits";
        const auto file = project.path() + QStringLiteral("/form.json");
        write(file, wording.dump());
        const QStringList publish{QStringLiteral("consent-form"), QStringLiteral("publish"), project.path(), file};
        QCOMPARE(tests::paulownia(publish).out, QStringLiteral("In use from now on: portal-2\n"));
        const auto shown = tests::paulownia(show).out;
        QVERIFY(shown.contains(QStringLiteral("The Tokyo portraits (portal-2)")) && shown.contains(QStringLiteral("within 50 days")));
        QVERIFY(tests::paulownia(show + QStringList{QStringLiteral("--version"), QStringLiteral("1")}).out.contains(QStringLiteral("Portraits for research")));
        write(file, "{}");
        const auto refused = tests::paulownia(publish);
        QCOMPARE(refused.exit, 3);
        QVERIFY(refused.err.contains(QStringLiteral("form.json")));
        QCOMPARE(project->consentForms().all()->size(), 2);
    }

    void showsWhatAVolunteerAgreedTo() {
        TempProject project;
        QVERIFY(portal::currentForm(*project).has_value());
        const auto now = project->now();
        const auto number = *model::AgreementNumber::parse(QStringLiteral("a00b16f8"));
        TempProject::require(project->submissions().add({number, now, {}, 1980, model::ConsentState::OnRecord, {}, QStringLiteral("portal-1"), now, {}, {}}));
        project.addVolunteer(1, 0); // came in a folder
        TempProject::require(project->settings().set(storage::kWithdrawalDays, QStringLiteral("30")));
        QCOMPARE(portal::currentForm(*project)->version, 2);
        const QStringList of{QStringLiteral("consent-form"), QStringLiteral("show"), project.path(), QStringLiteral("--of")};
        const auto shown = tests::paulownia(of + QStringList{number.toString()});
        QVERIFY(shown.out.contains(QStringLiteral("(portal-1)")) && shown.out.contains(QStringLiteral("within 50 days")));
        QCOMPARE(tests::paulownia(of + QStringList{QStringLiteral("a0000001")}).exit, 3);
        const auto unknown = tests::paulownia(of + QStringList{QStringLiteral("a0ffffff")});
        QCOMPARE(unknown.exit, 3);
        QVERIFY2(unknown.err.contains(QStringLiteral("no submission of that number")), qPrintable(unknown.err));
        QCOMPARE(tests::paulownia(of + QStringList{QStringLiteral("Smith")}).exit, 2);
    }

    void showsAndChangesTheRules() {
        TempProject project;
        const QStringList rules{QStringLiteral("consent-rules"), project.path()};
        QVERIFY(tests::paulownia(rules).out.contains(QStringLiteral("the submission is frozen")));
        const auto changed = tests::paulownia(rules + QStringList{QStringLiteral("--withdrawal-days"), QStringLiteral("90"), QStringLiteral("--after"), QStringLiteral("allowed"), QStringLiteral("--json")});
        QCOMPARE(changed.exit, 0);
        const auto json = nlohmann::json::parse(changed.out.toStdString());
        QVERIFY(json["withdrawal_days"] == 90 && json["after"] == "allowed" && json["minimum_age"] == 20);
        QCOMPARE(portal::currentForm(*project)->withdrawalDays, 90); // what the web page says from now on
        const auto fewer = tests::paulownia(rules + QStringList{QStringLiteral("--withdrawal-days"), QStringLiteral("50")});
        QCOMPARE(fewer.exit, 3);
        QVERIFY(fewer.err.contains(QStringLiteral("promised 90 days")));
        QCOMPARE(tests::paulownia(rules + QStringList{QStringLiteral("--after"), QStringLiteral("never")}).exit, 2);
        QCOMPARE(project->settings().value(storage::kWithdrawalDays), QStringLiteral("90"));
    }

private:
    static void write(const QString& path, const std::string& text) {
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
        file.write(QByteArray::fromStdString(text));
    }
};

QTEST_GUILESS_MAIN(ConsentFormCommandTest)
#include "consent_form_command_test.moc"
