#include "ui/shell/drop_target.h"

#include "ui/shell/page_stack.h"
#include "ui/shell/session.h"

#include <QApplication>
#include <QDropEvent>
#include <QWidget>

namespace paulownia::ui {
namespace {

QString pageOf(DroppedKind kind) {
    switch (kind) {
    case DroppedKind::Project: return QStringLiteral("home");
    case DroppedKind::Release: return QStringLiteral("explore");
    case DroppedKind::Submissions: return QStringLiteral("intake");
    case DroppedKind::Nothing: break;
    }
    return {};
}

} // namespace

DropTarget::DropTarget(Session& session, const PageStack& pages, QWidget* window) : QObject(window), m_session(session), m_pages(pages) {
    window->setAcceptDrops(true);
    window->installEventFilter(this);
}

bool DropTarget::eventFilter(QObject* watched, QEvent* event) {
    if (event->type() != QEvent::DragEnter && event->type() != QEvent::Drop) return QObject::eventFilter(watched, event);
    auto* drag = static_cast<QDropEvent*>(event);
    const auto dropped = droppedPath(*drag->mimeData());
    if (QApplication::activeModalWidget() || !isTaken(dropped.kind)) return false;
    drag->acceptProposedAction();
    if (event->type() == QEvent::Drop) // later: a question must not keep the file manager waiting
        QMetaObject::invokeMethod(this, [this, dropped] { take(dropped); }, Qt::QueuedConnection);
    return true;
}

bool DropTarget::isTaken(DroppedKind kind) const {
    return m_pages.isAllowed(pageOf(kind)) && (kind != DroppedKind::Submissions || m_session.project());
}

void DropTarget::take(const DroppedPath& dropped) {
    if (dropped.kind == DroppedKind::Project) Q_EMIT m_session.openRequested(dropped.path);
    else Q_EMIT m_session.pageRequested(pageOf(dropped.kind), dropped.path);
}

} // namespace paulownia::ui
