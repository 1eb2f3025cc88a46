#pragma once

#include "ui/tour/tour_steps.h"
#include "ui/widgets/controls.h"

namespace paulownia::ui {

/// Says one stop's words, with Back, Next and Skip. Takes the focus when it is shown, so that the words are read out; what it points
/// at can be used all the while.
class TourBubble : public Card {
    Q_OBJECT
public:
    explicit TourBubble(QWidget* window);
    void show(const TourStep& step, int index, int count);
    void fitInto(QSize window); ///< as wide as reads well, as high as the words need
    void takeFocus() { m_next->setFocus(Qt::OtherFocusReason); }

Q_SIGNALS:
    void nextWanted();
    void backWanted();
    void skipWanted();

protected:
    bool event(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    QLabel *m_place, *m_title, *m_purpose, *m_trial;
    QPushButton *m_skip, *m_back, *m_next;
};

} // namespace paulownia::ui
