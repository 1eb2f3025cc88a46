#pragma once

#include "ui/home/home_cards.h"
#include "ui/widgets/controls.h"

class QProgressBar;

namespace paulownia::ui {

class Badge;

/// Shows one HomeCard.
class HomeCardView : public Card {
    Q_OBJECT
public:
    explicit HomeCardView(QWidget* parent = nullptr);
    void show(const HomeCard& card);

Q_SIGNALS:
    void pageRequested(const QString& page, const QString& subject);

private:
    QLabel* m_number;
    QLabel* m_sentence;
    QProgressBar* m_bar;
    Badge* m_state;
    QPushButton* m_link;
    QString m_page, m_subject;
};

} // namespace paulownia::ui
