#include "core/storage/project_audit.h"
#include "tests/support/folder_search.h"
#include "tests/support/programs.h"
#include "tests/support/submission_folder.h"

#include <QTemporaryDir>
#include <QTest>
#include <nlohmann/json.hpp>

using namespace paulownia;

class WithdrawCommandTest : public QObject {
    Q_OBJECT

    QString at(const char* name) const { return m_folder->filePath(QLatin1String(name)); }
    std::unique_ptr<storage::Project> project() const { return *storage::Project::open(at("study"), {}); }
    QStringList withdrawal(const QString& number) const {
        return {QStringLiteral("withdraw"), at("study"), number, QStringLiteral("--reason"), QStringLiteral("the volunteer asked for it")};
    }

    /// Imported yesterday's submissions.
    QStringList import(int count) const {
        const auto yesterday = QDateTime::currentDateTimeUtc().addDays(-1).toString(Qt::ISODate).toLatin1();
        QStringList numbers;
        for (int i = 1; i <= count; ++i) numbers << tests::writeSubmission(at("in"), i, tests::completeForm(yesterday.constData()));
        if (tests::paulownia({QStringLiteral("import"), at("study"), at("in")}).exit != 0) qFatal("no import");
        return numbers;
    }

    qsizetype filesWith(const QByteArray& bytes) const { return tests::filesWith(at("study"), bytes).size(); }

private Q_SLOTS:
    void init() {
        m_folder = std::make_unique<QTemporaryDir>();
        QCOMPARE(tests::paulownia({QStringLiteral("new"), at("study")}).exit, 0);
    }

    void previewErasesNothingAndWithdrawalGivesAReceipt() {
        const auto number = import(1).first();
        const auto preview = tests::paulownia({QStringLiteral("withdraw"), at("study"), number, QStringLiteral("--preview"), QStringLiteral("--json")});
        QCOMPARE(preview.exit, 0);
        QCOMPARE(nlohmann::json::parse(preview.out.toStdString())["rows"]["photo"].get<int>(), 9);
        QVERIFY(filesWith(number.toLatin1()) > 0);

        auto arguments = withdrawal(number);
        const auto withdrawn = tests::paulownia(arguments << QStringLiteral("--json"));
        QCOMPARE(withdrawn.exit, 0);
        const auto receipt = nlohmann::json::parse(withdrawn.out.toStdString());
        QVERIFY(receipt["finished"].get<bool>());
        QCOMPARE(receipt["erased"]["originals_sha256"].size(), size_t{9});
        QCOMPARE(filesWith(number.toLatin1()), 0);
        QCOMPARE(filesWith(tests::drawnPhoto(101).right(64)), 0);
        QCOMPARE(filesWith(QByteArray::fromStdString(receipt["tombstones"][0].get<std::string>())), 1);
        QCOMPARE(tests::paulownia({QStringLiteral("audit"), at("study")}).exit, 0);

        const auto again = tests::paulownia({QStringLiteral("import"), at("study"), at("in")});
        QCOMPARE(again.exit, 0);
        QVERIFY(again.out.contains(number + QStringLiteral(": The volunteer has withdrawn")));
        QCOMPARE(filesWith(number.toLatin1()), 0);
    }

    void exitCodesTellWhatIsWrong() {
        const auto number = import(1).first();
        QCOMPARE(tests::paulownia({QStringLiteral("withdraw"), at("study"), number}).exit, 2); // no reason
        QCOMPARE(tests::paulownia(withdrawal(QStringLiteral("a0ffffff"))).exit, 3);
        QCOMPARE(tests::paulownia(withdrawal(QStringLiteral("Smith"))).exit, 2); // no number at all
        makeOld(*this, number);
        QCOMPARE(tests::paulownia(withdrawal(number)).exit, 4); // the period is over
        QCOMPARE(project()->photos().all()->size(), 9);
    }

    /// Wherever it is hit: all of a submission is there, or nothing once the project was opened again.
    void killedAnywhereItIsAllOrNothing() {
        const auto numbers = import(12);
        int killed = 0;
        for (int i = 0; i < numbers.size(); ++i) {
            tests::RunningProgram running(tests::program(QStringLiteral("paulownia")), withdrawal(numbers[i]));
            QTest::qWait(10 + 4 * i);
            running.sendSignal(SIGKILL);
            if (running.wait().exit != 0) ++killed;
            const auto open = project(); // finishes what was begun
            const auto photos = *open->photos().ofVolunteer(*model::AgreementNumber::parse(numbers[i]));
            const auto photoBytes = tests::drawnPhoto(100 * (i + 1) + 1).right(64);
            QCOMPARE(photos.size(), open->withdrawals().isWithdrawn(*model::AgreementNumber::parse(numbers[i])).value() ? 0 : 9);
            QCOMPARE(filesWith(photoBytes), photos.isEmpty() ? 0 : 1);
            QCOMPARE(filesWith(numbers[i].toLatin1()) > 0, !photos.isEmpty());
            QVERIFY(storage::audit(*open, {})->holds());
        }
        QVERIFY(killed > 0);
    }

private:
    /// The submission as if it had come long ago; behind the record's back, so no audit after it.
    static void makeOld(const WithdrawCommandTest& test, const QString& number) {
        const auto aged = test.project()->database().run(QStringLiteral("UPDATE submission SET submitted_at = '2019-02-08T00:00:00Z' WHERE number = ?"), {number});
        if (!aged) qFatal("%s", aged.error().text().c_str());
    }

    std::unique_ptr<QTemporaryDir> m_folder;
};

QTEST_GUILESS_MAIN(WithdrawCommandTest)
#include "withdraw_command_test.moc"
