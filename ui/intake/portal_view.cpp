#include "ui/intake/portal_view.h"

#include "ui/intake/qr_picture.h"
#include "ui/shell/session.h"
#include "ui/shell/settings.h"
#include "ui/widgets/badge.h"
#include "ui/widgets/controls.h"
#include "ui/widgets/graphic_role.h"
#include "ui/widgets/text_size.h"

#include <QClipboard>
#include <QComboBox>
#include <QGridLayout>
#include <QGuiApplication>
#include <QLineEdit>
#include <QSpinBox>
#include <QUrl>
#include <QVBoxLayout>
#include <arpa/inet.h>
#include <ifaddrs.h>
#include <net/if.h>

namespace paulownia::ui {
namespace {

constexpr SettingRow kReach{"portal_reach", QMetaType::QString, "127.0.0.1", SettingScope::Project};
constexpr SettingRow kPort{"portal_port", QMetaType::Int, "8080", SettingScope::Project};
constexpr SettingRow kPublic{"portal_public_address", QMetaType::QString, "", SettingScope::Project};
const QString kLoopback = QStringLiteral("127.0.0.1"), kProxy = QStringLiteral("proxy"), kEverywhere = QStringLiteral("0.0.0.0"); // values of kReach
constexpr int kFieldWidth = 380, kSettingsWidth = 560, kQrSide = 232;

/// This computer's first address in a network; empty: it has none.
QString networkAddress() {
    ifaddrs* all = nullptr;
    if (getifaddrs(&all) != 0) return {};
    QString found;
    for (auto* each = all; each && found.isEmpty(); each = each->ifa_next) {
        if (!each->ifa_addr || each->ifa_addr->sa_family != AF_INET || (each->ifa_flags & IFF_LOOPBACK) || !(each->ifa_flags & IFF_UP)) continue;
        char text[INET_ADDRSTRLEN] = {};
        inet_ntop(AF_INET, &reinterpret_cast<sockaddr_in*>(each->ifa_addr)->sin_addr, text, sizeof text);
        found = QString::fromLatin1(text);
    }
    freeifaddrs(all);
    return found;
}

} // namespace

PortalView::PortalView(Session& session, QWidget* parent)
    : QWidget(parent), m_session(session), m_settings(new Card({}, this)), m_address(new Card({}, this)), m_explanation(makeLabel({}, TextKind::Quiet, this)),
      m_reach(new QComboBox(this)), m_port(new QSpinBox(this)), m_public(new QLineEdit(this)), m_switch(makeButton({}, ButtonKind::Secondary, this)),
      m_state(new Badge(BadgeKind::Note, {}, this)), m_trouble(makeLabel({}, TextKind::Body, this)), m_url(makeLabel({}, TextKind::Heading, this)),
      m_qr(new QrPicture(this)), m_copy(makeButton({}, ButtonKind::Secondary, this)) {
    for (const auto& reach : {kLoopback, kProxy, kEverywhere}) m_reach->addItem(QString(), reach);
    m_port->setRange(0, 65535);
    m_url->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    tellAsGraphic(m_qr);
    m_qr->setFixedSize(kQrSide, kQrSide);
    layOut();
    connect(m_switch, &QPushButton::clicked, this, &PortalView::start);
    connect(m_copy, &QPushButton::clicked, this, [this] { QGuiApplication::clipboard()->setText(shownAddress()); });
    connect(&m_process, &PortalProcess::changed, this, &PortalView::follow);
    connect(m_public, &QLineEdit::textChanged, this, &PortalView::follow);
    connect(&session, &Session::projectClosing, this, [this] { m_process.stopAndWait(); });
    retranslate();
}

QWidget* PortalView::makeFields() {
    auto* fields = new QWidget(this);
    auto* form = new QGridLayout(fields);
    form->setContentsMargins({});
    form->setHorizontalSpacing(kSpaceM);
    form->setVerticalSpacing(kSpaceS);
    for (QWidget* field : {static_cast<QWidget*>(m_reach), static_cast<QWidget*>(m_port), static_cast<QWidget*>(m_public)}) {
        m_labels.append(makeLabel({}, TextKind::Small, this));
        m_labels.last()->setBuddy(field);
        withTextSize(field, [field] { field->setFixedWidth(scaledToText(kFieldWidth)); });
        form->addWidget(m_labels.last(), form->rowCount(), 0);
        form->addWidget(field, form->rowCount() - 1, 1, Qt::AlignLeft);
    }
    form->setColumnStretch(1, 1);
    return fields;
}

void PortalView::layOut() {
    auto* row = new QHBoxLayout;
    row->setSpacing(kSpaceM);
    row->addWidget(m_switch);
    row->addWidget(m_state);
    row->addStretch();
    m_settings->content()->addWidget(m_explanation);
    m_settings->content()->addSpacing(kSpaceS);
    m_settings->content()->addWidget(makeFields());
    m_settings->content()->addSpacing(kSpaceS);
    m_settings->content()->addLayout(row);
    m_settings->content()->addWidget(m_trouble);
    withTextSize(m_settings, [this] { m_settings->setMaximumWidth(scaledToText(kSettingsWidth)); });
    m_address->content()->addWidget(m_url);
    m_address->content()->addWidget(m_qr);
    m_address->content()->addWidget(m_copy, 0, Qt::AlignLeft);
    auto* cards = new QHBoxLayout;
    cards->setSpacing(kSpaceL);
    cards->addWidget(m_settings, 1, Qt::AlignTop);
    cards->addWidget(m_address, 0, Qt::AlignTop);
    cards->addStretch();
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, kSpaceM, 0, 0);
    layout->addLayout(cards);
    layout->addStretch();
}

