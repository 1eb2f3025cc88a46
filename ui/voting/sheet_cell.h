#pragma once

#include <QFrame>

namespace paulownia::ui {

class AnswerRow;
class SubjectView;

/// One subject of a sheet with its radio buttons. The current one has a frame, which the digits answer.
class SheetCell : public QFrame {
    Q_OBJECT
public:
    explicit SheetCell(QWidget* parent = nullptr);

    SubjectView& subject() { return *m_subject; }
    AnswerRow& answers() { return *m_answers; }
    void setCurrent(bool isCurrent);
    bool isCurrent() const { return m_isCurrent; }

Q_SIGNALS:
    void pressed();

protected:
    void mousePressEvent(QMouseEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    SubjectView* m_subject;
    AnswerRow* m_answers;
    bool m_isCurrent = false;
};

} // namespace paulownia::ui
