#pragma once

#include <QObject>

class QKeyEvent;

namespace paulownia::ui {

/// Shortcuts without a modifier must not take the keys that the focused control itself answers to: Space presses a button,
/// arrows move in a list, a slider, a drop-down or a number. (Text fields see to this themselves.)
class ShortcutGuard : public QObject {
    Q_OBJECT
public:
    explicit ShortcutGuard(QObject* parent);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
};

} // namespace paulownia::ui
