#include "ui/shell/coming_later_page.h"

#include "ui/widgets/empty_state.h"

#include <QVBoxLayout>

namespace paulownia::ui {

ComingLaterPage::ComingLaterPage(Session& session, QWidget* parent)
    : Page(session, parent), m_message(new EmptyState(iconName(), this)) {
    auto* layout = new QVBoxLayout(this);
    layout->addWidget(m_message);
    ComingLaterPage::retranslate();
}

QString ComingLaterPage::name() const { return QStringLiteral("train"); }
QString ComingLaterPage::title() const { return tr("Train"); }
QString ComingLaterPage::iconName() const { return name(); }

void ComingLaterPage::retranslate() {
    m_message->setTexts(tr("Training comes with a later version"),
                        tr("This page is off. It will train networks on a release and show their learning curves. "
                           "Until then, the command ‘paulownia-trainer train’ does it, and its --help says how."));
}

} // namespace paulownia::ui
