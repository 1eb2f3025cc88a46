#pragma once

#include "ui/canvas/canvas_tool.h"
#include "ui/canvas/picture.h"

#include <QElapsedTimer>
#include <QTimer>
#include <QWidget>
#include <memory>

namespace paulownia::ui {

class DrawTool;
class TurnTool;

/// An upright photo, turned by its review's angle, with the face's rectangle, to look at and to work on. It asks for edits by
/// signals and shows what it is given back: it never changes a value itself.
/// Left button: the tools. Return while a rectangle is drawn: one in the middle of what is seen.
/// Middle button, or the space bar held: pan. Wheel with Ctrl: zoom about the pointer; without: scroll.
class PhotoView : public QWidget, public CanvasHost {
    Q_OBJECT
public:
    explicit PhotoView(QWidget* parent = nullptr);
    ~PhotoView() override;

    /// Another photo, whose picture may come later. The zoom stays; where the photo is not fitted, its face comes to the middle.
    void showPhoto(QSize uprightSize, const FaceView& face);
    void setPicture(const Picture& picture);
    bool hasPicture() const { return !m_picture.isNull(); }
    /// The same photo, edited: the face stays where it is seen while the photo turns under it.
    void setFace(const FaceView& face);
    /// No photo; the sentence says why, or what to do.
    void showNotice(const QString& sentence);

    /// Longer side, in pixels, that a picture must have to look sharp at the present zoom.
    int wantedSide() const;
    void fit();
    void zoomIn();
    void zoomOut();
    void showActualSize(); ///< one photo pixel a screen pixel

    /// Not empty: nothing can be edited, the rectangle is hidden, and the sentence stands at the top.
    void setFrozen(const QString& sentence);

    void setDrawing(bool drawing); ///< waits for a rectangle to be drawn: a drag or four clicks
    bool isDrawing() const { return m_isDrawing; }
    void drawInMiddle();           ///< the keyboard's way: a rectangle of a face's shape, to be moved and sized by arrows
    void cancelGesture();

    const Viewport& viewport() const override { return m_viewport; }
    const FaceView& face() const override { return m_face; }
    const imaging::ViewTransform& view() const { return m_view; }
    QPointF turnHandle() const; ///< widget coordinates

    QSize sizeHint() const override { return {640, 560}; }
    QSize minimumSizeHint() const override { return {240, 200}; }

Q_SIGNALS:
    void editBegan();                                    ///< what follows until editEnded() is one step
    void boxEdited(const paulownia::model::FaceBox& box);
    void angleEdited(double angleDeg);
    void editEnded();
    void editCancelled();                                ///< back to how it was at editBegan()
    void wantedSideChanged();
    void drawingChanged(bool drawing);
    void spaceTapped();                                  ///< pressed and let go without panning

protected:
    bool event(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void keyReleaseEvent(QKeyEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;

private:
    void beginEdit() override { Q_EMIT editBegan(); }
    void editBox(const model::FaceBox& box) override { Q_EMIT boxEdited(box); }
    void editAngle(double angleDeg) override { Q_EMIT angleEdited(angleDeg); }
    void endEdit() override { Q_EMIT editEnded(); }
    void cancelEdit() override { Q_EMIT editCancelled(); }

    CanvasPointer pointerOf(const QMouseEvent& event) const;
    CanvasTool* toolFor(const CanvasPointer& at) const;
    void updateCursor(const CanvasPointer& at);
    void viewChanged();
    void describe();
    QPointF middleOfFace(const FaceView& face, const imaging::ViewTransform& view) const;
    bool canEdit() const { return !m_photoSize.isEmpty() && m_picture.problem.isEmpty() && m_frozen.isEmpty(); }
    void paintPhoto(QPainter& painter) const;
    void paintFace(QPainter& painter) const;
    void paintWords(QPainter& painter) const;

    QSize m_photoSize;
    Picture m_picture;
    FaceView m_face;
    imaging::ViewTransform m_view;
    Viewport m_viewport;
    QString m_notice;
    QString m_frozen; ///< why nothing can be edited
    int m_lastWantedSide = 0;

    std::vector<std::unique_ptr<CanvasTool>> m_tools; ///< asked in this order
    TurnTool* m_turn = nullptr;
    DrawTool* m_draw = nullptr;
    CanvasTool* m_active = nullptr;
    bool m_isDrawing = false;
    QTimer m_horizon; ///< runs while the horizon is shown after a turn by key

    std::optional<QPointF> m_panFrom;
    bool m_isSpaceHeld = false;
    bool m_hasPanned = false;
    QElapsedTimer m_spaceHeldFor;
};

} // namespace paulownia::ui
