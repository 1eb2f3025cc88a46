#pragma once

#include "core/base/random.h"
#include "core/voting/kit_votes.h"
#include "core/voting/kits.h"
#include "tests/support/voting_fixture.h"

#include <QElapsedTimer>
#include <thread>

namespace paulownia::tests {

struct KitSoakReport {
    qint64 photos = 0, acknowledged = 0;
    int deliveries = 0, cut = 0, refused = 0;
    double votingSeconds = 0, collectingSeconds = 0;
    QStringList wrong; ///< what does not hold; empty: everything does
};

/// A panel that votes with kits, each on a machine of its own where the power goes once in the middle of an answer, and whose
/// files come back cut and whole, in any order, more than once.
class KitSoak {
public:
    KitSoak(int voters, int photos) : m_project(voters), m_random(20190208) {
        VotingProject::require(m_project->database().transaction([&]() -> base::Result<> {
            for (int done = 0, volunteer = 1; done < photos; ++volunteer) {
                const int count = std::min(9, photos - done);
                const auto number = m_project.addVolunteer(volunteer, count);
                for (int k = 1; k <= count; ++k) m_project.decide({number, k}, model::Verdict::Accepted);
                done += count;
            }
            return {};
        }));
        for (int i = 1; i <= voters; ++i) m_voters.push_back({QStringLiteral("voter-%1").arg(i, 2, 10, QLatin1Char('0')), {}});
    }

    KitSoakReport run() {
        KitSoakReport report;
        report.photos = m_project->photos().reviewable()->size();
        for (const auto& voter : m_voters) VotingProject::require(voting::makeKit(*m_project, voter.name, kit(voter), faceOf));
        report.votingSeconds = seconds([&] { voteApart(); });
        report.collectingSeconds = seconds([&] { collect(report); });
        compareBallots(report);
        compareActs(report);
        return report;
    }

private:
    struct Voter {
        QString name;
        QHash<QString, QString> acknowledged; // question, subject → choice
    };
    struct Delivery {
        qsizetype voter = 0;
        bool isCut = false;
    };

    template <class Work> static double seconds(Work&& work) {
        QElapsedTimer clock;
        clock.start();
        work();
        return static_cast<double>(clock.elapsed()) / 1000;
    }

    /// What the voter sees, and all that tells the answers apart here.
    static base::Result<QByteArray> faceOf(const voting::ShownPhoto& photo) { return "face of " + photo.photo.id.toString().toUtf8(); }
    static QString subjectSeen(const voting::KitVotes& votes, const voting::ShownSubject& subject, model::Scope scope) {
        const auto id = model::PhotoId::parse(QString::fromUtf8(votes.pictures().value(subject.photos.first().photo.sha256).mid(8)));
        return scope == model::Scope::Photo ? id->toString() : id->volunteer().toString();
    }
    static QString keyOf(const QString& question, const QString& subject) { return question + QLatin1Char(' ') + subject; }

    QString kit(const Voter& voter) const { return m_files.filePath(voter.name + QStringLiteral(".kit")); }
    QString answers(const Voter& voter) const { return formats::ballotsBeside(kit(voter)); }

    void voteApart() {
        std::vector<std::thread> machines;
        for (auto& voter : m_voters)
            machines.emplace_back([this, &voter] {
                sit(voter, 2); // of three answers two
                breakOff(voter);
                sit(voter, 3);
            });
        for (auto& machine : machines) machine.join();
    }

    /// Answers what is open, `ofThree` of three.
    void sit(Voter& voter, int ofThree) const {
        const auto votes = voting::KitVotes::open(kit(voter));
        VotingProject::require(votes);
        const auto questions = (*votes)->questions();
        for (const auto& question : *questions) {
            const auto session = (*votes)->begin(question.name);
            VotingProject::require(session);
            for (int i = 0; i < (*session)->count(); ++i) {
                if (i % 3 >= ofThree || (*session)->answer(i) >= 0) continue;
                const auto subject = subjectSeen(**votes, (*session)->subject(i), question.scope);
                const int choice = qHash(voter.name + subject) % 3 == 0 ? 1 : 0;
                if ((*session)->cast(i, choice)) voter.acknowledged.insert(keyOf(question.name, subject), question.choices.at(choice));
            }
        }
    }

