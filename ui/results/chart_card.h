#pragma once

#include <QFrame>

class QComboBox;
class QGridLayout;

namespace paulownia::ui {

class VoteStripChart;

/// Figure 2, with its order in the corner that the chart's heading leaves free, or above it where it leaves none.
class ChartCard : public QFrame {
    Q_OBJECT
public:
    explicit ChartCard(QWidget* parent = nullptr);
    VoteStripChart& chart() const { return *m_chart; }
    void retranslate();

protected:
    bool event(QEvent* event) override;

private:
    void arrange();

    VoteStripChart* m_chart;
    QComboBox* m_order;
    QGridLayout* m_grid;
    int m_row = -1; ///< of the chart
};

} // namespace paulownia::ui
