#pragma once

#include "ui/figures/epoch_curves.h"
#include "ui/figures/plot.h"

namespace paulownia::ui {

/// Training and test loss, and training and test accuracy, over the epochs: raw values of one fold, or the mean over folds with a band from
/// the least to the most. Cyan, pink, blue and red, as in the paper's Figure 3, training dashed; the best epoch is marked.
class LearningCurvesPlot : public Plot {
public:
    LearningCurvesPlot(QString name, std::vector<runs::FoldState> folds);

    QString title() const override;
    QSizeF sizeMm() const override { return {170, 75}; }
    void paint(QPainter& painter, const QRectF& area, const ChartColours& colours, const PlotMarks& marks) const override;
    QStringList columns() const override { return epochColumns(); }
    QVector<QStringList> rows() const override { return epochRows(m_folds); }

    int bestEpoch() const { return m_best; } ///< smallest mean test loss; 0: there is no epoch yet

private:
    void paintPanel(QPainter& painter, const QRectF& area, const QVector<EpochCurve>& curves, const QString& name, double most, const ChartColours& colours) const;
    void paintBest(QPainter& painter, const PlotAxes& axes, const ChartColours& colours) const;

    QString m_name;
    std::vector<runs::FoldState> m_folds;
    QVector<EpochCurve> m_losses, m_accuracies; ///< training, test
    int m_best = 0, m_epochs = 1;
};

} // namespace paulownia::ui
