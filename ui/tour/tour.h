#pragma once

#include "ui/tour/tour_steps.h"

#include <QObject>
#include <QTimer>

namespace paulownia::ui {

class MainWindow;
class Session;
class TourBubble;
class TourPointer;

/// Leads a newcomer from page to page. It comes by itself with the first demo project, and never again once it was finished or
/// skipped; “Take the tour” starts it at any time, without a project on the demo. Pages that are not for who is at work are left out.
class Tour : public QObject {
    Q_OBJECT
public:
    Tour(MainWindow& window, Session& session);

    void start();
    bool isUnderWay() const { return m_at >= 0; }

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void readSteps();
    void offer();
    void go(int by);
    void show();
    void showWords();
    void end(); ///< finished or skipped
    void leave();
    void arrange();
    QWidget* target() const;

    MainWindow& m_window;
    Session& m_session;
    TourPointer* m_pointer;
    TourBubble* m_bubble;
    QVector<TourStep> m_steps;
    QTimer m_look; ///< pages come to rest after a while, and are scrolled
    int m_at = -1;
    bool m_isInView = false; ///< what the step points at was scrolled to, once
    bool m_isAsked = false; ///< for the demo that will be opened
};

} // namespace paulownia::ui
