#pragma once

#include "tests/support/team_project.h"
#include "tests/support/time_line.h"

#include <QElapsedTimer>
#include <QSet>
#include <atomic>
#include <thread>

namespace paulownia::tests {

/// What befalls the server while people vote.
struct Mishaps {
    int cutEveryMs = 0;        ///< ends three connections, whichever; 0: never
    int restartEveryVotes = 0; ///< as in a crash, at once; 0: never
    int awayMs = 0;            ///< between the crash and the start
    int everyMs = 0;           ///< how often a voter answers; 0: as fast as it goes
};

struct SoakReport {
    int acknowledged = 0;      ///< castBallot() said that it is stored
    int askedAgain = 0;        ///< it said that it is not: the voter was asked again
    int cuts = 0, restarts = 0;
    double seconds = 0;
    std::vector<double> answerMs; ///< how long an acknowledgement took, sorted
    QStringList wrong;         ///< what does not hold; empty: everything does

    double percentile(double share) const { return answerMs.empty() ? 0 : answerMs[static_cast<size_t>(share * static_cast<double>(answerMs.size() - 1))]; }
};

/// Many voters at once, each a login, a thread and a connection of its own, while connections are cut and the server crashes.
class VotingSoak {
public:
    VotingSoak(PostgresServer& server, TeamProject& team, int voters) : m_server(server), m_team(team) {
        for (int i = 1; i <= voters; ++i) {
            m_clients.push_back({QStringLiteral("voter-%1").arg(i, 2, 10, QLatin1Char('0')), {}, {}, 0});
            m_team.add(m_clients.back().name, model::Role::Voter);
        }
    }

    /// `line`: told of each answer, and of the server's memory.
    SoakReport run(const Mishaps& mishaps, TimeLine* line = nullptr) {
        SoakReport report;
        m_line = line;
        m_everyMs = mishaps.everyMs;
        QElapsedTimer clock;
        clock.start();
        std::atomic<int> voting = static_cast<int>(m_clients.size());
        std::vector<std::thread> threads;
        for (auto& client : m_clients)
            threads.emplace_back([this, &client, &voting] {
                vote(client);
                --voting;
            });
        disturb(mishaps, voting, report);
        for (auto& thread : threads) thread.join();
        report.seconds = static_cast<double>(clock.elapsed()) / 1000;
        gather(report);
        compareBallots(report);
        compareActs(report);
        return report;
    }

private:
    struct Client {
        QString name;
        QHash<QString, QString> acknowledged; // subject → choice
        std::vector<double> answerMs;
        int askedAgain = 0;
    };
    static constexpr int kMostTries = 200;
    static constexpr int kSecondThoughtMs = 100; // a person is not faster
    static constexpr int kLookMs = 2000;

    static QString choiceOf(const QString& voter, const QString& subject) {
        return qHash(voter + subject) % 3 == 0 ? QStringLiteral("non-smile") : QStringLiteral("smile");
    }

    /// Nobody starts where another does.
    void vote(Client& client) {
        const auto& photos = m_team.photos();
        const auto start = static_cast<qsizetype>(qHash(client.name) % static_cast<size_t>(photos.size()));
        auto project = m_team.openAs(client.name);
        for (int tries = 0; !project && tries < kMostTries; ++tries, QThread::msleep(50)) project = m_team.openAs(client.name);
        QElapsedTimer clock;
        clock.start();
        for (qsizetype i = 0; project && i < photos.size(); ++i) {
            if (const auto wait = i * m_everyMs - clock.elapsed(); wait > 0) QThread::msleep(static_cast<unsigned long>(wait));
            ask(**project, client, photos.at((start + i) % photos.size()));
        }
    }

    void ask(storage::Project& project, Client& client, const QString& subject) {
        const auto choice = choiceOf(client.name, subject);
        for (int tries = 0; tries < kMostTries; ++tries) {
            QElapsedTimer clock;
            clock.start();
            const auto stored = project.votes().castBallot(TeamProject::ballot(client.name, subject, choice));
            if (stored) {
                client.answerMs.push_back(static_cast<double>(clock.nsecsElapsed()) / 1e6);
                if (m_line) m_line->answered(client.answerMs.back());
                client.acknowledged.insert(subject, choice);
                ++m_stored;
                return;
            }
            ++client.askedAgain;
            QThread::msleep(kSecondThoughtMs);
        }
    }

