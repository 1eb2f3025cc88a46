#include "ui/home/welcome_view.h"

#include "ui/shell/command_table.h"
#include "ui/shell/session.h"
#include "ui/shell/settings.h"
#include "ui/widgets/controls.h"
#include "ui/widgets/design.h"
#include "ui/widgets/text_size.h"

#include <QAction>
#include <QDir>
#include <QFileInfo>
#include <QVBoxLayout>

namespace paulownia::ui {
namespace {

constexpr int kColumn = 560, kWidest = 760, kMostRecent = 8;

} // namespace

WelcomeView::WelcomeView(Session& session, QWidget* parent)
    : QWidget(parent), m_session(session), m_title(makeLabel({}, TextKind::Title, this)), m_whatNext(makeLabel({}, TextKind::Quiet, this)),
      m_newHere(new Card({}, this)), m_whatDemo(makeLabel({}, TextKind::Quiet, m_newHere)), m_recent(new Card({}, this)), m_projects(new QVBoxLayout) {
    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(kSpaceS);
    buttons->addWidget(commandButton(QStringLiteral("file.new"), true));
    buttons->addWidget(commandButton(QStringLiteral("file.open"), false));
    buttons->addStretch();
    m_newHere->content()->addWidget(m_whatDemo);
    m_newHere->content()->addWidget(commandButton(QStringLiteral("file.demo"), false), 0, Qt::AlignLeft);
    m_projects->setSpacing(kSpaceXs);
    m_recent->content()->addLayout(m_projects);
    auto* column = new QWidget(this);
    withTextSize(column, [column] { column->setFixedWidth(std::min(scaledToText(kColumn), kWidest)); }); // wrapped texts get their height only from a known width
    auto* layout = new QVBoxLayout(column);
    layout->setSpacing(kSpaceM);
    layout->addStretch(2);
    layout->addWidget(m_title);
    layout->addWidget(m_whatNext);
    layout->addLayout(buttons);
    layout->addSpacing(kSpaceM);
    layout->addWidget(m_newHere);
    layout->addWidget(m_recent);
    layout->addStretch(3);
    auto* outer = new QHBoxLayout(this);
    outer->addWidget(column);
    retranslate();
}

QPushButton* WelcomeView::commandButton(const QString& command, bool isPrimary) {
    auto* action = m_session.commands().action(command);
    auto* button = makeButton(action->text(), isPrimary ? ButtonKind::Primary : ButtonKind::Secondary, this);
    connect(button, &QPushButton::clicked, action, &QAction::trigger);
    const auto follow = [button, action] {
        button->setText(action->text());
        button->setEnabled(action->isEnabled());
    };
    connect(action, &QAction::changed, button, follow);
    return button;
}

void WelcomeView::refresh() {
    while (auto* item = m_projects->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    const auto folders = m_session.settings().recentProjects().mid(0, kMostRecent);
    m_recent->setVisible(!folders.isEmpty());
    for (const auto& folder : folders) {
        auto* link = makeButton(QFileInfo(folder).fileName(), ButtonKind::Link, m_recent);
        connect(link, &QPushButton::clicked, this, [this, folder] { Q_EMIT m_session.openRequested(folder); });
        m_projects->addWidget(link, 0, Qt::AlignLeft);
        auto* place = makeLabel(QDir::toNativeSeparators(folder), TextKind::Small, m_recent);
        place->setContentsMargins(2, 0, 0, kSpaceXs); // under the link’s words
        m_projects->addWidget(place);
    }
}

void WelcomeView::retranslate() {
    m_title->setText(tr("Welcome to Paulownia"));
    m_whatNext->setText(tr("A project keeps volunteers’ photos, consents, reviews and votes in one folder. Make a new one and import submissions "
                           "into it, or open an existing one."));
    m_newHere->setHeading(tr("New here?"));
    m_whatDemo->setText(tr("A demo project of drawn volunteers leads you through every step, from their photos to a release, in a few minutes."));
    m_recent->setHeading(tr("Recent projects"));
}

} // namespace paulownia::ui
