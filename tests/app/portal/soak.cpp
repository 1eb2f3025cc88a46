// Fifty volunteers at once, each with nine photos of 5 MiB; every tenth connection is cut in the middle of a body and tried again.
// Every fifth withdraws again while the others send. Each from an address of its own behind a proxy. Two visits each; or, with MINUTES FOLDER, one
// after the other for that long, over time into FOLDER/load-portal.tsv. Checks that every acknowledged submission is whole unless it was
// withdrawn, that there is no other, and prints what it took.
#include "tests/support/portal_site.h"

#include "core/storage/erasure.h"
#include "core/storage/project_audit.h"
#include "tests/support/folder_search.h"
#include "tests/support/time_line.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QMutex>
#include <QSet>
#include <QThread>
#include <atomic>
#include <cstdio>
#include <functional>

using namespace paulownia;
using tests::PortalSite;
using tests::Visitor;
using tests::Wire;

namespace {

constexpr int kVisits = 2, kVolunteers = 50, kPhotos = 9, kEveryCut = 10, kEveryWithdrawn = 5;

/// A JPEG of about 5 MiB like no other: noise does not compress. Made once; what tells them apart is one drawn corner.
QByteArray photo(int seed) {
    static const cv::Mat noise = [] {
        cv::Mat picture(1980, 2640, CV_8UC3);
        cv::RNG rng(1);
        rng.fill(picture, cv::RNG::UNIFORM, 0, 255);
        return picture;
    }();
    auto mine = noise.clone();
    cv::putText(mine, std::to_string(seed), {40, 200}, cv::FONT_HERSHEY_SIMPLEX, 6, {255, 255, 255}, 20);
    return tests::encoded(mine, ".jpg", {cv::IMWRITE_JPEG_QUALITY, 93});
}

double processMiB(qint64 portal) { return tests::processMiB(portal, "status", "VmRSS:"); }

bool withdraws(int index) { return index % kEveryWithdrawn == 1; }

/// Who withdraws has photos of one's own, which stay out afterwards; the others share.
QVector<QByteArray> photosOf(int visit, int index) {
    static const auto drawn = [](int person) {
        QVector<QByteArray> nine;
        for (int number = 0; number < kPhotos; ++number) nine << photo(kPhotos * person + number);
        return nine;
    };
    static const auto shared = drawn(0);
    return withdraws(index) ? drawn(visit * kVolunteers + index) : shared;
}

struct Tally {
    std::atomic<int> requests = 0, cuts = 0, failures = 0, visits = 0;
    tests::TimeLine line;
    std::vector<double> uploadMs;
    QMutex mutex;
    QSet<QString> acknowledged, withdrawn, unsure; ///< unsure: no answer came in a minute, so that it may be either
    double longestWithdrawal = 0;
};

/// Sends one photo; every tenth connection dies in the middle. Until it is there.
void sendPhoto(const PortalSite& site, Visitor& visitor, int number, const QByteArray& bytes, Tally& tally) {
    const auto shows = QByteArray::number(number) + " of 9 photos";
    for (int attempt = 0; attempt < 20; ++attempt) {
        const auto body = visitor.uploadBody({{"photo.jpg", bytes}});
        Wire wire(site.port);
        if (++tally.requests % kEveryCut == 0) {
            ++tally.cuts;
            wire.send(visitor.uploadHead(body.size()) + body.left(body.size() / 3));
            wire.cut();
            continue;
        }
        QElapsedTimer timer;
        timer.start();
        wire.send(visitor.uploadHead(body.size()) + body);
        static_cast<void>(wire.answer(180'000));
        const auto ms = static_cast<double>(timer.nsecsElapsed()) / 1e6;
        if (!visitor.get("/photos").body.contains(shows)) continue;
        tally.line.answered(ms);
        const QMutexLocker lock(&tally.mutex);
        return tally.uploadMs.push_back(ms);
    }
    ++tally.failures;
}

/// On the page that the receipt names; until it is done.
void withdraw(const PortalSite& site, const QByteArray& headers, const QString& number, Tally& tally) {
    Visitor visitor(site);
    visitor.headers = headers;
    const auto page = visitor.get("/withdraw");
    visitor.cookie = page.headers.value("set-cookie").split(';').first();
    visitor.token = page.body.mid(page.body.indexOf("name=\"token\" value=\"") + 20, 64);
    QElapsedTimer timer;
    timer.start();
    const auto answer = visitor.submit("/withdraw/confirm", "sure=yes&number=" + number.toLatin1());
    const QMutexLocker lock(&tally.mutex);
    tally.longestWithdrawal = std::max(tally.longestWithdrawal, static_cast<double>(timer.elapsed()) / 1000);
    if (answer.status == 303) return static_cast<void>(tally.withdrawn.insert(number));
    std::printf("a withdrawal was answered with %d after %.1f s\n", answer.status, static_cast<double>(timer.elapsed()) / 1000);
    tally.unsure.insert(number);
}

/// Asks until there is one.
QString receiptOf(Visitor& visitor) {
    for (int attempt = 0; attempt < 10; ++attempt) {
        visitor.submit("/send");
        const auto page = visitor.get("/receipt").body;
        if (const auto at = page.indexOf("class=\"number\">"); at >= 0) return QString::fromLatin1(page.mid(at + 15, 8));
    }
    return {};
}

void visit(const PortalSite& site, int round, int index, Tally& tally) {
    const auto photos = photosOf(round, index);
    Visitor visitor(site);
    visitor.headers = "X-Forwarded-For: 10." + QByteArray::number(round / 256) + "." + QByteArray::number(round % 256) + "." + QByteArray::number(index) + "\r\n";
    visitor.begin();
    visitor.answerQuestions();
    for (int i = 0; i < kPhotos; ++i) sendPhoto(site, visitor, i + 1, photos[i], tally);
    if (index % kEveryCut == 3) { // the answer to the last step gets lost; the volunteer asks again
        Wire wire(site.port);
        const QByteArray fields = "token=" + visitor.token;
        wire.send("POST /send HTTP/1.1\r\nHost: x\r\n" + visitor.headers + "Cookie: " + visitor.cookie + "\r\nContent-Type: application/x-www-form-urlencoded\r\nContent-Length: " +
                  QByteArray::number(fields.size()) + "\r\n\r\n" + fields);
        wire.cut();
        ++tally.cuts;
    }
    const auto number = receiptOf(visitor);
    if (number.isEmpty()) return static_cast<void>(++tally.failures);
    {
        const QMutexLocker lock(&tally.mutex);
        tally.acknowledged.insert(number);
    }
    if (withdraws(index)) withdraw(site, visitor.headers, number, tally);
}

/// Fifty volunteers, one after the other at each of fifty places, until `isOver` says no before a visit.
void play(PortalSite& site, const std::function<bool(int visit)>& isOver, Tally& tally) {
    double most = 0;
    std::vector<std::unique_ptr<QThread>> volunteers;
    for (int i = 0; i < kVolunteers; ++i) {
        volunteers.emplace_back(QThread::create([&, i] {
            for (int number = 1; !isOver(number); ++number, ++tally.visits) visit(site, number, i, tally);
        }));
        volunteers.back()->start();
    }
    for (const auto& volunteer : volunteers)
        while (!volunteer->wait(200)) {
            const auto now = processMiB(site.processId());
            tally.line.measured(now);
            most = std::max(most, now);
            static_cast<void>(site.log());
        }
    const double seconds = tally.line.seconds(), megabytes = static_cast<double>(tally.uploadMs.size()) * static_cast<double>(photosOf(1, 0)[0].size()) / (1024 * 1024);
    std::printf("%.1f s, %zu photos taken, %.1f MiB/s; memory most %.0f MiB, after %.0f MiB\n", seconds, tally.uploadMs.size(), megabytes / seconds, most, processMiB(site.processId()));
    auto& ms = tally.uploadMs;
    std::sort(ms.begin(), ms.end());
    const auto at = [&](double share) { return ms[static_cast<std::size_t>(share * static_cast<double>(ms.size() - 1))] / 1000; };
    if (!ms.empty()) std::printf("an upload: median %.2f s, 95 %% %.2f s, 99 %% %.2f s, longest %.2f s\n", at(0.5), at(0.95), at(0.99), at(1));
    std::fflush(stdout);
}

/// How many files name the number. A hash in hex has any eight digits now and then: what stands around is shown, so that it can be told.
int countedNamers(const QString& folder, const QByteArray& number) {
    const auto named = tests::filesWith(folder, number);
    for (const auto& path : named) {
        QFile file(path);
        const auto bytes = file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
        const auto at = bytes.indexOf(number);
        std::printf("%s names %s: %s\n", qPrintable(path), number.constData(), at < 0 ? "in its name" : bytes.mid(std::max<qsizetype>(0, at - 20), 48).toPercentEncoding().constData());
    }
    return static_cast<int>(named.size());
}

} // namespace

int main(int argc, char** argv) {
    QCoreApplication app(argc, argv);
    PortalSite site({QStringLiteral("--trust-proxy"), QStringLiteral("127.0.0.1")});
    if (site.port == 0) return std::puts("the portal did not start"), 1;
    const int minutes = argc > 2 ? std::atoi(argv[1]) : 0;
    std::printf("%d volunteers at once, %d photos of %.2f MiB each; memory idle %.0f MiB\n", kVolunteers, kPhotos, static_cast<double>(photosOf(1, 0)[0].size()) / (1024 * 1024),
                processMiB(site.processId()));
    Tally tally;
    play(site, [&](int visit) { return minutes > 0 ? tally.line.seconds() > 60.0 * minutes : visit > kVisits; }, tally);
    if (minutes > 0 && !tally.line.write(QString::fromLocal8Bit(argv[2]) + QStringLiteral("/load-portal.tsv"))) return std::puts("cannot write the table"), 1;

    QSet<QString> recorded;
    int whole = 0;
    const auto all = *site.project().submissions().all();
    for (const auto& submission : all) {
        recorded.insert(submission.number.toString());
        whole += site.project().photos().ofVolunteer(submission.number)->size() == kPhotos ? 1 : 0;
    }
    const auto expected = tally.acknowledged - tally.withdrawn - (tally.unsure - recorded);
    for (const auto& number : std::as_const(tally.unsure))
        if (!recorded.contains(number)) tally.withdrawn.insert(number);
    static_cast<void>(storage::finishErasures(site.project()));
    qsizetype remnants = 0;
    for (const auto& number : std::as_const(tally.withdrawn)) remnants += countedNamers(site.folder(), number.toLatin1());
    const auto audit = storage::audit(site.project(), {});
    const auto leftOvers = QDir(site.drafts()).entryList(QDir::Files | QDir::Hidden).size();
    std::printf("uploads %d, connections cut %d, gave up %d; the longest withdrawal took %.1f s, %d had no answer in a minute\n", tally.requests.load(), tally.cuts.load(), tally.failures.load(),
                tally.longestWithdrawal, static_cast<int>(tally.unsure.size()));
    std::printf("acknowledged %d, withdrawn %d, on record %d, whole %d, acknowledged and lost %d, on record unacknowledged %d\n", static_cast<int>(tally.acknowledged.size()),
                static_cast<int>(tally.withdrawn.size()), static_cast<int>(recorded.size()), whole, static_cast<int>((expected - recorded).size()), static_cast<int>((recorded - expected).size()));
    std::printf("files that name a withdrawn one %d, left-over files %d, audit findings %d, chain %s\n", static_cast<int>(remnants), static_cast<int>(leftOvers),
                static_cast<int>(audit->findings.size()), audit->chainBreak ? "broken" : "holds");
    const bool holds = tally.failures == 0 && expected == recorded && whole == expected.size() && tally.acknowledged.size() == tally.visits && remnants == 0 && leftOvers == 0 &&
                       audit->findings.isEmpty() && !audit->chainBreak;
    std::puts(holds ? "holds" : "DOES NOT HOLD");
    return holds ? 0 : 1;
}
