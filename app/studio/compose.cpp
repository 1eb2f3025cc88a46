#include "app/studio/compose.h"

#include "core/voting/questions.h"
#include "ui/explore/explore_page.h"
#include "ui/home/home_page.h"
#include "ui/intake/intake_page.h"
#include "ui/release/release_page.h"
#include "ui/results/results_page.h"
#include "ui/review/review_page.h"
#include "ui/shell/interaction.h"
#include "ui/shell/main_window.h"
#include "ui/shell/session.h"
#include "ui/tour/tour.h"
#include "ui/training/training_page.h"
#include "ui/voting/vote_page.h"

namespace paulownia::studio {

using ui::PageAccess;

namespace {

/// A new project asks the paper's two questions; one that asks them already is left as it is.
void askDefaultQuestions(ui::Session& session) {
    if (!session.project() || session.project()->isVotersLogin()) return;
    const auto before = session.project()->votes().questions();
    if (const auto asked = voting::ensureDefaultQuestions(*session.project()); !asked) session.interaction().showError(asked.error());
    else if (before && before->isEmpty()) session.noteChange(); // the pages have looked already
}

} // namespace

base::Result<> addKitPage(ui::MainWindow& window, ui::Session& session, const QString& path) {
    auto kit = voting::KitVotes::open(path);
    if (!kit) return base::failure(kit);
    auto* page = new ui::VotePage(session);
    window.addPage(page, PageAccess::Everyone);
    page->voteWith(std::move(*kit));
    return {};
}

void addPages(ui::MainWindow& window, ui::Session& session) {
    QObject::connect(&session, &ui::Session::projectChanged, &window, [&session] { askDefaultQuestions(session); });
    window.addPage(new ui::HomePage(session), PageAccess::Everyone);
    window.addPage(new ui::IntakePage(session), PageAccess::Curators);
    window.addPage(new ui::ReviewPage(session), PageAccess::Curators);
    window.addPage(new ui::VotePage(session), PageAccess::Voters);
    window.addPage(new ui::ResultsPage(session), PageAccess::Curators);
    window.addPage(new ui::ReleasePage(session), PageAccess::Curators);
    window.addPage(new ui::ExplorePage(session), PageAccess::Standalone);
    window.addPage(new ui::TrainingPage(session), PageAccess::Standalone);
    new ui::Tour(window, session);
}

} // namespace paulownia::studio
