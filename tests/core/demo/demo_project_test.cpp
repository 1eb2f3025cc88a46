#include "core/demo/demo_project.h"

#include "core/demo/demo_folder.h"
#include "core/intake/doubles.h"
#include "core/intake/import.h"
#include "core/release/release_builder.h"
#include "core/review/edited_review.h"
#include "core/review/review_values.h"
#include "core/storage/project_audit.h"
#include "core/storage/project_status.h"
#include "core/voting/settle.h"
#include "core/voting/sheet_import.h"
#include "core/voting/tally.h"
#include "core/voting/voting_session.h"
#include "ui/paper/panel_source.h"

#include <QDir>
#include <QTemporaryDir>
#include <QTest>

using namespace paulownia;

class DemoProjectTest : public QObject {
    Q_OBJECT

    static demo::Options quick() { return {6, 3, {480, 360}, 2}; }
    QString place(const char* name) const { return m_folder.filePath(QLatin1String(name)); }
    static std::unique_ptr<storage::Project> open(const QString& folder) {
        auto project = storage::Project::open(demo::projectIn(folder), {QStringLiteral("newcomer"), model::Role::PrincipalInvestigator});
        return project ? std::move(*project) : nullptr;
    }
    static QStringList contents(const QString& folder) { return QDir(folder).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot, QDir::Name); }
    /// Everything that waits is looked at once: what has a rectangle is accepted.
    static base::Result<> reviewTheRest(storage::Project& project) {
        review::ReviewValues values(project);
        if (auto read = values.read(); !read) return read;
        for (const auto& photo : values.photos()) {
            const auto& item = values.item(photo);
            if (!item.isWaiting()) continue;
            values.replace(item.review, item.placement().box.isEmpty() ? review::rejected(item.review, model::RejectReason::NoFace, {}) : review::accepted(item, item.review));
        }
        const auto stored = values.store([] { return base::Result<>(); });
        return stored ? base::Result<>() : base::failure(stored);
    }

