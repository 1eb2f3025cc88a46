#include "ui/tour/tour_steps.h"

#include "ui/shell/command_table.h"
#include "ui/shell/key_card.h"

#include <QCoreApplication>

namespace paulownia::ui {
namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(tour)
};

QString classNamed(const char* name) { return QStringLiteral("paulownia::ui::") + QLatin1String(name); }

} // namespace

QVector<TourStep> tourSteps(const CommandTable& commands) {
    const auto keys = [&](const char* command) { return keysText(commands, QLatin1String(command)); };
    const auto page = [](const char* name) { return QString::fromLatin1(name); };
    return {
        {page("home"), {classNamed("HomeCardView")}, Words::tr("Home"),
         Words::tr("Home says where the project stands, and what waits for whom."),
         Words::tr("Try: read a card, and follow its link to the place where the work is done.")},
        {page("intake"), {QStringLiteral("QTabBar")}, Words::tr("Intake"),
         Words::tr("What volunteers sent comes in here, with their consents; what was sent twice is found."),
         Words::tr("Try: open Doubles and resolve one. Later, drop the folder “more submissions”, which lies beside this project, on the window.")},
        {page("review"), {classNamed("PhotoView")}, Words::tr("Review"),
         Words::tr("Each photo gets a rectangle round the face, or is rejected with a reason."),
         Words::tr("Try: click the photo, accept it with %1, reject the next with %2 and a digit; %3 takes it back.").arg(keys("review.accept"), keys("review.reject"), keys("edit.undo"))},
        {page("vote"), {classNamed("AnswerRow"), classNamed("SheetView")}, Words::tr("Vote"),
         Words::tr("Each voter answers alone, and sees no name and nobody else’s answer."),
         Words::tr("Try: answer with %1 or %2; %3 goes to the other question. One answer to each is enough for now.").arg(keys("vote.answer1"), keys("vote.answer2"), keys("vote.changeQuestion"))},
        {page("results"), {classNamed("ProgressCard"), classNamed("ResultsHeader")}, Words::tr("Results"),
         Words::tr("While a question is open only progress is shown, so that nobody is influenced."),
         Words::tr("Try: close a question when you have voted on it. Majorities, ties and how far voters agree appear.")},
        {page("release"), {classNamed("GateList")}, Words::tr("Release"),
         Words::tr("Here stands what a release needs and, where something is missing, what to do about it."),
         Words::tr("Try: follow what is missing. When nothing is, build a second release; the first stands in the history.")},
        {page("explore"), {classNamed("PlotsCard"), classNamed("RunBar")}, Words::tr("Explore"),
         Words::tr("The release is looked at here: who resembles whom, and what tells faces apart."),
         Words::tr("Try: click a point. The same volunteer is marked in the other plots, with the faces beside them.")},
        {page("train"), {classNamed("TrainForm")}, Words::tr("Train"),
         Words::tr("Networks learn from a release here, and their curves grow while they do."),
         Words::tr("Try: choose the compact network and start. Twelve volunteers show how it goes; they are too few to learn from.")},
    };
}

} // namespace paulownia::ui
