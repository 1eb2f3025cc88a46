#pragma once

#include "ui/shell/interaction.h"

#include <QCoreApplication>
#include <QPointer>
#include <QWidget>

namespace paulownia::ui {

/// Asks with dialogs over the main window.
class DialogInteraction final : public Interaction {
    Q_DECLARE_TR_FUNCTIONS(DialogInteraction)
public:
    void setWindow(QWidget* window) { m_window = window; }

    bool confirm(const Confirmation& question) override;
    Chosen choose(const Choice& question) override;
    QString chooseFolder(const QString& title) override;
    QStringList chooseFiles(const QString& title, const QString& filter) override;
    QString chooseSaveFile(const QString& title, const QString& suggestion, const QString& filter) override;
    std::optional<QString> askText(const QString& title, const QString& label, const QString& preset, Reply reply) override;
    std::optional<model::Actor> askActor(const QString& projectFolder, const model::Actor& preset) override;
    std::optional<TeamLogin> askLogin(const QString& projectFolder, const storage::ServerAddress& server, const QString& presetName) override;
    std::optional<NewProject> askNewProject(const model::Actor& preset) override;
    void showError(const base::Error& error) override;
    void showMessage(const QString& title, const QString& text) override;

private:
    QPointer<QWidget> m_window;
    QString m_lastFolder; // dialogs start where the last one ended
};

} // namespace paulownia::ui
