#pragma once

#include <QWidget>

namespace paulownia::ui {

class Session;

/// A place on the rail: Home, Intake, Review, Vote, Results, Release, Explore, Train. A page shows, and hands every change to
/// a core service; it keeps no truth of its own.
class Page : public QWidget {
    Q_OBJECT
public:
    Page(Session& session, QWidget* parent = nullptr) : QWidget(parent), m_session(session) {}

    virtual QString name() const = 0;     ///< "review": never translated; settings and pageRequested() use it
    virtual QString title() const = 0;    ///< "Review": translated, on the rail
    virtual QString iconName() const = 0; ///< of resources/icons, without ".svg"

    /// Reads the project anew. Called when the page becomes visible after a change, and on dataChanged() while visible;
    /// also with no project open (then the page is disabled or shows its empty state).
    virtual void refresh() = 0;
    /// Brings a subject into view ("a00b16f8_3"); ignored where it makes no sense.
    virtual void reveal(const QString& subject) { Q_UNUSED(subject) }
    /// Asked before the window closes or the project changes; false keeps it open.
    virtual bool mayLeave() { return true; }

protected:
    Session& session() const { return m_session; }

private:
    Session& m_session;
};

} // namespace paulownia::ui
