#include "tests/support/test_session.h"
#include "tests/support/voting_pictures.h"
#include "ui/shell/main_window.h"
#include "ui/voting/vote_page.h"

#include <QElapsedTimer>
#include <algorithm>
#include <cstdio>

using namespace paulownia;

/// How long a voter waits between the key and the next subject: the answer stored and on disk, the next photos painted.
/// Offscreen, the photos made ready while the voter looks, as they are between two answers of a person.
int main(int argc, char** argv) {
    qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication application(argc, argv);
    tests::VotingProject project;
    tests::addAcceptedVolunteers(project, 40, 9);
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
    std::printf("key to next subject: %zu answers, median %.1f ms, 99th percentile %.1f ms, longest %.1f ms\n", waits.size(), at(0.5), at(0.99), waits.back());
    return at(0.99) < 30 ? 0 : 1;
}
