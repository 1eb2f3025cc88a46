#include "ui/results/results_page.h"

#include "core/storage/project.h"
#include "core/voting/settle.h"
#include "core/voting/tally_table.h"
#include "ui/figures/chart_export.h"
#include "ui/figures/votes_figure.h"
#include "ui/charts/vote_strip_chart.h"
#include "ui/results/agreement_card.h"
#include "ui/results/sheets_job.h"
#include "ui/results/subjects_panel.h"
#include "ui/results/unresolved_card.h"
#include "ui/results/voters_card.h"
#include "ui/shell/command_table.h"
#include "ui/shell/interaction.h"
#include "ui/shell/session.h"
#include "ui/widgets/design.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/icon.h"

#include <QAction>
#include <QButtonGroup>
#include <QFrame>
#include <QScrollArea>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace paulownia::ui {
namespace {

constexpr int kSideWidth = 380;
constexpr int kChartHeight = 250;

QPushButton* commandButton(Session& session, const QString& command, const QString& iconName, QWidget* parent) {
    auto* button = makeButton({}, ButtonKind::Secondary, parent);
    button->setIcon(icon(iconName));
    QObject::connect(button, &QPushButton::clicked, session.commands().action(command), &QAction::trigger);
    return button;
}

} // namespace

ResultsPage::ResultsPage(Session& session, QWidget* parent)
    : Page(session, parent), m_questions(new QHBoxLayout), m_questionGroup(new QButtonGroup(this)),
      m_chart(new VoteStripChart(this)), m_subjects(new SubjectsPanel(this)), m_unresolved(new UnresolvedCard(this)),
      m_agreement(new AgreementCard(this)), m_voters(new VotersCard(this)), m_whole(new QWidget(this)),
      m_empty(new EmptyState(QStringLiteral("results"), this)), m_stack(new QStackedWidget(this)),
      m_reading(1, [this](const QString& folder, const Reading& reading) {
          if (folder == m_folder) take(reading);
      }) {
    layOut();
    connectParts();
    connectCommands();
    retranslate();
}

ResultsPage::~ResultsPage() = default;

QHBoxLayout* ResultsPage::makeHeader() {
    m_poll = makeButton({}, ButtonKind::Secondary, this);
    connect(m_poll, &QPushButton::clicked, this, &ResultsPage::closeOrOpen);
    m_import = commandButton(session(), QStringLiteral("results.importSheets"), QStringLiteral("import"), this);
    m_exportTable = commandButton(session(), QStringLiteral("results.exportTable"), QStringLiteral("export"), this);
    m_exportChart = commandButton(session(), QStringLiteral("results.exportChart"), QStringLiteral("export"), this);
    auto* header = new QHBoxLayout;
    header->setSpacing(kSpaceS);
    header->addLayout(m_questions);
    header->addStretch();
    for (auto* button : {m_poll, m_import, m_exportTable, m_exportChart}) header->addWidget(button);
    return header;
}

QWidget* ResultsPage::makeSide() {
    auto* side = new QWidget;
    auto* column = new QVBoxLayout(side);
    column->setContentsMargins({});
    column->setSpacing(kSpaceM);
    column->addWidget(m_unresolved);
    column->addWidget(m_agreement);
    column->addWidget(m_voters);
    column->addStretch();
    auto* scroll = new QScrollArea(this);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFixedWidth(kSideWidth);
    scroll->setWidget(side);
    return scroll;
}

void ResultsPage::layOut() {
    auto* frame = new QFrame(this);
    frame->setProperty("card", true);
    auto* framed = new QVBoxLayout(frame);
    framed->setContentsMargins(kSpaceXs, kSpaceXs, kSpaceXs, kSpaceXs);
    framed->addWidget(m_chart);
    m_chart->setFixedHeight(kChartHeight);
    auto* left = new QVBoxLayout;
    left->setSpacing(kSpaceM);
    left->addWidget(frame);
    left->addWidget(m_subjects, 1);
    auto* body = new QHBoxLayout;
    body->setSpacing(kSpaceL);
    body->addLayout(left, 1);
    body->addWidget(makeSide());
    auto* column = new QVBoxLayout(m_whole);
    column->setContentsMargins(kSpaceL, kSpaceM, kSpaceL, kSpaceM);
    column->setSpacing(kSpaceM);
    column->addLayout(makeHeader());
    column->addLayout(body, 1);
    m_stack->addWidget(m_whole);
    m_stack->addWidget(m_empty);
    m_empty->setAction(session().commands().action(QStringLiteral("results.importSheets")));
    auto* whole = new QVBoxLayout(this);
    whole->setContentsMargins({});
    whole->addWidget(m_stack);
    m_stack->setCurrentWidget(m_empty);
}

