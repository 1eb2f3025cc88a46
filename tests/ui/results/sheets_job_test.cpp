#include "ui/results/sheets_job.h"

#include "tests/support/voting_fixture.h"

using namespace paulownia;
using base::ErrorKind;
using tests::VotingProject;

class SheetsJobTest : public QObject {
    Q_OBJECT

    QString write(const char* name, const QByteArray& text) const {
        QFile file(m_folder.filePath(QLatin1String(name)));
        if (!file.open(QIODevice::WriteOnly) || file.write(text) < 0) qFatal("%s cannot be written", name);
        return file.fileName();
    }

private Q_SLOTS:
    void aBadSheetLeavesTheOthersToCount() {
        VotingProject project;
        project.addVolunteer(1);
        const QStringList files{write("bad.tsv", "eve\t\t\na0000001\tmlae\n"), write("ann.tsv", "ann\t\t\na0000001\tmale\n"),
                                write("worse.tsv", "zoe\t\t\na0000009\tmale\n"), write("ben.tsv", "ben\t\t\na0000001_2\tsmile\n")};
        ui::SheetsReport report;
        const auto done = ui::importSheetFiles(*project, files, {}, report);
        QCOMPARE(report.sheets, 2);
        QCOMPARE(report.added, 2);
        QCOMPARE(done.error().kind, ErrorKind::Invalid);
        const auto told = QString::fromStdString(done.error().message).split(QLatin1Char('\n'));
        QCOMPARE(told.size(), 2);
        QVERIFY(told[0].contains(QStringLiteral("bad.tsv:2")));
        QVERIFY(told[1].contains(QStringLiteral("worse.tsv:2")));
    }

    void aStopEndsItAtOnce() {
        VotingProject project;
        project.addVolunteer(1);
        std::stop_source stop;
        stop.request_stop();
        ui::SheetsReport report;
        const auto done = ui::importSheetFiles(*project, {write("ann.tsv", "ann\t\t\na0000001\tmale\n")}, base::Task({}, stop.get_token()), report);
        QCOMPARE(done.error().kind, ErrorKind::Cancelled);
        QCOMPARE(report.sheets, 0);
        QVERIFY(project->votes().ballots(QStringLiteral("gender"))->isEmpty());
    }

private:
    QTemporaryDir m_folder;
};

QTEST_GUILESS_MAIN(SheetsJobTest)
#include "sheets_job_test.moc"
