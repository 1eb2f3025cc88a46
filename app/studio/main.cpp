#include "app/studio/arguments.h"
#include "app/studio/compose.h"
#include "app/studio/screenshot.h"
#include "app/studio/startup.h"
#include "core/base/core_dumps.h"
#include "core/base/log.h"
#include "core/jobs/job_queue.h"
#include "core/model/login_name.h"
#include "core/storage/team_folder.h"
#include "ui/shell/command_table.h"
#include "ui/shell/dialog_interaction.h"
#include "ui/shell/dropped_path.h"
#include "ui/shell/job_log.h"
#include "ui/shell/language.h"
#include "ui/shell/main_window.h"
#include "ui/shell/project_opener.h"
#include "ui/shell/session.h"
#include "ui/shell/settings.h"
#include "ui/shell/theme.h"

#include <QApplication>
#include <QFileInfo>
#include <QIcon>
#include <QTimer>
#include <iostream>

using namespace paulownia;

namespace {

model::Actor actorFor(const studio::Arguments& arguments, const ui::Settings& settings, const QString& folder) {
    if (arguments.actor) return *arguments.actor;
    auto actor = settings.actorOf(folder);
    if (actor.name.isEmpty()) actor.name = model::loginName();
    return actor;
}

/// Opens what was asked for. The last project is opened as it was left; that it has gone is no reason not to start.
base::Result<> openAtStart(const studio::Arguments& arguments, ui::Session& session) {
    const QString last = session.settings().text(ui::kLastProject);
    const QString folder = arguments.project.isEmpty() ? last : ui::projectFolderMeant(arguments.project);
    if (folder.isEmpty()) return {};
    auto opened = session.openProject(folder, actorFor(arguments, session.settings(), QFileInfo(folder).absoluteFilePath()));
    if (!opened && storage::teamServerOf(folder) && arguments.screenshot.isEmpty()) { // no password was found: the window asks for it
        QTimer::singleShot(0, &session, [&session, folder] { Q_EMIT session.openRequested(folder); });
        return {};
    }
    if (opened || !arguments.project.isEmpty()) return opened;
    session.settings().removeRecentProject(folder);
    session.settings().set(ui::kLastProject, QString());
    return {};
}

int run(const studio::Arguments& arguments, QApplication& application) {
    ui::Settings settings(ui::Settings::defaultFile());
    ui::applyTheme(settings, arguments.theme);
    ui::applyLanguage(arguments.language.isEmpty() ? settings.text(ui::kLanguage) : arguments.language);
    const auto jobs = jobs::makeThreadQueue();
    ui::CommandTable commands;
    ui::DialogInteraction interaction;
    ui::Session session(*jobs, interaction, commands, settings);
    ui::MainWindow window(session);
    interaction.setWindow(&window);
    window.readOncePainted();
    const bool isKit = arguments.project.endsWith(QStringLiteral(".kit"));
    if (!isKit) studio::addPages(window, session);
    const auto opened = isKit ? studio::addKitPage(window, session, arguments.project) : openAtStart(arguments, session);
    if (!opened) {
        std::cerr << "paulownia-studio: " << opened.error().text() << '\n';
        return base::exitCode(opened.error().kind);
    }
    window.restorePlace();
    if (!arguments.page.isEmpty()) Q_EMIT session.pageRequested(arguments.page, arguments.subject);
    window.show();
    if (!arguments.screenshot.isEmpty()) {
        window.setWindowState(Qt::WindowNoState); // it may have been left maximized
        window.resize(arguments.size);
        new studio::Screenshot(window, session, arguments.screenshot, arguments.commands.split(QLatin1Char(','), Qt::SkipEmptyParts));
    }
    if (arguments.endsAfterStartup) new studio::Startup(window, [&] { return session.project() && !window.pages().isHeld(); });
    return application.exec();
}

} // namespace

int main(int argc, char** argv) {
    base::leaveNoCore();
    int exitCode = 0;
    const auto arguments = studio::parseArguments(argc, argv, exitCode);
    if (!arguments) return exitCode;
    if (!arguments->screenshot.isEmpty() && !qEnvironmentVariableIsSet("QT_QPA_PLATFORM")) qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication application(argc, argv);
    QApplication::setApplicationName(QStringLiteral("Paulownia"));
    QApplication::setApplicationVersion(QStringLiteral(PAULOWNIA_VERSION));
    QApplication::setWindowIcon(QIcon(QStringLiteral(":/icons/paulownia.svg")));
    const base::Log log;
    log.write({ui::kLogName, "start"});
    exitCode = run(*arguments, application);
    log.write({ui::kLogName, "end", {}, {}, exitCode});
    return exitCode;
}
