#include "tests/benchmarks/goal.h"
#include "tests/support/test_session.h"
#include "tests/support/voting_pictures.h"
#include "ui/shell/main_window.h"
#include "ui/voting/vote_page.h"

#include <QElapsedTimer>
#include <algorithm>
#include <cstdio>

using namespace paulownia;

namespace {

constexpr int kVolunteers = 20, kPhotos = 9;
constexpr QSize kLarge(4000, 3000); // 12 megapixels, as phones take them
constexpr model::FaceBox kFace{1200, 500, 1600, 2000};

void addLargeVolunteers(tests::VotingProject& project) {
    const auto ground = tests::lopsidedPicture(kLarge.width(), kLarge.height());
    for (int i = 1; i <= kVolunteers; ++i) {
        const auto volunteer = project.addVolunteer(i, 0);
        for (int number = 1; number <= kPhotos; ++number) {
            cv::Mat picture = ground.clone();
            picture.rowRange(1000 + 100 * number, 1050 + 100 * number).setTo(cv::Scalar(i, 40, 200));
            const auto photo = tests::addStoredPhoto(project, volunteer, number, tests::encoded(picture), kLarge);
            project.require(project->reviews().save({photo, model::Verdict::Accepted, kFace, 0, {}, {}, false, QStringLiteral("ann"), project->now(), 0}));
        }
    }
}

} // namespace

/// How long a voter waits between the key and the next subject: the answer stored and on disk, the next photos painted.
/// Offscreen, the photos made ready while the voter looks, as they are between two answers of a person.
int main(int argc, char** argv) {
    qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication application(argc, argv);
    tests::VotingProject project;
    addLargeVolunteers(project);
    tests::TestSession session;
    ui::MainWindow window(session.session);
    auto* page = new ui::VotePage(session.session);
    window.addPage(page, ui::PageAccess::Voters);
    session.open(project.path(), model::Role::Voter, QStringLiteral("ann"));
    window.resize(1440, 900);
    window.show();
    window.showPage(QStringLiteral("vote"));
    std::vector<double> waits;
    for (const auto& question : page->model().questions()) {
        page->choose(question.name);
        while (!page->model().session().isComplete()) {
            if (!QTest::qWaitFor([page] { return page->isSettled(); }, 30'000)) return 1;
            const int before = page->model().session().answered();
            QElapsedTimer timer;
            timer.start();
            QTest::keyClick(&window, Qt::Key_1);
            window.repaint();
            QCoreApplication::processEvents();
            waits.push_back(static_cast<double>(timer.nsecsElapsed()) / 1e6);
            if (page->model().session().answered() != before + 1) return 1;
        }
    }
    std::sort(waits.begin(), waits.end());
    const auto at = [&](double share) { return waits[static_cast<std::size_t>(share * static_cast<double>(waits.size() - 1))]; };
    std::printf("key to next subject, photos of 12 megapixels: %zu answers, median %.1f ms, 99th percentile %.1f ms, longest %.1f ms\n", waits.size(), at(0.5), at(0.99), waits.back());
    tests::tellGoal("C", "key to next subject, 12 megapixels, 99th percentile", at(0.99), 30, "ms");
    return 0;
}
