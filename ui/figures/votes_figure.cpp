#include "ui/figures/votes_figure.h"

#include "ui/figures/chart_words.h"

namespace paulownia::ui {
namespace {

constexpr double kStripHeightMm = 62;

QString labelOf(int smile, int nonSmile, const QStringList& choices) {
    return smile == nonSmile ? QString() : choices[smile > nonSmile ? 0 : 1];
}

int panelOf(const arrays::ReleaseFolder& release) {
    std::int64_t most = release.manifest ? release.manifest->panel : 1;
    for (const auto& row : release.labels) most = std::max(most, row.smile + row.nonSmile);
    return static_cast<int>(most);
}

void paintStrips(QPainter& painter, const QRectF& area, const QVector<VoteStrip>& strips) {
    const double height = area.height() / static_cast<double>(strips.size());
    for (qsizetype i = 0; i < strips.size(); ++i)
        paintVoteStrip(painter, QRectF(area.left(), area.top() + static_cast<double>(i) * height, area.width(), height), strips[i], paperColours());
}

} // namespace

VoteStrip stripOf(const model::QuestionTally& tally) {
    const int count = static_cast<int>(tally.subjects.size());
    VoteStrip strip{model::wordingOf(tally.question),
                    tally.question.scope == model::Scope::Photo ? ChartWords::tr("%n photo(s)", nullptr, count) : ChartWords::tr("%n volunteer(s)", nullptr, count),
                    {},
                    {},
                    tally.panel};
    for (const auto& choice : tally.question.choices) strip.choices.append(model::choiceText(tally.question, choice));
    for (const auto& subject : tally.subjects)
        strip.columns.append({subject.subject, subject.counts, model::choiceText(tally.question, subject.label), model::toText(subject.state)});
    return strip;
}

VoteStrip smileStripOf(const arrays::ReleaseFolder& release) {
    VoteStrip strip{model::questionText(QStringLiteral("smile")), ChartWords::tr("%n photo(s)", nullptr, static_cast<int>(release.labels.size())),
                    {model::choiceText(QStringLiteral("smile")), model::choiceText(QStringLiteral("non-smile"))}, {}, panelOf(release)};
    for (const auto& row : release.labels) {
        const int smile = static_cast<int>(row.smile), nonSmile = static_cast<int>(row.nonSmile);
        strip.columns.append({{}, {smile, nonSmile}, labelOf(smile, nonSmile, strip.choices), {}});
    }
    return strip;
}

Figure votesFigure(const QVector<VoteStrip>& strips) {
    QVector<VoteStrip> sorted;
    for (const auto& strip : strips) sorted.append(sortedByVotes(strip));
    Figure figure{ChartWords::tr("Results of voting"),
                  {180, kStripHeightMm * static_cast<double>(std::max<qsizetype>(1, sorted.size()))},
                  [sorted](QPainter& painter, const QRectF& area) { paintStrips(painter, area, sorted); },
                  {QStringLiteral("question"), QStringLiteral("rank"), QStringLiteral("choice"), QStringLiteral("votes"), QStringLiteral("label")},
                  {}};
    for (const auto& strip : sorted)
        for (qsizetype i = 0; i < strip.columns.size(); ++i)
            for (qsizetype k = 0; k < strip.choices.size(); ++k)
                figure.rows.append({strip.title, QString::number(i + 1), strip.choices[k], QString::number(strip.columns[i].counts[k]), strip.columns[i].label});
    return figure;
}

} // namespace paulownia::ui
