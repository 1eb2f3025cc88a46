#pragma once

#include "core/model/actor.h"

#include <QSet>
#include <QStackedWidget>
#include <QVector>

namespace paulownia::ui {

class EmptyState;
class Page;
class Session;

/// Who may see a page, and whether it is something without a project.
enum class PageAccess {
    Everyone,   ///< with or without a project
    Voters,     ///< voters too; needs a project
    Curators,   ///< curators and PIs; needs a project
    Standalone  ///< curators and PIs; works without a project
};

/// The pages, one of them shown. Refreshes a page when it is next seen after a change; stands in for pages that need a
/// project while none is open.
class PageStack : public QStackedWidget {
    Q_OBJECT
public:
    explicit PageStack(Session& session, QWidget* parent = nullptr);
    void add(Page* page, PageAccess access);
    void showPage(const QString& name); ///< one that does not exist or is not for this person: nothing happens

    Page* page(const QString& name) const;
    QString current() const { return m_current; }
    QStringList names() const;
    bool isAllowed(const QString& name) const; ///< for whoever is at work now
    bool mayLeave() const;                     ///< asks every page

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
    void noteChange();
    void refreshCurrent();
    void retranslate();

    Session& m_session;
    QVector<Entry> m_entries;
    QString m_current;
    EmptyState* m_noProject;
};

} // namespace paulownia::ui
