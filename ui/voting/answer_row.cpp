#include "ui/voting/answer_row.h"

#include "core/model/voting.h"
#include "ui/widgets/design.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPainter>

namespace paulownia::ui {
namespace {

constexpr int kRing = 16;

/// A radio button as wide as a thumb: ring, digit, words, in one frame.
class AnswerButton final : public QRadioButton {
public:
    AnswerButton(int digit, QWidget* parent) : QRadioButton(parent), m_digit(QString::number(digit)) {
        setAutoExclusive(false);
        setAttribute(Qt::WA_Hover);
        setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    }

    QSize sizeHint() const override {
        return {3 * kSpaceS + kRing + digitWidth() + fontMetrics().horizontalAdvance(text()) + 2 * kSpaceS,
                fontMetrics().height() + 2 * kSpaceS};
    }
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    bool hitButton(const QPoint& point) const override { return rect().contains(point); }

    /// Arrows move without answering, for an answer is stored at once.
    void keyPressEvent(QKeyEvent* event) override {
        if (event->key() == Qt::Key_Left || event->key() == Qt::Key_Up) focusPreviousChild();
        else if (event->key() == Qt::Key_Right || event->key() == Qt::Key_Down) focusNextChild();
        else QRadioButton::keyPressEvent(event);
    }

    void paintEvent(QPaintEvent*) override {
        const auto& design = currentDesign();
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        const bool isMarked = isChecked() || hasFocus() || underMouse();
        painter.setPen(QPen(isMarked ? design.accent : design.controlEdge, hasFocus() ? 2 : 1));
        painter.setBrush(isChecked() || underMouse() ? design.accentTint : design.surface);
        painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), kRadius, kRadius);
        paintRing(painter, design);
        painter.setPen(design.quietText);
        const int left = 2 * kSpaceS + kRing;
        painter.drawText(QRect(left, 0, digitWidth(), height()), Qt::AlignCenter, m_digit);
        painter.setPen(design.text);
        painter.drawText(rect().adjusted(left + digitWidth() + kSpaceS, 0, 0, 0), Qt::AlignLeft | Qt::AlignVCenter, text());
    }

private:
    int digitWidth() const { return fontMetrics().horizontalAdvance(QStringLiteral("0")); }

    void paintRing(QPainter& painter, const Design& design) const {
        const QRectF ring(kSpaceS + 1, (height() - kRing) / 2.0, kRing, kRing);
        painter.setPen(QPen(isChecked() ? design.accent : design.controlEdge, 1.5));
        painter.setBrush(design.surface);
        painter.drawEllipse(ring.adjusted(1, 1, -1, -1));
        if (!isChecked()) return;
        painter.setPen(Qt::NoPen);
        painter.setBrush(design.accent);
        painter.drawEllipse(ring.adjusted(4, 4, -4, -4));
    }

    QString m_digit;
};

} // namespace

AnswerRow::AnswerRow(QWidget* parent) : QWidget(parent) {
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins({});
    row->setSpacing(kSpaceS);
}

void AnswerRow::setChoices(const QStringList& keys) {
    if (keys == m_keys) return;
    m_keys = keys;
    qDeleteAll(m_buttons);
    m_buttons.clear();
    for (int i = 0; i < keys.size(); ++i) {
        auto* button = new AnswerButton(i + 1, this);
        connect(button, &QRadioButton::clicked, this, [this, i] {
            setAnswer(i); // a click on the answer in force keeps it
            Q_EMIT chosen(i);
        });
        layout()->addWidget(button);
        m_buttons.append(button);
    }
    retranslate();
}

void AnswerRow::setAnswer(int choice) {
    for (int i = 0; i < m_buttons.size(); ++i) m_buttons.at(i)->setChecked(i == choice);
}

int AnswerRow::answer() const {
    for (int i = 0; i < m_buttons.size(); ++i)
        if (m_buttons.at(i)->isChecked()) return i;
    return -1;
}

void AnswerRow::changeEvent(QEvent* event) {
    if (event->type() == QEvent::LanguageChange) retranslate();
    QWidget::changeEvent(event);
}

void AnswerRow::retranslate() {
    for (int i = 0; i < m_buttons.size(); ++i) m_buttons.at(i)->setText(model::choiceText(m_keys.at(i)));
}

} // namespace paulownia::ui
