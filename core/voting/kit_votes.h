#pragma once

#include "core/formats/kit_ballots.h"
#include "core/voting/vote_source.h"

namespace paulownia::voting {

/// Voting with a kit, on a machine that knows nothing of the project. The answers go into the file beside it.
class KitVotes : public VoteSource {
public:
    /// Invalid: the kit or its answers are damaged. Io: no answers can be kept beside it.
    static base::Result<std::unique_ptr<KitVotes>> open(const QString& path);

    const QString& voter() const { return m_kit.voter; }
    QString ballotsPath() const { return formats::ballotsBeside(m_path); }
    base::Result<QVector<model::Question>> questions() override;
    base::Result<std::unique_ptr<VotingSession>> begin(const QString& question) override;

    /// Photo::sha256 of the subjects' photos → the picture as JPEG. Safe to hand to other threads.
    const QHash<QByteArray, QByteArray>& pictures() const { return m_pictures; }

private:
    KitVotes(QString path, formats::Kit kit, std::unique_ptr<formats::KitBallotFile> file);

    QString m_path;
    formats::Kit m_kit;
    QVector<QByteArray> m_hashes; // of m_kit.pictures
    QHash<QByteArray, QByteArray> m_pictures;
    std::shared_ptr<formats::KitBallotFile> m_file;
};

} // namespace paulownia::voting