void PortalView::followProject() {
    const auto* project = m_session.project();
    if (!project) return;
    m_explanation->setText(explanation());
    const auto& settings = m_session.settings();
    m_reach->setCurrentIndex(std::max(0, m_reach->findData(settings.text(kReach, project->folder()))));
    m_port->setValue(settings.value(kPort, project->folder()).toInt());
    m_public->setText(settings.text(kPublic, project->folder()));
}

void PortalView::remember() {
    auto& settings = m_session.settings();
    const auto& folder = m_session.project()->folder();
    settings.set(kReach, m_reach->currentData(), folder);
    settings.set(kPort, m_port->value(), folder);
    settings.set(kPublic, m_public->text().trimmed(), folder);
}

bool PortalView::isBehindProxy() const { return m_reach->currentData() == kProxy; }

QString PortalView::listen() const { return QStringLiteral("%1:%2").arg(isBehindProxy() ? kLoopback : m_reach->currentData().toString()).arg(m_port->value()); }

QString PortalView::shownAddress() const {
    if (!m_public->text().trimmed().isEmpty()) return m_public->text().trimmed();
    QUrl url(m_process.address());
    if (const auto host = networkAddress(); url.host() == QLatin1String("0.0.0.0") && !host.isEmpty()) url.setHost(host);
    return url.toString();
}

/// Or stops, where it runs.
void PortalView::start() {
    if (m_process.state() == PortalProcess::State::On) return m_process.stop();
    if (!m_session.project()) return;
    remember();
    m_process.start(m_session.project()->folder(), listen(), isBehindProxy() ? kLoopback : QString());
}

void PortalView::follow() {
    using State = PortalProcess::State;
    const auto state = m_process.state();
    const bool isOn = state == State::On && !m_process.address().isEmpty(), isOff = state == State::Off || state == State::Failed;
    const auto words = state == State::On ? tr("On") : state == State::Starting ? tr("Starting…") : state == State::Stopping ? tr("Stopping…") : state == State::Failed ? tr("Stopped by a problem") : tr("Off");
    m_state->set(isOn ? BadgeKind::Done : state == State::Failed ? BadgeKind::Blocked : state == State::Off ? BadgeKind::Note : BadgeKind::Waiting, words);
    m_switch->setText(isOn ? tr("Switch off") : tr("Switch on"));
    m_switch->setEnabled(isOn || isOff);
    setKind(m_switch, isOn ? ButtonKind::Secondary : ButtonKind::Primary);
    for (QWidget* field : {static_cast<QWidget*>(m_reach), static_cast<QWidget*>(m_port)}) field->setEnabled(isOff);
    m_trouble->setText(m_process.trouble());
    m_trouble->setVisible(!m_process.trouble().isEmpty());
    m_address->setVisible(isOn);
    m_url->setText(isOn ? shownAddress() : QString());
    m_qr->setText(isOn ? shownAddress() : QString());
}

QString PortalView::explanation() const {
    if (m_session.project() && m_session.project()->isTeams())
        return tr("While it is on, volunteers give their consent there and send nine photos. It has a login of its own at the database, “portal”, and erases nothing: who wants "
                  "to withdraw is asked to tell you the agreement number. It stops when Paulownia is closed.");
    return tr("While it is on, volunteers give their consent there, send nine photos and can withdraw with their agreement number. It may do nothing else "
              "in the project, and stops when Paulownia is closed.");
}

void PortalView::retranslate() {
    m_settings->setHeading(tr("The volunteers’ web page"));
    m_explanation->setText(explanation());
    const QStringList labels{tr("Who can reach it"), tr("Port"), tr("Public address")}; // in the order of makeFields()
    for (qsizetype i = 0; i < labels.size(); ++i) {
        m_labels[i]->setText(labels[i]);
        m_labels[i]->buddy()->setAccessibleName(labels[i]);
    }
    const QStringList reaches{tr("This computer only"), tr("A proxy on this computer, for everybody"), tr("Everybody in the network")}; // in the order of the constructor
    for (int i = 0; i < reaches.size(); ++i) m_reach->setItemText(i, reaches[i]);
    m_port->setSpecialValueText(tr("Any free one"));
    m_public->setPlaceholderText(tr("Such as https://study.example.org, where a proxy shows it"));
    m_address->setHeading(tr("Where volunteers find it"));
    m_qr->setAccessibleName(tr("The address as a QR code"));
    m_copy->setText(tr("Copy the address"));
    follow();
}

} // namespace paulownia::ui
