#include "ui/paper/panel_source.h"

#include "core/storage/project.h"
#include "core/voting/agreement.h"
#include "core/voting/questions.h"
#include "core/voting/tally.h"

namespace paulownia::ui {
namespace {

using base::failure;
using base::Result;

Result<model::QuestionTally> tallyOf(storage::Project& project, const model::Question& question) {
    auto tally = voting::tally(project, question.name);
    if (tally || tally.error().kind != base::ErrorKind::NotFound) return tally;
    return model::QuestionTally{question, 0, {}};
}

release::AgreementMeasure measure(const voting::Coefficient& coefficient, const std::optional<voting::Interval>& interval) {
    release::AgreementMeasure all{coefficient.value, {}, {}};
    if (interval) all.low = interval->low, all.high = interval->high;
    return all;
}

release::PanelAgreement agreementOf(const model::QuestionTally& tally) {
    const auto a = voting::agreement(tally);
    const auto intervals = voting::agreementIntervals(tally);
    return {measure(a.raw, intervals.raw), measure(a.fleiss, intervals.fleiss), measure(a.alpha, intervals.alpha), measure(a.ac1, intervals.ac1)};
}

} // namespace

Result<release::Tallies> talliesOf(storage::Project& project, const QStringList& others) {
    const auto questions = voting::defaultQuestions();
    auto gender = tallyOf(project, questions[0]);
    if (!gender) return failure(gender);
    auto smile = tallyOf(project, questions[1]);
    if (!smile) return failure(smile);
    release::Tallies all{std::move(*gender), std::move(*smile)};
    for (const auto& name : others) {
        auto tally = voting::tally(project, name);
        if (!tally) return failure(tally);
        all.others.append(std::move(*tally));
    }
    return all;
}

release::PanelSource panelSource() { return {talliesOf, agreementOf}; }

Result<QStringList> furtherQuestions(storage::Project& project) {
    const auto asked = project.votes().questions();
    if (!asked) return failure(asked);
    QStringList names;
    for (const auto& question : *asked)
        if (question.name != QLatin1String(voting::kGender) && question.name != QLatin1String(voting::kSmile)) names.append(question.name);
    return names;
}

} // namespace paulownia::ui
