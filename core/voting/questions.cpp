#include "core/voting/questions.h"

#include "core/storage/project.h"

namespace paulownia::voting {

using base::failure;
using base::Result;
using model::Question;
using model::Scope;

// Stored once and shown as stored, for what was asked must not change with the language of the window: hence no tr().
QVector<Question> defaultQuestions() {
    return {{QLatin1String(kGender), 1, Scope::Volunteer, QStringLiteral("Does this person look male or female?"),
             {QStringLiteral("male"), QStringLiteral("female")}},
            {QLatin1String(kSmile), 1, Scope::Photo, QStringLiteral("Is this person smiling in this photo?"),
             {QStringLiteral("smile"), QStringLiteral("non-smile")}}};
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

} // namespace paulownia::voting
