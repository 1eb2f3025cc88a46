// Measures Review: the real page offscreen, and its imaging on one core. tests/benchmarks/bench_review.py runs it.
//   review_benchmark next N          accept N 12-megapixel photos, one a second: until the next one is painted
//   review_benchmark grid N          open a project of N photos; scroll its grid from end to end
//   review_benchmark propose FOLDER  proposals of all photos, one thread; "box<TAB>file x y w h angle" a photo with a face
//   review_benchmark crop FOLDER POSITIONS   headshots of all photos, one thread
// Each prints "name<TAB>value" lines; times in ms, of the wall clock and of the thread's own processor time.
#include "core/imaging/headshot.h"
#include "core/imaging/proposer.h"
#include "tests/support/stored_photos.h"
#include "tests/support/test_session.h"
#include "ui/canvas/photo_view.h"
#include "ui/review/review_page.h"
#include "ui/widgets/thumbnail_grid.h"

#include <QApplication>
#include <QDirIterator>
#include <QElapsedTimer>
#include <QMainWindow>
#include <QScrollBar>
#include <QTextStream>
#include <cstdio>
#include <ctime>
#include <opencv2/core/utility.hpp>

#include <jpeglib.h>

using namespace paulownia;

namespace {

QTextStream& out() {
    static QTextStream stream(stdout);
    return stream;
}

double threadMs() {
    timespec now{};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &now);
    return static_cast<double>(now.tv_sec) * 1e3 + static_cast<double>(now.tv_nsec) / 1e6;
}

/// Wall and processor time of one thing.
class Watch {
public:
    Watch() : m_cpu(threadMs()) { m_wall.start(); }
    double wall() const { return static_cast<double>(m_wall.nsecsElapsed()) / 1e6; }
    double cpu() const { return threadMs() - m_cpu; }

private:
    QElapsedTimer m_wall;
    double m_cpu;
};

struct Times {
    QVector<double> wall, cpu;
    void add(const Watch& watch) {
        wall.append(watch.wall());
        cpu.append(watch.cpu());
    }
};

double quantile(QVector<double> values, double q) {
    std::sort(values.begin(), values.end());
    return values[static_cast<qsizetype>(q * static_cast<double>(values.size() - 1) + 0.5)];
}

void tell(const char* name, const Times& times) {
    for (const auto& [kind, values] : {std::pair("wall", times.wall), std::pair("thread", times.cpu)})
        for (const double q : {0.5, 0.99, 1.0})
            out() << name << ' ' << kind << " q" << q << '\t' << QString::number(quantile(values, q), 'f', 1) << Qt::endl;
}

/// Smooth shapes with a camera's grain: 3 to 4 MB at 12 megapixels.
QByteArray photo(QSize size) {
    cv::Mat picture = tests::lopsidedPicture(size.width(), size.height()), grain(size.height(), size.width(), CV_8UC3);
    cv::theRNG().state = 7;
    cv::randn(grain, cv::Scalar::all(8), cv::Scalar::all(4));
    picture += grain;
    return tests::encoded(picture, ".jpg", {cv::IMWRITE_JPEG_QUALITY, 90});
}

/// The page in a window on a project.
struct Desk {
    tests::TempProject project;
    tests::TestSession session{tests::TestSession::Jobs::Threaded};
    QMainWindow window;
    ui::ReviewPage* page = nullptr;

    void open() {
        const auto actions = session.commands.actions();
        window.addActions(QList<QAction*>(actions.begin(), actions.end()));
        page = new ui::ReviewPage(session.session);
        window.setCentralWidget(page);
        window.resize(1440, 900);
        session.open(project.path());
    }
    void addProposal(const model::PhotoId& id, QSize size) {
        const model::FaceBox box{size.width() / 3, size.height() / 4, size.width() / 4, size.height() / 3};
        tests::TempProject::require(project->reviews().saveProposal(id, {box, 0, 0.9, {}, QStringLiteral("landmarks")}));
    }
};

void next(int count) {
    constexpr QSize kSize(4000, 3000);
    Desk desk;
    const QByteArray bytes = photo(kSize);
    for (int i = 0; i <= count; ++i) { // bytes behind a JPEG's end make another file of the same picture
        const auto volunteer = i % 9 == 0 ? desk.project.addVolunteer(i / 9 + 1, 0)
                                          : *model::AgreementNumber::parse(QStringLiteral("a0%1").arg(i / 9 + 1, 6, 16, QLatin1Char('0')));
        desk.addProposal(tests::addStoredPhoto(desk.project, volunteer, i % 9 + 1, bytes + QByteArray::number(i), kSize), kSize);
    }
    desk.open();
    desk.page->refresh();
    desk.window.show();
    desk.page->canvas().setFocus();
    QTest::qWait(3000);
    Times times;
    for (int i = 0; i < count; ++i) {
        const Watch watch;
        QTest::keyClick(&desk.page->canvas(), Qt::Key_Space);
        while (!desk.page->canvas().hasPicture()) QApplication::processEvents(QEventLoop::AllEvents, 1);
        desk.page->canvas().repaint();
        times.add(watch);
        QTest::qWait(std::max(0, 1000 - static_cast<int>(watch.wall())));
    }
    out() << "photos\t" << count << "\nbytes a photo\t" << bytes.size() << Qt::endl;
    tell("next photo", times);
}

