#include "core/voting/sheet_tally.h"

#include "core/formats/voting_sheet.h"
#include "core/voting/lean_sheet.h"
#include "core/voting/subject_rows.h"
#include "core/voting/tally.h"
#include "core/voting/words.h"

#include <QFile>

namespace paulownia::voting {
namespace {

using base::ErrorKind;
using base::failure;
using base::Result;

/// The counts so far.
class Counter {
    static constexpr std::size_t kAhead = 16; // answers: about as long as memory takes

public:
    explicit Counter(const model::Question& question) : m_choices(static_cast<std::size_t>(question.choices.size())) {}

    Result<> add(const QString& path, const LeanSheet& sheet) {
        if (const auto before = m_voters.constFind(sheet.voter()); before != m_voters.cend())
            return failure(ErrorKind::Invalid, Words::tr("‘%1’ has a sheet already: %2").arg(sheet.voter(), *before).toStdString(), formats::atLine(path, 1));
        m_voters.insert(sheet.voter(), path);
        const auto& answers = sheet.answers();
        for (std::size_t i = 0; i < answers.size(); ++i) {
            if (i + kAhead < answers.size()) m_rows.prepare(answers[i + kAhead].key);
            if (count(sheet, answers[i])) continue;
            const auto subject = QString::fromUtf8(sheet.subject(answers[i]).data(), answers[i].key.length);
            return failure(ErrorKind::Invalid, Words::tr("‘%1’ is answered twice; keep one of them").arg(subject).toStdString(), formats::atLine(path, static_cast<int>(i) + 2));
        }
        return {};
    }

    QVector<model::SubjectTally> subjects() const {
        QVector<model::SubjectTally> subjects;
        subjects.reserve(static_cast<qsizetype>(m_rows.size()));
        for (const auto row : m_rows.sorted()) {
            const auto id = m_rows.id(row);
            const int* counts = m_counts.data() + row * m_choices;
            subjects.append({QString::fromUtf8(id.data(), static_cast<qsizetype>(id.size())), QVector<int>(counts, counts + m_choices), {}, {}});
        }
        return subjects;
    }
    int voters() const { return static_cast<int>(m_voters.size()); }

private:
    /// False: this sheet answered it before.
    bool count(const LeanSheet& sheet, const LeanSheet::Answer& answer) {
        auto& slot = m_rows.slotOf(answer.key, sheet.subject(answer));
        if (slot.lastSheet == m_voters.size()) return false;
        slot.lastSheet = static_cast<std::uint32_t>(m_voters.size());
        if (m_counts.size() < m_rows.size() * m_choices) m_counts.resize(m_rows.size() * m_choices);
        ++m_counts[slot.row * m_choices + static_cast<std::size_t>(answer.choice)];
        return true;
    }

    std::size_t m_choices;
    QHash<QString, QString> m_voters; // → the sheet's path
    SubjectRows m_rows;
    std::vector<int> m_counts; // a row: a count a choice
};

/// Enough of a sheet for its first answer.
Result<QByteArray> beginningOf(const QString& path) {
    constexpr qint64 kEnough = 4096;
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return failure(file.exists() ? ErrorKind::Io : ErrorKind::NotFound,
                       Words::tr("The voting sheet cannot be opened: %1").arg(file.errorString()).toStdString(), path.toStdString());
    const auto bytes = file.read(kEnough);
    return bytes.size() < kEnough ? bytes : bytes.left(bytes.lastIndexOf('\n') + 1);
}

} // namespace

Result<SheetTally> tallySheets(const QStringList& paths, const model::Question& question, int panel, const base::Task& task) {
    Counter counter(question);
    LeanSheet sheet(question);
    for (const auto& path : paths) {
        if (task.stopRequested()) return failure(ErrorKind::Cancelled, "Cancelled");
        task.progress(counter.voters(), paths.size(), path.toStdString());
        if (auto read = sheet.read(path); !read) return failure(read);
        if (auto added = counter.add(path, sheet); !added) return failure(added);
    }
    model::QuestionTally tally{question, panel > 0 ? panel : counter.voters(), counter.subjects()};
    decide(tally);
    return SheetTally{std::move(tally), counter.voters()};
}

Result<model::Question> questionOfSheets(const QStringList& paths, const QVector<model::Question>& questions) {
    const auto bytes = beginningOf(paths.first());
    if (!bytes) return failure(bytes);
    const auto sheet = formats::parseVotingSheet(*bytes, paths.first());
    if (!sheet) return failure(sheet);
    for (const auto& question : questions)
        if (!sheet->lines.isEmpty() && question.choices.contains(sheet->lines.first().choice, Qt::CaseInsensitive)) return question;
    return failure(ErrorKind::Invalid, Words::tr("The first answer fits no question; name one with ‘--question’").toStdString(), formats::atLine(paths.first(), 2));
}

} // namespace paulownia::voting
