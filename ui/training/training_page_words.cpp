#include "ui/training/training_page.h"

#include "core/evaluation/intervals.h"
#include "core/model/listed.h"
#include "ui/figures/study_words.h"
#include "ui/shell/job_strip.h"
#include "ui/training/runs_model.h"

#include <algorithm>

namespace paulownia::ui {
namespace {

using runs::RunStage, runs::RunState;

constexpr int kMostNamed = 12; // volunteers named in a sentence

QString number(double value) { return QString::number(value, 'f', 3); }

} // namespace

QString TrainingPage::stateText(const RunState& run) const {
    const auto folds = tr("%1 of %n fold(s) done", nullptr, static_cast<int>(run.folds.size())).arg(run.foldsDone());
    const auto& words = run.words;
    const bool hasEpochs = std::ranges::any_of(run.folds, [](const runs::FoldState& fold) { return !fold.epochs.empty(); });
    switch (run.stage) {
    case RunStage::Running: {
        if (words.toPrepare > 0) return tr("Preparing: %1 of %2 images").arg(words.prepared).arg(words.toPrepare);
        if (!words.progress) return tr("Running; %1.").arg(folds);
        const auto left = run.secondsLeft();
        const auto time = left ? timeLeftText(2000, 2, 2 + static_cast<qint64>(*left)) : QString();
        return tr("Running: fold %1, epoch %2 of %3, batch %4 of %5; %6. %7")
            .arg(words.progress->fold).arg(words.progress->epoch).arg(run.epochs()).arg(words.progress->batch).arg(words.progress->batches).arg(folds, time);
    }
    case RunStage::Paused: return tr("Paused; %1. It keeps its memory, and goes on where it was.").arg(folds);
    case RunStage::Stopped: return (hasEpochs ? tr("Stopped; %1. The best epoch is kept.") : tr("Stopped; %1. No epoch was finished.")).arg(folds);
    case RunStage::Failed: return tr("Ended before its time; %1.").arg(folds);
    case RunStage::Done: return tr("Done; %1.").arg(folds);
    }
    return {};
}

/// What the folds that are done answered, by image and by volunteer.
QString TrainingPage::figuresText() const {
    const auto& predictions = m_view.predictions();
    if (predictions.empty()) return tr("Accuracy is told when a fold is done.");
    const auto images = evaluation::confusionOf(predictions);
    const auto persons = evaluation::byVolunteer(predictions);
    const auto byImage = evaluation::bootstrapByVolunteer(predictions, &evaluation::Confusion::accuracy), byPerson = evaluation::wilson(persons.right, persons.volunteers);
    QStringList lines{tr("By image: %1 (%2 of %3), 95 % with volunteers redrawn: %4 to %5; F-score %6")
                          .arg(number(images.accuracy())).arg(images.right()).arg(images.all()).arg(number(byImage.low), number(byImage.high), number(images.fScore())),
                      tr("By volunteer: %1 of %2, 95 % by Wilson: %3 to %4").arg(persons.right).arg(persons.volunteers).arg(number(byPerson.low), number(byPerson.high))};
    QStringList names;
    const auto wrong = evaluation::wrongVolunteers(predictions);
    for (std::size_t i = 0; i < wrong.size() && i < kMostNamed; ++i) names.append(QString::number(wrong[i]));
    if (!names.isEmpty()) lines.append(tr("Told wrongly: volunteer(s) %1", nullptr, static_cast<int>(wrong.size())).arg(model::listed(names) + (wrong.size() > kMostNamed ? QStringLiteral("…") : QString())));
    return lines.join(QLatin1Char('\n'));
}

/// The run shown beside those ticked, a line each.
QString TrainingPage::comparedText() const {
    QString lines;
    for (const auto* other : compared()) {
        const auto test = m_view.against(*other);
        lines += QLatin1Char('\n') + (test ? comparisonText(nameOf(*other), *test) : tr("%1 has not answered about the same photos; its answers cannot be compared.").arg(nameOf(*other)));
    }
    return lines;
}

/// Why a run ended before its time.
QString TrainingPage::troubleText(const RunState& run) const {
    if (!run.words.error.empty()) return tr("The trainer said: %1").arg(QString::fromStdString(run.words.error));
    return tr("The trainer ended without a word: it was ended from outside, or memory ran out. Resume goes on from the last whole epoch; parts of a batch save memory.");
}

} // namespace paulownia::ui
