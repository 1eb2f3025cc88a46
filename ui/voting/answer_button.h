#pragma once

#include <QRadioButton>

namespace paulownia::ui {

/// One answer: its digit in a ring, and its words. As high as a thumb, so that nobody has to aim.
class AnswerButton : public QRadioButton {
    Q_OBJECT
public:
    AnswerButton(int digit, bool isLarge, QWidget* parent = nullptr);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    bool hitButton(const QPoint& point) const override { return rect().contains(point); }
    void keyPressEvent(QKeyEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    void paintDigit(QPainter& painter) const;
    QFont wordsFont() const;
    int ring() const;

    QString m_digit;
    bool m_isLarge;
};

} // namespace paulownia::ui
