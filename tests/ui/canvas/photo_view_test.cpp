#include "tests/support/picture_files.h"
#include "ui/canvas/box_handles.h"
#include "ui/canvas/photo_view.h"

#include <QSignalSpy>
#include <QTest>
#include <QWheelEvent>

using namespace paulownia;
using model::FaceBox;
using ui::BoxPart;
using ui::FaceView;
using ui::PhotoView;

namespace {

constexpr QSize kPhoto(1200, 1600);

/// Does what a page does: hands every edit back, as a document would change it.
class Curator : public QObject {
public:
    explicit Curator(PhotoView& view) {
        connect(&view, &PhotoView::editBegan, this, [this] { ++begun; });
        connect(&view, &PhotoView::editEnded, this, [this] { ++ended; });
        connect(&view, &PhotoView::editCancelled, this, [this] { ++cancelled; });
        connect(&view, &PhotoView::boxEdited, this, [this, &view](const FaceBox& box) {
            ++edits;
            view.setFace({box, view.face().angleDeg, FaceView::Look::Edited});
        });
        connect(&view, &PhotoView::angleEdited, this, [this, &view](double angle) {
            ++edits;
            view.setFace({imaging::turnedBox(kPhoto, view.face().box, view.face().angleDeg, angle), angle, FaceView::Look::Edited});
        });
    }
    int begun = 0, ended = 0, cancelled = 0, edits = 0;
};

} // namespace

class PhotoViewTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init() {
        m_view = std::make_unique<PhotoView>();
        m_view->resize(648, 848); // half the photo's size, with the margin
        m_view->show();
        m_curator = std::make_unique<Curator>(*m_view);
        m_view->showPhoto(kPhoto, {kBox, 0, FaceView::Look::Proposed});
    }
    void cleanup() {
        m_curator.reset();
        m_view.reset();
    }

    void dragsEveryHandleAsOneStep_data() {
        QTest::addColumn<BoxPart>("part");
        QTest::addColumn<FaceBox>("expected");
        QTest::newRow("top left") << BoxPart::TopLeft << FaceBox{420, 540, 380, 560};
        QTest::newRow("top") << BoxPart::Top << FaceBox{400, 540, 400, 560};
        QTest::newRow("right") << BoxPart::Right << FaceBox{400, 500, 420, 600};
        QTest::newRow("bottom right") << BoxPart::BottomRight << FaceBox{400, 500, 420, 640};
        QTest::newRow("body") << BoxPart::Body << FaceBox{420, 540, 400, 600};
    }
    void dragsEveryHandleAsOneStep() {
        QFETCH(const BoxPart, part);
        QFETCH(const FaceBox, expected);
        const QPoint from = onWidget(ui::handlePoint(imaging::toRect(kBox), part));
        drag(from, from + QPoint(10, 20));
        QCOMPARE(m_view->face().box, expected);
        QCOMPARE(m_curator->begun, 1);
        QCOMPARE(m_curator->ended, 1);
        QVERIFY(m_curator->edits > 1);
    }

    void keepsTheRectangleOnTheCanvas() {
        const QPoint body = onWidget(imaging::toRect(kBox).center());
        drag(body, body - QPoint(600, 600));
        QCOMPARE(m_view->face().box, (FaceBox{0, 0, 400, 600}));
        drag(onWidget({400, 600}), onWidget({400, 600}) + QPoint(3000, 3000));
        QCOMPARE(m_view->face().box, (FaceBox{0, 0, 1200, 1600}));
    }

    void drawsANewRectangleBesideTheOldOne() {
        drag(onWidget({40, 40}), onWidget({340, 380}));
        QCOMPARE(m_view->face().box, (FaceBox{40, 40, 300, 340}));
        QCOMPARE(m_curator->ended, 1);
    }

    void takesNoClickForADrawing() {
        QTest::mouseClick(m_view.get(), Qt::LeftButton, {}, onWidget({40, 40}));
        QCOMPARE(m_view->face().box, kBox);
        QCOMPARE(m_curator->begun, 0);
    }

    void drawsByFourEdgeClicks() {
        QSignalSpy drawing(m_view.get(), &PhotoView::drawingChanged);
        m_view->setDrawing(true);
        for (const QPointF edge : {QPointF(600, 300), QPointF(620, 1000), QPointF(350, 600), QPointF(850, 640)})
            QTest::mouseClick(m_view.get(), Qt::LeftButton, {}, onWidget(edge));
        QCOMPARE(m_view->face().box, (FaceBox{350, 300, 500, 700}));
        QCOMPARE(m_curator->begun, 1);
        QCOMPARE(m_curator->ended, 1);
        QVERIFY(!m_view->isDrawing());
        QCOMPARE(drawing.size(), 2);
    }

    void drawsByADragOverTheOldOne() {
        m_view->setDrawing(true);
        drag(onWidget({420, 520}), onWidget({700, 900}));
        QCOMPARE(m_view->face().box, (FaceBox{420, 520, 280, 380}));
        QVERIFY(!m_view->isDrawing());
    }

    void forgetsClicksWhenCancelled() {
        m_view->setDrawing(true);
        QTest::mouseClick(m_view.get(), Qt::LeftButton, {}, onWidget({600, 300}));
        m_view->cancelGesture();
        m_view->setDrawing(true);
        for (const QPointF edge : {QPointF(600, 200), QPointF(620, 1000), QPointF(350, 600), QPointF(850, 640)})
            QTest::mouseClick(m_view.get(), Qt::LeftButton, {}, onWidget(edge));
        QCOMPARE(m_view->face().box, (FaceBox{350, 200, 500, 800}));
    }

    void tellsWhenADragIsCancelled() {
        const QPoint body = onWidget(imaging::toRect(kBox).center());
        QTest::mousePress(m_view.get(), Qt::LeftButton, {}, body);
        QTest::mouseMove(m_view.get(), body + QPoint(40, 0));
        m_view->cancelGesture();
        QCOMPARE(m_curator->cancelled, 1);
        QTest::mouseRelease(m_view.get(), Qt::LeftButton, {}, body + QPoint(80, 0));
        QCOMPARE(m_curator->ended, 0);
    }

    void turnsWithTheHandleAboutTheFace() {
        const QPointF middle = m_view->viewport().toWidget(imaging::toRect(kBox).center());
        const QPointF arm = m_view->turnHandle() - middle;
        const double radius = -arm.y(), angle = 12 * std::numbers::pi / 180;
        const QPointF to = middle + QPointF(radius * std::sin(angle), -radius * std::cos(angle));
        drag(m_view->turnHandle().toPoint(), to.toPoint());
        QVERIFY2(std::abs(m_view->face().angleDeg - 12) < 0.3, qPrintable(QString::number(m_view->face().angleDeg)));
        QCOMPARE(m_curator->ended, 1);
        const QPointF now = m_view->viewport().toWidget(imaging::toRect(m_view->face().box).center());
        QVERIFY(QLineF(now, middle).length() < 1); // the face stayed where it was seen
        QCOMPARE(m_view->view().canvasSize(), imaging::ViewTransform(kPhoto, m_view->face().angleDeg).canvasSize());
    }

    void paintsThroughTheOneTransform_data() {
        QTest::addColumn<double>("angle");
        for (const double angle : {0.0, 12.5, -30.0, 90.0, 180.0}) QTest::addRow("%g", angle) << angle;
    }
    void paintsThroughTheOneTransform() {
        QFETCH(const double, angle);
        cv::Mat pixels(kPhoto.height(), kPhoto.width(), CV_8UC3, cv::Scalar(90, 90, 90));
        cv::circle(pixels, {300, 400}, 40, cv::Scalar(0, 0, 255), cv::FILLED);
        m_view->showPhoto(kPhoto, {{}, angle, FaceView::Look::None});
        ui::Picture picture;
        picture.image = ui::toImage(pixels);
        picture.fullSize = kPhoto;
        m_view->setPicture(picture);
        const QPointF mark = m_view->viewport().toWidget(imaging::ViewTransform(kPhoto, angle).toCanvas().map({300, 400}));
        QCOMPARE(m_view->grab().toImage().pixelColor(mark.toPoint()), QColor(255, 0, 0));
    }

    void zoomsAboutThePointer() {
        const QPointF pointer(500, 300), before = m_view->viewport().toCanvas(pointer);
        QWheelEvent wheel(pointer, m_view->mapToGlobal(pointer), {}, {0, 240}, Qt::NoButton, Qt::ControlModifier, Qt::NoScrollPhase, false);
        QApplication::sendEvent(m_view.get(), &wheel);
        QVERIFY(m_view->viewport().scale() > 0.7);
        QVERIFY(QLineF(m_view->viewport().toCanvas(pointer), before).length() < 1e-9);
    }

    void pansWithTheMiddleButtonAndTheHeldSpaceBar() {
        QSignalSpy tapped(m_view.get(), &PhotoView::spaceTapped);
        const QPointF before = m_view->viewport().toWidget(QPointF());
        drag({300, 300}, {330, 280}, Qt::MiddleButton);
        QCOMPARE(m_view->viewport().toWidget(QPointF()), before + QPointF(30, -20));
        QTest::keyPress(m_view.get(), Qt::Key_Space);
        drag({300, 300}, {310, 300});
        QTest::keyRelease(m_view.get(), Qt::Key_Space);
        QCOMPARE(m_view->viewport().toWidget(QPointF()), before + QPointF(40, -20));
        QCOMPARE(tapped.size(), 0);
        QTest::keyClick(m_view.get(), Qt::Key_Space);
        QCOMPARE(tapped.size(), 1);
        QCOMPARE(m_curator->begun, 0);
    }

    void keepsTheZoomAndShowsTheNextFaceInTheMiddle() {
        m_view->showActualSize();
        QCOMPARE(m_view->viewport().scale(), 1.0);
        m_view->showPhoto(kPhoto, {{100, 900, 300, 400}, 0, FaceView::Look::Proposed});
        QCOMPARE(m_view->viewport().scale(), 1.0);
        QCOMPARE(m_view->viewport().toWidget(QPointF(250, 1100)), m_view->viewport().middle());
        m_view->fit();
        QCOMPARE(m_view->viewport().scale(), 0.5);
    }

    void asksForASharperPictureWhenZoomedIn() {
        QSignalSpy wanted(m_view.get(), &PhotoView::wantedSideChanged);
        QCOMPARE(m_view->wantedSide(), 1024);
        m_view->showActualSize();
        QVERIFY(m_view->wantedSide() >= 1600);
        QCOMPARE(wanted.size(), 1);
    }

    void refusesToEditWithoutAPhoto() {
        m_view->showNotice(QStringLiteral("All photos are decided."));
        drag({100, 100}, {300, 300});
        m_view->setDrawing(true);
        QVERIFY(!m_view->isDrawing());
        QCOMPARE(m_curator->edits, 0);
    }

private:
    static constexpr FaceBox kBox{400, 500, 400, 600};

    QPoint onWidget(QPointF canvas) const { return m_view->viewport().toWidget(canvas).toPoint(); }
    void drag(QPoint from, QPoint to, Qt::MouseButton button = Qt::LeftButton) {
        QTest::mousePress(m_view.get(), button, {}, from);
        QTest::mouseMove(m_view.get(), (from + to) / 2);
        QTest::mouseMove(m_view.get(), to);
        QTest::mouseRelease(m_view.get(), button, {}, to);
    }

    std::unique_ptr<PhotoView> m_view;
    std::unique_ptr<Curator> m_curator;
};

QTEST_MAIN(PhotoViewTest)
#include "photo_view_test.moc"
