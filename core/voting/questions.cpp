#include "core/voting/questions.h"

#include "core/storage/project.h"
#include "core/voting/words.h"

#include <QRegularExpression>
#include <QSet>

namespace paulownia::voting {

using base::ErrorKind;
using base::failure;
using base::Result;
using model::Question;
using model::Scope;

namespace {

constexpr qsizetype kLongestWording = 300;
constexpr qsizetype kMostChoices = 9; // a digit each
constexpr int kMostVoters = 99;

/// Keys stand in files and on the command line.
bool isKey(const QString& text) {
    static const QRegularExpression key(QStringLiteral("^[a-z][a-z0-9-]{0,31}$"));
    return key.match(text).hasMatch();
}

QString whatIsWrongAboutThePanel(const Question& q) {
    const bool isReleased = q.name == QLatin1String(kGender) || q.name == QLatin1String(kSmile);
    if (q.panel != 0 && isReleased) return Words::tr("‘%1’ is released, and needs the project’s whole panel").arg(q.name);
    if (q.panel != 0 && (q.panel < 1 || q.panel > kMostVoters || q.panel % 2 == 0)) return Words::tr("A panel has an odd number of voters, 1 to 99, so that a majority can decide");
    if (q.repeatPercent < 0 || q.repeatPercent > kMostRepeats) return Words::tr("At most %1 % of the subjects come a second time").arg(kMostRepeats);
    return {};
}

QString whatIsWrong(const Question& q) {
    if (!isKey(q.name)) return Words::tr("A question’s name is one word of small letters, digits and hyphens: beard");
    if (q.wording.isEmpty() || q.wording.size() > kLongestWording) return Words::tr("The wording is one line of 1 to 300 characters");
    if (q.choices.size() < 2 || q.choices.size() > kMostChoices) return Words::tr("A question has two to nine choices");
    if (!std::all_of(q.choices.begin(), q.choices.end(), isKey)) return Words::tr("A choice is one word of small letters, digits and hyphens: no-beard");
    if (QSet<QString>(q.choices.begin(), q.choices.end()).size() != q.choices.size()) return Words::tr("A choice stands there twice");
    if (q.wordingJa.size() > kLongestWording) return Words::tr("The wording is one line of 1 to 300 characters");
    if (!q.choicesJa.isEmpty() && (q.choicesJa.size() != q.choices.size() || q.choicesJa.contains(QString()))) return Words::tr("Name every choice in Japanese, or none");
    return whatIsWrongAboutThePanel(q);
}

void tidy(Question& question) {
    question.wording = question.wording.simplified();
    question.wordingJa = question.wordingJa.simplified();
    for (auto& choice : question.choicesJa) choice = choice.simplified();
}

} // namespace

// Stored in both languages and shown as stored, for what was asked must not change with the program: hence no tr().
QVector<Question> defaultQuestions() {
    return {{QLatin1String(kGender), 1, Scope::Volunteer, QStringLiteral("Does this person look male or female?"),
             {QStringLiteral("male"), QStringLiteral("female")}, QStringLiteral("この人は男性に見えますか、女性に見えますか。"),
             {QStringLiteral("男性"), QStringLiteral("女性")}},
            {QLatin1String(kSmile), 1, Scope::Photo, QStringLiteral("Is this person smiling in this photo?"),
             {QStringLiteral("smile"), QStringLiteral("non-smile")}, QStringLiteral("この写真の人は笑顔ですか。"),
             {QStringLiteral("笑顔"), QStringLiteral("笑顔でない")}}};
}

Result<> ensureDefaultQuestions(storage::Project& project) {
    return project.database().transaction([&]() -> Result<> {
        const auto asked = project.votes().questions();
        if (!asked) return failure(asked);
        for (const auto& question : defaultQuestions()) {
            const auto isSame = [&](const Question& other) { return other.name == question.name; };
            if (std::any_of(asked->begin(), asked->end(), isSame)) continue;
            if (auto added = project.votes().addQuestion(question); !added) return added;
        }
        return {};
    });
}

Result<Question> defineQuestion(storage::Project& project, Question question) {
    if (project.actor().role == model::Role::Voter)
        return failure(ErrorKind::Denied, Words::tr("Voters answer questions; a curator or the principal investigator asks them").toStdString(), question.name.toStdString());
    tidy(question);
    if (const auto wrong = whatIsWrong(question); !wrong.isEmpty()) return failure(ErrorKind::Invalid, wrong.toStdString(), question.name.toStdString());
    return project.database().transaction([&]() -> Result<Question> {
        const auto asked = project.votes().question(question.name);
        if (!asked && asked.error().kind != ErrorKind::NotFound) return failure(asked);
        const auto voters = project.votes().votersOf(question.name);
        if (!voters) return failure(voters);
        if (!voters->isEmpty())
            return failure(ErrorKind::Denied, Words::tr("‘%1’ has been voted on: ask the new one under another name").arg(question.name).toStdString());
        question.version = asked ? asked->version + 1 : 1;
        if (auto added = project.votes().addQuestion(question); !added) return failure(added);
        return question;
    });
}

} // namespace paulownia::voting
