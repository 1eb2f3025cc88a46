// Measures a release's arrays: release_benchmark ROWS FOLDER writes ROWS headshots into FOLDER (130 kB each), copies the same bytes, and cancels a third
// attempt after two seconds. Photos are drawn once, 480 × 640, and used again: it is the pipeline that is measured, decoding and cutting included.
// Prints "name<TAB>value" lines.
#include "core/release/release_writer.h"
#include "tests/benchmarks/goal.h"
#include "tests/support/stored_photos.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QTextStream>
#include <fcntl.h>
#include <sys/resource.h>
#include <thread>
#include <unistd.h>

using namespace paulownia;

namespace {

constexpr int kDifferentPhotos = 450;
constexpr int kWidth = 480, kHeight = 640;
constexpr std::size_t kPiece = 1 << 20;

void say(const char* name, double value) { QTextStream(stdout) << name << '\t' << value << '\n'; }

double peakMiB() {
    rusage usage{};
    getrusage(RUSAGE_SELF, &usage);
    return static_cast<double>(usage.ru_maxrss) / 1024;
}

double processorSeconds() {
    rusage usage{};
    getrusage(RUSAGE_SELF, &usage);
    const auto seconds = [](const timeval& t) { return static_cast<double>(t.tv_sec) + static_cast<double>(t.tv_usec) / 1e6; };
    return seconds(usage.ru_utime) + seconds(usage.ru_stime);
}

/// Smooth noise, about as hard to decode as a photo.
cv::Mat noisePicture(int seed) {
    cv::RNG random(static_cast<std::uint64_t>(seed) + 1);
    cv::Mat coarse(kHeight / 8, kWidth / 8, CV_8UC3), picture;
    random.fill(coarse, cv::RNG::UNIFORM, 0, 256);
    cv::resize(coarse, picture, {kWidth, kHeight}, 0, 0, cv::INTER_CUBIC);
    return picture;
}

release::ReleasePlan planOf(tests::TempProject& project, int rows) {
    QVector<QByteArray> photos;
    for (int i = 0; i < kDifferentPhotos; ++i) {
        const auto sha256 = project->vault().store(tests::encoded(noisePicture(i)));
        tests::TempProject::require(sha256);
        photos.append(*sha256);
    }
    release::ReleasePlan plan;
    const auto number = *model::AgreementNumber::parse(QStringLiteral("a0000001"));
    for (int row = 0; row < rows; ++row) {
        const double angle = row % 3 == 0 ? 5.5 : 0; // as often as real ones are turned
        plan.rows.append({{number, 1}, photos[row % kDifferentPhotos], {120, 150, 220, 290}, angle, {row / 9 % 2000 + 1, row % 9 + 1, 0, 9, 8}});
    }
    for (int volunteer = 1; volunteer <= std::min(2000, (rows + 8) / 9); ++volunteer) plan.vectorOrder.push_back(volunteer);
    return plan;
}

/// Seconds to read the file and write it again, to disk.
double copySeconds(const QString& from, const QString& to) {
    QElapsedTimer timer;
    timer.start();
    const int in = ::open(qPrintable(from), O_RDONLY), out = ::open(qPrintable(to), O_WRONLY | O_CREAT | O_TRUNC, 0600);
    std::vector<char> piece(kPiece);
    for (ssize_t got = 0; (got = ::read(in, piece.data(), piece.size())) > 0;)
        if (::write(out, piece.data(), static_cast<std::size_t>(got)) != got) qFatal("cannot copy");
    ::fsync(out);
    ::close(in);
    ::close(out);
    return static_cast<double>(timer.elapsed()) / 1000;
}

double cancelMs(const release::ReleasePlan& plan, const storage::PhotoVault& vault, const QString& folder) {
    std::stop_source stop;
    QElapsedTimer sinceStop;
    std::jthread stopper([&] {
        std::this_thread::sleep_for(std::chrono::seconds(2));
        sinceStop.start();
        stop.request_stop();
    });
    const auto written = release::writeArrays(plan, vault, {}, folder, base::Task({}, stop.get_token()));
    if (written) qFatal("it ended before it could be cancelled; give it more rows");
    return static_cast<double>(sinceStop.nsecsElapsed()) / 1e6;
}

} // namespace

int main(int argc, char** argv) {
    QCoreApplication app(argc, argv);
    if (argc != 3) qFatal("release_benchmark ROWS FOLDER");
    const int rows = QString::fromLocal8Bit(argv[1]).toInt();
    const QDir folder(QString::fromLocal8Bit(argv[2]));
    for (const char* name : {"release", "cancelled"}) folder.mkpath(QLatin1String(name));
    tests::TempProject project;
    const auto plan = planOf(project, rows);
    const auto headshots = folder.filePath(QStringLiteral("release/headshot_data.npy"));
    QElapsedTimer timer;
    timer.start();
    const double before = processorSeconds();
    if (const auto written = release::writeArrays(plan, project->vault(), {}, folder.filePath(QStringLiteral("release")), {}); !written) qFatal("%s", written.error().text().c_str());
    const double seconds = static_cast<double>(timer.elapsed()) / 1000, megabytes = static_cast<double>(QFileInfo(headshots).size()) / 1e6;
    say("megabytes", megabytes);
    say("release_s", seconds);
    say("release_mb_s", megabytes / seconds);
    say("release_processor_s", processorSeconds() - before);
    const double peak = peakMiB();
    say("peak_mib", peak);
    const double copied = copySeconds(headshots, folder.filePath(QStringLiteral("copy.npy")));
    say("copy_s", copied);
    say("copy_mb_s", megabytes / copied);
    say("ratio", copied / seconds);
    const double cancelled = cancelMs(plan, project->vault(), folder.filePath(QStringLiteral("cancelled")));
    say("cancel_ms", cancelled);
    tests::tellGoal("E", "memory of a release of 100,000 headshots", peak, 400, "MiB");
    tests::tellGoal("E", "from asking a release to stop until it has", cancelled, 200, "ms");
    std::printf("GOAL\tE\ta release, a plain copy of its bytes\t\t%.2g ×\t\n", copied / seconds);
}
