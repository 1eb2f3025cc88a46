#pragma once

#include <QWidget>

class QButtonGroup;
class QHBoxLayout;

namespace paulownia::ui {

/// Buttons side by side of which one is down.
class SwitchRow : public QWidget {
    Q_OBJECT
public:
    explicit SwitchRow(QWidget* parent = nullptr);

    void setTexts(const QStringList& texts);
    void setCurrent(int index);
    int current() const; ///< −1: none

Q_SIGNALS:
    void chosen(int index); ///< by a person

private:
    void addButton();

    QHBoxLayout* m_row;
    QButtonGroup* m_group;
};

} // namespace paulownia::ui