void addMany(Desk& desk, int count) {
    constexpr QSize kSize(1600, 1200);
    constexpr int kFiles = 64; // the others share them: what is measured is the grid, not the disk
    QVector<QByteArray> hashes;
    const QByteArray bytes = photo(kSize);
    for (int i = 0; i < kFiles; ++i) hashes.append(*desk.project->vault().store(bytes + QByteArray::number(i)));
    tests::TempProject::require(desk.project->database().transaction([&]() -> base::Result<> {
        for (int i = 0; i < count; ++i) {
            const auto number = *model::AgreementNumber::parse(QStringLiteral("a0%1").arg(i / 9 + 1, 6, 16, QLatin1Char('0')));
            if (i % 9 == 0) desk.project.addVolunteer(i / 9 + 1, 0);
            const model::PhotoId id(number, i % 9 + 1);
            if (auto added = desk.project->photos().add({id, hashes[i % kFiles], bytes.size(), kSize, 1, {}, 0, {}, {}}); !added) return added;
            desk.addProposal(id, kSize);
        }
        return {};
    }));
}

/// A large step: how long it takes, and how long the window stands still at most meanwhile.
void tellStep(const char* name, ui::ReviewViewModel& model, const std::function<void()>& step) {
    constexpr int kBeatMs = 5;
    const Watch all;
    QElapsedTimer sinceBeat;
    qint64 longest = 0;
    QTimer beat;
    beat.setTimerType(Qt::PreciseTimer);
    QObject::connect(&beat, &QTimer::timeout, [&] { longest = std::max(longest, sinceBeat.restart()); });
    sinceBeat.start();
    beat.start(kBeatMs);
    step();
    while (model.document().isBusy()) QApplication::processEvents(QEventLoop::WaitForMoreEvents);
    QTest::qWait(2 * kBeatMs);
    out() << name << " wall\t" << all.wall() << '\n' << name << " longest standstill\t" << longest << Qt::endl;
}

void acceptAll(ui::ReviewViewModel& model) {
    ui::AcceptPlan plan;
    tellStep("accept plan", model, [&] { plan = model.acceptPlan(0); });
    out() << "accepted at a stroke\t" << plan.photos.size() << Qt::endl;
    tellStep("all accepted", model, [&] { model.acceptAll(plan.photos); });
    tellStep("all taken back", model, [&] { model.undo(); });
}

void grid(int count) {
    constexpr int kFrames = 600;
    Desk desk;
    addMany(desk, count);
    desk.open();
    {
        const Watch watch;
        desk.page->refresh();
        while (!desk.page->isReady()) QApplication::processEvents(QEventLoop::WaitForMoreEvents);
        desk.window.show();
        desk.window.repaint();
        QApplication::processEvents();
        out() << "photos\t" << count << "\nfirst paint wall\t" << watch.wall() << "\nfirst paint thread\t" << watch.cpu() << Qt::endl;
    }
    QTest::qWait(3000);
    auto& bar = *desk.page->grid().verticalScrollBar();
    Times times;
    for (int frame = 0; frame <= kFrames; ++frame) {
        const Watch watch;
        bar.setValue(static_cast<int>(qint64{bar.maximum()} * frame / kFrames));
        desk.page->grid().viewport()->repaint();
        QApplication::processEvents(); // pictures that have come
        times.add(watch);
        QTest::qWait(5);
    }
    tell("frame", times);
    Times accepts;
    for (int i = 0; i < 30; ++i) {
        const Watch watch;
        desk.page->viewModel()->acceptAndGoOn();
        QApplication::processEvents();
        accepts.add(watch);
        QTest::qWait(100);
    }
    tell("accept", accepts);
    acceptAll(*desk.page->viewModel());
}

QStringList photosIn(const QString& folder) {
    QStringList files;
    QDirIterator all(folder, {QStringLiteral("*.jp*g")}, QDir::Files, QDirIterator::Subdirectories);
    while (all.hasNext()) files.append(all.next());
    files.sort();
    return files;
}

QByteArray bytesOf(const QString& path) {
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) qFatal("%s: %s", qPrintable(path), qPrintable(file.errorString()));
    return file.readAll();
}

/// Milliseconds of the processor a photo; photos that cannot be read count too.
template <class Work> void tellCost(const char* name, const QStringList& files, Work work) {
    const Watch watch;
    for (qsizetype i = 0; i < files.size(); ++i) work(bytesOf(files[i]), i);
    out() << name << '\t' << QString::number(watch.cpu() / static_cast<double>(files.size()), 'f', 2) << Qt::endl;
}

