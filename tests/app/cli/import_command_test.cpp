#include "core/storage/project_status.h"
#include "tests/support/programs.h"
#include "tests/support/submission_folder.h"

#include <QDirIterator>
#include <QTemporaryDir>
#include <QTest>
#include <nlohmann/json.hpp>

using namespace paulownia;

class ImportCommandTest : public QObject {
    Q_OBJECT

    QString at(const char* name) const { return m_folder->filePath(QLatin1String(name)); }
    std::unique_ptr<storage::Project> project() const { return *storage::Project::open(at("study"), {}); }

private Q_SLOTS:
    void init() {
        m_folder = std::make_unique<QTemporaryDir>();
        QCOMPARE(tests::paulownia({QStringLiteral("new"), at("study")}).exit, 0);
    }

    void problemsAreListedAndStopNothing() {
        const auto number = tests::writeSubmission(at("in"), 1);
        QFile::remove(at("in") + QStringLiteral("/%1/%1_2.jpeg").arg(number));
        const auto outcome = tests::paulownia({QStringLiteral("import"), at("study"), at("in")});
        QCOMPARE(outcome.exit, 0);
        QVERIFY2(outcome.out.contains(number + QStringLiteral(": Of 9 photos these are missing: 2")), qPrintable(outcome.out));
        QVERIFY(outcome.err.isEmpty());
    }

    void jsonIsOneDocument() {
        tests::writeSubmission(at("in"), 1);
        const auto imported = tests::paulownia({QStringLiteral("import"), at("study"), at("in"), QStringLiteral("--json")});
        const auto report = nlohmann::json::parse(imported.out.toStdString());
        QCOMPARE(report["photos"].get<int>(), 9);
        const auto shown = tests::paulownia({QStringLiteral("status"), at("study"), QStringLiteral("--json")});
        const auto status = nlohmann::json::parse(shown.out.toStdString());
        QCOMPARE(status["photos"]["undecided"].get<int>(), 9);
        QCOMPARE(status["questions"].size(), size_t{2});
    }

    void consentIsRecordedWithWhereItIsKept() {
        const auto number = tests::writeSubmission(at("in"), 1);
        QFile::remove(at("in") + QStringLiteral("/%1/%1.tsv").arg(number));
        QCOMPARE(tests::paulownia({QStringLiteral("import"), at("study"), at("in")}).exit, 0);
        const QStringList command{QStringLiteral("consent"), at("study"), number, QStringLiteral("--note")};
        QCOMPARE(tests::paulownia(command + QStringList{QStringLiteral(" ")}).exit, 3);
        QCOMPARE(tests::paulownia(command + QStringList{QStringLiteral("paper form, folder 3")}).exit, 0);
        const auto stored = (*project()->submissions().find(*model::AgreementNumber::parse(number))).value();
        QCOMPARE(stored.consent, model::ConsentState::Recorded);
        QCOMPARE(stored.consentNote, QStringLiteral("paper form, folder 3"));
    }

    void consentOfNobodyIsNotFound() {
        const auto outcome = tests::paulownia({QStringLiteral("consent"), at("study"), QStringLiteral("a0000001"), QStringLiteral("--note"), QStringLiteral("folder 3")});
        QCOMPARE(outcome.exit, 3);
        QVERIFY(outcome.err.contains(QStringLiteral("a0000001")));
    }

    void exitCodesTellWhatIsWrong_data() {
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<int>("exit");
        QTest::newRow("no such source") << QStringList{QStringLiteral("import"), QStringLiteral("@study"), QStringLiteral("@nowhere")} << 3;
        QTest::newRow("no such project") << QStringList{QStringLiteral("import"), QStringLiteral("@nowhere"), QStringLiteral("@study")} << 3;
        QTest::newRow("no source given") << QStringList{QStringLiteral("import"), QStringLiteral("@study")} << 2;
        QTest::newRow("even panel") << QStringList{QStringLiteral("new"), QStringLiteral("@other"), QStringLiteral("--panel"), QStringLiteral("4")} << 2;
        QTest::newRow("folder in use") << QStringList{QStringLiteral("new"), QStringLiteral("@study")} << 4;
        QTest::newRow("team database") << QStringList{QStringLiteral("new"), QStringLiteral("@other"), QStringLiteral("--database"), QStringLiteral("postgresql://u@h/n")} << 3;
        QTest::newRow("status of nothing") << QStringList{QStringLiteral("status"), QStringLiteral("@nowhere")} << 3;
    }
    void exitCodesTellWhatIsWrong() {
        QFETCH(QStringList, arguments);
        QFETCH(int, exit);
        for (auto& argument : arguments)
            if (argument.startsWith(QLatin1Char('@'))) argument = m_folder->filePath(argument.mid(1));
        const auto outcome = tests::paulownia(arguments);
        QCOMPARE(outcome.exit, exit);
        QCOMPARE(outcome.err.count(QLatin1Char('\n')), 1);
        QVERIFY(outcome.out.isEmpty());
        QVERIFY(!QFileInfo::exists(at("other")));
    }

    /// A killed import loses nothing and doubles nothing, wherever it was hit.
    void goesOnAfterBeingKilled() {
        constexpr int kSubmissions = 30;
        for (int i = 1; i <= kSubmissions; ++i) tests::writeSubmission(at("in"), i);
        const QStringList import{QStringLiteral("import"), at("study"), at("in")};
        int killed = 0;
        for (int delay = 40; project()->submissions().all()->size() < kSubmissions && killed < 40; delay += 20) {
            tests::RunningProgram running(tests::program(QStringLiteral("paulownia")), import);
            QTest::qWait(delay);
            running.sendSignal(SIGKILL);
            if (running.wait().exit != 0) ++killed;
            QCOMPARE(project()->photos().all()->size(), 9 * project()->submissions().all()->size()); // whole submissions only
        }
        QVERIFY(killed > 0);
        QCOMPARE(tests::paulownia(import).exit, 0);
        QCOMPARE(project()->photos().all()->size(), 9 * kSubmissions);
        QVERIFY(!project()->chain().verify()->has_value());
        QCOMPARE(storedFiles(), 9 * kSubmissions);
    }

    void ctrlCStopsCleanly() {
        for (int i = 1; i <= 60; ++i) tests::writeSubmission(at("in"), i);
        tests::RunningProgram running(tests::program(QStringLiteral("paulownia")), {QStringLiteral("import"), at("study"), at("in")});
        while (running.isRunning() && project()->submissions().all()->size() < 3) QTest::qWait(5);
        running.sendSignal(SIGINT);
        QCOMPARE(running.wait().exit, 130);
        QCOMPARE(storedFiles(), 9 * static_cast<int>(project()->submissions().all()->size()));
    }

private:
    int storedFiles() const {
        int count = 0;
        QDirIterator files(at("study") + QStringLiteral("/photos"), QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
        for (; files.hasNext(); files.next()) ++count;
        return count;
    }

    std::unique_ptr<QTemporaryDir> m_folder;
};

QTEST_GUILESS_MAIN(ImportCommandTest)
#include "import_command_test.moc"
