#include "core/voting/sheet_tally.h"

#include "core/formats/voting_sheet.h"
#include "core/voting/tally.h"
#include "core/voting/words.h"

#include <QFile>
#include <cstring>
#include <numeric>
#include <string_view>

namespace paulownia::voting {
namespace {

using base::ErrorKind;
using base::failure;
using base::Result;

QString textOf(std::string_view utf8) { return QString::fromUtf8(utf8.data(), static_cast<qsizetype>(utf8.size())); }

struct Answer {
    std::string_view subject, choice; ///< into the sheet's bytes
    int line = 0;
};

struct Sheet {
    QByteArray bytes;
    std::string_view voter;
    std::vector<Answer> answers;
};

Result<QByteArray> bytesOf(const QString& path) {
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return failure(file.exists() ? ErrorKind::Io : ErrorKind::NotFound,
                       Words::tr("The voting sheet cannot be opened: %1").arg(file.errorString()).toStdString(), path.toStdString());
    return file.readAll();
}

bool isPlain(std::string_view field) { return !field.empty() && field.front() > ' ' && field.back() > ' '; } // signed: no UTF-8 either

/// A sheet as programs write it: ASCII, LF, no blanks about a field. False for any other, which the careful reader judges.
bool readPlainSheet(Sheet& sheet) {
    std::string_view rest(sheet.bytes.constData(), static_cast<std::size_t>(sheet.bytes.size()));
    for (int line = 1; !rest.empty(); ++line) {
        const auto end = rest.find('\n');
        const auto text = rest.substr(0, end);
        rest.remove_prefix(end == std::string_view::npos ? rest.size() : end + 1);
        const auto tab = text.find('\t');
        if (tab == std::string_view::npos) return false;
        const auto first = text.substr(0, tab), second = text.substr(tab + 1);
        if (!isPlain(first) || (line > 1 && (!isPlain(second) || second.find('\t') != std::string_view::npos))) return false;
        if (line == 1 && std::count(second.begin(), second.end(), '\t') != 1) return false;
        if (line == 1) sheet.voter = first;
        else sheet.answers.push_back({first, second, line});
    }
    const auto bits = std::accumulate(sheet.bytes.cbegin(), sheet.bytes.cend(), 0, [](int all, char c) { return all | c; });
    return !sheet.voter.empty() && bits >= 0 && !sheet.bytes.contains('\r'); // a byte above 0x7f is negative: no ASCII
}

/// The careful reader's sheet in the lean one's form.
Sheet packed(const formats::VotingSheet& read) {
    Sheet sheet;
    std::vector<std::array<qsizetype, 2>> lengths;
    sheet.bytes = read.voter.toUtf8();
    const auto voterLength = sheet.bytes.size();
    for (const auto& line : read.lines) {
        const auto subject = line.subject.toUtf8(), choice = line.choice.toUtf8();
        sheet.bytes += subject + choice;
        lengths.push_back({subject.size(), choice.size()});
    }
    const char* at = sheet.bytes.constData();
    const auto take = [&at](qsizetype length) { return std::string_view(std::exchange(at, at + length), static_cast<std::size_t>(length)); };
    sheet.voter = take(voterLength);
    for (std::size_t i = 0; i < lengths.size(); ++i) {
        const auto subject = take(lengths[i][0]);
        sheet.answers.push_back({subject, take(lengths[i][1]), read.lines.at(static_cast<qsizetype>(i)).line});
    }
    return sheet;
}

Result<Sheet> readSheet(const QString& path) {
    auto bytes = bytesOf(path);
    if (!bytes) return failure(bytes);
    Sheet sheet{std::move(*bytes), {}, {}};
    sheet.answers.reserve(static_cast<std::size_t>(sheet.bytes.size()) / 16 + 1);
    if (readPlainSheet(sheet)) return sheet;
    const auto read = formats::parseVotingSheet(sheet.bytes, path);
    if (!read) return failure(read);
    return packed(*read);
}

/// An id as two words that can be compared without following it: its first and its last eight bytes.
struct Key {
    std::uint64_t head = 0, tail = 0;
    std::size_t length = 0;

