// Pictures of what no command of the studio leads to: dialog_pictures PROJECT WHAT FILE THEME LANGUAGE WIDTHxHEIGHT. WHAT is withdrawal, receipt,
// error, choice, or the number of a stop of the tour. Settings are those of PAULOWNIA_CONFIG.
#include "app/studio/compose.h"
#include "app/studio/screenshot.h"
#include "core/intake/withdrawal.h"
#include "core/jobs/job_queue.h"
#include "ui/intake/receipt_dialog.h"
#include "ui/intake/withdrawal_dialog.h"
#include "ui/shell/command_table.h"
#include "ui/shell/dialog_interaction.h"
#include "ui/shell/language.h"
#include "ui/shell/main_window.h"
#include "ui/shell/session.h"
#include "ui/shell/settings.h"
#include "ui/shell/theme.h"
#include "ui/tour/tour_bubble.h"
#include "ui/training/training_page.h"

#include <QApplication>
#include <QLineEdit>
#include <QPushButton>
#include <QTimer>

using namespace paulownia;

namespace {

struct Studio {
    ui::Settings settings{ui::Settings::defaultFile()};
    std::unique_ptr<jobs::JobQueue> jobs = jobs::makeThreadQueue();
    ui::CommandTable commands;
    ui::DialogInteraction interaction;
    ui::Session session{*jobs, interaction, commands, settings};
    std::unique_ptr<ui::MainWindow> window;
};

/// Of the first submission, as if its days were not over.
intake::WithdrawalPreview previewIn(storage::Project& project) {
    const auto submissions = project.submissions().all();
    if (!submissions || submissions->isEmpty()) qFatal("the project holds no submission");
    const auto preview = intake::withdrawalPreview(project, submissions->first().number);
    if (!preview) qFatal("%s", preview.error().text().c_str());
    return *preview;
}

void showWithdrawal(Studio& studio) {
    const auto preview = previewIn(*studio.session.project());
    auto* dialog = new ui::WithdrawalDialog(preview, studio.window.get());
    const auto fields = dialog->findChildren<QLineEdit*>();
    fields.value(1)->setText(preview.number.toString());
    fields.value(0)->setText(QStringLiteral("—"));
    dialog->open();
}

void showReceipt(Studio& studio) {
    auto& project = *studio.session.project();
    const intake::WithdrawalReceipt receipt{previewIn(project), project.now(), {}, {QString(64, QLatin1Char('5'))}, {}, true};
    (new ui::ReceiptDialog(receipt, project.folder(), studio.interaction, studio.window.get()))->open();
}

/// A folder that is no project, as opening one says it.
void showError(Studio& studio) {
    const auto opened = storage::Project::open(studio.session.project()->folder() + QStringLiteral("/photos"), studio.session.actor());
    if (!opened) studio.interaction.showError(opened.error());
}

/// What the Train page asks when it is left.
void showChoice(Studio& studio) {
    using ui::TrainingPage;
    studio.interaction.choose({TrainingPage::tr("A network is being trained"), TrainingPage::tr("It can go on after you leave; you find it here again, with its curves. If you stop it, epochs that were finished are kept, and it can be resumed after the last of them."),
                               TrainingPage::tr("Let it go on"), TrainingPage::tr("Stop and leave")});
}

void showStop(Studio& studio, int stop) {
    studio.commands.action(QStringLiteral("help.tour"))->trigger();
    auto* bubble = studio.window->findChild<ui::TourBubble*>();
    for (int i = 1; i < stop; ++i) Q_EMIT bubble->nextWanted();
}

void show(Studio& studio, const QString& what) {
    if (what == QLatin1String("withdrawal")) return showWithdrawal(studio);
    if (what == QLatin1String("receipt")) return showReceipt(studio);
    if (what == QLatin1String("error")) return showError(studio);
    if (what == QLatin1String("choice")) return showChoice(studio);
    showStop(studio, what.toInt());
}

} // namespace

int main(int argc, char** argv) {
    QApplication application(argc, argv);
    const auto given = QApplication::arguments();
    if (given.size() != 7) return 2;
    const QStringList size = given[6].split(QLatin1Char('x'));
    Studio studio;
    ui::applyTheme(studio.settings, given[4]);
    ui::applyLanguage(given[5]);
    studio.window = std::make_unique<ui::MainWindow>(studio.session);
    studio.interaction.setWindow(studio.window.get());
    studio::addPages(*studio.window, studio.session);
    if (const auto opened = studio.session.openProject(given[1], {QStringLiteral("Sato"), model::Role::PrincipalInvestigator}); !opened) return 1;
    studio.window->show();
    studio.window->resize(size.value(0).toInt(), size.value(1).toInt());
    QTimer::singleShot(200, &studio.session, [&] { show(studio, given[2]); });
    QTimer::singleShot(600, &studio.session, [&] { new studio::Screenshot(*studio.window, studio.session, given[3], {}); });
    return QApplication::exec();
}
