// A project of very many rows, and what a person does with it. tests/benchmarks/bench_load.py runs it.
//   load_benchmark make FOLDER VOLUNTEERS   nine photos each, accepted, voted on by a panel of three; photos share 64 files
//   load_benchmark open|vote|results|review FOLDER
// Each prints "name<TAB>milliseconds of the clock<TAB>of the processor" lines.
#include "core/voting/questions.h"
#include "tests/support/picture_files.h"
#include "tests/support/test_session.h"
#include "ui/results/question_results.h"
#include "ui/review/review_page.h"

#include <QApplication>
#include <QCryptographicHash>
#include <QElapsedTimer>
#include <QMainWindow>
#include <QTest>
#include <cstdio>
#include <ctime>

using namespace paulownia;

namespace {

constexpr int kPhotosEach = 9, kFiles = 64, kBatch = 2000, kVotes = 30;

template <class T> T demand(base::Result<T> result) {
    if (!result) qFatal("%s (%s)", result.error().text().c_str(), result.error().detail.c_str());
    return std::move(*result);
}
void demand(const base::Result<>& result) {
    if (!result) qFatal("%s (%s)", result.error().text().c_str(), result.error().detail.c_str());
}

double processorMs() { return static_cast<double>(std::clock()) * 1000 / CLOCKS_PER_SEC; }

void print(const char* name, double wall, double processor) {
    std::printf("%s\t%.1f\t%.1f\n", name, wall, processor);
    std::fflush(stdout);
}

template <class Work> void tell(const char* name, Work&& work) {
    QElapsedTimer timer;
    timer.start();
    const auto before = processorMs();
    work();
    print(name, static_cast<double>(timer.nsecsElapsed()) / 1e6, processorMs() - before);
}

model::Actor curator() { return {QStringLiteral("curator"), model::Role::Curator}; }

std::unique_ptr<storage::Project> opened(const QString& folder) { return demand(storage::Project::open(folder, curator())); }

/// Rows and their acts as the repositories leave them, but for the signature of each act: that one is made at the end. `paulownia audit`
/// compares every one of them.
class Rows {
public:
    explicit Rows(storage::Project& project) : m_project(project), m_head(demand(project.chain().head())), m_actor(digest("actor", project.actor().name.toUtf8())) {
        for (int i = 0; i < kFiles; ++i) m_files.append(demand(project.vault().store(tests::encoded(tests::lopsidedPicture(160, 120)) + QByteArray::number(i))));
    }

    void add(int volunteers) {
        for (int from = 1; from <= volunteers; from += kBatch)
            demand(m_project.database().transaction([&]() -> base::Result<> {
                for (int i = from; i < std::min(from + kBatch, volunteers + 1); ++i) addVolunteer(i, i <= volunteers / 10);
                return seal();
            }));
    }

private:
    QString digest(const char* domain, const QByteArray& content) const { return m_project.chain().digestOf(QLatin1String(domain), content); }
    void run(const char* sql, const QVariantList& values) { demand(m_project.database().run(QLatin1String(sql), values)); }

    void record(const char* kind, const char* act, const QString& subject, const QByteArray& content) {
        const auto previous = QString::fromLatin1(m_head.hash.toHex());
        const QStringList fields{previous, QString::number(++m_head.seq), m_at, QLatin1String(kind) + QLatin1Char('.') + QLatin1String(act), digest(kind, subject.toUtf8()), digest(kind, content), m_actor};
        m_head.hash = QCryptographicHash::hash(fields.join(QLatin1Char('\n')).toUtf8(), QCryptographicHash::Sha256);
        run("INSERT INTO chain (seq, at, act, subject, content, actor, previous, hash) VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
            {m_head.seq, m_at, fields[3], fields[4], fields[5], m_actor, previous, QString::fromLatin1(m_head.hash.toHex())});
    }

    base::Result<> seal() {
        const auto hash = QString::fromLatin1(m_head.hash.toHex());
        const auto end = QStringLiteral("paulownia-chain\n%1\n%2\n").arg(m_head.seq).arg(hash);
        run("UPDATE chain_seal SET seq = ?, hash = ?, mac = ?", {m_head.seq, hash, digest("chain-seal", end.toUtf8())});
        return {};
    }

    /// `isVotedOn`: the whole panel says what the photos show; of the others one voter.
    void addVolunteer(int index, bool isVotedOn) {
        const auto number = demand(model::AgreementNumber::parse(QStringLiteral("a0%1").arg(index, 6, 16, QLatin1Char('0'))));
        const auto at = QDateTime::fromString(m_at, Qt::ISODateWithMs);
        const model::Submission submission{number, at, {}, 1960 + index % 40, model::ConsentState::OnRecord, {}, {}, at, {}, {}};
        const auto day = at.toString(Qt::ISODate);
        run("INSERT INTO submission (number, submitted_at, ip, birth_year, consent, imported_at, state) VALUES (?, ?, '', ?, 'on-record', ?, 'active')",
            {number.toString(), day, *submission.birthYear, day});
        record("submission", "imported", number.toString(), storage::canonical(submission));
        for (int photo = 1; photo <= kPhotosEach; ++photo) addPhoto({number, photo}, index, isVotedOn);
        for (const char* voter : {"ann", "ben", "eve"}) vote("gender", voter, number.toString(), index % 2 ? "male" : "female");
    }

