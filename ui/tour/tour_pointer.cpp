#include "ui/tour/tour_pointer.h"

#include "ui/widgets/design.h"

#include <QPainter>

namespace paulownia::ui {
namespace {

constexpr int kGap = kSpaceM, kRing = 3;

QRect inside(QRect window, QRect bubble) {
    const QRect room = window.adjusted(kSpaceS, kSpaceS, -kSpaceS, -kSpaceS);
    bubble.moveLeft(std::clamp(bubble.left(), room.left(), std::max(room.left(), room.right() - bubble.width() + 1)));
    bubble.moveTop(std::clamp(bubble.top(), room.top(), std::max(room.top(), room.bottom() - bubble.height() + 1)));
    return bubble;
}

} // namespace

QRect bubblePlace(QRect window, QRect target, QSize bubble) {
    const QRect corner = inside(window, {QPoint(window.right(), window.bottom()), bubble});
    if (target.isEmpty()) return corner;
    const int top = target.center().y() - bubble.height() / 2, left = target.center().x() - bubble.width() / 2;
    const QRect besides[] = {{QPoint(target.right() + kGap, top), bubble},
                             {QPoint(target.left() - kGap - bubble.width(), top), bubble},
                             {QPoint(left, target.bottom() + kGap), bubble},
                             {QPoint(left, target.top() - kGap - bubble.height()), bubble}};
    for (const auto& wanted : besides)
        if (const QRect place = inside(window, wanted); !place.intersects(target)) return place;
    return inside(window, {QPoint(window.right(), target.top() - kGap - bubble.height()), bubble}); // over its upper right corner: a face looks out from the middle
}

TourPointer::TourPointer(QWidget* window) : QWidget(window) {
    setAttribute(Qt::WA_TransparentForMouseEvents);
    setAttribute(Qt::WA_NoSystemBackground);
    setFocusPolicy(Qt::NoFocus);
    hide();
}

void TourPointer::pointAt(QRect target) {
    setVisible(!target.isEmpty());
    if (target.isEmpty() || target == m_target) return raise();
    m_target = target;
    setGeometry(target.adjusted(-kSpaceS, -kSpaceS, kSpaceS, kSpaceS).intersected(parentWidget()->rect()));
    raise();
}

void TourPointer::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(currentDesign().accent, kRing));
    constexpr double kInset = kRing / 2.0;
    painter.drawRoundedRect(QRectF(rect()).adjusted(kInset, kInset, -kInset, -kInset), kRadius, kRadius);
}

} // namespace paulownia::ui
