#include "core/voting/lean_sheet.h"

#include "core/formats/voting_sheet.h"
#include "core/voting/words.h"

#include <QFile>
#include <numeric>

namespace paulownia::voting {
namespace {

using base::ErrorKind;
using base::failure;
using base::Result;

constexpr std::size_t kPiece = 1 << 20; // bytes

bool isPlain(std::string_view field) { return !field.empty() && field.front() > ' ' && field.back() > ' '; }

/// ASCII without carriage returns or zeros.
bool isPlainText(std::string_view text) {
    const auto bits = std::accumulate(text.begin(), text.end(), 0, [](int all, char c) { return all | c; }); // ≥ 0x80 is negative
    return bits >= 0 && text.find('\r') == std::string_view::npos && text.find('\0') == std::string_view::npos;
}

} // namespace

Result<> LeanSheet::readBytes(const QString& path) {
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly | QIODevice::Unbuffered))
        return failure(file.exists() ? ErrorKind::Io : ErrorKind::NotFound,
                       Words::tr("The voting sheet cannot be opened: %1").arg(file.errorString()).toStdString(), path.toStdString());
    m_size = 0;
    for (qint64 got = 1; got > 0; m_size += static_cast<std::size_t>(std::max<qint64>(got, 0))) {
        if (m_bytes.size() < m_size + kPiece + SubjectKey::kReach) m_bytes.resize(m_size + 2 * kPiece);
        got = file.read(m_bytes.data() + m_size, kPiece);
        if (got < 0) return failure(ErrorKind::Io, Words::tr("The voting sheet cannot be read: %1").arg(file.errorString()).toStdString(), path.toStdString());
    }
    std::fill_n(m_bytes.begin() + static_cast<std::ptrdiff_t>(m_size), SubjectKey::kReach, '\0');
    return {};
}

Result<> LeanSheet::read(const QString& path) {
    m_answers.clear();
    if (auto done = readBytes(path); !done) return done;
    return takePlain() ? Result<>() : takeCarefully(path);
}

/// A sheet as programs write it: ASCII, LF, no blanks about a field. False for any other, which the careful reader judges.
bool LeanSheet::takePlain() {
    std::string_view rest(m_bytes.data(), m_size);
    if (!isPlainText(rest)) return false;
    for (bool isFirst = true; !rest.empty(); isFirst = false) {
        const auto end = std::min(rest.find('\n'), rest.size());
        if (const auto line = rest.substr(0, end); !(isFirst ? takeHeader(line) : takeAnswer(line))) return false;
        rest.remove_prefix(std::min(end + 1, rest.size()));
    }
    return m_size > 0;
}

bool LeanSheet::takeHeader(std::string_view text) {
    m_voter = text.substr(0, text.find('\t'));
    return isPlain(m_voter) && std::count(text.begin(), text.end(), '\t') == 2;
}

bool LeanSheet::takeAnswer(std::string_view text) {
    const auto tab = text.find('\t');
    if (tab == std::string_view::npos || !isPlain(text.substr(0, tab))) return false;
    const int choice = choiceOf(text.substr(tab + 1));
    if (choice >= 0) keep(text.substr(0, tab), choice);
    return choice >= 0;
}

void LeanSheet::keep(std::string_view subject, int choice) {
    m_answers.push_back({SubjectKey(subject), static_cast<std::uint32_t>(subject.data() - m_bytes.data()), choice});
}

/// Valid until the next.
std::string_view LeanSheet::append(const QByteArray& text) {
    const auto at = m_bytes.size();
    m_bytes.insert(m_bytes.end(), text.begin(), text.end());
    m_bytes.resize(m_bytes.size() + SubjectKey::kReach);
    return {m_bytes.data() + at, static_cast<std::size_t>(text.size())};
}

/// Whatever the file's form: read as everybody reads it, then put into ours.
Result<> LeanSheet::takeCarefully(const QString& path) {
    const auto read = formats::parseVotingSheet(QByteArray::fromRawData(m_bytes.data(), static_cast<qsizetype>(m_size)), path);
    if (!read) return failure(read);
    m_answers.clear();
    m_bytes.clear();
    m_voter = read->voter.toStdString();
    for (const auto& line : read->lines) {
        const int choice = choiceOf(append(line.choice.toUtf8()));
        if (choice < 0)
            return failure(ErrorKind::Invalid, Words::tr("‘%1’ is no answer to ‘%2’; choose one of: %3")
                                                   .arg(line.choice, m_question->name, m_question->choices.join(QStringLiteral(", "))).toStdString(),
                           formats::atLine(path, line.line));
        keep(append(line.subject.toUtf8()), choice);
    }
    return {};
}

/// −1: unknown.
int LeanSheet::choiceOf(std::string_view spelled) {
    const SubjectKey key(spelled);
    for (const auto& [known, choice] : m_spellings)
        if (known == key) return choice;
    const auto text = QString::fromUtf8(spelled.data(), static_cast<qsizetype>(spelled.size()));
    for (int i = 0; i < m_question->choices.size(); ++i) {
        if (m_question->choices.at(i).compare(text, Qt::CaseInsensitive) != 0) continue;
        if (key.isWhole()) m_spellings.emplace_back(key, i);
        return i;
    }
    return -1;
}

} // namespace paulownia::voting