    void addPhoto(const model::PhotoId& id, int index, bool isVotedOn) {
        const auto& file = m_files[(index * kPhotosEach + id.number()) % kFiles];
        const auto name = id.toString();
        run("INSERT INTO photo (photo, volunteer, sha256, bytes, width, height, orientation, perceptual_hash) VALUES (?, ?, ?, 3000, 160, 120, 1, '0')",
            {name, id.volunteer().toString(), QString::fromLatin1(file.toHex())});
        record("photo", "imported", name, storage::canonical(model::Photo{id, file, 3000, {160, 120}, 1, {}, 0, {}, {}}));
        const model::FaceBox box{40, 30, 60, 70};
        run("INSERT INTO proposal (photo, x, y, w, h, angle, confidence, flags, detector) VALUES (?, 40, 30, 60, 70, 0, 0.9, 0, 'landmarks')", {name});
        if (id.number() == kPhotosEach) return; // the last of each waits for a person
        const model::Review review{id, model::Verdict::Accepted, box, 0, {}, {}, false, QStringLiteral("curator"), QDateTime::fromString(m_at, Qt::ISODateWithMs), 1};
        run("INSERT INTO review (photo, verdict, x, y, w, h, angle, reason, reviewer, reviewed_at, version) VALUES (?, 'accepted', 40, 30, 60, 70, 0, ?, 'curator', ?, 1)",
            {name, model::toKey(review.reason), m_at});
        record("review", "accepted", name, storage::canonical(review));
        for (const char* voter : {"ann", "ben", "eve"})
            if (isVotedOn || voter == std::string_view("ann")) vote("smile", voter, name, index % 3 ? "smile" : "non-smile");
    }

    void vote(const char* question, const char* voter, const QString& subject, const char* choice) {
        run("INSERT INTO ballot (question, subject, voter, choice, cast_at) VALUES (?, ?, ?, ?, ?)", {QLatin1String(question), subject, QLatin1String(voter), QLatin1String(choice), m_at});
        record("ballot", "cast", QStringList{QLatin1String(question), subject, QLatin1String(voter)}.join(QLatin1Char('\t')), choice);
    }

    storage::Project& m_project;
    storage::ChainHead m_head;
    QString m_actor, m_at = QStringLiteral("2019-02-08T09:00:00.000Z");
    QVector<QByteArray> m_files;
};

void make(const QString& folder, int volunteers) {
    const auto project = demand(storage::Project::create(folder, 3, curator()));
    demand(voting::ensureDefaultQuestions(*project));
    tell("make", [&] { Rows(*project).add(volunteers); });
    demand(project->settings().set(storage::kMinimumAge, QStringLiteral("15"))); // an act of the program's own signs it all
}

void vote(storage::Project& project) {
    const auto photos = demand(project.database().select(QStringLiteral("SELECT photo FROM photo ORDER BY photo DESC LIMIT 30")));
    std::vector<double> times;
    const auto before = processorMs();
    for (int i = 0; i < kVotes; ++i) {
        QElapsedTimer timer;
        timer.start();
        demand(project.votes().castBallot({QStringLiteral("smile"), QStringLiteral("zoe"), photos[i % photos.size()].text(0), i % 2 ? QStringLiteral("smile") : QStringLiteral("non-smile"), project.now()}));
        times.push_back(static_cast<double>(timer.nsecsElapsed()) / 1e6);
    }
    std::sort(times.begin(), times.end());
    print("a vote, median of 30", times[times.size() / 2], (processorMs() - before) / kVotes);
}

void results(storage::Project& project) {
    tell("Results, questions open", [&] { demand(ui::readResults(project)); });
    tell("Results, counts and agreement", [&] { demand(ui::readResults(project, {QStringLiteral("gender"), QStringLiteral("smile")})); });
}

void lookThrough(const QString& folder) {
    tests::TestSession session(tests::TestSession::Jobs::Threaded);
    QMainWindow window;
    tell("the studio opens it", [&] { session.open(folder); });
    auto* page = new ui::ReviewPage(session.session);
    window.setCentralWidget(page);
    window.resize(1440, 900);
    tell("Review, first paint", [&] {
        page->refresh();
        while (!page->isReady()) QApplication::processEvents(QEventLoop::WaitForMoreEvents);
        window.show();
        window.repaint();
        QApplication::processEvents();
    });
    auto& photos = page->viewModel()->photos();
    for (const auto filter : {ui::ReviewFilter::Accepted, ui::ReviewFilter::Proposed, ui::ReviewFilter::SecondLook, ui::ReviewFilter::Mine, ui::ReviewFilter::All})
        tell(qPrintable(QStringLiteral("Review, filter ") + ui::toKey(filter)), [&] { photos.setFilter(filter); window.repaint(); });
    tell("Review, narrowed to a volunteer", [&] { photos.setNarrowing({QStringLiteral("a0000100"), {}, {}}); window.repaint(); });
    tell("Review, wide again", [&] { photos.setNarrowing({}); window.repaint(); });
    page->viewModel()->nextWaiting();
    tell("Review, accept and go on", [&] { page->viewModel()->acceptAndGoOn(); QApplication::processEvents(); });
    tell("Review, read anew", [&] { demand(page->viewModel()->reload()); });
}

} // namespace

int main(int argc, char** argv) {
    qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication application(argc, argv);
    const QByteArray what = argc > 2 ? argv[1] : "";
    const auto folder = QString::fromLocal8Bit(argc > 2 ? argv[2] : "");
    if (what == "make" && argc == 4) make(folder, std::atoi(argv[3]));
    else if (what == "open") tell("open", [&] { opened(folder); });
    else if (what == "vote") vote(*opened(folder));
    else if (what == "results") results(*opened(folder));
    else if (what == "review") lookThrough(folder);
    else return 2;
    return 0;
}
