#include "ui/shell/about_dialog.h"

#include "ui/widgets/controls.h"
#include "ui/widgets/design.h"
#include "ui/widgets/text_size.h"

#include <QDialogButtonBox>
#include <QIcon>
#include <QVBoxLayout>

namespace paulownia::ui {
namespace {

constexpr int kPicture = 64;

} // namespace

AboutDialog::AboutDialog(QWidget* parent) : QDialog(parent) {
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("About Paulownia"));
    auto* picture = new QLabel(this);
    picture->setPixmap(QIcon(QStringLiteral(":/icons/paulownia.svg")).pixmap(kPicture, kPicture));
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(kSpaceL, kSpaceL, kSpaceL, kSpaceM);
    layout->setSpacing(kSpaceS);
    layout->addWidget(picture);
    layout->addWidget(makeLabel(tr("Paulownia %1").arg(QStringLiteral(PAULOWNIA_VERSION)), TextKind::Title, this));
    layout->addWidget(makeLabel(tr("From volunteers’ photos to a consented, annotated, released headshot data set."), TextKind::Body, this));
    layout->addWidget(makeLabel(tr("Free software under the GNU General Public License, version 3 or later. It comes without any warranty."),
                                TextKind::Quiet, this));
    layout->addWidget(makeLabel(tr("Made with Qt %1, OpenCV, dlib, SQLite, libsodium, libarchive, libjpeg, libexif, nlohmann-json, CLI11 and tl::expected.")
                                    .arg(QLatin1String(qVersion())), TextKind::Quiet, this));
    layout->addSpacing(kSpaceS);
    layout->addWidget(buttons);
    withTextSize(this, [this] { fitToWords(this, 460); });
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
}

} // namespace paulownia::ui
