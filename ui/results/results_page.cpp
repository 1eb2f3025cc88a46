#include "ui/results/results_page.h"

#include "core/storage/project.h"
#include "ui/charts/vote_strip_chart.h"
#include "ui/faces/face_pictures.h"
#include "ui/figures/votes_figure.h"
#include "ui/results/agreement_card.h"
#include "ui/results/chart_card.h"
#include "ui/results/progress_card.h"
#include "ui/results/question_acts.h"
#include "ui/results/questions_dialog.h"
#include "ui/results/results_files.h"
#include "ui/results/results_header.h"
#include "ui/results/subject_card.h"
#include "ui/results/subjects_panel.h"
#include "ui/results/unresolved_card.h"
#include "ui/results/voters_card.h"
#include "ui/shell/command_table.h"
#include "ui/shell/interaction.h"
#include "ui/shell/session.h"
#include "ui/widgets/design.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/side_column.h"

#include <QStackedWidget>
#include <QVBoxLayout>

namespace paulownia::ui {
namespace {

constexpr int kSideWidth = 380;
constexpr int kProgressWidth = 640;

} // namespace

ResultsPage::ResultsPage(Session& session, QWidget* parent)
    : Page(session, parent), m_acts(new QuestionActs(session, this)), m_header(new ResultsHeader(session, this)), m_chart(new ChartCard(this)),
      m_subjects(new SubjectsPanel(this)), m_subject(new SubjectCard(this)),
      m_unresolved(new UnresolvedCard(this)), m_agreement(new AgreementCard(this)), m_voters(new VotersCard(this)), m_progress(new ProgressCard(this)),
      m_main(new QStackedWidget(this)), m_whole(new QWidget(this)), m_empty(new EmptyState(QStringLiteral("results"), this)),
      m_stack(new QStackedWidget(this)), m_reading(session, [this](const base::Result<Reading>& reading) { take(reading); }) {
    layOut();
    connectParts();
    connectCommands();
    retranslate();
}

ResultsPage::~ResultsPage() = default;

bool ResultsPage::isSettled() const { return m_reading.isIdle() && (!m_pictures || m_pictures->isIdle()); }

QWidget* ResultsPage::makeSide() {
    auto* side = new QWidget;
    auto* column = new QVBoxLayout(side);
    column->setContentsMargins({});
    column->setSpacing(kSpaceM);
    for (QWidget* card : std::initializer_list<QWidget*>{m_unresolved, m_subject, m_agreement, m_voters}) column->addWidget(card); // what grows with its faces below what is clicked
    column->addStretch();
    return new SideColumn(side, kSideWidth, this);
}

void ResultsPage::layOut() {
    auto* counts = new QWidget(this);
    auto* left = new QVBoxLayout(counts);
    left->setContentsMargins({});
    left->setSpacing(kSpaceM);
    left->addWidget(m_chart);
    left->addWidget(m_subjects, 1);
    auto* progress = new QWidget(this);
    auto* top = new QVBoxLayout(progress);
    top->setContentsMargins({});
    top->addWidget(m_progress);
    top->addStretch();
    m_progress->setMaximumWidth(kProgressWidth);
    m_main->addWidget(counts);
    m_main->addWidget(progress);
    auto* body = new QHBoxLayout;
    body->setSpacing(kSpaceL);
    body->addWidget(m_main, 1);
    body->addWidget(makeSide());
    auto* column = new QVBoxLayout(m_whole);
    column->setContentsMargins(kSpaceL, kSpaceM, kSpaceL, kSpaceM);
    column->setSpacing(kSpaceM);
    column->addWidget(m_header);
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
    connect(m_header, &ResultsHeader::questionChosen, this, [this](int index) { choose(m_results.at(index).tally.question.name); });
    connect(&m_chart->chart(), &VoteStripChart::subjectChosen, m_subjects, &SubjectsPanel::select);
    connect(m_subjects, &SubjectsPanel::subjectSelected, &m_chart->chart(), &VoteStripChart::setChosen);
    connect(m_subjects, &SubjectsPanel::subjectSelected, this, &ResultsPage::showSubject);
    const auto openReview = [this](const QString& subject) { Q_EMIT session().pageRequested(QStringLiteral("review"), subject); };
    connect(m_subjects, &SubjectsPanel::subjectActivated, this, openReview);
    connect(m_subject, &SubjectCard::openWanted, this, openReview);
    connect(m_unresolved, &UnresolvedCard::subjectChosen, m_subjects, &SubjectsPanel::select);
    connect(m_unresolved, &UnresolvedCard::decisionWanted, this, [this](const QString& subject, const QString& choice) { m_acts->decide(*shown(), subject, choice); });
    connect(m_unresolved, &UnresolvedCard::voteAgainWanted, this, [this] { m_acts->voteAgain(*shown()); });
    connect(m_progress, &ProgressCard::closeWanted, this, [this] { m_acts->closeOrOpen(*shown()); });
    connect(m_header, &ResultsHeader::closeOrOpenWanted, this, [this] { m_acts->closeOrOpen(*shown()); });
    connect(m_progress, &ProgressCard::lookWanted, this, &ResultsPage::look);
}

void ResultsPage::connectCommands() {
    auto& commands = session().commands();
    commands.on(QStringLiteral("results.questions"), this, [this] { (new QuestionsDialog(session(), m_question, window()))->open(); });
    commands.on(QStringLiteral("results.importSheets"), this, [this] { importSheets(session(), this); });
    commands.on(QStringLiteral("results.exportTable"), this, [this] { exportTable(session(), shown()->tally); });
    commands.on(QStringLiteral("results.exportChart"), this, [this] { exportChart(session(), m_question, m_chart->chart()); });
}

/// Nothing of another project stays in view.
void ResultsPage::followProject() {
    if (!isAnotherProject()) return;
    auto* project = session().project();
    setReady(false);
    m_looked.clear();
    m_results.clear();
    m_question.clear();
    showQuestion();
    m_subject->setPictures(nullptr);
    m_pictures = std::make_unique<FacePictures>(review::PhotoPictures(project->cacheFolder(), project->vault()));
    m_subject->setPictures(m_pictures.get());
}

void ResultsPage::refresh() {
    if (!session().project()) return;
    followProject();
    m_reading.want([looked = m_looked](storage::Project& project) { return readResults(project, looked); });
}

void ResultsPage::take(const base::Result<Reading>& reading) {
    if (!reading) {
        setReady(true);
        return session().interaction().showError(reading.error());
    }
    m_results = *reading;
    if (!shown()) m_question = m_results.isEmpty() ? QString() : m_results.first().tally.question.name;
    showQuestion();
    setReady(true); // only now: what is to be brought into view is looked for at once
    if (!m_toReveal.isEmpty()) reveal(std::exchange(m_toReveal, {}));
}

const QuestionResults* ResultsPage::shown() const {
    const auto isShown = [this](const QuestionResults& each) { return each.tally.question.name == m_question; };
    const auto found = std::find_if(m_results.begin(), m_results.end(), isShown);
    return found == m_results.end() ? nullptr : &*found;
}

void ResultsPage::choose(const QString& question) {
    m_question = question;
    showQuestion();
}

void ResultsPage::showQuestion() {
    const auto* results = shown();
    const bool isThere = results && !results->tally.subjects.isEmpty(), areCounts = isThere && !results->isHidden;
    m_stack->setCurrentWidget(isThere ? m_whole : m_empty);
    for (const char* command : {"results.exportTable", "results.exportChart"})
        session().commands().setAvailable(QLatin1String(command), this, areCounts);
    showSwitches();
    if (!isThere) return;
    m_main->setCurrentIndex(areCounts ? 0 : 1);
    m_header->set(*results, areCounts);
    for (QWidget* card : std::initializer_list<QWidget*>{m_subject, m_unresolved, m_agreement}) card->setVisible(areCounts);
    const bool isPrincipal = session().actor().role == model::Role::PrincipalInvestigator;
    m_voters->set(*results, isPrincipal);
    m_progress->set(*results, isPrincipal);
    if (areCounts) showCounts(*results);
}

void ResultsPage::showSwitches() {
    QStringList names;
    for (const auto& results : m_results) names.append(model::questionText(results.tally.question.name));
    const auto* results = shown();
    m_header->setQuestions(names, results ? static_cast<int>(results - m_results.constData()) : -1);
}

void ResultsPage::showCounts(const QuestionResults& results) {
    m_chart->chart().setStrip(stripOf(results.tally));
    m_subjects->setTally(results.tally);
    m_unresolved->set(results);
    m_agreement->set(results.agreement, results.intervals);
    showSubject();
}

void ResultsPage::showSubject() {
    const auto* results = shown();
    if (!results) return;
    m_subject->set(*results, m_subjects->selected());
    m_unresolved->select(m_subjects->selected());
}

void ResultsPage::look() {
    const auto question = m_question;
    if (!m_acts->look(*shown())) return;
    m_looked.insert(question);
    refresh();
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

void ResultsPage::retranslate() {
    m_header->retranslate();
    m_empty->setTexts(tr("There are no results yet"), tr("Results appear when photos are in the project and votes on them: cast "
                                                         "on the Vote page, or imported from voting sheets."));
    m_chart->retranslate();
    m_subjects->retranslate();
    showQuestion();
}

} // namespace paulownia::ui
