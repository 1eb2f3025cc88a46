#include "ui/shell/dialog_interaction.h"

#include "ui/shell/actor_form.h"
#include "ui/shell/new_project_dialog.h"
#include "ui/widgets/controls.h"

#include <QClipboard>
#include <QFileDialog>
#include <QFileInfo>
#include <QGuiApplication>
#include <QInputDialog>
#include <QMessageBox>

namespace paulownia::ui {
namespace {

QString fromUtf8(const std::string& text) { return QString::fromStdString(text); }

/// All there is to know, for a report.
QString detailsOf(const base::Error& error) {
    QStringList lines{fromUtf8(error.message)};
    if (!error.where.empty()) lines.append(fromUtf8(error.where));
    if (!error.detail.empty()) lines.append(fromUtf8(error.detail));
    lines.append(QStringLiteral("Paulownia " PAULOWNIA_VERSION ", Qt ") + QLatin1String(qVersion()));
    return lines.join(QLatin1Char('\n'));
}

QMessageBox* makeMessage(QWidget* window, const QString& title, const QString& text) {
    auto* box = new QMessageBox(window);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setWindowModality(Qt::WindowModal);
    box->setTextFormat(Qt::PlainText);
    box->setWindowTitle(title);
    box->setText(title);
    box->setInformativeText(text);
    return box;
}

} // namespace

bool DialogInteraction::confirm(const Confirmation& question) {
    QMessageBox box(m_window);
    box.setWindowModality(Qt::WindowModal);
    box.setTextFormat(Qt::PlainText);
    box.setIcon(QMessageBox::Question);
    box.setWindowTitle(question.title);
    box.setText(question.title);
    box.setInformativeText(question.text);
    QPushButton* verb = box.addButton(question.verb, question.isDestructive ? QMessageBox::DestructiveRole : QMessageBox::AcceptRole);
    setKind(verb, question.isDestructive ? ButtonKind::Destructive : ButtonKind::Primary);
    QPushButton* cancel = box.addButton(tr("Cancel"), QMessageBox::RejectRole);
    box.setDefaultButton(cancel);
    box.setEscapeButton(cancel);
    box.exec();
    return box.clickedButton() == verb;
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

std::optional<QString> DialogInteraction::askText(const QString& title, const QString& label, const QString& preset) {
    bool accepted = false;
    const QString text = QInputDialog::getText(m_window, title, label, QLineEdit::Normal, preset, &accepted);
    return accepted ? std::optional(text) : std::nullopt;
}

std::optional<model::Actor> DialogInteraction::askActor(const QString& projectFolder, const model::Actor& preset) {
    ActorDialog dialog(projectFolder, preset, m_window);
    return dialog.exec() == QDialog::Accepted ? std::optional(dialog.actor()) : std::nullopt;
}

std::optional<NewProject> DialogInteraction::askNewProject(const model::Actor& preset) {
    NewProjectDialog dialog(preset, *this, m_window);
    return dialog.exec() == QDialog::Accepted ? std::optional(dialog.project()) : std::nullopt;
}

void DialogInteraction::showError(const base::Error& error) {
    auto* box = makeMessage(m_window, fromUtf8(error.message), fromUtf8(error.where));
    box->setWindowTitle(tr("This did not work"));
    box->setIcon(QMessageBox::Warning);
    box->addButton(QMessageBox::Close);
    auto* copy = box->addButton(tr("Copy details"), QMessageBox::ActionRole);
    copy->disconnect(); // copying does not close the message
    QObject::connect(copy, &QPushButton::clicked, box, [details = detailsOf(error)] { QGuiApplication::clipboard()->setText(details); });
    box->open();
}

void DialogInteraction::showMessage(const QString& title, const QString& text) {
    auto* box = makeMessage(m_window, title, text);
    box->setIcon(QMessageBox::Information);
    box->addButton(QMessageBox::Close);
    box->open();
}

} // namespace paulownia::ui
