#pragma once

#include <QRadioButton>
#include <QWidget>

namespace paulownia::ui {

/// The choices as radio buttons, each with its digit; none is chosen until the voter chooses. Arrow keys move between the
/// buttons without answering, for an answer is stored at once.
class AnswerRow : public QWidget {
    Q_OBJECT
public:
    explicit AnswerRow(QWidget* parent = nullptr);

    void setChoices(const QStringList& keys);
    void setAnswer(int choice); ///< −1: none
    int answer() const;

Q_SIGNALS:
    void chosen(int choice);

protected:
    void changeEvent(QEvent* event) override;

private:
    void retranslate();

    QStringList m_keys;
    QVector<QRadioButton*> m_buttons;
};

} // namespace paulownia::ui
