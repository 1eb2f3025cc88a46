#pragma once

#include "tests/support/fake_interaction.h"
#include "ui/shell/command_table.h"
#include "ui/shell/session.h"
#include "ui/shell/settings.h"

#include <QTemporaryDir>

namespace paulownia::tests {

/// A session as the studio has it, with answers from a queue, settings in a temporary folder, and jobs that run at once
/// (or on a thread, for tests of what happens meanwhile).
struct TestSession {
    enum class Jobs { Inline, Threaded };

    explicit TestSession(Jobs kind = Jobs::Inline)
        : jobs(kind == Jobs::Inline ? paulownia::jobs::makeInlineQueue() : paulownia::jobs::makeThreadQueue()) {}

    QString path(const QString& name) const { return folder.filePath(name); }

    /// Makes a project in the temporary folder and opens it.
    void openNew(model::Role role = model::Role::Curator, int panel = 17) {
        const auto made = session.newProject(path(QStringLiteral("project")), panel, {QStringLiteral("tester"), role});
        if (!made) qFatal("%s", made.error().text().c_str());
    }
    /// Opens what a TempProject made.
    void open(const QString& projectFolder, model::Role role = model::Role::Curator, const QString& name = QStringLiteral("tester")) {
        const auto opened = session.openProject(projectFolder, {name, role});
        if (!opened) qFatal("%s", opened.error().text().c_str());
    }

    QTemporaryDir folder;
    std::unique_ptr<paulownia::jobs::JobQueue> jobs;
    FakeInteraction interaction;
    ui::CommandTable commands;
    ui::Settings settings{folder.filePath(QStringLiteral("studio.ini"))};
    ui::Session session{*jobs, interaction, commands, settings};
};

} // namespace paulownia::tests
