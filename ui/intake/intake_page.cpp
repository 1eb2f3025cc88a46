#include "ui/intake/intake_page.h"

#include "core/model/listed.h"
#include "ui/intake/doubles_view.h"
#include "ui/intake/intake_acts.h"
#include "ui/intake/portal_view.h"
#include "ui/intake/problems_view.h"
#include "ui/intake/stored_pictures.h"
#include "ui/intake/submissions_view.h"
#include "ui/shell/command_table.h"
#include "ui/shell/interaction.h"
#include "ui/shell/session.h"
#include "ui/widgets/controls.h"
#include "ui/widgets/design.h"
#include "ui/widgets/empty_state.h"

#include <QAction>
#include <QFileInfo>
#include <QStackedWidget>
#include <QTabWidget>
#include <QTimer>
#include <QVBoxLayout>

namespace paulownia::ui {
namespace {

constexpr std::chrono::seconds kLookEvery{2};
enum Tab { Submissions, Doubles, Problems, Portal };

} // namespace

IntakePage::IntakePage(Session& session, QWidget* parent)
    : Page(session, parent), m_title(makeLabel({}, TextKind::Title, this)), m_summary(makeLabel({}, TextKind::Quiet, this)),
      m_importFolder(makeButton({}, ButtonKind::Primary, this)), m_importArchive(makeButton({}, ButtonKind::Secondary, this)),
      m_tabs(new QTabWidget(this)), m_submissions(new SubmissionsView(this)), m_doubles(new DoublesView(this)), m_problems(new ProblemsView(this)),
      m_portal(new PortalView(session, this)), m_acts(new IntakeActs(session, this)),
      m_empty(new EmptyState(QStringLiteral("import"), this)), m_stack(new QStackedWidget(this)),
      m_watch(new QTimer(this)), m_reading(session, [this](const base::Result<IntakeContents>& contents) { take(contents); }) {
    layOut();
    connectCommands();
    connect(&session, &Session::projectChanged, this, &IntakePage::followProject);
    IntakePage::retranslate();
}

void IntakePage::layOut() {
    m_empty->setAction(session().commands().action(QStringLiteral("file.import")));
    m_stack->addWidget(m_empty);
    m_stack->addWidget(m_submissions);
    for (QWidget* tab : {static_cast<QWidget*>(m_stack), static_cast<QWidget*>(m_doubles), static_cast<QWidget*>(m_problems), static_cast<QWidget*>(m_portal)}) m_tabs->addTab(tab, {}); // as Tab
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(kSpaceL, kSpaceL, kSpaceL, kSpaceM);
    layout->setSpacing(kSpaceM);
    layout->addWidget(makeHeader());
    layout->addWidget(m_tabs, 1);
}

QWidget* IntakePage::makeHeader() {
    auto* words = new QVBoxLayout;
    words->setSpacing(kSpaceXs);
    words->addWidget(m_title);
    words->addWidget(m_summary);
    auto* header = new QWidget(this);
    auto* layout = new QHBoxLayout(header);
    layout->setContentsMargins({});
    layout->setSpacing(kSpaceS);
    layout->addLayout(words, 1);
    layout->addWidget(m_importArchive, 0, Qt::AlignTop);
    layout->addWidget(m_importFolder, 0, Qt::AlignTop);
    setTabOrder(m_importArchive, m_importFolder);
    return header;
}

void IntakePage::connectCommands() {
    auto& commands = session().commands();
    commands.onAnywhere(QStringLiteral("file.import"), this, [this] {
        Q_EMIT session().pageRequested(QStringLiteral("intake"), {}); // where what arrives is seen
        m_acts->importFolder();
    });
    const auto followRole = [this] { session().commands().setAvailable(QStringLiteral("file.import"), this, session().project() && session().actor().role != model::Role::Voter); };
    connect(&session(), &Session::projectChanged, this, followRole);
    followRole();
    commands.on(QStringLiteral("intake.resolveDuplicates"), this, [this] { m_acts->resolveCertain(m_certainDoubles); });
    commands.on(QStringLiteral("intake.recordConsent"), this, [this] { recordConsent(); });
    commands.on(QStringLiteral("intake.consentRules"), this, [this] { m_acts->editConsentRules(); });
    connect(m_importFolder, &QPushButton::clicked, m_acts, &IntakeActs::importFolder);
    connect(m_importArchive, &QPushButton::clicked, m_acts, &IntakeActs::importArchive);
    connect(m_submissions, &SubmissionsView::consentWanted, this, &IntakePage::recordConsent);
    connect(m_submissions, &SubmissionsView::showingWanted, m_acts, &IntakeActs::recordShowing);
    connect(m_submissions, &SubmissionsView::agreedFormWanted, m_acts, &IntakeActs::showAgreedForm);
    connect(m_submissions, &SubmissionsView::withdrawalWanted, m_acts, &IntakeActs::withdraw);
    connect(m_doubles, &DoublesView::resolveAllWanted, this, [this] { m_acts->resolveCertain(m_certainDoubles); });
    connect(m_doubles, &DoublesView::resolveWanted, m_acts, &IntakeActs::resolve);
    connect(m_doubles, &DoublesView::keepApartWanted, m_acts, &IntakeActs::keepApart);
    connect(&m_portal->process(), &PortalProcess::changed, this, &IntakePage::followPortal);
    m_watch->setInterval(kLookEvery);
    connect(m_watch, &QTimer::timeout, this, &IntakePage::lookForArrivals);
}

/// Refreshing may come before or after the news of another project: whichever is first lets go of the old one.
void IntakePage::followProject() {
    if (!isAnotherProject()) return;
    auto* project = m_project = session().project();
    ThumbnailGrid::Provider provider;
    if (project) provider = StoredPictures(review::PhotoPictures(project->cacheFolder(), project->vault()));
    m_submissions->setProvider(provider);
    m_doubles->setProvider(provider);
    m_portal->followProject();
    setReady(!project);
}

void IntakePage::refresh() {
    followProject();
    if (m_project) m_reading.want(readIntake);
}

void IntakePage::take(const base::Result<IntakeContents>& contents) {
    if (!contents) {
        setReady(true);
        return session().interaction().showError(contents.error());
    }
    m_certainDoubles = contents->certainDoubles();
    m_submissions->show(*contents);
    m_doubles->show(*contents);
    m_problems->show(contents->problems);
    showCounts(*contents);
    m_stack->setCurrentWidget(contents->rows.isEmpty() ? static_cast<QWidget*>(m_empty) : m_submissions);
    setReady(true); // only now: what is to be brought into view is looked for at once
    if (!m_toReveal.isEmpty()) reveal(std::exchange(m_toReveal, {}));
}

void IntakePage::showCounts(const IntakeContents& contents) {
    m_tabs->setTabText(Submissions, tr("Submissions (%1)").arg(contents.rows.size()));
    m_tabs->setTabText(Doubles, tr("Doubles (%1)").arg(contents.doubles.size()));
    m_tabs->setTabText(Problems, tr("Problems (%1)").arg(contents.problems.size()));
    QStringList summary{tr("Photos: %1").arg(contents.photos.size())};
    if (const int missing = contents.consentsMissing()) summary << tr("consents not on record: %1").arg(missing);
    if (m_certainDoubles > 0) summary << tr("certain doubles to resolve: %1").arg(m_certainDoubles);
    if (contents.withdrawn > 0) summary << tr("withdrawn: %1").arg(contents.withdrawn);
    const bool isEmpty = contents.rows.isEmpty() && contents.problems.isEmpty();
    m_summary->setText(isEmpty ? QString() : model::factsInARow(summary));
    m_importFolder->setVisible(!isEmpty); // the empty state has the button
}

/// What is in the table is found there once it has been read.
void IntakePage::reveal(const QString& subject) {
    if (subject == QLatin1String("doubles")) return m_tabs->setCurrentIndex(Doubles);
    if (subject == QLatin1String("problems")) return m_tabs->setCurrentIndex(Problems);
    if (subject == QLatin1String("web-page")) return m_tabs->setCurrentIndex(Portal);
    m_tabs->setCurrentIndex(Submissions);
    if (session().project() && QFileInfo(subject).isAbsolute()) startImport(subject);
    else if (subject == QLatin1String("consent")) m_submissions->showWithoutConsent();
    else if (m_reading.isIdle()) m_submissions->reveal(subject);
    else m_toReveal = subject;
}

bool IntakePage::isSettled() const {
    const auto grids = findChildren<ThumbnailGrid*>();
    return m_reading.isIdle() && std::all_of(grids.begin(), grids.end(), [](const auto* grid) { return !grid->isVisible() || grid->isSettled(); });
}

void IntakePage::startImport(const QString& source) { m_acts->startImport(source); }

void IntakePage::recordConsent() {
    if (session().project()) m_acts->recordConsent(m_submissions->chosenWithoutConsent());
}

/// That the web page is on can be seen from the other tabs too; what arrives there, in them.
void IntakePage::followPortal() {
    const bool isOn = m_portal->process().state() == PortalProcess::State::On;
    if (isOn != m_watch->isActive()) isOn ? m_watch->start() : m_watch->stop();
    m_tabs->setTabText(Portal, isOn ? tr("Web page (on)") : tr("Web page"));
}

void IntakePage::lookForArrivals() {
    if (m_project && isVisible()) session().catchUp();
}

void IntakePage::retranslate() {
    m_title->setText(title());
    m_importFolder->setText(tr("Import a folder…"));
    m_importArchive->setText(tr("Import an archive…"));
    m_empty->setTexts(tr("No submissions yet"), tr("Import a submissions folder, or drop a folder or a .zip file here. A second import of the same "
                                                   "folder adds nothing; one that was stopped goes on.\n"
                                                   "Or switch the web page on, where volunteers send their photos themselves."));
    m_submissions->retranslate();
    m_doubles->retranslate();
    m_problems->retranslate();
    m_portal->retranslate();
    followPortal();
    refresh();
}

} // namespace paulownia::ui
