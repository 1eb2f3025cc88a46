#include "core/voting/kit_votes.h"

#include "core/storage/folder_sync.h"
#include "core/voting/words.h"

#include <QCryptographicHash>
#include <QFileInfo>
#include <cerrno>
#include <cstring>

namespace paulownia::voting {
namespace {

using base::ErrorKind;
using base::failure;
using base::Result;
using model::Ballot;

class KitBox : public BallotBox {
public:
    KitBox(std::shared_ptr<formats::KitBallotFile> file, QString voter) : m_file(std::move(file)), m_voter(std::move(voter)) {}

    /// The last word on each subject.
    Result<QVector<Ballot>> answers(const QString& question) override {
        QMap<QString, Ballot> latest;
        for (const auto& answer : m_file->answers()) {
            if (answer.question != question) continue;
            if (answer.choice.isEmpty()) latest.remove(answer.token);
            else latest.insert(answer.token, {question, m_voter, answer.token, answer.choice, answer.at});
        }
        return latest.values();
    }

    /// The same answer again is none.
    Result<> cast(const Ballot& ballot) override {
        const auto before = answers(ballot.question);
        const auto isSame = [&](const Ballot& other) { return other.subject == ballot.subject && other.choice == ballot.choice; };
        if (std::any_of(before->begin(), before->end(), isSame)) return {};
        return m_file->append({ballot.question, ballot.subject, ballot.choice, ballot.castAt});
    }
    Result<> clear(const Ballot& ballot) override { return m_file->append({ballot.question, ballot.subject, {}, ballot.castAt}); }
    QDateTime now() const override { return QDateTime::currentDateTimeUtc(); }

private:
    std::shared_ptr<formats::KitBallotFile> m_file;
    QString m_voter;
};

/// A kit knows no numbers.
model::PhotoId nobody() { return *model::PhotoId::parse(QStringLiteral("a0000000_1")); }

} // namespace

KitVotes::KitVotes(QString path, formats::Kit kit, std::unique_ptr<formats::KitBallotFile> file)
    : m_path(std::move(path)), m_kit(std::move(kit)), m_file(std::move(file)) {
    for (const auto& picture : m_kit.pictures) {
        m_hashes.append(QCryptographicHash::hash(picture, QCryptographicHash::Sha256));
        m_pictures.insert(m_hashes.last(), picture);
    }
}

Result<std::unique_ptr<KitVotes>> KitVotes::open(const QString& path) {
    auto kit = formats::readKit(path);
    if (!kit) return failure(kit);
    const auto ballots = formats::ballotsBeside(path);
    auto file = formats::KitBallotFile::open(ballots, *kit);
    if (!file) return failure(file);
    if (!storage::syncFolder(QFileInfo(ballots).path()) && errno != EACCES) // its name; the folder need not be one that we may read
        return failure(ErrorKind::Io, QCoreApplication::translate("formats", "The answers cannot be kept here: %1").arg(QString::fromLocal8Bit(std::strerror(errno))).toStdString(), ballots.toStdString());
    return std::unique_ptr<KitVotes>(new KitVotes(path, *std::move(kit), *std::move(file)));
}

Result<QVector<model::Question>> KitVotes::questions() {
    QVector<model::Question> questions;
    for (const auto& asked : m_kit.questions) questions.append(asked.question);
    return questions;
}

Result<std::unique_ptr<VotingSession>> KitVotes::begin(const QString& name) {
    for (const auto& asked : m_kit.questions) {
        if (asked.question.name != name) continue;
        QVector<ShownSubject> subjects;
        for (const auto& subject : asked.subjects) {
            subjects.append({subject.token, {}});
            for (const int index : subject.pictures)
                subjects.last().photos.append({{nobody(), m_hashes.at(index), 0, {}, 1, {}, 0, {}, {}}, {}, 0});
        }
        return VotingSession::begin(asked.question, m_kit.voter, std::move(subjects), std::make_unique<KitBox>(m_file, m_kit.voter));
    }
    return failure(ErrorKind::NotFound, Words::tr("This kit asks no question ‘%1’").arg(name).toStdString());
}

} // namespace paulownia::voting
