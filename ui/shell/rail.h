#pragma once

#include <QHash>
#include <QWidget>

class QAction;
class QActionGroup;
class QToolButton;
class QVBoxLayout;

namespace paulownia::ui {

/// The way through the work, in its order: a button a page, made from its "go." command.
class Rail : public QWidget {
    Q_OBJECT
public:
    explicit Rail(QWidget* parent = nullptr);
    void add(const QString& page, QAction* action);
    void setCurrent(const QString& page);
    void setShown(const QString& page, bool isShown);

protected:
    void keyPressEvent(QKeyEvent* event) override; ///< Up and Down move along the rail

private:
    QVBoxLayout* m_layout;
    QActionGroup* m_actions;
    QHash<QString, QToolButton*> m_buttons;
    QToolButton* m_last = nullptr;
};

} // namespace paulownia::ui
