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
    /// False until what the open project holds has been read for the first time: the window says so in the page's place.
    bool isReady() const { return m_isReady; }
    /// False while something is still being read or pictures are being loaded: a screenshot waits for it.
    virtual bool isSettled() const { return true; }

Q_SIGNALS:
    void readyChanged(); ///< isReady() has become another

protected:
    /// Sets every visible text. Called when the language changes; call it at the end of your own constructor too.
    virtual void retranslate() {}
    void changeEvent(QEvent* event) override;
    Session& session() const { return m_session; }
    void setReady(bool isReady); ///< true at first
    /// Whether one has been opened or closed since this was last asked: another may come to lie at the same address.
    bool isAnotherProject();

private:
    Session& m_session;
    bool m_isReady = true;
    int m_opening = 0; ///< of the session, when isAnotherProject() was last asked
};

} // namespace paulownia::ui
