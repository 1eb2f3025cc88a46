#pragma once

#include <QFrame>

class QComboBox;

namespace paulownia::ui {

class VoteStripChart;

/// Figure 2, with its order in the corner that the chart's heading leaves free.
class ChartCard : public QFrame {
    Q_OBJECT
public:
    explicit ChartCard(QWidget* parent = nullptr);
    VoteStripChart& chart() const { return *m_chart; }
    void retranslate();

private:
    VoteStripChart* m_chart;
    QComboBox* m_order;
};

} // namespace paulownia::ui
