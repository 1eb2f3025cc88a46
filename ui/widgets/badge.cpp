#include "ui/widgets/badge.h"

#include "ui/widgets/icon.h"

#include <QFontMetrics>
#include <QPainter>

namespace paulownia::ui {
namespace {

constexpr int kIcon = 14;
constexpr int kPadX = 7;
constexpr int kPadY = 3;

} // namespace

Tone toneOf(BadgeKind kind) {
    switch (kind) {
    case BadgeKind::Todo:
    case BadgeKind::Waiting: return Tone::Neutral;
    case BadgeKind::Proposed:
    case BadgeKind::Majority:
    case BadgeKind::Note: return Tone::Info;
    case BadgeKind::Accepted:
    case BadgeKind::Unanimous:
    case BadgeKind::Done: return Tone::Good;
    case BadgeKind::Rejected:
    case BadgeKind::Blocked: return Tone::Bad;
    case BadgeKind::SecondLook:
    case BadgeKind::TooFew: return Tone::Caution;
    case BadgeKind::Tie: return Tone::Special;
    }
    return Tone::Neutral;
}

QString iconNameOf(BadgeKind kind) {
    switch (kind) {
    case BadgeKind::Todo: return QStringLiteral("circle");
    case BadgeKind::Proposed: return QStringLiteral("frame");
    case BadgeKind::Accepted: return QStringLiteral("check");
    case BadgeKind::Rejected: return QStringLiteral("cross");
    case BadgeKind::SecondLook: return QStringLiteral("flag");
    case BadgeKind::Unanimous: return QStringLiteral("check-all");
    case BadgeKind::Majority: return QStringLiteral("majority");
    case BadgeKind::Tie: return QStringLiteral("tie");
    case BadgeKind::TooFew: return QStringLiteral("few");
    case BadgeKind::Done: return QStringLiteral("check");
    case BadgeKind::Waiting: return QStringLiteral("clock");
    case BadgeKind::Blocked: return QStringLiteral("blocked");
    case BadgeKind::Note: return QStringLiteral("info");
    }
    return {};
}

QSize badgeSize(const QFontMetrics& metrics, const QString& text) {
    const int words = text.isEmpty() ? 0 : kSpaceXs + metrics.horizontalAdvance(text) + 2;
    return {2 * kPadX + kIcon + words, std::max(metrics.height(), kIcon) + 2 * kPadY};
}

void paintBadge(QPainter& painter, const QPoint& topLeft, BadgeKind kind, const QString& text) {
    const QRect box(topLeft, badgeSize(painter.fontMetrics(), text));
    const ToneColours& colours = currentDesign().tone(toneOf(kind));
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(colours.back);
    painter.drawRoundedRect(box, box.height() / 2.0, box.height() / 2.0);
    const double ratio = painter.device()->devicePixelRatioF();
    painter.drawPixmap(box.left() + kPadX, box.top() + (box.height() - kIcon) / 2, iconPixmap(iconNameOf(kind), kIcon, colours.text, ratio));
    painter.setPen(colours.text);
    painter.drawText(box.adjusted(kPadX + kIcon + kSpaceXs, 0, 0, 0), Qt::AlignVCenter | Qt::AlignLeft, text);
    painter.restore();
}

Badge::Badge(BadgeKind kind, const QString& text, QWidget* parent) : QLabel(parent) {
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    set(kind, text);
}

void Badge::set(BadgeKind kind, const QString& text) {
    m_kind = kind;
    setText(text);
    update();
}

QSize Badge::sizeHint() const { return badgeSize(fontMetrics(), text()); }

void Badge::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    paintBadge(painter, {0, 0}, m_kind, text());
}

} // namespace paulownia::ui
