#pragma once

#include <QWidget>

namespace paulownia::ui {

class Session;

/// A place on the rail: Home, Intake, Review, Vote, Results, Release, Explore, Train. A page shows, and hands every change to
/// a core service; it keeps no truth of its own.
class Page : public QWidget {
    Q_OBJECT
public:
    Page(Session& session, QWidget* parent = nullptr);

    virtual QString name() const = 0;     ///< "review": never translated; settings and pageRequested() use it; "go.review" leads here
    virtual QString title() const = 0;    ///< "Review": translated
    virtual QString iconName() const = 0; ///< of resources/icons, without ".svg"

    /// Reads the project anew. Called when the page becomes visible after a change, and on dataChanged() while visible. The
    /// window shows its own "no project is open" in place of a page that needs one, and does not call this then.
    virtual void refresh() = 0;
    /// Brings a subject into view ("a00b16f8_3"); ignored where it makes no sense.
    virtual void reveal(const QString& subject) { Q_UNUSED(subject) }
    /// Asked before the window closes or the project changes; false keeps it open.
    virtual bool mayLeave() { return true; }
    /// False while pictures are still being loaded: a screenshot waits for it.
    virtual bool isSettled() const { return true; }

protected:
    /// Sets every visible text. Called when the language changes; call it at the end of your own constructor too.
    virtual void retranslate() {}
    void changeEvent(QEvent* event) override;
    Session& session() const { return m_session; }

private:
    Session& m_session;
};

} // namespace paulownia::ui
