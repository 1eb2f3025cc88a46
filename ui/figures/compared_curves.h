#pragma once

#include "ui/figures/epoch_curves.h"
#include "ui/figures/plot.h"

namespace paulownia::ui {

/// What is compared: a run's name and its folds.
struct NamedFolds {
    QString name;
    std::vector<runs::FoldState> folds;
};

/// Test loss and test accuracy of several runs over the epochs, each the mean over its folds. Runs differ in colour, line and mark.
class ComparedCurvesPlot : public Plot {
public:
    explicit ComparedCurvesPlot(std::vector<NamedFolds> runs);

    QString title() const override;
    QSizeF sizeMm() const override { return {170, 85}; }
    void paint(QPainter& painter, const QRectF& area, const ChartColours& colours, const PlotMarks& marks) const override;
    QStringList columns() const override { return QStringList{QStringLiteral("run")} + epochColumns(); }
    QVector<QStringList> rows() const override;

private:
    double paintLegend(QPainter& painter, const QRectF& area, const ChartColours& colours) const; ///< its height

    std::vector<NamedFolds> m_runs;
    QVector<EpochCurve> m_losses, m_accuracies; ///< a curve a run
    int m_epochs = 1;
};

} // namespace paulownia::ui
