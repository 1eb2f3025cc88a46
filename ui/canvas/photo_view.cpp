#include "ui/canvas/photo_view.h"

#include "ui/canvas/box_tool.h"
#include "ui/canvas/draw_tool.h"
#include "ui/canvas/face_painter.h"
#include "ui/canvas/turn_tool.h"
#include "ui/widgets/graphic_role.h"

#include <QMouseEvent>
#include <cmath>

namespace paulownia::ui {
namespace {

constexpr double kZoomStep = 1.25;
constexpr int kSideStep = 256;     // a window resized by a little needs no new picture
constexpr int kSharpestSide = 6144; // decoded in full up to here; a larger photo is a little soft at 100 %
constexpr int kTapMs = 400, kHorizonMs = 900;
constexpr double kDrawnHeight = 0.5, kDrawnShape = 0.8; // of what is seen; width to height, as faces are

QTransform toQt(const imaging::Affine& a) { return QTransform(a.xx, a.yx, a.xy, a.yy, a.dx, a.dy); }

} // namespace

PhotoView::PhotoView(QWidget* parent) : QWidget(parent) {
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    tellAsGraphic(this);
    setAccessibleName(tr("Photo with the face’s rectangle"));
    auto turn = std::make_unique<TurnTool>(*this);
    auto draw = std::make_unique<DrawTool>(*this);
    m_turn = turn.get();
    m_draw = draw.get();
    m_tools.push_back(std::move(turn));
    m_tools.push_back(std::make_unique<BoxTool>(*this));
    m_tools.push_back(std::move(draw)); // beside the rectangle a drag draws a new one
    m_horizon.setSingleShot(true);
    m_horizon.setInterval(kHorizonMs);
    connect(&m_horizon, &QTimer::timeout, this, qOverload<>(&QWidget::update));
}

PhotoView::~PhotoView() = default;

void PhotoView::showPhoto(QSize uprightSize, const FaceView& face) {
    cancelGesture();
    m_horizon.stop();
    m_photoSize = uprightSize;
    m_picture = {};
    m_notice.clear();
    m_face = face;
    m_view = imaging::ViewTransform(uprightSize, face.angleDeg);
    m_viewport.setCanvas(m_view.canvasSize());
    if (m_viewport.isFitted())
        m_viewport.fit();
    else
        m_viewport.place(middleOfFace(face, m_view), m_viewport.middle());
    describe();
    viewChanged();
}

void PhotoView::setPicture(const Picture& picture) {
    m_picture = picture;
    update();
}

void PhotoView::setFace(const FaceView& face) {
    if (m_face == face) return;
    const bool isTurned = m_face.angleDeg != face.angleDeg;
    if (isTurned) {
        const QPointF seenAt = m_viewport.toWidget(middleOfFace(m_face, m_view));
        const QPointF onPhoto = m_view.toUpright().map(middleOfFace(m_face, m_view));
        m_view = imaging::ViewTransform(m_photoSize, face.angleDeg);
        m_viewport.setCanvas(m_view.canvasSize());
        m_viewport.place(m_view.toCanvas().map(onPhoto), seenAt);
        m_horizon.start();
    }
    m_face = face;
    describe();
    update();
}

void PhotoView::showNotice(const QString& sentence) {
    showPhoto({}, {});
    m_notice = sentence;
    setAccessibleDescription(sentence);
}

/// What the rectangle's place and colour tell, in words.
void PhotoView::describe() {
    const auto state = [this] {
        switch (m_face.look) {
        case FaceView::Look::None: return QString();
        case FaceView::Look::Proposed: return tr("Proposed rectangle");
        case FaceView::Look::Edited: return tr("Rectangle, not decided yet");
        case FaceView::Look::Accepted: return tr("Accepted rectangle");
        case FaceView::Look::Rejected: return tr("Rejected");
        }
        return QString();
    };
    const auto& box = m_face.box;
    setAccessibleDescription(box.isEmpty() ? tr("No rectangle yet")
                                           : tr("%1: left %2, top %3, width %4, height %5").arg(state()).arg(box.x).arg(box.y).arg(box.w).arg(box.h));
}

QPointF PhotoView::middleOfFace(const FaceView& face, const imaging::ViewTransform& view) const {
    if (!face.box.isEmpty()) return imaging::toRect(face.box).center();
    return QPointF(view.canvasSize().width(), view.canvasSize().height()) / 2;
}

QPointF PhotoView::turnHandle() const { return m_turn->handle(); }

int PhotoView::wantedSide() const {
    const auto roundedUp = [](double side) { return static_cast<int>(std::ceil(side / kSideStep)) * kSideStep; };
    const double dpr = devicePixelRatioF();
    const int forWidget = roundedUp(std::max(width(), height()) * dpr);
    const double shown = std::max(m_photoSize.width(), m_photoSize.height()) * m_viewport.scale() * dpr;
    return shown <= forWidget ? forWidget : kSharpestSide;
}

void PhotoView::viewChanged() {
    update();
    const int wanted = wantedSide();
    if (std::exchange(m_lastWantedSide, wanted) != wanted) Q_EMIT wantedSideChanged();
}

void PhotoView::fit() {
    m_viewport.fit();
    viewChanged();
}

void PhotoView::zoomIn() {
    m_viewport.zoomAbout(m_viewport.middle(), kZoomStep);
    viewChanged();
}

void PhotoView::zoomOut() {
    m_viewport.zoomAbout(m_viewport.middle(), 1 / kZoomStep);
    viewChanged();
}

void PhotoView::showActualSize() {
    const QPointF face = m_viewport.toWidget(middleOfFace(m_face, m_view));
    m_viewport.setScaleAbout(face, 1 / devicePixelRatioF());
    m_viewport.place(middleOfFace(m_face, m_view), m_viewport.middle());
    viewChanged();
}

void PhotoView::setFrozen(const QString& sentence) {
    if (!sentence.isEmpty()) cancelGesture();
    m_frozen = sentence;
    update();
}

void PhotoView::setDrawing(bool drawing) {
    if (drawing == m_isDrawing || (drawing && !canEdit())) return;
    m_isDrawing = drawing;
    m_draw->setClicksCount(drawing);
    if (drawing) m_draw->start();
    drawing ? setCursor(Qt::CrossCursor) : unsetCursor();
    update();
    Q_EMIT drawingChanged(drawing);
}

void PhotoView::drawInMiddle() {
    if (!canEdit()) return;
    const QRectF seen = QRectF(m_viewport.toCanvas({0, 0}), m_viewport.toCanvas({double(width()), double(height())})) & QRectF(QPointF(), QSizeF(m_viewport.canvas()));
    QRectF drawn(QPointF(), QSizeF(kDrawnShape, 1) * (kDrawnHeight * std::min(seen.height(), seen.width() / kDrawnShape)));
    drawn.moveCenter(seen.center());
    beginEdit();
    editBox(imaging::toFaceBox(drawn));
    endEdit();
    setDrawing(false);
}

void PhotoView::cancelGesture() {
    if (m_active) {
        std::exchange(m_active, nullptr)->cancel();
        cancelEdit();
    }
    m_draw->cancel();
    setDrawing(false);
}

CanvasPointer PhotoView::pointerOf(const QMouseEvent& event) const {
    return {event.position(), m_viewport.toCanvas(event.position()), event.modifiers()};
}

CanvasTool* PhotoView::toolFor(const CanvasPointer& at) const {
    if (!canEdit()) return nullptr;
    if (m_isDrawing) return m_draw;
    for (const auto& tool : m_tools)
        if (tool->cursor(at)) return tool.get();
    return nullptr;
}

void PhotoView::updateCursor(const CanvasPointer& at) {
    if (m_panFrom) return setCursor(Qt::ClosedHandCursor);
    if (m_isSpaceHeld) return setCursor(Qt::OpenHandCursor);
    const CanvasTool* tool = m_active ? m_active : toolFor(at);
    setCursor(tool ? tool->cursor(at).value_or(cursor()) : QCursor(Qt::ArrowCursor));
}

void PhotoView::mousePressEvent(QMouseEvent* event) {
    if (m_active) return;
    const auto at = pointerOf(*event);
    if (event->button() == Qt::MiddleButton || (event->button() == Qt::LeftButton && m_isSpaceHeld)) {
        m_panFrom = event->position();
    } else if (event->button() == Qt::LeftButton) {
        CanvasTool* tool = toolFor(at);
        if (tool && tool->press(at)) m_active = tool;
    }
    updateCursor(at);
}

void PhotoView::mouseMoveEvent(QMouseEvent* event) {
    const auto at = pointerOf(*event);
    if (m_panFrom) {
        m_viewport.pan(event->position() - *m_panFrom);
        m_panFrom = event->position();
        m_hasPanned = true;
        viewChanged();
    } else if (m_active) {
        m_active->move(at);
        update();
    } else if (m_isDrawing) {
        m_draw->hover(at);
        update();
    }
    updateCursor(at);
}

void PhotoView::mouseReleaseEvent(QMouseEvent* event) {
    const auto at = pointerOf(*event);
    if (m_panFrom && event->button() != Qt::RightButton) {
        m_panFrom.reset();
    } else if (m_active && event->button() == Qt::LeftButton) {
        std::exchange(m_active, nullptr)->release(at);
        if (m_isDrawing && m_draw->isDone()) setDrawing(false);
        update();
    }
    updateCursor(at);
}

void PhotoView::wheelEvent(QWheelEvent* event) {
    const double notches = event->angleDelta().y() / 120.0;
    if (event->modifiers() & Qt::ControlModifier)
        m_viewport.zoomAbout(event->position(), std::pow(kZoomStep, notches));
    else
        m_viewport.pan(QPointF(event->angleDelta()) / 2);
    viewChanged();
    event->accept();
}

bool PhotoView::event(QEvent* event) {
    if (event->type() == QEvent::LanguageChange) {
        setAccessibleName(tr("Photo with the face’s rectangle"));
        describe();
    }
    if (event->type() == QEvent::ShortcutOverride) { // held, the space bar pans; let go at once it is told by spaceTapped()
        const auto* key = static_cast<QKeyEvent*>(event);
        if (key->key() == Qt::Key_Space && key->modifiers() == Qt::NoModifier) {
            event->accept();
            return true;
        }
    }
    return QWidget::event(event);
}

void PhotoView::keyPressEvent(QKeyEvent* event) {
    if (m_isDrawing && (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)) return drawInMiddle();
    if (event->key() != Qt::Key_Space || event->modifiers() != Qt::NoModifier) return QWidget::keyPressEvent(event);
    if (event->isAutoRepeat()) return;
    m_isSpaceHeld = true;
    m_hasPanned = false;
    m_spaceHeldFor.start();
    setCursor(Qt::OpenHandCursor);
}

void PhotoView::keyReleaseEvent(QKeyEvent* event) {
    if (event->key() != Qt::Key_Space || !m_isSpaceHeld) return QWidget::keyReleaseEvent(event);
    if (event->isAutoRepeat()) return;
    m_isSpaceHeld = false;
    unsetCursor();
    if (!m_hasPanned && m_spaceHeldFor.elapsed() < kTapMs) Q_EMIT spaceTapped();
}

void PhotoView::focusOutEvent(QFocusEvent* event) {
    m_isSpaceHeld = false;
    QWidget::focusOutEvent(event);
}

void PhotoView::resizeEvent(QResizeEvent* event) {
    m_viewport.resize(QSizeF(size()));
    viewChanged();
    QWidget::resizeEvent(event);
}

void PhotoView::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    const bool isDark = palette().color(QPalette::Window).lightness() < 128;
    painter.fillRect(rect(), isDark ? QColor(0x1c, 0x1d, 0x20) : QColor(0xd9, 0xdb, 0xde)); // neutral, so that skin looks as it is
    painter.setRenderHint(QPainter::Antialiasing);
    paintPhoto(painter);
    paintFace(painter);
    paintWords(painter);
}

