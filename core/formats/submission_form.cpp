#include "core/formats/submission_form.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <QSet>
#include <QStringDecoder>

namespace paulownia::formats {
namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(formats)
};

constexpr int kEarliestBirthYear = 1900, kLatestBirthYear = 2100; // beyond these it is a slip of the hand
constexpr qsizetype kLongestValue = 1000;

/// Reads line by line and keeps what is wrong.
class Reader {
public:
    explicit Reader(QString file) : m_file(std::move(file)) {}

    void readLine(QByteArray line) {
        ++m_line;
        if (line.endsWith('\r')) line.chop(1);
        if (line.isEmpty()) return;
        QStringDecoder utf8(QStringDecoder::Utf8, QStringConverter::Flag::Stateless);
        const QString text = utf8(line);
        if (utf8.hasError()) return complain(Words::tr("This line is not UTF-8; save the form as UTF-8"));
        const auto fields = text.split(QLatin1Char('\t'));
        if (fields.size() != 2 || fields[1].trimmed().isEmpty() || fields[1].size() > kLongestValue)
            return complain(Words::tr("A line of a form is a key, one tab and a value"));
        if (m_seen.contains(fields[0])) return complain(Words::tr("‘%1’ stands here a second time; keep one").arg(fields[0]));
        m_seen.insert(fields[0]);
        readAnswer(fields[0], fields[1].trimmed());
    }

    FormReading finish() {
        for (const auto& key : {QStringLiteral("submitted_at"), QStringLiteral("birth_year")})
            if (!m_seen.contains(key)) complainAt(m_file, Words::tr("The form has no line ‘%1’").arg(key));
        return std::move(m_reading);
    }

private:
    SubmissionForm& form() { return m_reading.form; }

    void readAnswer(const QString& key, const QString& value) {
        static const QRegularExpression consent(QStringLiteral("\\Aconsent_([1-4])\\z"));
        static const QRegularExpression original(QStringLiteral("\\Aoriginal_([1-9])\\z"));
        if (key == QLatin1String("submitted_at")) return readTime(value);
        if (key == QLatin1String("ip")) return readIp(value);
        if (key == QLatin1String("birth_year")) return readBirthYear(value);
        if (key == QLatin1String("form_version")) form().formVersion = value;
        else if (const auto c = consent.match(key); c.hasMatch()) readConsent(c.captured(1).toUInt(), value);
        else if (const auto o = original.match(key); o.hasMatch()) form().originalNames.insert(o.captured(1).toInt(), value);
        else complain(Words::tr("‘%1’ is no key of a form").arg(key));
    }

    void readTime(const QString& value) {
        static const QRegularExpression zone(QStringLiteral("(Z|[+-][0-9]{2}:?[0-9]{2})\\z"));
        const auto time = QDateTime::fromString(value, Qt::ISODate);
        if (!time.isValid() || !zone.match(value).hasMatch())
            return complain(Words::tr("‘%1’ is no time with its zone; one looks like 2019-02-08T09:15:00+09:00").arg(value));
        form().submittedAt = time.toUTC();
    }

    void readIp(const QString& value) {
        static const QRegularExpression address(QStringLiteral("\\A[0-9A-Fa-f.:]{2,45}\\z"));
        if (!address.match(value).hasMatch()) return complain(Words::tr("‘%1’ is no IP address").arg(value));
        form().ip = value;
    }

    void readBirthYear(const QString& value) {
        static const QRegularExpression year(QStringLiteral("\\A[0-9]{4}\\z"));
        const int number = value.toInt();
        if (!year.match(value).hasMatch() || number < kEarliestBirthYear || number > kLatestBirthYear)
            return complain(Words::tr("‘%1’ is no year of birth; it has four digits").arg(value));
        form().birthYear = number;
    }

    void readConsent(size_t number, const QString& value) {
        if (value != QLatin1String("yes") && value != QLatin1String("no"))
            return complain(Words::tr("‘%1’ is no answer to a consent; it is yes or no").arg(value));
        form().consents[number - 1] = value == QLatin1String("yes");
    }

    void complain(const QString& sentence) { complainAt(QStringLiteral("%1:%2").arg(m_file).arg(m_line), sentence); }
    void complainAt(const QString& where, const QString& sentence) {
        m_reading.errors.append({base::ErrorKind::Invalid, sentence.toStdString(), where.toStdString(), {}});
    }

    QString m_file;
    int m_line = 0;
    QSet<QString> m_seen;
    FormReading m_reading;
};

} // namespace

FormReading readSubmissionForm(const QByteArray& bytes, const QString& file) {
    Reader reader(file);
    const auto text = bytes.startsWith("\xEF\xBB\xBF") ? bytes.mid(3) : bytes;
    for (const auto& line : text.split('\n')) reader.readLine(line);
    return reader.finish();
}

} // namespace paulownia::formats
