#pragma once

#include "ui/shell/dropped_path.h"

#include <QObject>

class QWidget;

namespace paulownia::ui {

class PageStack;
class Session;

/// Folders dragged onto the window: a project opens, a release is explored, submissions are imported; each only where
/// the page it belongs to may be seen, and submissions only into an open project.
class DropTarget : public QObject {
    Q_OBJECT
public:
    DropTarget(Session& session, const PageStack& pages, QWidget* window);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    bool isTaken(DroppedKind kind) const;
    void take(const DroppedPath& dropped);

    Session& m_session;
    const PageStack& m_pages;
};

} // namespace paulownia::ui