    explicit Key(std::string_view id) : length(id.size()) {
        std::memcpy(&head, id.data(), std::min<std::size_t>(8, length));
        if (length > 8) std::memcpy(&tail, id.data() + length - 8, 8);
    }
    Key() = default;
    bool isWhole() const { return length <= 16; }
    bool operator==(const Key&) const = default;
    /// Fibonacci hashing of both words; the upper bits are the good ones.
    std::uint64_t hash() const { return ((head ^ (tail >> 29) ^ (tail << 35)) + length) * 0x9E3779B97F4A7C15u; }
};

/// Ids in a table of open slots, each with what is asked about it at once: tallying many sheets is little more than looking
/// ids up, and memory that is far apart costs more than all else.
class SubjectRows {
public:
    struct Slot {
        Key key;
        std::uint32_t row = kNone;
        std::uint32_t lastSheet = 0; ///< the number of the sheet that answered it last, from 1
    };

    /// The slot of this id, with a new row where it is not known yet; valid until the next call. The views must stay valid.
    Slot& slotOf(std::string_view id) {
        if (2 * m_ids.size() >= m_slots.size()) grow();
        const Key key(id);
        auto& slot = find(key, id);
        if (slot.row == kNone) {
            slot = {key, static_cast<std::uint32_t>(m_ids.size()), 0};
            m_ids.push_back(id);
        }
        return slot;
    }
    /// Fetches from memory what slotOf() will look at soon.
    void prepare(std::string_view id) const {
        if (!m_slots.empty()) __builtin_prefetch(&m_slots[Key(id).hash() >> m_shift]);
    }
    const std::vector<std::string_view>& ids() const { return m_ids; }

private:
    static constexpr auto kNone = ~std::uint32_t{0};

    Slot& find(const Key& key, std::string_view id) {
        const auto isOther = [&](const Slot& slot) { return slot.row != kNone && !(slot.key == key && (key.isWhole() || m_ids[slot.row] == id)); };
        auto at = key.hash() >> m_shift;
        while (isOther(m_slots[at])) at = (at + 1) & (m_slots.size() - 1);
        return m_slots[at];
    }

    void grow() {
        m_shift -= 2;
        std::vector<Slot> old(std::size_t{1} << (64 - m_shift));
        old.swap(m_slots);
        for (const auto& slot : old)
            if (slot.row != kNone) find(slot.key, m_ids[slot.row]) = slot;
    }

    std::vector<std::string_view> m_ids;
    std::vector<Slot> m_slots; // 2 to the power of 64 − m_shift
    int m_shift = 54;
};

/// The counts so far.
class Counter {
    static constexpr std::size_t kAhead = 16; // answers: about as long as memory takes

public:
    explicit Counter(const model::Question& question) : m_question(question) {}

    Result<> add(const QString& path, Sheet sheet) {
        const auto voter = textOf(sheet.voter);
        if (const auto before = m_voters.constFind(voter); before != m_voters.cend())
            return failure(ErrorKind::Invalid, Words::tr("‘%1’ has a sheet already: %2").arg(voter, *before).toStdString(), formats::atLine(path, 1));
        m_voters.insert(voter, path);
        const auto& answers = sheet.answers;
        for (std::size_t i = 0; i < answers.size(); ++i) {
            if (i + kAhead < answers.size()) m_rows.prepare(answers[i + kAhead].subject);
            if (auto counted = count(path, answers[i]); !counted) return counted;
        }
        m_kept.push_back(std::move(sheet.bytes)); // the ids are views into it
        return {};
    }

