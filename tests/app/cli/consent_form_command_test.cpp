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
        QCOMPARE(tests::paulownia(show).exit, 3); // none yet
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
