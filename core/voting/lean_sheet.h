#pragma once

#include "core/model/voting.h"
#include "core/voting/large_pages.h"
#include "core/voting/subject_key.h"

namespace paulownia::voting {

/// A voting sheet for counting alone: no text of it is taken out that is not asked for. Its memory serves the next sheet again.
class LeanSheet {
public:
    struct Answer {
        SubjectKey key;
        std::uint32_t at = 0; ///< where the subject's text begins
        int choice = 0;       ///< index among the question's
    };

    explicit LeanSheet(const model::Question& question) : m_question(&question) {}

    /// The format as formats::parseVotingSheet() reads it. Invalid, with file:line: what does not follow it, and an unknown choice.
    base::Result<> read(const QString& path);

    QString voter() const { return QString::fromStdString(m_voter); }
    /// Answer i stands in line i + 2, but of a sheet with blank lines; there no subject comes twice.
    const LargeVector<Answer>& answers() const { return m_answers; }
    std::string_view subject(const Answer& answer) const { return {m_bytes.data() + answer.at, answer.key.length}; }

private:
    base::Result<> readBytes(const QString& path);
    bool takePlain();
    bool takeHeader(std::string_view text);
    bool takeAnswer(std::string_view text);
    base::Result<> takeCarefully(const QString& path);
    std::string_view append(const QByteArray& text);
    int choiceOf(std::string_view spelled);
    void keep(std::string_view subject, int choice);

    const model::Question* m_question;
    LargeVector<char> m_bytes; // the file, and some zeros behind it
    std::size_t m_size = 0;
    std::string m_voter;
    LargeVector<Answer> m_answers;
    std::vector<std::pair<SubjectKey, int>> m_spellings; // each is looked up once
};

} // namespace paulownia::voting