void ResultsPage::connectParts() {
    connect(m_chart, &VoteStripChart::subjectChosen, m_subjects, &SubjectsPanel::select);
    connect(m_unresolved, &UnresolvedCard::subjectChosen, m_subjects, &SubjectsPanel::select);
    connect(m_unresolved, &UnresolvedCard::decisionWanted, this, &ResultsPage::decide);
    connect(m_unresolved, &UnresolvedCard::voteAgainWanted, this, &ResultsPage::voteAgain);
    connect(m_subjects, &SubjectsPanel::subjectSelected, m_chart, &VoteStripChart::setChosen);
    connect(m_subjects, &SubjectsPanel::subjectActivated, this, [this](const QString& subject) {
        Q_EMIT session().pageRequested(QStringLiteral("review"), subject);
    });
}

void ResultsPage::connectCommands() {
    auto& commands = session().commands();
    commands.on(QStringLiteral("results.importSheets"), this, [this] { importSheets(); });
    commands.on(QStringLiteral("results.exportTable"), this, [this] { exportTable(); });
    commands.on(QStringLiteral("results.exportChart"), this, [this] { exportChart(); });
}

/// Votes by the ten thousand take a moment to read: on a connection of its own, off the GUI thread.
void ResultsPage::refresh() {
    auto* project = session().project();
    if (!project) return;
    if (m_folder != project->folder()) take({}); // nothing of another project stays in view
    m_folder = project->folder();
    const auto work = [folder = m_folder, actor = session().actor()]() -> Reading {
        const auto own = storage::Project::open(folder, actor);
        if (!own) return {{}, own.error()};
        auto results = readResults(**own);
        return results ? Reading{*std::move(results), {}} : Reading{{}, results.error()};
    };
    m_reading.want({{m_folder, work}});
}

void ResultsPage::take(const Reading& reading) {
    if (reading.error) return session().interaction().showError(*reading.error);
    m_results = reading.questions;
    if (!shown()) m_question = m_results.isEmpty() ? QString() : m_results.first().tally.question.name;
    makeQuestionButtons();
    showQuestion();
    if (!m_toReveal.isEmpty()) reveal(std::exchange(m_toReveal, {}));
}

const QuestionResults* ResultsPage::shown() const {
    const auto isShown = [this](const QuestionResults& each) { return each.tally.question.name == m_question; };
    const auto found = std::find_if(m_results.begin(), m_results.end(), isShown);
    return found == m_results.end() ? nullptr : &*found;
}

void ResultsPage::makeQuestionButtons() {
    if (m_questionGroup->buttons().size() == m_results.size()) return;
    qDeleteAll(m_questionGroup->buttons());
    for (const auto& results : m_results) {
        auto* button = makeButton(model::questionText(results.tally.question.name), ButtonKind::Secondary, this);
        button->setCheckable(true);
        button->setProperty("question", results.tally.question.name);
        m_questionGroup->addButton(button);
        m_questions->addWidget(button);
        connect(button, &QPushButton::clicked, this, [this, name = results.tally.question.name] { choose(name); });
    }
}

void ResultsPage::choose(const QString& question) {
    m_question = question;
    showQuestion();
}

void ResultsPage::showQuestion() {
    const auto* results = shown();
    const bool isThere = results && !results->tally.subjects.isEmpty();
    m_stack->setCurrentWidget(isThere ? m_whole : m_empty);
    for (const char* command : {"results.exportTable", "results.exportChart"})
        session().commands().setAvailable(QLatin1String(command), this, isThere);
    for (auto* button : m_questionGroup->buttons()) button->setChecked(button->property("question").toString() == m_question);
    if (!isThere) return;
    m_chart->setStrip(stripOf(results->tally));
    m_subjects->setTally(results->tally);
    m_unresolved->set(*results);
    m_agreement->set(results->agreement, results->intervals);
    m_poll->setText(results->poll.isOpen ? tr("Close the question…") : tr("Open again…"));
    m_poll->setToolTip(results->poll.isOpen ? tr("Voters may answer and change their minds until it is closed") : tr("Closed: no answer is taken or changed"));
    m_voters->set(*results);
}

