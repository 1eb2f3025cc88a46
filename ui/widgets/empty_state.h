#pragma once

#include <QWidget>

class QAction;
class QLabel;
class QPushButton;

namespace paulownia::ui {

/// What a place shows while there is nothing in it: why, and what to do next.
class EmptyState : public QWidget {
    Q_OBJECT
public:
    explicit EmptyState(const QString& iconName, QWidget* parent = nullptr);
    void setTexts(const QString& sentence, const QString& whatNext);
    /// The button does what `action` does, and is enabled when it is. None: no button.
    void setAction(QAction* action);

protected:
    void changeEvent(QEvent* event) override;

private:
    void paintIcon();
    void followAction();

    QString m_iconName;
    QLabel* m_icon;
    QLabel* m_sentence;
    QLabel* m_whatNext;
    QPushButton* m_button;
    QAction* m_action = nullptr;
};

} // namespace paulownia::ui
