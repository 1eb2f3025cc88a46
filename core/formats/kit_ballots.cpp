#include "core/formats/kit_ballots.h"

#include "core/formats/voting_sheet.h"
#include "core/formats/words.h"

#include <QFileInfo>
#include <QMessageAuthenticationCode>
#include <cerrno>
#include <cstring>
#include <sys/file.h>
#include <unistd.h>

namespace paulownia::formats {
namespace {

using base::ErrorKind;
using base::failure;
using base::Result;

constexpr int kHeadFields = 6, kAnswerFields = 5;
constexpr QFileDevice::Permissions kOwner = QFileDevice::ReadOwner | QFileDevice::WriteOwner; // what somebody voted
const QByteArray kFormat = "paulownia-ballots", kVersion = "1";

QByteArray sealed(const QByteArray& key, const QByteArray& before, const QByteArray& line) {
    return QMessageAuthenticationCode::hash(before + '\n' + line, key, QCryptographicHash::Sha256).toHex();
}

QByteArray headOf(const Kit& kit) {
    return QList<QByteArray>{kFormat, kVersion, kit.id.toUtf8(), kit.voter.toUtf8(), kit.seal.toHex(), kit.signature.toHex()}.join('\t');
}

QByteArray lineOf(const KitAnswer& a) {
    return QStringList{a.question, a.token, a.choice, a.at.toUTC().toString(Qt::ISODateWithMs)}.join(QLatin1Char('\t')).toUtf8();
}

/// What a file holds, and where it goes on.
struct Reading {
    KitBallots ballots;
    QByteArray lastSeal;
    qint64 length = 0; ///< of the whole lines
};

class Reader {
public:
    Reader(QString path, const AnswersKey& key) : m_path(std::move(path)), m_keyOf(key) {}

    Result<Reading> read(const QByteArray& bytes) {
        for (qsizetype end = bytes.indexOf('\n'); end >= 0; end = bytes.indexOf('\n', m_reading.length)) {
            ++m_line;
            if (!take(bytes.mid(m_reading.length, end - m_reading.length)))
                return failure(ErrorKind::Invalid, Words::tr("This is no answer that was given with this kit: the file is damaged, forged, or of another project").toStdString(),
                               atLine(m_path, m_line));
            m_reading.length = end + 1;
        }
        if (m_line > 0) return std::move(m_reading);
        return failure(ErrorKind::Invalid, Words::tr("This file holds no answers to a kit").toStdString(), m_path.toStdString());
    }

private:
    bool take(const QByteArray& line) { return m_line == 1 ? takeHead(line.split('\t')) : takeAnswer(line); }

    bool takeHead(const QList<QByteArray>& fields) {
        if (fields.size() != kHeadFields || fields[0] != kFormat || fields[1] != kVersion) return false;
        m_reading.ballots = {QString::fromUtf8(fields[2]), QString::fromUtf8(fields[3]), QByteArray::fromHex(fields[4]), QByteArray::fromHex(fields[5]), {}};
        m_key = m_keyOf(m_reading.ballots.kit, m_reading.ballots.voter);
        m_reading.lastSeal = fields[4];
        return true;
    }

    bool takeAnswer(const QByteArray& line) {
        const auto tab = line.lastIndexOf('\t');
        const auto text = line.left(tab);
        if (tab < 0 || sealed(m_key, m_reading.lastSeal, text) != line.mid(tab + 1)) return false;
        const auto fields = text.split('\t');
        if (fields.size() != kAnswerFields - 1) return false;
        m_reading.lastSeal = line.mid(tab + 1);
        const auto at = QDateTime::fromString(QString::fromLatin1(fields[3]), Qt::ISODateWithMs);
        m_reading.ballots.answers.append({QString::fromUtf8(fields[0]), QString::fromUtf8(fields[1]), QString::fromUtf8(fields[2]), at});
        return at.isValid();
    }

