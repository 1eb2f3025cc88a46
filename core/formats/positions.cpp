#include "core/formats/positions.h"

#include "core/formats/owner_file.h"
#include "core/formats/words.h"

#include <QFile>
#include <QHash>
#include <QRegularExpression>
#include <QSaveFile>
#include <QStringDecoder>

namespace paulownia::formats {
namespace {

using base::ErrorKind;
using base::failure;
using base::Result;

const QString kSixColumns = QStringLiteral("file\tx\ty\tw\th\tflag");
const QString kHeader = kSixColumns + QStringLiteral("\tangle_deg\tverdict\treason\treviewer");
constexpr int kSixFields = 6, kFullFields = 10;

/// Reads one file line by line and collects what is wrong.
class PositionsReader {
public:
    explicit PositionsReader(PositionsForm form) { m_reading.positions.form = form; }

    void take(int line, const QByteArray& bytes) {
        m_line = line;
        QStringDecoder decoder(QStringDecoder::Utf8, QStringDecoder::Flag::Stateless);
        const QString text = decoder(bytes);
        if (decoder.hasError()) return problem(Words::tr("This is no UTF-8 text"));
        if (text.contains(QLatin1Char('\r'))) return problem(Words::tr("A carriage return; lines end with a line feed alone"));
        const auto fields = text.split(QLatin1Char('\t'));
        if (fields.size() != fieldCount())
            return problem(Words::tr("There are %1 fields instead of %2 with tabs between them").arg(fields.size()).arg(fieldCount()));
        takeFields(fields);
    }
    void problem(const QString& text) { m_reading.problems.append({m_line, text}); }
    PositionsReading reading() && { return std::move(m_reading); }

private:
    bool isFull() const { return m_reading.positions.form == PositionsForm::Full; }
    int fieldCount() const { return isFull() ? kFullFields : kSixFields; }

    void takeFields(const QStringList& fields) {
        Position position;
        position.line = m_line;
        position.file = takeFile(fields[0]);
        position.box = {takeNumber('x', fields[1]), takeNumber('y', fields[2]), takeNumber('w', fields[3]), takeNumber('h', fields[4])};
        position.flag = takeFlag(fields[5]);
        if (isFull()) takeRest(position, fields);
        else if (position.flag == PositionFlag::Rejected && position.box == model::FaceBox{1, 1, 1, 1}) position.box = {};
        m_reading.positions.lines.append(position);
    }
    QString takeFile(const QString& text) {
        static const QRegularExpression format(QStringLiteral("\\A(a0[0-9a-f]{6}|FT[0-9]{3})_[1-9]\\.jpeg\\z"));
        if (!format.match(text).hasMatch()) problem(Words::tr("‘%1’ is no photo’s file name; one looks like a00b16f8_3.jpeg").arg(text));
        else if (const int before = m_seen.value(text)) problem(Words::tr("‘%1’ stands in line %2 already").arg(text).arg(before));
        m_seen.insert(text, m_line);
        return text;
    }
    int takeNumber(char name, const QString& text) {
        static const QRegularExpression positive(QStringLiteral("\\A[1-9][0-9]*\\z"));
        const bool isWritten = positive.match(text).hasMatch() || (isFull() && text == QLatin1String("0"));
        bool fits = false;
        const int value = text.toInt(&fits);
        if (!isWritten) problem(Words::tr("%1 is ‘%2’; it must be a positive whole number without a leading zero").arg(QLatin1Char(name)).arg(text));
        else if (!fits) problem(Words::tr("%1 is %2, more than any photo has").arg(QLatin1Char(name)).arg(text));
        return value;
    }
    PositionFlag takeFlag(const QString& text) {
        for (const auto flag : {PositionFlag::Accepted, PositionFlag::AcceptedTurned, PositionFlag::Rejected})
            if (text == QString::number(static_cast<int>(flag))) return flag;
        problem(Words::tr("The flag is ‘%1’; it must be 0, 1 or 9").arg(text));
        return PositionFlag::Rejected;
    }
    void takeRest(Position& position, const QStringList& fields) {
        position.angleDeg = takeAngle(fields[6]);
        const bool isRejected = position.flag == PositionFlag::Rejected;
        const auto verdict = model::toKey(isRejected ? model::Verdict::Rejected : model::Verdict::Accepted);
        if (fields[7] != verdict) problem(Words::tr("The verdict is ‘%1’, but the flag says %2").arg(fields[7], verdict));
        if (!isRejected && (position.flag == PositionFlag::AcceptedTurned) != (position.angleDeg != 0))
            problem(Words::tr("The angle is %1, but the flag is %2").arg(fields[6], fields[5]));
        if (!isRejected && position.box.isEmpty()) problem(Words::tr("An accepted photo needs a rectangle"));
        takeReason(position, fields[8]);
        position.reviewer = fields[9];
    }
    double takeAngle(const QString& text) {
        static const QRegularExpression format(QStringLiteral("\\A-?[0-9]{1,3}(\\.[0-9]+)?\\z"));
        const double angle = text.toDouble(); // the C locale's
        if (!format.match(text).hasMatch() || angle <= -180 || angle > 180)
            problem(Words::tr("The angle is ‘%1’; it must be a number of degrees above −180 and up to 180").arg(text));
        return angle;
    }
    void takeReason(Position& position, const QString& text) {
        const auto reason = model::reasonFromKey(text);
        if (!reason) return problem(QString::fromStdString(reason.error().message));
        position.reason = *reason;
        if ((*reason == model::RejectReason::None) == (position.flag == PositionFlag::Rejected))
            problem(Words::tr("A rejected photo needs a reason, an accepted one has none"));
    }