    /// The power goes while an answer is written: nobody was told that it is stored.
    void breakOff(const Voter& voter) const {
        QFile file(answers(voter));
        if (!file.open(QIODevice::Append) || file.write("smile\t0123456789abcdef") < 0) qFatal("cannot write %s", qPrintable(file.fileName()));
    }

    void collect(KitSoakReport& report) {
        std::vector<Delivery> deliveries;
        for (qsizetype i = 0; i < static_cast<qsizetype>(m_voters.size()); ++i) deliveries.insert(deliveries.end(), {{i, true}, {i, false}, {i, false}});
        m_random.shuffle(deliveries);
        for (const auto& delivery : deliveries) {
            const auto& voter = m_voters.at(static_cast<std::size_t>(delivery.voter));
            const auto taken = voting::collectKit(*m_project, delivery.isCut ? cutCopy(voter) : answers(voter));
            ++report.deliveries;
            report.cut += delivery.isCut ? 1 : 0;
            report.refused += taken ? 0 : 1;
            if (!taken && !delivery.isCut) report.wrong.append(voter.name + QStringLiteral(": ") + QString::fromStdString(taken.error().text()));
        }
    }

    /// As far as it came before the stick was pulled out.
    QString cutCopy(const Voter& voter) {
        QFile whole(answers(voter)), part(answers(voter) + QStringLiteral(".part"));
        if (!whole.open(QIODevice::ReadOnly) || !part.open(QIODevice::WriteOnly)) qFatal("cannot copy %s", qPrintable(whole.fileName()));
        part.write(whole.read(static_cast<qint64>(m_random.below(static_cast<std::uint64_t>(whole.size())))));
        return part.fileName();
    }

    /// Every acknowledged answer is there as it was given, and there is no other; id by id.
    void compareBallots(KitSoakReport& report) {
        const auto ballots = m_project->votes().allBallots();
        VotingProject::require(ballots);
        QHash<QString, QHash<QString, QString>> waiting;
        for (const auto& voter : m_voters) {
            waiting.insert(voter.name, voter.acknowledged);
            report.acknowledged += voter.acknowledged.size();
        }
        for (const auto& ballot : *ballots) {
            const auto key = keyOf(ballot.question, ballot.subject);
            const auto choice = waiting[ballot.voter].take(key);
            if (choice.isEmpty()) report.wrong.append(QStringLiteral("not acknowledged, or there twice: %1 %2").arg(ballot.voter, key));
            else if (choice != ballot.choice) report.wrong.append(QStringLiteral("another answer: %1 %2").arg(ballot.voter, key));
        }
        for (auto voter = waiting.cbegin(); voter != waiting.cend(); ++voter)
            for (const auto& key : voter->keys()) report.wrong.append(QStringLiteral("lost: %1 %2").arg(voter.key(), key));
    }

    /// One act a vote, no change of mind, and an unbroken chain.
    void compareActs(KitSoakReport& report) {
        const auto broken = m_project->chain().verify();
        VotingProject::require(broken);
        if (*broken) report.wrong.append((*broken)->what);
        const auto acts = m_project->database().select(QStringLiteral("SELECT act, COUNT(*), COUNT(DISTINCT subject) FROM chain WHERE act LIKE 'ballot.%' GROUP BY act"));
        VotingProject::require(acts);
        const bool isOnce = acts->size() == 1 && acts->first().text(0) == QLatin1String("ballot.cast") && acts->first().integer(1) == report.acknowledged &&
                            acts->first().integer(2) == report.acknowledged;
        if (!isOnce) report.wrong.append(QStringLiteral("not one act a vote"));
    }

    VotingProject m_project;
    QTemporaryDir m_files;
    base::Random m_random;
    std::vector<Voter> m_voters;
};

} // namespace paulownia::tests
