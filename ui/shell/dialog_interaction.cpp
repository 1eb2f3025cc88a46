#include "ui/shell/dialog_interaction.h"

#include "core/base/log.h"
#include "ui/shell/actor_form.h"
#include "ui/shell/job_log.h"
#include "ui/shell/new_project_dialog.h"
#include "ui/shell/team_login_dialog.h"
#include "ui/widgets/controls.h"
#include "ui/widgets/design.h"
#include "ui/widgets/icon.h"

#include <QClipboard>
#include <QDialogButtonBox>
#include <QFileDialog>
#include <QFileInfo>
#include <QGuiApplication>
#include <QInputDialog>
#include <QLayout>
#include <QMessageBox>

namespace paulownia::ui {
namespace {

constexpr int kPicture = 32;

QString fromUtf8(const std::string& text) { return QString::fromStdString(text); }

/// All there is to know, for a report.
constexpr int kLogLinesCopied = 20;

QString detailsOf(const base::Error& error) {
    QStringList lines{fromUtf8(error.message)};
    if (!error.where.empty()) lines.append(fromUtf8(error.where));
    if (!error.detail.empty()) lines.append(fromUtf8(error.detail));
    lines.append(QStringLiteral("Paulownia " PAULOWNIA_VERSION ", Qt ") + QLatin1String(qVersion()));
    for (const auto& line : base::Log().lastLines(kLogLinesCopied)) lines.append(fromUtf8(line));
    return lines.join(QLatin1Char('\n'));
}

void fill(QMessageBox& box, const QString& title, const QString& text, const QString& iconName, Tone tone) {
    box.setWindowModality(Qt::WindowModal);
    box.setTextFormat(Qt::PlainText);
    box.setWindowTitle(title);
    box.setText(title);
    box.setInformativeText(text);
    box.setIconPixmap(iconPixmap(iconName, kPicture, currentDesign().tone(tone).text, box.devicePixelRatioF()));
    box.layout()->setContentsMargins(kSpaceL, kSpaceL, kSpaceL, kSpaceM); // last: a text makes the layout anew
}

/// One that does not wait for its answer.
QMessageBox* makeMessage(QWidget* window, const QString& title, const QString& text, const QString& iconName, Tone tone) {
    auto* box = new QMessageBox(window);
    box->setAttribute(Qt::WA_DeleteOnClose);
    fill(*box, title, text, iconName, tone);
    box->setDefaultButton(box->addButton(QMessageBox::Close));
    return box;
}

QPushButton* addVerb(QMessageBox& box, const QString& verb, bool isDestructive) {
    auto* button = box.addButton(verb, isDestructive ? QMessageBox::DestructiveRole : QMessageBox::AcceptRole);
    setKind(button, isDestructive ? ButtonKind::Destructive : ButtonKind::Primary);
    return button;
}

void askWithCancel(QMessageBox& box, const QString& word) {
    auto* cancel = box.addButton(word, QMessageBox::RejectRole);
    box.setDefaultButton(cancel);
    box.setEscapeButton(cancel);
    box.exec();
}

/// OK is off until there is something to be recorded.
void needText(QInputDialog& dialog) {
    dialog.adjustSize(); // makes the buttons
    auto* ok = dialog.findChild<QDialogButtonBox*>()->button(QDialogButtonBox::Ok);
    const auto follow = [ok](const QString& text) { ok->setEnabled(!text.trimmed().isEmpty()); };
    follow(dialog.textValue());
    QObject::connect(&dialog, &QInputDialog::textValueChanged, ok, follow);
}

} // namespace

bool DialogInteraction::confirm(const Confirmation& question) {
    QMessageBox box(m_window);
    fill(box, question.title, question.text, QStringLiteral("help"), question.isDestructive ? Tone::Caution : Tone::Info);
    const auto* verb = addVerb(box, question.verb, question.isDestructive);
    askWithCancel(box, tr("Cancel"));
    return box.clickedButton() == verb;
}

Chosen DialogInteraction::choose(const Choice& question) {
    QMessageBox box(m_window);
    fill(box, question.title, question.text, QStringLiteral("help"), Tone::Caution);
    const auto* verb = addVerb(box, question.verb, false);
    const auto* destructive = addVerb(box, question.destructiveVerb, true);
    askWithCancel(box, tr("Cancel"));
    return box.clickedButton() == verb ? Chosen::Verb : box.clickedButton() == destructive ? Chosen::DestructiveVerb : Chosen::Cancel;
}

QString DialogInteraction::chooseFolder(const QString& title) {
    const QString folder = QFileDialog::getExistingDirectory(m_window, title, m_lastFolder);
    if (!folder.isEmpty()) m_lastFolder = QFileInfo(folder).absolutePath();
    return folder;
}

QStringList DialogInteraction::chooseFiles(const QString& title, const QString& filter) {
    const QStringList files = QFileDialog::getOpenFileNames(m_window, title, m_lastFolder, filter);
    if (!files.isEmpty()) m_lastFolder = QFileInfo(files.first()).absolutePath();
    return files;
}

QString DialogInteraction::chooseSaveFile(const QString& title, const QString& suggestion, const QString& filter) {
    const QString file = QFileDialog::getSaveFileName(m_window, title, QDir(m_lastFolder).filePath(suggestion), filter);
    if (!file.isEmpty()) m_lastFolder = QFileInfo(file).absolutePath();
    return file;
}

std::optional<QString> DialogInteraction::askText(const QString& title, const QString& label, const QString& preset, Reply reply) {
    QInputDialog dialog(m_window);
    dialog.setWindowTitle(title);
    dialog.setLabelText(label);
    dialog.setTextValue(preset);
    if (reply == Reply::Needed) needText(dialog);
    return dialog.exec() == QDialog::Accepted ? std::optional(dialog.textValue().trimmed()) : std::nullopt;
}

std::optional<model::Actor> DialogInteraction::askActor(const QString& projectFolder, const model::Actor& preset) {
    ActorDialog dialog(projectFolder, preset, m_window);
    return dialog.exec() == QDialog::Accepted ? std::optional(dialog.actor()) : std::nullopt;
}

std::optional<TeamLogin> DialogInteraction::askLogin(const QString& projectFolder, const storage::ServerAddress& server, const QString& presetName) {
    TeamLoginDialog dialog(projectFolder, server, presetName, m_window);
    return dialog.exec() == QDialog::Accepted ? std::optional(dialog.login()) : std::nullopt;
}

std::optional<NewProject> DialogInteraction::askNewProject(const model::Actor& preset) {
    NewProjectDialog dialog(preset, *this, m_window);
    return dialog.exec() == QDialog::Accepted ? std::optional(dialog.project()) : std::nullopt;
}

void DialogInteraction::showError(const base::Error& error) {
    base::Log().write({kLogName, "error-shown", {}, error.kind});
    auto* box = makeMessage(m_window, fromUtf8(error.message), fromUtf8(error.where), QStringLiteral("warning"), Tone::Bad);
    box->setWindowTitle(tr("This did not work"));
    auto* copy = box->addButton(tr("Copy details"), QMessageBox::ActionRole);
    copy->disconnect(); // copying does not close the message
    QObject::connect(copy, &QPushButton::clicked, box, [details = detailsOf(error)] { QGuiApplication::clipboard()->setText(details); });
    box->open();
}

void DialogInteraction::showMessage(const QString& title, const QString& text) {
    makeMessage(m_window, title, text, QStringLiteral("info"), Tone::Info)->open();
}

} // namespace paulownia::ui