    PositionsReading m_reading;
    QHash<QString, int> m_seen;
    int m_line = 1;
};

QString cleaned(QString text) { return text.replace(QRegularExpression(QStringLiteral("[\\t\\r\\n]")), QStringLiteral(" ")); }

QString sixColumns(const Position& p, int least) {
    const auto number = [least](int value) { return QString::number(std::max(least, value)); };
    return QStringList{p.file, number(p.box.x), number(p.box.y), number(p.box.w), number(p.box.h), QString::number(static_cast<int>(p.flag))}
        .join(QLatin1Char('\t'));
}

QString fullLine(const Position& p) {
    const auto verdict = p.flag == PositionFlag::Rejected ? model::Verdict::Rejected : model::Verdict::Accepted;
    return QStringList{sixColumns(p, 0), QString::number(p.angleDeg, 'f', QLocale::FloatingPointShortest), model::toKey(verdict),
                       model::toKey(p.reason), cleaned(p.reviewer)}
        .join(QLatin1Char('\t'));
}

base::Error ioError(const QString& path, const QString& message, const QString& detail) {
    return {ErrorKind::Io, message.toStdString(), path.toStdString(), detail.toStdString()};
}

} // namespace

PositionsReading parsePositions(const QByteArray& bytes) {
    auto lines = bytes.split('\n');
    if (lines.last().isEmpty()) lines.removeLast(); // after the last line feed
    const bool isFull = !lines.isEmpty() && lines.first() == kHeader.toUtf8();
    PositionsReader reader(isFull ? PositionsForm::Full : PositionsForm::SixColumns);
    if (bytes.startsWith("\xEF\xBB\xBF")) {
        reader.problem(Words::tr("The file starts with a byte order mark; save it as UTF-8 without one"));
        lines.first().remove(0, 3);
    }
    for (qsizetype i = isFull ? 1 : 0; i < lines.size(); ++i) reader.take(static_cast<int>(i) + 1, lines[i]);
    return std::move(reader).reading();
}

Result<PositionsReading> readPositions(const QString& path) {
    QFile file(path);
    if (file.open(QIODevice::ReadOnly)) return parsePositions(file.readAll());
    return tl::unexpected(ioError(path, Words::tr("The positions file cannot be read"), file.errorString()));
}

QByteArray toBytes(const Positions& positions) {
    const bool isFull = positions.form == PositionsForm::Full;
    QString text = isFull ? kHeader + QLatin1Char('\n') : QString();
    for (const auto& position : positions.lines) text += (isFull ? fullLine(position) : sixColumns(position, 1)) + QLatin1Char('\n');
    return text.toUtf8();
}

Result<> writePositions(const QString& path, const Positions& positions) {
    const auto bytes = toBytes(positions);
    QSaveFile file(path);
    if (openForOwner(file) && file.write(bytes) == bytes.size() && file.commit()) return {};
    return tl::unexpected(ioError(path, Words::tr("The positions file could not be written"), file.errorString()));
}

Result<Positions> mergePositions(const Positions& older, const Positions& newer) {
    if (older.form != newer.form)
        return failure(ErrorKind::Invalid, Words::tr("One file has six columns, the other is the full form; merge two of a kind").toStdString());
    Positions merged = older;
    QHash<QString, qsizetype> at;
    for (qsizetype i = 0; i < merged.lines.size(); ++i) at.insert(merged.lines[i].file, i);
    for (const auto& line : newer.lines) {
        const auto found = at.constFind(line.file);
        if (found != at.cend()) merged.lines[*found] = line;
        else merged.lines.append(line);
    }
    return merged;
}

} // namespace paulownia::formats