private Q_SLOTS:
    void initTestCase() {
        const auto made = demo::makeDemo(place("demo"), ui::panelSource(), {}, quick());
        QVERIFY2(made, made ? "" : made.error().text().c_str());
    }

    void somethingWaitsAtEveryStep() {
        const auto project = open(place("demo"));
        QVERIFY(project);
        const auto status = storage::projectStatus(*project);
        QVERIFY(status->undecided > 0);
        QCOMPARE(status->proposed, status->reviewable);
        QVERIFY(status->accepted > 0);
        QCOMPARE(status->releases, 1);
        QCOMPARE(status->clocksRunning + status->consentMissing, 0);
        for (const auto& question : status->questions) QCOMPARE(storage::ProjectStatus::votersMissing(question), 1);
        const auto doubles = intake::findDoubles(*project);
        QVERIFY(std::any_of(doubles->begin(), doubles->end(), [](const auto& group) { return group.isCertain(); }));
        QVERIFY(storage::audit(*project, {})->holds());
    }

    void nothingElseIsLeft() {
        QCOMPARE(contents(place("demo")), QStringList({QStringLiteral(".paulownia-demo"), QStringLiteral("more submissions"), QStringLiteral("study")}));
        QVERIFY(demo::isDemo(place("demo")));
        QVERIFY(demo::isDemoProject(demo::projectIn(place("demo"))));
        QVERIFY(!demo::isDemoProject(place("demo")));
        QCOMPARE(demo::freePlace(place("demo")), place("demo 2"));
    }

    /// What the tour leads a newcomer through: to a second release, with a vote of their own, and the further submissions.
    void leadsToASecondRelease() {
        const auto project = open(place("demo"));
        QVERIFY(intake::importSubmissions(*project, demo::furtherIn(place("demo")), {}));
        QVERIFY(intake::resolveDoubles(*project, {}));
        QVERIFY(reviewTheRest(*project));
        const QDir sheets(demo::furtherIn(place("demo")) + QStringLiteral("/sheets"));
        for (const auto& name : sheets.entryList(QDir::Files)) QVERIFY(voting::importSheetFile(*project, sheets.filePath(name)));
        for (const char* question : {"gender", "smile"}) {
            const auto session = voting::VotingSession::begin(*project, QLatin1String(question));
            QVERIFY((*session)->cast(0, 0));
            QVERIFY(voting::closeQuestion(*project, QLatin1String(question)));
            for (const auto& tied : voting::unresolved(*voting::tally(*project, QLatin1String(question))))
                QVERIFY(voting::decideSubject(*project, QLatin1String(question), tied.subject, (*session)->question().choices.first(), QStringLiteral("looked again")));
        }
        const auto gates = release::releaseGates(*project, ui::panelSource());
        for (const auto& gate : *gates) QVERIFY2(!gate.isOpen, qPrintable(gate.sentence + (gate.items.isEmpty() ? QString() : gate.items.first().text)));
        QVERIFY(release::buildRelease(*project, ui::panelSource(), {}, project->releasesFolder() + QStringLiteral("/second")));
    }

    void cancelledLeavesNothing_data() {
        QTest::addColumn<int>("thousandths");
        for (const int at : {300, 985}) QTest::addRow("%d", at) << at;
    }
    void cancelledLeavesNothing() {
        QFETCH(int, thousandths);
        std::stop_source stop;
        const base::Task task([&](const base::Progress& p) { if (p.done >= thousandths) stop.request_stop(); }, stop.get_token());
        const auto made = demo::makeDemo(place("cancelled"), ui::panelSource(), task, quick());
        QVERIFY(!made);
        QCOMPARE(made.error().kind, base::ErrorKind::Cancelled);
        QVERIFY(!contents(m_folder.path()).contains(QStringLiteral("cancelled")));
    }

    void whatIsThereIsLeftAlone() {
        QVERIFY(QDir().mkpath(place("mine/thesis")));
        const auto made = demo::makeDemo(place("mine"), ui::panelSource(), {}, quick());
        QVERIFY(!made && made.error().kind == base::ErrorKind::Denied);
        QCOMPARE(contents(place("mine")), QStringList(QStringLiteral("thesis")));
        QCOMPARE(demo::freePlace(place("mine")), place("mine 2"));
    }

    void whatAKilledProgramLeftIsSwept() {
        {
            QVERIFY(QDir().mkpath(place("killed/study")));
            QFile mark(place("killed/.paulownia-demo-unfinished"));
            QVERIFY(mark.open(QIODevice::WriteOnly));
        }
        QVERIFY(!demo::isDemo(place("killed")));
        QCOMPARE(demo::freePlace(place("killed")), place("killed"));
        auto again = demo::UnfinishedFolder::make(place("killed"));
        QVERIFY(again);
        QCOMPARE(contents(place("killed")), QStringList(QStringLiteral(".paulownia-demo-unfinished")));
        QVERIFY(again->finish());
        QCOMPARE(contents(place("killed")), QStringList(QStringLiteral(".paulownia-demo")));
    }

    void whatAnotherProgramIsMakingIsLeftAlone() {
        auto first = demo::UnfinishedFolder::make(place("twice"));
        QVERIFY(first && QDir().mkpath(place("twice/study")));
        QCOMPARE(demo::freePlace(place("twice")), place("twice 2"));
        const auto second = demo::UnfinishedFolder::make(place("twice"));
        QVERIFY(!second && second.error().kind == base::ErrorKind::Denied);
        QVERIFY(first->finish());
        QCOMPARE(contents(place("twice")), QStringList({QStringLiteral(".paulownia-demo"), QStringLiteral("study")}));
    }

private:
    QTemporaryDir m_folder;
};

QTEST_GUILESS_MAIN(DemoProjectTest)
#include "demo_project_test.moc"
