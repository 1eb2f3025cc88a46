#pragma once

#include "core/voting/agreement.h"
#include "ui/widgets/controls.h"

class QGridLayout;

namespace paulownia::ui {

/// Four coefficients side by side, or in words why one is undefined.
class AgreementCard : public Card {
    Q_OBJECT
public:
    explicit AgreementCard(QWidget* parent = nullptr);
    void set(const voting::Agreement& agreement, const voting::AgreementIntervals& intervals);

private:
    struct Row {
        QLabel* name;
        QLabel* value;
        QLabel* interval;
    };
    QLabel* m_basis;
    QLabel* m_words;
    QVector<Row> m_rows;
};

} // namespace paulownia::ui