    QString m_path;
    const AnswersKey& m_keyOf;
    QByteArray m_key;
    Reading m_reading;
    int m_line = 0;
};

/// Two windows may vote with one kit. A file system without locks has to do without.
class Turn {
public:
    explicit Turn(const QFile& file) : m_fd(file.handle()) { ::flock(m_fd, LOCK_EX); }
    ~Turn() { ::flock(m_fd, LOCK_UN); }
    Q_DISABLE_COPY_MOVE(Turn)

private:
    int m_fd;
};

} // namespace

QString ballotsBeside(const QString& kitPath) {
    const QFileInfo info(kitPath);
    return info.path() + QLatin1Char('/') + info.completeBaseName() + QStringLiteral(".ballots");
}

Result<KitBallots> readKitBallots(const QString& path, const AnswersKey& key) {
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return failure(file.exists() ? ErrorKind::Io : ErrorKind::NotFound, Words::tr("The answers cannot be opened: %1").arg(file.errorString()).toStdString(), path.toStdString());
    auto reading = Reader(path, key).read(file.readAll());
    if (!reading) return failure(reading);
    return std::move(reading->ballots);
}

Result<std::unique_ptr<KitBallotFile>> KitBallotFile::open(const QString& path, const Kit& kit) {
    std::unique_ptr<KitBallotFile> ballots(new KitBallotFile(path, kit));
    auto& file = ballots->m_file;
    if (!file.open(QIODevice::ReadWrite | QIODevice::Unbuffered, kOwner))
        return failure(ErrorKind::Io, Words::tr("The answers cannot be kept here: %1").arg(file.errorString()).toStdString(), path.toStdString());
    const Turn turn(file);
    const auto bytes = file.readAll();
    const bool isNew = headOf(kit).startsWith(bytes); // or was being begun when the power went
    if (auto ready = isNew ? ballots->begin() : ballots->goOn(bytes); !ready) return failure(ready);
    return ballots;
}

Result<> KitBallotFile::begin() {
    m_file.setPermissions(kOwner); // an empty one may have been there; not every file system can
    m_lastSeal = m_kit.seal.toHex();
    return write(headOf(m_kit));
}

Result<> KitBallotFile::goOn(const QByteArray& bytes) {
    const AnswersKey key = [&](const QString& id, const QString& voter) { return id == m_kit.id && voter == m_kit.voter ? m_kit.answersKey : QByteArray("another kit's"); };
    auto reading = Reader(m_file.fileName(), key).read(bytes);
    if (!reading) return failure(reading);
    if (reading->ballots.seal != m_kit.seal)
        return failure(ErrorKind::Invalid, Words::tr("These are the answers to another kit; move the file away").toStdString(), m_file.fileName().toStdString());
    m_answers = std::move(reading->ballots.answers);
    m_lastSeal = reading->lastSeal;
    m_length = reading->length; // an answer that was being written when the power went was never acknowledged
    return {};
}

Result<> KitBallotFile::append(const KitAnswer& given) {
    const Turn turn(m_file);
    if (auto caught = catchUp(); !caught) return caught;
    auto answer = given;
    if (!m_answers.isEmpty()) answer.at = std::max(answer.at, m_answers.last().at.addMSecs(1)); // the project goes by time, and clocks are set back
    const auto line = lineOf(answer);
    const auto seal = sealed(m_kit.answersKey, m_lastSeal, line);
    if (auto written = write(line + '\t' + seal); !written) return written;
    m_lastSeal = seal;
    m_answers.append(answer);
    return {};
}

/// With what another window stored meanwhile.
Result<> KitBallotFile::catchUp() {
    if (m_file.size() <= m_length || !m_file.seek(0)) return {};
    return goOn(m_file.readAll());
}

/// Whole or not at all: what a failed write left is cut off again, at the latest before the next.
Result<> KitBallotFile::write(const QByteArray& line) {
    const auto bytes = line + '\n';
    errno = 0;
    if (cut() && m_file.write(bytes) == bytes.size() && ::fsync(m_file.handle()) == 0) {
        m_length += bytes.size();
        return {};
    }
    const auto why = QString::fromLocal8Bit(std::strerror(errno != 0 ? errno : EIO));
    cut();
    return failure(ErrorKind::Io, Words::tr("The answer is not stored: %1").arg(why).toStdString(), m_file.fileName().toStdString());
}

/// What stands behind the stored answers. A file that lost some of them is not to be filled up.
bool KitBallotFile::cut() {
    const auto size = m_file.size();
    return size >= m_length && (size == m_length || m_file.resize(m_length)) && m_file.seek(m_length);
}

} // namespace paulownia::formats
