#include "core/voting/tally_table.h"

#include "core/formats/owner_file.h"

#include <QCoreApplication>
#include <QSaveFile>
#include <array>
#include <charconv>

namespace paulownia::voting {
namespace {

using base::ErrorKind;
using base::failure;
using base::Result;
using model::QuestionTally;
using model::TallyState;

/// Keys and ids alone, none of which holds a quote, a comma or a tab. Appends without a copy of each field: tables are long.
class Table {
public:
    Table(const QuestionTally& tally, char separator, const char* lineEnd) : m_tally(tally), m_separator(separator), m_lineEnd(lineEnd) {
        for (const auto& choice : tally.question.choices) m_choices.append(choice.toUtf8());
        for (const auto state : {TallyState::Unanimous, TallyState::Majority, TallyState::Tie, TallyState::TooFew}) m_states.append(model::toKey(state).toLatin1());
    }

    QByteArray text() {
        m_text.reserve(40 * (m_tally.subjects.size() + 1));
        addHeader();
        for (const auto& subject : m_tally.subjects) addRow(subject);
        return m_text;
    }

private:
    void addHeader() {
        add("subject");
        for (const auto& choice : m_choices) add(choice);
        add("state");
        m_text += "label";
        m_text += m_lineEnd;
    }
    void addRow(const model::SubjectTally& subject) {
        add(subject.subject.toUtf8());
        for (const int count : subject.counts) {
            std::array<char, 12> digits;
            add({digits.data(), std::to_chars(digits.begin(), digits.end(), count).ptr});
        }
        add(m_states.at(static_cast<qsizetype>(subject.state)));
        if (const auto label = m_tally.question.choices.indexOf(subject.label); label >= 0) m_text += m_choices.at(label);
        m_text += m_lineEnd;
    }
    void add(QByteArrayView field) {
        m_text.append(field);
        m_text += m_separator;
    }

    const QuestionTally& m_tally;
    char m_separator;
    const char* m_lineEnd;
    QList<QByteArray> m_choices, m_states; // by their places in the enumeration
    QByteArray m_text;
};

} // namespace

QByteArray toCsv(const QuestionTally& tally) { return Table(tally, ',', "\r\n").text(); }

QByteArray toTsv(const QuestionTally& tally) { return Table(tally, '\t', "\n").text(); }

Result<> writeTallyTable(const QString& path, const QuestionTally& tally) {
    QSaveFile file(path);
    const bool isCsv = path.endsWith(QStringLiteral(".csv"), Qt::CaseInsensitive);
    if (formats::openForOwner(file) && file.write(isCsv ? toCsv(tally) : toTsv(tally)) >= 0 && file.commit()) return {};
    return failure(ErrorKind::Io,
                   QCoreApplication::translate("voting", "The table cannot be written: %1").arg(file.errorString()).toStdString(),
                   path.toStdString());
}

} // namespace paulownia::voting
