#include "tests/support/patience.h"
#include "ui/widgets/thumbnail_grid.h"

#include <QAbstractListModel>
#include <QElapsedTimer>
#include <QMutex>
#include <QScrollBar>
#include <QSemaphore>
#include <QSignalSpy>
#include <QTest>

using namespace paulownia::ui;

namespace {

/// Counts which rows it was asked about.
class CountingModel : public QAbstractListModel {
public:
    explicit CountingModel(int rows) : m_rows(rows) {}
    int rowCount(const QModelIndex& parent = {}) const override { return parent.isValid() ? 0 : m_rows; }
    QVariant data(const QModelIndex& index, int role) const override {
        m_asked.insert(index.row());
        if (role == PictureKeyRole) return QString::number(index.row() % photos);
        if (role == FrameRole) return QRectF(0.25, 0.25, 0.5, 0.5);
        if (role == ProblemRole) return problem;
        if (role == BadgeRole) return QVariant::fromValue(ThumbnailBadge{ThumbnailBadge::Symbol::Tick, true});
        return role == Qt::DisplayRole ? QVariant(QStringLiteral("photo")) : QVariant();
    }
    QSet<int>& asked() const { return m_asked; }
    void change(int row) { Q_EMIT dataChanged(index(row), index(row)); }
    QString problem;
    int photos = std::numeric_limits<int>::max(); ///< different ones; the others are the same again

private:
    int m_rows;
    mutable QSet<int> m_asked;
};

/// Remembers what it made, from any thread.
class Studio {
public:
    ThumbnailGrid::Provider provider() {
        return [this](const QString& key, int side) {
            const QMutexLocker lock(&m_mutex);
            m_made.append(key.toInt());
            QImage picture(side, side * 3 / 4, QImage::Format_RGB32);
            picture.fill(QColor(200, 40, 40));
            return picture;
        };
    }
    QVector<int> made() const {
        const QMutexLocker lock(&m_mutex);
        return m_made;
    }

private:
    mutable QMutex m_mutex;
    QVector<int> m_made;
};

} // namespace

class ThumbnailGridTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init() {
        m_grid = std::make_unique<ThumbnailGrid>();
        m_grid->resize(640, 480);
        m_studio = std::make_unique<Studio>();
        m_grid->setProvider(m_studio->provider());
    }
    void cleanup() { m_grid.reset(); }

    void asksOnlyForWhatIsSeen() {
        CountingModel model(10'000);
        m_grid->setModel(&model);
        m_grid->show();
        QTRY_VERIFY(!m_grid->picture(QStringLiteral("0")).isNull());
        QVERIFY2(model.asked().size() < 150, qPrintable(QString::number(model.asked().size())));
        QTRY_VERIFY(m_studio->made().size() >= m_grid->columns() * 3);
        QTest::qWait(50);
        QVERIFY2(m_studio->made().size() < 150, qPrintable(QString::number(m_studio->made().size())));
        m_grid->setModel(nullptr);
    }

    void identicalPhotosAreAllPaintedWhenTheirPictureIsThere() {
        CountingModel model(4);
        model.photos = 2;
        QSemaphore mayGoOn;
        m_grid->setProvider([&](const QString& key, int side) {
            mayGoOn.acquire();
            return m_studio->provider()(key, side);
        });
        m_grid->setModel(&model);
        m_grid->show();
        QTRY_VERIFY(!m_grid->isSettled());
        QTest::qWait(50); // painted, without pictures
        model.asked().clear();
        mayGoOn.release(8);
        QTRY_VERIFY(m_grid->isSettled());
        QTRY_COMPARE(model.asked(), (QSet<int>{0, 1, 2, 3}));
        QCOMPARE(m_studio->made().size(), 2); // one for all of a kind
        m_grid->setModel(nullptr);
    }

    void makesTheLastPicturesWhenScrolledThere() {
        CountingModel model(100'000);
        m_grid->setModel(&model);
        m_grid->show();
        QElapsedTimer clock;
        clock.start();
        m_grid->scrollToBottom();
        QTRY_VERIFY(!m_grid->picture(QStringLiteral("99999")).isNull());
        QVERIFY(clock.elapsed() < 5000 * paulownia::tests::kPatience);
        const auto made = m_studio->made();
        QVERIFY(std::none_of(made.begin(), made.end(), [](int row) { return row > 500 && row < 99'000; }));
        m_grid->setModel(nullptr);
    }

    void forgetsWhatIsScrolledAway() {
        QSemaphore gate;
        Studio studio;
        m_grid->setProvider([&, make = studio.provider()](const QString& key, int side) {
            gate.acquire();
            return make(key, side);
        });
        CountingModel model(10'000);
        m_grid->setModel(&model);
        m_grid->show();
        QTest::qWait(30); // two workers wait at the gate with the first tiles
        m_grid->scrollToBottom();
        QTest::qWait(30);
        gate.release(10'000);
        QTRY_VERIFY(!m_grid->picture(QStringLiteral("9999")).isNull());
        const auto made = studio.made();
        QVERIFY(std::count_if(made.begin(), made.end(), [](int row) { return row < 5'000; }) <= 2);
        m_grid->setModel(nullptr);
    }

    void paintsPictureFrameAndBadge() {
        CountingModel model(1);
        m_grid->setModel(&model);
        m_grid->show();
        QTRY_VERIFY(!m_grid->picture(QStringLiteral("0")).isNull());
        const QImage shown = m_grid->viewport()->grab().toImage();
        const auto tile = m_grid->visualRect(model.index(0, 0));
        QCOMPARE(shown.pixelColor(tile.center() - QPoint(0, 10)), QColor(200, 40, 40));
        int light = 0, green = 0;
        for (int y = tile.top(); y <= tile.bottom(); ++y)
            for (int x = tile.left(); x <= tile.right(); ++x) {
                const QColor colour = shown.pixelColor(x, y);
                light += colour.red() > 210 && colour.green() > 160 && colour.blue() > 160 && tile.adjusted(20, 20, -20, -20).contains(x, y);
                green += colour.green() > 110 && colour.red() < 60;
            }
        QVERIFY2(light > 100, "no frame");
        QVERIFY2(green > 50, "no badge");
        m_grid->setModel(nullptr);
    }

    void resizesTilesAndKeepsToItsBounds() {
        CountingModel model(500);
        m_grid->setModel(&model);
        m_grid->show();
        QSignalSpy changed(m_grid.get(), &ThumbnailGrid::tileSizeChanged);
        const int before = m_grid->columns(), tile = m_grid->tileSize() + 2 * ThumbnailGrid::kTilePadding;
        QCOMPARE(before, (m_grid->viewport()->width() - 4) / tile);
        QVERIFY(m_grid->viewport()->width() - before * m_grid->visualRect(model.index(0, 0)).width() < before + 5); // they fill the line
        m_grid->setTileSize(256);
        QTRY_VERIFY(m_grid->columns() < before);
        m_grid->setTileSize(5000);
        QCOMPARE(m_grid->tileSize(), int{ThumbnailGrid::kLargestTile});
        m_grid->setTileSize(1);
        QCOMPARE(m_grid->tileSize(), int{ThumbnailGrid::kSmallestTile});
        QCOMPARE(changed.size(), 3);
        m_grid->setModel(nullptr);
    }

    void movesAndSelectsByKeyboard() {
        CountingModel model(200);
        m_grid->setModel(&model);
        m_grid->show();
        m_grid->setFocus();
        m_grid->setCurrentIndex(model.index(0, 0));
        QTest::keyClick(m_grid.get(), Qt::Key_Right);
        QCOMPARE(m_grid->currentIndex().row(), 1);
        QTest::keyClick(m_grid.get(), Qt::Key_Down);
        QCOMPARE(m_grid->currentIndex().row(), 1 + m_grid->columns());
        QTest::keyClick(m_grid.get(), Qt::Key_Right, Qt::ShiftModifier);
        QCOMPARE(m_grid->selectionModel()->selectedIndexes().size(), 2);
        m_grid->setModel(nullptr);
    }

    void showsNothingWithoutPictures() {
        CountingModel model(3);
        m_grid->setProvider([](const QString&, int) { return QImage(); });
        m_grid->setModel(&model);
        m_grid->show();
        QTRY_VERIFY(m_grid->hasFailed(QStringLiteral("0")));
        QVERIFY(m_grid->picture(QStringLiteral("0")).isNull());
        QVERIFY2(darkIn(m_grid->visualRect(model.index(0, 0))) > 100, "it does not say so");
        m_grid->setModel(nullptr);
    }

    void writesTheProblemOnTheTile() {
        CountingModel model(2);
        m_grid->setModel(&model);
        m_grid->show();
        QTRY_VERIFY(!m_grid->picture(QStringLiteral("0")).isNull());
        const auto tile = m_grid->visualRect(model.index(0, 0));
        const int before = darkIn(tile); // the caption
        QVERIFY(before < 100);
        model.problem = QStringLiteral("The photo is too large to open: 20000 × 20000 pixels, 400 megapixels.");
        QVERIFY(darkIn(tile) > before + 500);
        m_grid->setTileSize(ThumbnailGrid::kSmallestTile); // no room: the badge and the tooltip say it
        QVERIFY(darkIn(m_grid->visualRect(model.index(0, 0))) < 100);
        m_grid->setModel(nullptr);
    }

    void showsHowMuchThereIsToScroll() {
        CountingModel few(3), many(100'000);
        m_grid->setModel(&few);
        m_grid->show();
        QTest::qWait(20);
        QVERIFY(!m_grid->verticalScrollBar()->isEnabled()); // nothing to scroll: no handle
        m_grid->setModel(&many);
        QTRY_VERIFY(m_grid->verticalScrollBar()->isEnabled());
        const auto& bar = *m_grid->verticalScrollBar();
        const int lines = (many.rowCount() + m_grid->columns() - 1) / m_grid->columns();
        QCOMPARE(bar.maximum() + bar.pageStep(), lines * m_grid->visualRect(many.index(0, 0)).height());
        m_grid->setModel(nullptr);
    }

    void laysNothingOutAnewWhenATileChanges() {
        CountingModel model(100'000);
        m_grid->setModel(&model);
        m_grid->show();
        QTRY_VERIFY(!m_grid->picture(QStringLiteral("0")).isNull());
        QTRY_VERIFY(m_grid->isSettled());
        model.asked().clear();
        QElapsedTimer clock;
        clock.start();
        for (int i = 0; i < 200; ++i) {
            model.change(i % 5);
            m_grid->viewport()->repaint();
        }
        QVERIFY2(clock.elapsed() < 1500 * paulownia::tests::kPatience, qPrintable(QString::number(clock.elapsed()))); // 200 layouts of 100,000 take longer
        m_grid->setModel(nullptr);
    }

private:
    /// Pixels as dark as the ground of words on a tile.
    int darkIn(const QRect& tile) const {
        const QImage shown = m_grid->viewport()->grab().toImage();
        int dark = 0;
        for (int y = tile.top(); y <= tile.bottom(); ++y)
            for (int x = tile.left(); x <= tile.right(); ++x) dark += shown.pixelColor(x, y).lightness() < 70;
        return dark;
    }

    std::unique_ptr<Studio> m_studio;
    std::unique_ptr<ThumbnailGrid> m_grid;
};

QTEST_MAIN(ThumbnailGridTest)
#include "thumbnail_grid_test.moc"