void PhotoView::paintPhoto(QPainter& painter) const {
    if (m_photoSize.isEmpty()) return;
    const QTransform toWidget = toQt(m_view.toCanvas()) * QTransform::fromScale(m_viewport.scale(), m_viewport.scale()) *
                                QTransform::fromTranslate(m_viewport.toWidget(QPointF()).x(), m_viewport.toWidget(QPointF()).y());
    painter.save();
    painter.setTransform(toWidget);
    const QRectF photo({0, 0}, QSizeF(m_photoSize));
    painter.setRenderHint(QPainter::SmoothPixmapTransform);
    if (m_picture.isNull())
        painter.fillRect(photo, QColor(128, 128, 128, 60));
    else
        painter.drawImage(photo, m_picture.image);
    painter.restore();
}

void PhotoView::paintFace(QPainter& painter) const {
    if (!canEdit()) return;
    const bool isTurning = m_turn->isTurning() || m_horizon.isActive();
    if (isTurning) paintHorizon(painter, rect(), m_viewport.toWidget(middleOfFace(m_face, m_view)));
    if (!m_face.box.isEmpty()) {
        paintFaceBox(painter, m_viewport.toWidget(imaging::toRect(m_face.box)), m_face.look, !m_isDrawing);
        if (!m_isDrawing) m_turn->paint(painter);
    }
    if (m_isDrawing) m_draw->paint(painter);
    if (isTurning) paintPill(painter, {width() / 2.0, 28}, tr("%1°").arg(locale().toString(m_face.angleDeg, 'f', 1)));
}

void PhotoView::paintWords(QPainter& painter) const {
    const QString sentence = m_picture.problem.isEmpty() ? m_notice : m_picture.problem;
    if (!sentence.isEmpty()) {
        painter.setPen(palette().color(QPalette::WindowText));
        painter.drawText(rect().adjusted(40, 40, -40, -40), Qt::AlignCenter | Qt::TextWordWrap, sentence);
    } else if (!m_frozen.isEmpty()) {
        paintPill(painter, {width() / 2.0, 28}, m_frozen);
    } else if (m_isDrawing) {
        paintPill(painter, {width() / 2.0, 28}, m_draw->hint());
    }
}

} // namespace paulownia::ui
