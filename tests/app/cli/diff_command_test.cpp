#include "tests/support/programs.h"
#include "tests/support/voted_project.h"

#include <nlohmann/json.hpp>

using namespace paulownia;
using nlohmann::json;
using tests::VotedProject;

class DiffCommandTest : public QObject {
    Q_OBJECT

    static void release(VotedProject& project, const char* name, const QStringList& options = {}) {
        const auto built = tests::paulownia(QStringList{QStringLiteral("release"), project.path(), project.out(name)} + options);
        QVERIFY2(built.exit == 0, qPrintable(built.err));
    }
    static tests::Outcome diff(VotedProject& project, const QStringList& options = {}) {
        return tests::paulownia(QStringList{QStringLiteral("diff"), project.out("first"), project.out("second")} + options);
    }

private Q_SLOTS:
    void namesWhatChanged() {
        VotedProject project(2);
        release(project, "first");
        project.decide({*model::AgreementNumber::parse(QStringLiteral("a0000001")), 3}, model::Verdict::Rejected);
        project.decide({*model::AgreementNumber::parse(QStringLiteral("a0000002")), 5}, model::Verdict::Accepted, {210, 110, 150, 200});
        release(project, "second", {QStringLiteral("--seed"), QStringLiteral("2")});
        const auto byPhoto = diff(project, {QStringLiteral("--project"), project.path(), QStringLiteral("--json")});
        QCOMPARE(byPhoto.exit, 1);
        const auto document = json::parse(byPhoto.out.toStdString());
        QCOMPARE(document.at("same").get<int>(), 14);
        QCOMPARE(document.at("gone").size(), size_t{1});
        QCOMPARE(document.at("gone").at(0).at("photo").get<int>(), 3);
        QCOMPARE(document.at("added").size(), size_t{0});
        QCOMPARE(document.at("changed").size(), size_t{1});
        QCOMPARE(document.at("changed").at(0).at("recut").get<bool>(), true);
        QCOMPARE(document.at("settings").at(0).at("name").get<std::string>(), std::string("seed"));
        const auto byPixels = diff(project);
        QVERIFY(byPixels.out.contains(QStringLiteral("Gone: 2 row")));
        QVERIFY(byPixels.out.contains(QStringLiteral("seed: 1 → 2")));
    }

    void ofTheSameThereIsNothingToSay() {
        VotedProject project(1);
        release(project, "first");
        release(project, "second");
        const auto same = diff(project);
        QCOMPARE(same.exit, 0);
        QVERIFY(same.out.startsWith(QStringLiteral("The same in both: 8 row")));
    }

    void wrongUseIsTold() {
        VotedProject project(1), other(1);
        release(project, "first");
        QCOMPARE(diff(project).exit, 3); // there is no second
        release(project, "second");
        const auto foreign = diff(project, {QStringLiteral("--project"), other.path()});
        QCOMPARE(foreign.exit, 3);
        QVERIFY(foreign.err.contains(QStringLiteral("not on record")));
    }
};

QTEST_GUILESS_MAIN(DiffCommandTest)
#include "diff_command_test.moc"
