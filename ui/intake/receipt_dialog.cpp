#include "ui/intake/receipt_dialog.h"

#include "core/formats/owner_file.h"
#include "ui/shell/interaction.h"
#include "ui/widgets/controls.h"
#include "ui/widgets/design.h"
#include "ui/widgets/text_size.h"

#include <QApplication>
#include <QBuffer>
#include <QDialogButtonBox>
#include <QDir>
#include <QPdfWriter>
#include <QPlainTextEdit>
#include <QPrintDialog>
#include <QPrinter>
#include <QSaveFile>
#include <QTextDocument>
#include <QVBoxLayout>

namespace paulownia::ui {
namespace {

constexpr QSize kSize{760, 560};

base::Result<> write(const QString& path, const QByteArray& bytes) {
    QSaveFile file(path);
    if (formats::openForOwner(file) && file.write(bytes) == bytes.size() && file.commit()) return {};
    return base::failure(base::ErrorKind::Io, ReceiptDialog::tr("The receipt could not be written: %1").arg(file.errorString()).toStdString(), path.toStdString());
}

void paint(const intake::WithdrawalReceipt& receipt, QPagedPaintDevice& device) {
    QTextDocument document;
    document.setDefaultFont(QApplication::font()); // with its families for Japanese
    document.setPlainText(intake::toText(receipt));
    document.print(&device);
}

/// As its name says: text, JSON or PDF.
base::Result<> write(const intake::WithdrawalReceipt& receipt, const QString& path) {
    if (path.endsWith(QLatin1String(".json"), Qt::CaseInsensitive)) return write(path, intake::toJson(receipt));
    if (!path.endsWith(QLatin1String(".pdf"), Qt::CaseInsensitive)) return write(path, intake::toText(receipt).toUtf8() + '\n');
    QByteArray pdf;
    QBuffer buffer(&pdf);
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    paint(receipt, writer);
    return write(path, pdf);
}

} // namespace

ReceiptDialog::ReceiptDialog(intake::WithdrawalReceipt receipt, QString projectFolder, Interaction& interaction, QWidget* parent)
    : QDialog(parent), m_receipt(std::move(receipt)), m_projectFolder(std::move(projectFolder)), m_interaction(interaction) {
    setWindowTitle(tr("Receipt of a withdrawal"));
    auto* text = new QPlainTextEdit(intake::toText(m_receipt), this);
    text->setReadOnly(true);
    text->document()->setDocumentMargin(kSpaceS);
    text->setAccessibleName(windowTitle());
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    auto* saving = buttons->addButton(tr("Save…"), QDialogButtonBox::ActionRole);
    auto* printing = buttons->addButton(tr("Print…"), QDialogButtonBox::ActionRole);
    auto* successor = buttons->addButton(tr("Prepare a successor release"), QDialogButtonBox::ActionRole);
    successor->setVisible(!m_receipt.erased.releases.isEmpty());
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(kSpaceL, kSpaceL, kSpaceL, kSpaceM);
    layout->setSpacing(kSpaceM);
    layout->addWidget(makeLabel(tr("The submission is withdrawn"), TextKind::Heading, this));
    layout->addWidget(makeLabel(tr("Save or print the receipt for the volunteer now: the project keeps none of it."), TextKind::Quiet, this));
    layout->addWidget(text, 1);
    layout->addWidget(buttons);
    resizeWithText(this, kSize);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(saving, &QPushButton::clicked, this, &ReceiptDialog::save);
    connect(successor, &QPushButton::clicked, this, &ReceiptDialog::successorWanted);
    connect(successor, &QPushButton::clicked, this, &QDialog::accept);
    connect(printing, &QPushButton::clicked, this, &ReceiptDialog::print);
}

void ReceiptDialog::save() {
    const auto path = m_interaction.chooseSaveFile(tr("Save the receipt"), QStringLiteral("withdrawal-receipt.pdf"), tr("Receipts (*.pdf *.txt *.json)"));
    if (path.isEmpty()) return;
    const auto folder = QDir(m_projectFolder).canonicalPath() + QLatin1Char('/');
    if (QFileInfo(QFileInfo(path).path()).canonicalFilePath().append(QLatin1Char('/')).startsWith(folder))
        return m_interaction.showMessage(tr("Not in the project’s folder"), tr("The receipt holds the agreement number, and nothing in the project may. Choose another folder."));
    if (auto written = write(m_receipt, path); !written) m_interaction.showError(written.error());
}

void ReceiptDialog::print() {
    QPrinter printer;
    QPrintDialog dialog(&printer, this);
    if (dialog.exec() == QDialog::Accepted) paint(m_receipt, printer);
}

} // namespace paulownia::ui
