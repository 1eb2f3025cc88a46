#include "ui/voting/answer_button.h"

#include "ui/widgets/design.h"

#include <QKeyEvent>
#include <QPainter>

namespace paulownia::ui {
namespace {

constexpr int kHeight = 40, kLargeHeight = 52; // what a thumb hits: 40 and more
constexpr int kRing = 22, kLargeRing = 28;
constexpr int kLargeWidth = 176;               // short words, too, are wide enough to hit without looking
constexpr double kLargeWords = 1.15;

} // namespace

AnswerButton::AnswerButton(int digit, bool isLarge, QWidget* parent) : QRadioButton(parent), m_digit(QString::number(digit)), m_isLarge(isLarge) {
    setAutoExclusive(false);
    setAttribute(Qt::WA_Hover);
    setCursor(Qt::PointingHandCursor);
    setSizePolicy(QSizePolicy::MinimumExpanding, QSizePolicy::Fixed);
}

QFont AnswerButton::wordsFont() const {
    auto words = font();
    if (m_isLarge) words.setPointSizeF(words.pointSizeF() * kLargeWords);
    words.setBold(isChecked());
    return words;
}

int AnswerButton::ring() const { return std::max(m_isLarge ? kLargeRing : kRing, fontMetrics().height() + kSpaceXs); }

/// As wide as the words are in bold: an answer does not move its neighbours.
QSize AnswerButton::sizeHint() const {
    auto widest = wordsFont();
    widest.setBold(true);
    const int width = kSpaceS + ring() + kSpaceS + QFontMetrics(widest).horizontalAdvance(text()) + kSpaceM;
    const int height = std::max(m_isLarge ? kLargeHeight : kHeight, ring() + kSpaceM);
    return m_isLarge ? QSize(std::max(width + kSpaceM, kLargeWidth), height) : QSize(width, height);
}

/// Arrows move without answering, for an answer is stored at once.
void AnswerButton::keyPressEvent(QKeyEvent* event) {
    if (event->key() == Qt::Key_Left || event->key() == Qt::Key_Up) focusPreviousChild();
    else if (event->key() == Qt::Key_Right || event->key() == Qt::Key_Down) focusNextChild();
    else QRadioButton::keyPressEvent(event);
}

void AnswerButton::paintEvent(QPaintEvent*) {
    const auto& design = currentDesign();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const bool isMarked = isChecked() || hasFocus() || underMouse();
    painter.setPen(QPen(hasFocus() ? design.focus : isMarked ? design.accent : design.controlEdge, hasFocus() || isChecked() ? 2 : 1));
    painter.setBrush(isChecked() || underMouse() ? design.accentTint : design.surface);
    painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), kRadius, kRadius);
    paintDigit(painter);
    painter.setFont(wordsFont());
    painter.setPen(design.text);
    painter.drawText(rect().adjusted(2 * kSpaceS + ring() + (m_isLarge ? kSpaceXs : 0), 0, 0, 0), Qt::AlignLeft | Qt::AlignVCenter, text());
}

/// The radio button's ring holds the digit, and is filled when chosen.
void AnswerButton::paintDigit(QPainter& painter) const {
    const auto& design = currentDesign();
    const QRectF circle(kSpaceS + (m_isLarge ? kSpaceXs : 0), (height() - ring()) / 2.0, ring(), ring());
    painter.setPen(QPen(isChecked() ? design.accent : design.controlEdge, 1.5));
    painter.setBrush(isChecked() ? design.accent : design.surface);
    painter.drawEllipse(circle.adjusted(1, 1, -1, -1));
    auto digit = font();
    digit.setBold(true);
    painter.setFont(digit);
    painter.setPen(isChecked() ? design.onAccent : design.quietText);
    painter.drawText(circle, Qt::AlignCenter, m_digit);
}

} // namespace paulownia::ui
