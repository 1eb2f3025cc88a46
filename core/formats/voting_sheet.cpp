#include "core/formats/voting_sheet.h"

#include "core/formats/owner_file.h"
#include "core/formats/words.h"

#include <QFile>
#include <QHash>
#include <QSaveFile>
#include <QStringDecoder>

namespace paulownia::formats {
namespace {

using base::ErrorKind;
using base::failure;
using base::Result;

constexpr int kHeaderFields = 3;

/// The one sheet that is being read: knows where it is.
class SheetReader {
public:
    explicit SheetReader(QString fileName) : m_fileName(std::move(fileName)) {}

    Result<> take(const QByteArray& bytes, int line) {
        m_line = line;
        QStringDecoder decoder(QStringDecoder::Utf8, QStringDecoder::Flag::Stateless);
        const QString text = decoder(bytes);
        if (decoder.hasError()) return error(Words::tr("This is no UTF-8 text; save the sheet as UTF-8"));
        if (text.contains(QLatin1Char('\r')))
            return error(Words::tr("A carriage return inside a line; save the sheet with LF or CRLF line ends"));
        if (line == 1) return takeHeader(text);
        return text.trimmed().isEmpty() ? Result<>() : takeAnswer(text);
    }
    VotingSheet sheet;

private:
    base::Result<> error(const QString& message) const {
        return failure(ErrorKind::Invalid, message.toStdString(), atLine(m_fileName, m_line));
    }

    Result<> takeHeader(const QString& text) {
        auto fields = text.split(QLatin1Char('\t'));
        sheet.voter = fields.takeFirst().trimmed().normalized(QString::NormalizationForm_C);
        sheet.remarks = fields;
        if (fields.size() == kHeaderFields - 1 && !sheet.voter.isEmpty()) return {};
        return error(Words::tr("The first line of a voting sheet has three fields with tabs between them, the voter’s name first"));
    }

    Result<> takeAnswer(const QString& text) {
        const auto fields = text.split(QLatin1Char('\t'));
        const SheetLine answer{fields.first().trimmed(), fields.last().trimmed(), m_line};
        if (fields.size() != 2 || answer.subject.isEmpty() || answer.choice.isEmpty())
            return error(Words::tr("A line holds an id and a choice with a tab between them"));
        if (const int before = m_seen.value(answer.subject); before > 0)
            return error(Words::tr("‘%1’ is answered twice, first in line %2; keep one of them").arg(answer.subject).arg(before));
        m_seen.insert(answer.subject, m_line);
        sheet.lines.append(answer);
        return {};
    }

    QString m_fileName;
    int m_line = 0;
    QHash<QString, int> m_seen;
};

QString spelled(const QString& choice) { return choice == QStringLiteral("female") ? QStringLiteral("Female") : choice; }

} // namespace

std::string atLine(const QString& fileName, int line) { return QStringLiteral("%1:%2").arg(fileName).arg(line).toStdString(); }

Result<VotingSheet> parseVotingSheet(const QByteArray& bytes, const QString& fileName) {
    const qsizetype start = bytes.startsWith("\xEF\xBB\xBF") ? 3 : 0;
    SheetReader reader(fileName);
    int line = 0;
    for (qsizetype from = start; line == 0 || from < bytes.size();) {
        const qsizetype found = bytes.indexOf('\n', from), end = found < 0 ? bytes.size() : found;
        const bool isCrLf = end > from && bytes.at(end - 1) == '\r';
        if (auto taken = reader.take(bytes.mid(from, end - from - (isCrLf ? 1 : 0)), ++line); !taken) return failure(taken);
        from = end + 1;
    }
    return std::move(reader.sheet);
}

Result<VotingSheet> readVotingSheet(const QString& path) {
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return failure(file.exists() ? ErrorKind::Io : ErrorKind::NotFound,
                       Words::tr("The voting sheet cannot be opened: %1").arg(file.errorString()).toStdString(), path.toStdString());
    const auto bytes = file.readAll();
    if (file.error() != QFileDevice::NoError)
        return failure(ErrorKind::Io, Words::tr("The voting sheet cannot be read: %1").arg(file.errorString()).toStdString(),
                       path.toStdString());
    return parseVotingSheet(bytes, path);
}

QByteArray toBytes(const VotingSheet& sheet) {
    QStringList header{sheet.voter};
    for (int i = 0; i < kHeaderFields - 1; ++i) header.append(sheet.remarks.value(i));
    QString text = header.join(QLatin1Char('\t')) + QLatin1Char('\n');
    for (const auto& answer : sheet.lines)
        text += answer.subject + QLatin1Char('\t') + spelled(answer.choice) + QLatin1Char('\n');
    return text.toUtf8();
}

Result<> writeVotingSheet(const QString& path, const VotingSheet& sheet) {
    QSaveFile file(path);
    if (openForOwner(file) && file.write(toBytes(sheet)) >= 0 && file.commit()) return {};
    return failure(ErrorKind::Io, Words::tr("The voting sheet cannot be written: %1").arg(file.errorString()).toStdString(),
                   path.toStdString());
}

} // namespace paulownia::formats