void ResultsPage::reveal(const QString& subject) {
    if (!m_reading.isIdle()) m_toReveal = subject;
    for (const auto& results : m_results) {
        const auto& subjects = results.tally.subjects;
        const bool isHere = std::any_of(subjects.begin(), subjects.end(), [&](const auto& s) { return s.subject == subject; });
        if (!isHere) continue;
        choose(results.tally.question.name);
        return m_subjects->select(subject);
    }
}

void ResultsPage::note(const base::Result<>& done, const QString& sentence) {
    if (!done) return session().interaction().showError(done.error());
    Q_EMIT session().said(sentence);
    session().noteChange();
}

void ResultsPage::closeOrOpen() {
    const auto* results = shown();
    if (!results) return;
    const auto name = model::questionText(m_question);
    if (!results->poll.isOpen) {
        const auto reason = session().interaction().askText(tr("Open the question again"), tr("Why is it opened again? The reason is recorded."), {});
        if (reason) note(voting::openQuestion(*session().project(), m_question, *reason), tr("%1 is open again").arg(name));
        return;
    }
    const bool isSure = session().interaction().confirm({tr("Close the question “%1”?").arg(name),
                                                         tr("No answer is taken or changed from then on. Opening it again is recorded."), tr("Close the question"), false});
    if (isSure) note(voting::closeQuestion(*session().project(), m_question), tr("%1 is closed").arg(name));
}

void ResultsPage::voteAgain() {
    const auto reason = session().interaction().askText(tr("Vote again"), tr("Why is it voted on again? The reason is recorded."), tr("Ties and too few votes"));
    if (reason) note(voting::voteAgain(*session().project(), m_question, *reason), tr("Voters see what waits for another vote"));
}

void ResultsPage::decide(const QString& subject, const QString& choice) {
    const auto reason = session().interaction().askText(tr("Decide %1: %2").arg(subject, model::choiceText(choice)),
                                                        tr("Why? The reason is recorded with your name, and the release says that a person decided."), {});
    if (reason) note(voting::decideSubject(*session().project(), m_question, subject, choice, *reason), tr("%1 is decided").arg(subject));
}

void ResultsPage::importSheets() {
    const auto files =
        session().interaction().chooseFiles(tr("Import voting sheets"), tr("Voting sheets (*.tsv *.txt);;All files (*)"));
    if (files.isEmpty()) return;
    const auto report = std::make_shared<SheetsReport>();
    session().startJob(
        tr("Importing %n voting sheet(s)", nullptr, static_cast<int>(files.size())),
        [files, report](storage::Project& project, const base::Task& task) {
            return importSheetFiles(project, files, task, *report);
        },
        this, [this, report](const jobs::Outcome&) { Q_EMIT session().said(report->sentence()); });
}

void ResultsPage::exportTable() {
    const auto* results = shown();
    if (!results) return;
    const auto path = session().interaction().chooseSaveFile(tr("Export the table"), m_question + QStringLiteral(".csv"),
                                                             tr("Comma-separated (*.csv);;Tab-separated (*.tsv)"));
    if (path.isEmpty()) return;
    if (const auto written = voting::writeTallyTable(path, results->tally); !written)
        return session().interaction().showError(written.error());
    Q_EMIT session().said(tr("Table written to %1").arg(path));
}

void ResultsPage::exportChart() {
    const auto path = session().interaction().chooseSaveFile(tr("Export the chart"), m_question + QStringLiteral("-votes.svg"),
                                                             chartFileFilter());
    if (path.isEmpty()) return;
    if (const auto written = m_chart->exportTo(path); !written) return session().interaction().showError(written.error());
    Q_EMIT session().said(tr("Chart written to %1").arg(path));
}

void ResultsPage::retranslate() {
    m_import->setText(tr("Import sheets…"));
    m_exportTable->setText(tr("Export table…"));
    m_exportChart->setText(tr("Export chart…"));
    m_empty->setTexts(tr("There are no results yet"), tr("Results appear when photos are in the project and votes on them: cast "
                                                         "on the Vote page, or imported from voting sheets."));
    m_subjects->retranslate();
    for (auto* button : m_questionGroup->buttons()) button->setText(model::questionText(button->property("question").toString()));
    showQuestion();
}

} // namespace paulownia::ui
