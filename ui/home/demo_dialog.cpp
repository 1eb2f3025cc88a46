#include "ui/home/demo_dialog.h"

#include "core/demo/demo_folder.h"
#include "ui/shell/interaction.h"
#include "ui/widgets/controls.h"
#include "ui/widgets/design.h"
#include "ui/widgets/text_size.h"

#include <QDialogButtonBox>
#include <QDir>
#include <QFileInfo>
#include <QLineEdit>
#include <QVBoxLayout>

namespace paulownia::ui {
namespace {

constexpr int kWidth = 560;

} // namespace

DemoDialog::DemoDialog(const QString& preset, Interaction& interaction, QWidget* parent)
    : QDialog(parent), m_interaction(interaction), m_place(new QLineEdit(QDir::toNativeSeparators(preset), this)), m_note(makeLabel({}, TextKind::Quiet, this)) {
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Demo project"));
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    addButtons(buttons);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(kSpaceL, kSpaceL, kSpaceL, kSpaceM);
    layout->setSpacing(kSpaceM);
    layout->addWidget(makeLabel(tr("Try it with a demo project"), TextKind::Heading, this));
    layout->addWidget(makeLabel(tr("Twelve volunteers are drawn by the computer and taken through to a first release. Something is left to do on every page. "
                                   "Nobody real is in it: try what you like, and delete the folder when you are done."), TextKind::Body, this));
    layout->addWidget(makePlace());
    layout->addWidget(m_note);
    layout->addStretch(1);
    layout->addWidget(buttons);
    withTextSize(this, [this] { fitToWords(this, kWidth); });
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_place, &QLineEdit::textChanged, this, &DemoDialog::follow);
    follow();
    m_answer->setFocus();
}

void DemoDialog::addButtons(QDialogButtonBox* buttons) {
    m_new = buttons->addButton(tr("Make a new one beside it"), QDialogButtonBox::ActionRole);
    setKind(m_new, ButtonKind::Secondary);
    m_answer = buttons->addButton(QString(), QDialogButtonBox::ActionRole);
    setKind(m_answer, ButtonKind::Primary);
    m_answer->setDefault(true);
    connect(m_new, &QPushButton::clicked, this, &DemoDialog::answerWithNew);
    connect(m_answer, &QPushButton::clicked, this, &DemoDialog::answer);
}

QWidget* DemoDialog::makePlace() {
    auto* place = new QWidget(this);
    auto* label = makeLabel(tr("&Folder"), TextKind::Body, place);
    label->setBuddy(m_place);
    auto* browse = makeButton(tr("Browse…"), ButtonKind::Secondary, place);
    auto* layout = new QHBoxLayout(place);
    layout->setContentsMargins({});
    layout->addWidget(label);
    layout->addWidget(m_place, 1);
    layout->addWidget(browse);
    connect(browse, &QPushButton::clicked, this, &DemoDialog::choosePlace);
    return place;
}

/// In the folder chosen, under the name it has now.
void DemoDialog::choosePlace() {
    const auto parent = m_interaction.chooseFolder(tr("Where to keep the demo project"));
    if (!parent.isEmpty()) m_place->setText(QDir::toNativeSeparators(demo::isDemo(parent) ? parent : QDir(parent).filePath(QFileInfo(folder()).fileName())));
}

QString DemoDialog::folder() const { return QDir::cleanPath(QDir::fromNativeSeparators(m_place->text().trimmed())); }

void DemoDialog::follow() {
    const bool isThere = demo::isDemo(folder());
    const bool isPlace = QFileInfo(folder()).isAbsolute();
    const bool isTaken = isPlace && !isThere && demo::freePlace(folder()) != folder();
    m_note->setText(isThere      ? tr("A demo project lies here already, as you left it.")
                    : isTaken    ? tr("Something else lies here already. Choose a folder that does not exist yet.")
                    : isPlace    ? tr("Made in less than a minute, about 20 MB. You can cancel it meanwhile, and nothing will be left.")
                                 : tr("Write the folder’s whole path, or choose it with Browse."));
    m_answer->setText(isThere ? tr("Open it") : tr("Make the demo project"));
    m_answer->setEnabled(isPlace && !isTaken);
    m_new->setVisible(isThere);
}

void DemoDialog::answer() {
    const auto place = folder();
    const bool isThere = demo::isDemo(place);
    accept();
    if (isThere) Q_EMIT openWanted(place);
    else Q_EMIT makeWanted(place);
}

void DemoDialog::answerWithNew() {
    accept();
    Q_EMIT makeWanted(demo::freePlace(folder()));
}

} // namespace paulownia::ui