/// What libjpeg-turbo takes for all of the picture, at eighths of its size: the limit of whoever uses it.
void decodeByLibrary(const QByteArray& bytes, bool grey, unsigned eighths) {
    jpeg_decompress_struct info{};
    jpeg_error_mgr errors{};
    info.err = jpeg_std_error(&errors);
    jpeg_create_decompress(&info);
    jpeg_mem_src(&info, reinterpret_cast<const unsigned char*>(bytes.constData()), static_cast<unsigned long>(bytes.size()));
    jpeg_read_header(&info, TRUE);
    info.out_color_space = grey ? JCS_GRAYSCALE : JCS_EXT_BGR;
    info.scale_num = eighths;
    info.scale_denom = 8;
    jpeg_start_decompress(&info);
    cv::Mat pixels(static_cast<int>(info.output_height), static_cast<int>(info.output_width), grey ? CV_8UC1 : CV_8UC3);
    while (info.output_scanline < info.output_height) {
        JSAMPROW row = pixels.ptr(static_cast<int>(info.output_scanline));
        jpeg_read_scanlines(&info, &row, 1);
    }
    jpeg_finish_decompress(&info);
    jpeg_destroy_decompress(&info);
}

void tellDecoders(const QStringList& files) {
    tellCost("library in colour", files, [](const QByteArray& bytes, qsizetype) { decodeByLibrary(bytes, false, 8); });
    tellCost("library in grey", files, [](const QByteArray& bytes, qsizetype) { decodeByLibrary(bytes, true, 8); });
    tellCost("library in grey at a quarter", files, [](const QByteArray& bytes, qsizetype) { decodeByLibrary(bytes, true, 2); });
    tellCost("ours at a quarter", files, [](const QByteArray& bytes, qsizetype) { imaging::decode(bytes, imaging::kForProposals); });
    tellCost("ours, eight pixels", files, [](const QByteArray& bytes, qsizetype) { imaging::decodeJpegPart(bytes, QRect(0, 0, 8, 8)); });
}

void propose(const QString& folder) {
    const auto factory = imaging::ProposerFactory::load();
    tests::TempProject::require(factory);
    const auto proposer = *factory->make();
    const auto files = photosIn(folder);
    QVector<std::pair<QString, model::Proposal>> found;
    tellCost("ours", files, [&](const QByteArray& bytes, qsizetype i) {
        const auto decoded = imaging::decode(bytes, imaging::kForProposals);
        const auto proposal = decoded ? proposer->propose(*decoded) : base::Result<model::Proposal>(model::Proposal());
        if (proposal && !proposal->box.isEmpty()) found.append({files[i], *proposal});
    });
    out() << "photos\t" << files.size() << "\nfound\t" << found.size() << "\ndetector\t" << factory->name() << '\n';
    for (const auto& [file, proposal] : found) {
        const auto& box = proposal.box;
        out() << "box\t" << QFileInfo(file).fileName() << ' ' << box.x << ' ' << box.y << ' ' << box.w << ' ' << box.h << ' ' << proposal.angleDeg << Qt::endl;
    }
    tellDecoders(files);
}

/// `positions`: file, x, y, w, h, flag a line, as ../shared/peers/gen_jpegs.py writes them.
void crop(const QString& folder, const QString& positions) {
    QFile lines(positions);
    if (!lines.open(QIODevice::ReadOnly)) qFatal("%s", qPrintable(lines.errorString()));
    QStringList files;
    QVector<model::FaceBox> boxes;
    for (const auto& line : QString::fromUtf8(lines.readAll()).split(QLatin1Char('\n'), Qt::SkipEmptyParts)) {
        const auto field = line.split(QLatin1Char('\t'));
        files.append(folder + QLatin1Char('/') + field[0]);
        boxes.append({field[1].toInt(), field[2].toInt(), field[3].toInt(), field[4].toInt()});
    }
    tellCost("ours", files, [&](const QByteArray& bytes, qsizetype i) { tests::TempProject::require(imaging::cutHeadshot(bytes, 0, boxes[i])); });
    tellCost("ours, turned", files, [&](const QByteArray& bytes, qsizetype i) { tests::TempProject::require(imaging::cutHeadshot(bytes, 7, boxes[i])); });
    out() << "photos\t" << files.size() << Qt::endl;
    tellDecoders(files);
}

} // namespace

int main(int argc, char** argv) {
    QApplication application(argc, argv);
    cv::setNumThreads(1);
    const QStringList words = application.arguments();
    if (words.value(1) == QLatin1String("next")) next(words.value(2, QStringLiteral("120")).toInt());
    else if (words.value(1) == QLatin1String("grid")) grid(words.value(2, QStringLiteral("100000")).toInt());
    else if (words.value(1) == QLatin1String("propose")) propose(words.value(2));
    else if (words.value(1) == QLatin1String("crop")) crop(words.value(2), words.value(3));
    else return 2;
    return 0;
}