    QVector<model::SubjectTally> subjects() const {
        const auto choices = static_cast<std::size_t>(m_question.choices.size());
        std::vector<std::size_t> order(m_rows.ids().size());
        std::iota(order.begin(), order.end(), std::size_t{0});
        std::sort(order.begin(), order.end(), [this](auto a, auto b) { return m_rows.ids()[a] < m_rows.ids()[b]; });
        QVector<model::SubjectTally> subjects;
        subjects.reserve(static_cast<qsizetype>(order.size()));
        for (const auto row : order) {
            const int* counts = m_counts.data() + row * choices;
            subjects.append({textOf(m_rows.ids()[row]), QVector<int>(counts, counts + choices), {}, {}});
        }
        return subjects;
    }
    int voters() const { return static_cast<int>(m_voters.size()); }

private:
    Result<> count(const QString& path, const Answer& answer) {
        auto& slot = m_rows.slotOf(answer.subject);
        const auto choices = static_cast<std::size_t>(m_question.choices.size());
        m_counts.resize(m_rows.ids().size() * choices);
        const auto at = [&] { return formats::atLine(path, answer.line); };
        const int choice = choiceOf(answer.choice);
        if (choice < 0)
            return failure(ErrorKind::Invalid, Words::tr("‘%1’ is no answer to ‘%2’; choose one of: %3")
                                                   .arg(textOf(answer.choice), m_question.name, m_question.choices.join(QStringLiteral(", "))).toStdString(), at());
        if (slot.lastSheet == m_voters.size())
            return failure(ErrorKind::Invalid, Words::tr("‘%1’ is answered twice; keep one of them").arg(textOf(answer.subject)).toStdString(), at());
        slot.lastSheet = static_cast<std::uint32_t>(m_voters.size());
        ++m_counts[slot.row * choices + static_cast<std::size_t>(choice)];
        return {};
    }

    /// Each spelling is looked up once.
    int choiceOf(std::string_view spelled) {
        for (const auto& [known, choice] : m_spellings)
            if (known == spelled) return choice;
        const auto text = textOf(spelled);
        for (int i = 0; i < m_question.choices.size(); ++i)
            if (m_question.choices.at(i).compare(text, Qt::CaseInsensitive) == 0) return m_spellings.emplace_back(spelled, i).second;
        return -1;
    }

    const model::Question& m_question;
    QHash<QString, QString> m_voters; // → the sheet's path
    SubjectRows m_rows;
    std::vector<int> m_counts; // a row: a count a choice
    std::vector<std::pair<std::string, int>> m_spellings;
    std::vector<QByteArray> m_kept;
};

} // namespace

Result<SheetTally> tallySheets(const QStringList& paths, const model::Question& question, int panel, const base::Task& task) {
    Counter counter(question);
    for (const auto& path : paths) {
        if (task.stopRequested()) return failure(ErrorKind::Cancelled, "Cancelled");
        task.progress(counter.voters(), paths.size(), path.toStdString());
        auto sheet = readSheet(path);
        if (!sheet) return failure(sheet);
        if (auto added = counter.add(path, *std::move(sheet)); !added) return failure(added);
    }
    model::QuestionTally tally{question, panel > 0 ? panel : counter.voters(), counter.subjects()};
    decide(tally);
    return SheetTally{std::move(tally), counter.voters()};
}

Result<model::Question> questionOfSheets(const QStringList& paths, const QVector<model::Question>& questions) {
    const auto sheet = readSheet(paths.first());
    if (!sheet) return failure(sheet);
    const auto offers = [&](const model::Question& question) {
        if (sheet->answers.empty()) return false;
        const auto choice = sheet->answers.front().choice;
        return question.choices.contains(textOf(choice), Qt::CaseInsensitive);
    };
    const auto found = std::find_if(questions.begin(), questions.end(), offers);
    if (found != questions.end()) return *found;
    return failure(ErrorKind::Invalid, Words::tr("The first answer fits no question; name one with ‘--question’").toStdString(), formats::atLine(paths.first(), 2));
}

} // namespace paulownia::voting
