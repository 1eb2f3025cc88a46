#pragma once

#include "core/evaluation/metrics.h"
#include "ui/figures/plot.h"

namespace paulownia::ui {

/// How well a method told a label: confusion on the left, receiver operating characteristic on the right.
class ResultPlot : public Plot {
public:
    /// `positive` and `negative` as people read them: "female", "male".
    ResultPlot(QString title, evaluation::Predictions predictions, QString positive, QString negative);

    QString title() const override { return m_title; }
    QSizeF sizeMm() const override { return {160, 80}; }
    void paint(QPainter& painter, const QRectF& area, const ChartColours& colours, const PlotMarks& marks) const override;
    QStringList columns() const override;
    QVector<QStringList> rows() const override; ///< the predictions

private:
    void paintConfusion(QPainter& painter, const QRectF& area, const ChartColours& colours) const;
    void paintRoc(QPainter& painter, const QRectF& area, const ChartColours& colours) const;

    QString m_title;
    evaluation::Predictions m_predictions;
    QString m_positive, m_negative;
};

} // namespace paulownia::ui
