#pragma once

#include "core/model/actor.h"

#include <QSet>
#include <QStackedWidget>
#include <QVector>

namespace paulownia::ui {

class EmptyState;
class Page;
class ReadingState;
class Session;

/// Who may see a page, and whether it is something without a project.
enum class PageAccess {
    Everyone,   ///< with or without a project
    Voters,     ///< voters too; needs a project
    Curators,   ///< curators and PIs; needs a project
    Standalone  ///< curators and PIs; works without a project
};

/// The pages, one of them shown. Refreshes a page when it is next seen after a change; stands in for pages that need a
/// project while none is open, and for those that are not ready yet.
class PageStack : public QStackedWidget {
    Q_OBJECT
public:
    explicit PageStack(Session& session, QWidget* parent = nullptr);
    void add(Page* page, PageAccess access);
    void showPage(const QString& name); ///< one that does not exist or is not for this person: nothing happens
    void reveal(const QString& subject); ///< on the current page, once it is ready

    /// From now on no page reads the open project until endHold(): a window that is to be seen is painted first.
    void hold() { m_isHeld = true; }
    bool isHeld() const { return m_isHeld; }
    void endHold();

    Page* page(const QString& name) const;
    QString current() const { return m_current; }
    QStringList names() const;
    bool isAllowed(const QString& name) const; ///< for whoever is at work now
    bool mayLeave() const;                     ///< asks every page
    bool isReady() const;                      ///< the current page is in view
    bool isSettled() const;                    ///< it is, and nothing more is on its way

Q_SIGNALS:
    void currentPageChanged(const QString& name);

protected:
    void changeEvent(QEvent* event) override;

private:
    struct Entry {
        Page* page;
        QWidget* frame;
        PageAccess access;
        bool isStale = true;
    };
    const Entry* find(const QString& name) const;
    bool needsProject(const Entry& entry) const;
    bool isHeld(const Entry& entry) const;
    void noteChange();
    void refreshCurrent();
    void showCurrent(const Entry& entry);
    void followReady(const Page* page);
    void retranslate();

    Session& m_session;
    QVector<Entry> m_entries;
    QString m_current;
    EmptyState* m_noProject;
    ReadingState* m_reading;
    bool m_isHeld = false;
    QString m_toReveal; ///< once the current page is ready
};

} // namespace paulownia::ui
