#include "app/studio/compose.h"

#include "ui/review/review_page.h"
#include "ui/shell/coming_later_page.h"
#include "ui/shell/main_window.h"
#include "ui/voting/vote_page.h"

namespace paulownia::studio {

using ui::ComingLaterPage;
using ui::PageAccess;

void addPages(ui::MainWindow& window, ui::Session& session) {
    window.addPage(new ui::ReviewPage(session), PageAccess::Curators);
    window.addPage(new ui::VotePage(session), PageAccess::Voters);
    window.addPage(new ComingLaterPage(session, ComingLaterPage::Kind::Explore), PageAccess::Standalone);
    window.addPage(new ComingLaterPage(session, ComingLaterPage::Kind::Train), PageAccess::Standalone);
}

} // namespace paulownia::studio
