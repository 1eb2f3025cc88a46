#pragma once

#include <QWidget>

class QLabel;
class QPushButton;
class QVBoxLayout;

namespace paulownia::ui {

class Card;
class Session;

/// Home while no project is open: make one, open one, or go on with a recent one.
class WelcomeView : public QWidget {
    Q_OBJECT
public:
    explicit WelcomeView(Session& session, QWidget* parent = nullptr);
    void refresh();
    void retranslate();

private:
    QPushButton* commandButton(const QString& command, bool isPrimary);

    Session& m_session;
    QLabel* m_title;
    QLabel* m_whatNext;
    Card* m_newHere;
    QLabel* m_whatDemo;
    Card* m_recent;
    QVBoxLayout* m_projects;
};

} // namespace paulownia::ui
