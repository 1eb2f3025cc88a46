#include "ui/shell/shortcut_guard.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAbstractSlider>
#include <QAbstractSpinBox>
#include <QApplication>
#include <QButtonGroup>
#include <QComboBox>
#include <QKeyEvent>

namespace paulownia::ui {
namespace {

bool isArrow(int key) { return key >= Qt::Key_Left && key <= Qt::Key_Down; }

/// Of buttons of which one is down, arrows lead to the next.
bool isOneOfSeveral(const QObject* control) {
    const auto* button = qobject_cast<const QAbstractButton*>(control);
    return button && (button->autoExclusive() || (button->group() && button->group()->exclusive()));
}

bool belongsToControl(const QObject* control, const QKeyEvent& key) {
    if (key.modifiers() & ~Qt::ShiftModifier) return false;
    if (key.key() == Qt::Key_Space) return qobject_cast<const QAbstractButton*>(control) || qobject_cast<const QComboBox*>(control);
    return isArrow(key.key()) && (qobject_cast<const QAbstractItemView*>(control) || qobject_cast<const QAbstractSlider*>(control) ||
                                  qobject_cast<const QComboBox*>(control) || qobject_cast<const QAbstractSpinBox*>(control) || isOneOfSeveral(control));
}

} // namespace

ShortcutGuard::ShortcutGuard(QObject* parent) : QObject(parent) { qApp->installEventFilter(this); }

bool ShortcutGuard::eventFilter(QObject* watched, QEvent* event) {
    if (event->type() != QEvent::ShortcutOverride) return false;
    auto* key = static_cast<QKeyEvent*>(event);
    if (!belongsToControl(watched, *key)) return false;
    key->accept();
    return true;
}

} // namespace paulownia::ui
