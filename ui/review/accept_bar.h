#pragma once

#include "ui/review/review_view_model.h"

#include <QFrame>

class QDoubleSpinBox;
class QLabel;
class QPushButton;

namespace paulownia::ui {

/// "Accept every proposal from … % on": how many that is, and what is known about how right they are.
class AcceptBar : public QFrame {
    Q_OBJECT
public:
    explicit AcceptBar(QWidget* parent = nullptr);
    double minConfidence() const; ///< 0…1
    void show(const AcceptPlan& plan);
    void takeFocus();

Q_SIGNALS:
    void confidenceChosen(); ///< show() what it comes to
    void acceptWanted();
    void closed();

protected:
    void changeEvent(QEvent* event) override;

private:
    void retranslate();
    QString factsText() const;

    QLabel* m_words;
    QDoubleSpinBox* m_percent;
    QLabel* m_facts;
    QPushButton* m_accept;
    QPushButton* m_close;
    AcceptPlan m_plan;
};

/// "Of the 58 that you decided one by one, 57 were right (98.3 %)."
QString recordText(const review::ProposalRecord& record);

} // namespace paulownia::ui
