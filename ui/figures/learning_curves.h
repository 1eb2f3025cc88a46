#pragma once

#include "core/runs/run_state.h"
#include "ui/figures/plot.h"
#include "ui/figures/plot_axes.h"

namespace paulownia::ui {

/// Training and test loss, and training and test accuracy, over the epochs: raw values of one fold, or the mean over folds with a band from
/// the least to the most. Cyan, pink, blue and red, as in the paper's Figure 3, training dashed; the best epoch is marked.
class LearningCurvesPlot : public Plot {
public:
    LearningCurvesPlot(QString name, std::vector<runs::FoldState> folds);

    QString title() const override;
    QSizeF sizeMm() const override { return {170, 75}; }
    void paint(QPainter& painter, const QRectF& area, const ChartColours& colours, const PlotMarks& marks) const override;
    QStringList columns() const override;
    QVector<QStringList> rows() const override;

    int bestEpoch() const { return m_best; } ///< smallest mean test loss; 0: there is no epoch yet

private:
    struct Point {
        int epoch = 0;
        double mean = 0, least = 0, most = 0;
    };
    struct Curve {
        double runs::EpochLine::*value;
        QColor colour;
        bool isTraining;
        QVector<Point> points;
    };
    QVector<Point> pointsOf(double runs::EpochLine::*value) const;
    void paintPanel(QPainter& painter, const QRectF& area, const Curve& training, const Curve& test, const QString& name, double most, const ChartColours& colours) const;
    void paintBest(QPainter& painter, const PlotAxes& axes, const ChartColours& colours) const;

    QString m_name;
    std::vector<runs::FoldState> m_folds;
    QVector<Curve> m_curves; ///< training loss, test loss, training accuracy, test accuracy
    int m_best = 0, m_epochs = 1;
};

} // namespace paulownia::ui
