#pragma once

#include "ui/widgets/design.h"

#include <QLabel>

class QPainter;

namespace paulownia::ui {

/// A state, told by shape, word and colour together.
enum class BadgeKind { Todo, Proposed, Accepted, Rejected, SecondLook, Unanimous, Majority, Tie, TooFew, Done, Waiting, Blocked, Note };

Tone toneOf(BadgeKind kind);
QString iconNameOf(BadgeKind kind);

/// A pill with an icon and a word.
class Badge : public QLabel {
    Q_OBJECT
public:
    explicit Badge(BadgeKind kind, const QString& text, QWidget* parent = nullptr);
    void set(BadgeKind kind, const QString& text);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    BadgeKind m_kind;
};

/// The same for delegates: at `topLeft`, in the painter's font. An empty text draws the icon alone.
void paintBadge(QPainter& painter, const QPoint& topLeft, BadgeKind kind, const QString& text);
QSize badgeSize(const QFontMetrics& metrics, const QString& text);

} // namespace paulownia::ui
