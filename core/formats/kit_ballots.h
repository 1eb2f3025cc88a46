#pragma once

#include "core/formats/kit.h"

#include <QFile>
#include <functional>
#include <memory>

namespace paulownia::formats {

/// One act of a voter with a kit.
struct KitAnswer {
    QString question;
    QString token;
    QString choice; ///< empty: the answer was taken back
    QDateTime at;   ///< UTC
    bool operator==(const KitAnswer&) const = default;
};

/// The answers to a kit as they came back, in the order in which they were given.
struct KitBallots {
    QString kit, voter;
    QByteArray seal, signature; ///< the kit's
    QVector<KitAnswer> answers;
};

/// The key that a kit's answers are sealed with, by kit and voter.
using AnswersKey = std::function<QByteArray(const QString& kit, const QString& voter)>;

/// Reads a ballot file. Each line is sealed with HMAC-SHA-256 over the line before's seal and itself, so that none can be
/// changed, added, left out in the middle or brought from another kit. A last line without its end was never acknowledged
/// and is left out. Invalid (file:line): anything else.
base::Result<KitBallots> readKitBallots(const QString& path, const AnswersKey& key);

/// The answers to one kit on the voter's machine: a text file, a line an answer, on disk when append() returns. Several may go on
/// with one file at a time.
class KitBallotFile {
public:
    /// Goes on with the file where there is one. Invalid: it is damaged, or another kit's.
    static base::Result<std::unique_ptr<KitBallotFile>> open(const QString& path, const Kit& kit);
    /// Later than the act before it, whatever the clock says: its time is moved where it has to be.
    base::Result<> append(const KitAnswer& answer);
    const QVector<KitAnswer>& answers() const { return m_answers; }

private:
    KitBallotFile(const QString& path, Kit kit) : m_file(path), m_kit(std::move(kit)) {}
    base::Result<> begin();
    base::Result<> goOn(const QByteArray& bytes);
    base::Result<> catchUp();
    base::Result<> write(const QByteArray& line);
    bool cut();

    QFile m_file;
    Kit m_kit;
    QByteArray m_lastSeal;
    qint64 m_length = 0; // of the whole lines
    QVector<KitAnswer> m_answers;
};

/// Where a kit's answers lie: beside it, "ann.kit" → "ann.ballots".
QString ballotsBeside(const QString& kitPath);

} // namespace paulownia::formats
