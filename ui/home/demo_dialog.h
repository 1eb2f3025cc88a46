#pragma once

#include <QDialog>

class QDialogButtonBox;
class QLabel;
class QLineEdit;
class QPushButton;

namespace paulownia::ui {

class Interaction;

/// Says what the demo project is and where it will lie, which can be chosen; where one lies already it is opened, or another made
/// beside it. Goes when it is answered.
class DemoDialog : public QDialog {
    Q_OBJECT
public:
    DemoDialog(const QString& preset, Interaction& interaction, QWidget* parent = nullptr);
    QString folder() const;

Q_SIGNALS:
    void makeWanted(const QString& folder);
    void openWanted(const QString& folder);

private:
    QWidget* makePlace();
    void addButtons(QDialogButtonBox* buttons);
    void choosePlace();
    void follow();
    void answer();
    void answerWithNew();

    Interaction& m_interaction;
    QLineEdit* m_place;
    QLabel* m_note;
    QPushButton *m_answer, *m_new;
};

} // namespace paulownia::ui