    /// In the thread that started the server.
    void disturb(const Mishaps& mishaps, const std::atomic<int>& voting, SoakReport& report) {
        QElapsedTimer sinceCut, sinceLook;
        sinceCut.start();
        sinceLook.start();
        for (; voting > 0; QThread::msleep(10)) {
            if (m_line && sinceLook.hasExpired(kLookMs)) {
                m_line->measured(m_server.mebibytes());
                sinceLook.restart();
            }
            if (mishaps.restartEveryVotes > 0 && m_stored >= (report.restarts + 1) * mishaps.restartEveryVotes) {
                m_server.stop();
                QThread::msleep(static_cast<unsigned long>(mishaps.awayMs));
                m_server.start();
                ++report.restarts;
            }
            if (mishaps.cutEveryMs > 0 && sinceCut.hasExpired(mishaps.cutEveryMs)) {
                report.cuts += cutThree();
                sinceCut.restart();
            }
        }
    }
    int cutThree() {
        const auto cut = m_server.connect()->select(QStringLiteral("SELECT count(pg_terminate_backend(pid)) FROM (SELECT pid FROM pg_stat_activity "
                                                                   "WHERE usename LIKE 'voter-%' ORDER BY random() LIMIT 3) AS picked"));
        return cut ? cut->first().smallInt(0) : 0;
    }

    void gather(SoakReport& report) const {
        for (const auto& client : m_clients) {
            report.acknowledged += static_cast<int>(client.acknowledged.size());
            report.askedAgain += client.askedAgain;
            report.answerMs.insert(report.answerMs.end(), client.answerMs.begin(), client.answerMs.end());
            if (client.acknowledged.size() != m_team.photos().size()) report.wrong.append(client.name + QStringLiteral(" did not get through"));
        }
        std::sort(report.answerMs.begin(), report.answerMs.end());
    }

    /// Every acknowledged vote is there as it was given, and there is no other; id by id.
    void compareBallots(SoakReport& report) const {
        const auto ballots = m_team->votes().ballots(QStringLiteral("smile"));
        TempProject::require(ballots);
        QHash<QString, QHash<QString, QString>> waiting;
        for (const auto& client : m_clients) waiting.insert(client.name, client.acknowledged);
        for (const auto& ballot : *ballots) {
            const auto name = ballot.voter + QLatin1Char(' ') + ballot.subject;
            const auto choice = waiting[ballot.voter].take(ballot.subject);
            if (choice.isEmpty()) report.wrong.append(QStringLiteral("not acknowledged, or there twice: ") + name);
            else if (choice != ballot.choice) report.wrong.append(QStringLiteral("another answer: ") + name);
        }
        for (auto voter = waiting.cbegin(); voter != waiting.cend(); ++voter)
            for (const auto& subject : voter->keys()) report.wrong.append(QStringLiteral("lost: ") + voter.key() + QLatin1Char(' ') + subject);
    }

    /// One act a vote, no change of mind, and an unbroken chain.
    void compareActs(SoakReport& report) const {
        const auto broken = m_team->chain().verify();
        TempProject::require(broken);
        if (*broken) report.wrong.append((*broken)->what);
        const auto acts = m_team->database().select(QStringLiteral("SELECT act, COUNT(*), COUNT(DISTINCT subject) FROM chain WHERE act LIKE 'ballot.%' GROUP BY act"));
        TempProject::require(acts);
        const bool isOnce = acts->size() == 1 && acts->first().text(0) == QLatin1String("ballot.cast") && acts->first().smallInt(1) == report.acknowledged &&
                            acts->first().smallInt(2) == report.acknowledged;
        if (!isOnce) report.wrong.append(QStringLiteral("not one act a vote"));
    }

    PostgresServer& m_server;
    TeamProject& m_team;
    std::vector<Client> m_clients;
    std::atomic<int> m_stored = 0;
    TimeLine* m_line = nullptr;
    int m_everyMs = 0;
};

} // namespace paulownia::tests
