#include "ui/shell/guide_view.h"

#include "ui/shell/guide.h"
#include "ui/widgets/design.h"

#include <QEvent>
#include <QImage>

namespace paulownia::ui {

GuideView::GuideView(const CommandTable& commands, QWidget* parent) : QTextBrowser(parent), m_commands(commands) {
    document()->setDocumentMargin(kSpaceL);
    setAccessibleName(tr("Chapter of the guide"));
}

void GuideView::showChapter(const QString& name) { setSource(QUrl(QStringLiteral("guide:/%1.md").arg(name)), QTextDocument::MarkdownResource); }

/// A picture is as wide as there is room, with all the pixels that the screen has there.
QVariant GuideView::loadResource(int type, const QUrl& url) {
    if (type != QTextDocument::ImageResource) return guideChapter(url.fileName().section(QLatin1Char('.'), 0, 0), m_commands);
    const QImage picture(QStringLiteral(":/guide/pictures/") + url.fileName());
    const int room = std::max(kSpaceXl, viewport()->width() - 3 * kSpaceL);
    const int pixels = qRound(room * devicePixelRatioF());
    auto fitted = picture.width() > pixels ? picture.scaledToWidth(pixels, Qt::SmoothTransformation) : picture;
    fitted.setDevicePixelRatio(std::max(1.0, static_cast<double>(fitted.width()) / room));
    return fitted;
}

void GuideView::changeEvent(QEvent* event) {
    QTextBrowser::changeEvent(event);
    if (event->type() != QEvent::LanguageChange && event->type() != QEvent::PaletteChange) return;
    setAccessibleName(tr("Chapter of the guide"));
    if (!source().isEmpty()) reload();
}

} // namespace paulownia::ui
