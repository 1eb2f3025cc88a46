#include "ui/release/release_page.h"

#include "core/release/release_difference.h"
#include "ui/paper/panel_source.h"
#include "ui/release/build_card.h"
#include "ui/release/difference_card.h"
#include "ui/release/figures_card.h"
#include "ui/release/gate_list.h"
#include "ui/release/history_card.h"
#include "ui/release/rule_card.h"
#include "ui/shell/command_table.h"
#include "ui/shell/interaction.h"
#include "ui/shell/session.h"
#include "ui/widgets/design.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/folding_columns.h"
#include "ui/widgets/text_size.h"

#include <QFileInfo>
#include <QScrollArea>
#include <QScrollBar>
#include <QStackedWidget>
#include <QTimer>
#include <QVBoxLayout>

namespace paulownia::ui {
namespace {

constexpr int kWidest = 1400; // lines longer than this are hard to read
constexpr int kLaidOutMs = 50;

} // namespace

ReleasePage::ReleasePage(Session& session, QWidget* parent)
    : Page(session, parent), m_title(makeLabel({}, TextKind::Title, this)), m_summary(makeLabel({}, TextKind::Quiet, this)),
      m_verifyOther(makeButton({}, ButtonKind::Secondary, this)), m_gateCard(new Card({}, this)), m_gates(new GateList(this)), m_rules(new RuleCard(this)),
      m_difference(new DifferenceCard(this)), m_figures(new FiguresCard(this)), m_build(new BuildCard(this)), m_history(new HistoryCard(this)), m_scroll(new QScrollArea(this)), m_stack(new QStackedWidget(this)),
      m_empty(new EmptyState(QStringLiteral("release"), this)), m_reading(session, [this](const base::Result<ReleaseOverview>& overview) { take(overview); }) {
    layOut();
    connectParts();
    retranslate();
}

void ReleasePage::layOut() {
    m_gateCard->content()->addWidget(m_gates);
    m_rules->hide();
    m_difference->hide();
    m_scroll->setWidget(makeContent());
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_stack->addWidget(m_scroll);
    m_stack->addWidget(m_empty);
    auto* whole = new QVBoxLayout(this);
    whole->setContentsMargins({});
    whole->addWidget(m_stack);
    m_empty->setAction(session().commands().action(QStringLiteral("go.intake")));
}

QWidget* ReleasePage::makeContent() {
    auto* content = new QWidget(m_scroll);
    withTextSize(content, [content] { content->setMaximumWidth(scaledToText(kWidest)); });
    auto* header = new QHBoxLayout;
    header->addWidget(m_title, 1);
    header->addWidget(m_verifyOther);
    auto* columns = new FoldingColumns(content);
    columns->addColumn({m_gateCard, m_rules, m_difference, m_figures}, 3);
    columns->addColumn({m_build, m_history}, 2);
    auto* page = new QVBoxLayout(content);
    page->setContentsMargins(kSpaceL, kSpaceL, kSpaceL, kSpaceL);
    page->setSpacing(kSpaceS);
    page->addLayout(header);
    page->addWidget(m_summary);
    page->addSpacing(kSpaceS);
    page->addWidget(columns, 1);
    return content;
}

void ReleasePage::connectParts() {
    connect(m_gates, &GateList::pageRequested, &session(), &Session::pageRequested);
    connect(m_gates, &GateList::earlyReleaseRequested, this, &ReleasePage::decideEarly);
    connect(m_build, &BuildCard::buildRequested, this, &ReleasePage::build);
    connect(m_build, &BuildCard::placeRequested, this, &ReleasePage::choosePlace);
    connect(m_build, &BuildCard::titleEdited, this, [this](const QString& title) { store(storage::kTitle, title); });
    connect(m_build, &BuildCard::licenceEdited, this, [this](const QString& licence) { store(storage::kLicence, licence); });
    connect(m_history, &HistoryCard::verifyRequested, this, &ReleasePage::verify);
    connect(m_history, &HistoryCard::comparisonRequested, this, &ReleasePage::compare);
    connect(m_build, &BuildCard::questionsChosen, this, &ReleasePage::refresh);
    connect(m_history, &HistoryCard::successorRequested, this, &ReleasePage::prepareSuccessor);
    connect(m_figures, &FiguresCard::figureWanted, this, &ReleasePage::draw);
    connect(m_figures, &FiguresCard::exportWanted, this, &ReleasePage::exportFigure);
    auto* verifyAction = session().commands().action(QStringLiteral("release.verify"));
    connect(m_verifyOther, &QPushButton::clicked, verifyAction, &QAction::trigger);
    session().commands().on(QStringLiteral("release.build"), this, [this] { build(); });
    session().commands().on(QStringLiteral("release.verify"), this, [this] { verify(session().interaction().chooseFolder(tr("Verify a release"))); });
}

/// Another project starts with nothing verified, and with its own folder for releases.
void ReleasePage::followProject() {
    if (!isAnotherProject()) return;
    m_project = session().project();
    setReady(!m_project);
    m_isBuilding = false;
    m_rules->hide();
    m_difference->hide();
    m_figures->clear();
    if (m_project) m_build->setPlace(m_project->releasesFolder());
}

void ReleasePage::refresh() {
    followProject();
    if (m_project) m_reading.want([questions = m_build->questions()](storage::Project& project) { return readOverview(project, questions); });
}

void ReleasePage::take(const base::Result<ReleaseOverview>& overview) {
    if (!overview) {
        setReady(true);
        return session().interaction().showError(overview.error());
    }
    m_overview = *overview;
    followOverview();
    setReady(true); // only now: what is to be brought into view is looked for at once
}

void ReleasePage::followOverview() {
    const int open = m_overview.openGates();
    m_summary->setText(open == 0 ? tr("Nothing stands in the way of a release.") : tr("%n condition(s) still to be met before there can be a release.", nullptr, open));
    m_gates->show(m_overview.gates);
    m_build->show(m_overview, m_isBuilding);
    m_history->show(m_overview.history);
    m_stack->setCurrentWidget(m_overview.hasPhotos || !m_overview.history.isEmpty() ? static_cast<QWidget*>(m_scroll) : m_empty);
    session().commands().setAvailable(QStringLiteral("release.build"), this, m_overview.isReady() && !m_isBuilding);
}

void ReleasePage::build() {
    const auto out = m_build->target();
    if (!m_project || m_isBuilding || !m_overview.isReady() || out.isEmpty()) return;
    m_isBuilding = true;
    followOverview();
    const auto work = [settings = m_build->settings(), out](storage::Project& project, const base::Task& task) -> base::Result<> {
        const auto record = release::buildRelease(project, panelSource(), settings, out, task);
        if (!record) return base::failure(record);
        return {};
    };
    session().startJob(tr("Building the release %1").arg(QFileInfo(out).fileName()), work, this, [this](const jobs::Outcome& outcome) {
        m_isBuilding = false;
        if (!outcome.succeeded() || !m_project) return;
        m_build->setPlace(QFileInfo(m_build->target()).path());
        Q_EMIT session().said(tr("The release is built"));
    });
}

void ReleasePage::verify(const QString& folder) {
    if (folder.isEmpty() || !m_project) return;
    const auto rules = std::make_shared<QVector<release::CheckedRule>>();
    const auto work = [folder, rules](storage::Project&, const base::Task& task) -> base::Result<> {
        auto checked = release::checkRelease(folder, task);
        if (!checked) return base::failure(checked);
        *rules = std::move(*checked);
        return {};
    };
    session().startJob(tr("Verifying %1").arg(QFileInfo(folder).fileName()), work, this, [this, folder, rules](const jobs::Outcome& outcome) {
        if (!outcome.succeeded()) return;
        m_rules->show(folder, *rules);
        m_rules->QWidget::show();
        bringIntoView(m_rules);
    });
}

void ReleasePage::compare(const QString& before, const QString& after) {
    if (!m_project) return;
    const auto difference = std::make_shared<arrays::ReleaseDifference>();
    const auto work = [before, after, difference](storage::Project& project, const base::Task& task) -> base::Result<> {
        auto found = release::differenceBetween(before, after, &project, task);
        if (!found && found.error().kind == base::ErrorKind::NotFound) found = release::differenceBetween(before, after, nullptr, task); // its rows are not on record
        if (!found) return base::failure(found);
        *difference = std::move(*found);
        return {};
    };
    session().startJob(tr("Comparing two releases"), work, this, [this, before, after, difference](const jobs::Outcome& outcome) {
        if (!outcome.succeeded()) return;
        m_difference->show(before, after, *difference);
        bringIntoView(m_difference);
    });
}

void ReleasePage::draw(PaperFigure which) {
    if (!m_project) return;
    const auto figure = std::make_shared<Figure>();
    const auto work = [which, figure](storage::Project& project, const base::Task&) -> base::Result<> {
        auto drawn = drawFigure(project, which);
        if (!drawn) return base::failure(drawn);
        *figure = std::move(*drawn);
        return {};
    };
    session().startJob(tr("Drawing a figure"), work, this, [this, which, figure](const jobs::Outcome& outcome) {
        if (!outcome.succeeded()) return m_figures->clear();
        m_figures->show(which, *figure);
        bringIntoView(m_figures);
    });
}

void ReleasePage::exportFigure() {
    const auto which = m_figures->chosen();
    if (!which) return;
    const auto file = session().interaction().chooseSaveFile(tr("Export the figure"), toKey(*which) + QStringLiteral(".pdf"), chartFileFilter());
    if (file.isEmpty()) return;
    if (const auto written = writeFigure(file, m_figures->figure(), m_figures->size()); !written) return session().interaction().showError(written.error());
    Q_EMIT session().said(tr("The figure is written; its numbers are in %1").arg(QFileInfo(tableBeside(file)).fileName()));
}

void ReleasePage::prepareSuccessor(const QString& settings) {
    m_build->take(nlohmann::ordered_json::parse(settings.toStdString(), nullptr, false));
    bringIntoView(m_build);
}

void ReleasePage::reveal(const QString& subject) {
    if (subject == QLatin1String("successor") && !m_overview.history.isEmpty()) return prepareSuccessor(m_overview.history.first().settings);
    if (const auto figure = paperFigureFromKey(subject)) return draw(*figure);
    if (subject == QLatin1String("difference") && m_overview.history.size() > 1) compare(m_overview.history[1].folder, m_overview.history[0].folder);
}

/// A card that has come, once it is laid out: its top at the window's where not all of it is seen.
void ReleasePage::bringIntoView(QWidget* card) {
    m_stack->setCurrentWidget(m_scroll);
    QTimer::singleShot(kLaidOutMs, this, [this, card] {
        const int top = card->mapTo(m_scroll->widget(), QPoint()).y();
        auto& bar = *m_scroll->verticalScrollBar();
        if (top + card->height() > bar.value() + m_scroll->viewport()->height()) bar.setValue(top - kSpaceL);
    });
}

void ReleasePage::decideEarly() {
    const auto reason = session().interaction().askText(tr("Release earlier"), tr("Why may it be released before the days of withdrawal are over? The reason is recorded."), m_overview.earlyReason);
    if (reason) store(storage::kEarlyRelease, *reason);
}

void ReleasePage::choosePlace() {
    const auto folder = session().interaction().chooseFolder(tr("Put releases into"));
    if (!folder.isEmpty()) m_build->setPlace(folder);
}

void ReleasePage::store(const storage::SettingRow& setting, const QString& value) {
    if (!m_project) return;
    if (auto stored = m_project->settings().set(setting, value); !stored) return session().interaction().showError(stored.error());
    session().noteChange();
}

void ReleasePage::retranslate() {
    m_title->setText(title());
    m_verifyOther->setText(session().commands().action(QStringLiteral("release.verify"))->text());
    m_gateCard->setHeading(tr("Before a release"));
    m_empty->setTexts(tr("There is nothing to release yet"), tr("A release is built from accepted photos. Import submissions first, and decide about their photos on the Review page."));
    m_build->retranslate();
    m_history->retranslate();
    m_figures->retranslate();
    refresh();
}

} // namespace paulownia::ui
