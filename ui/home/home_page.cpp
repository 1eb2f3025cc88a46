#include "ui/home/home_page.h"

#include "core/intake/doubles.h"
#include "core/voting/voting_session.h"
#include "ui/home/demo_acts.h"
#include "ui/home/home_card_view.h"
#include "ui/home/welcome_view.h"
#include "ui/shell/interaction.h"
#include "ui/shell/session.h"
#include "ui/widgets/design.h"
#include "ui/widgets/text_size.h"

#include <QDir>
#include <QFileInfo>
#include <QGridLayout>
#include <QScrollArea>
#include <QStackedWidget>

namespace paulownia::ui {
namespace {

constexpr int kCardWidth = 250, kMostColumns = 4;

base::Result<HomeFacts> readEverybodysFacts(storage::Project& project) {
    auto status = storage::projectStatus(project);
    if (!status) return base::failure(status);
    const auto identical = intake::findIdentical(project);
    if (!identical) return base::failure(identical);
    return HomeFacts{*std::move(status), static_cast<int>(identical->size()), project.actor(), project.now(), {}};
}

/// The login of a team's voter reads no more than voting needs: its own answers, and what they are about.
base::Result<HomeFacts> readVotersFacts(storage::Project& project) {
    const auto questions = project.votes().questions();
    if (!questions) return base::failure(questions);
    HomeFacts facts{{}, 0, project.actor(), project.now(), {}};
    for (const auto& question : *questions) {
        const auto own = voting::VotingSession::begin(project, question.name);
        if (!own && own.error().kind != base::ErrorKind::Denied) return base::failure(own);
        storage::QuestionStatus status;
        status.name = question.name;
        if (!own) facts.refusals.insert(question.name, QString::fromStdString(own.error().message));
        if (own) status.subjects = (*own)->count();
        if (own) status.voters.insert(facts.actor.name, (*own)->answered());
        facts.status.questions.append(status);
    }
    return facts;
}

base::Result<HomeFacts> readFacts(storage::Project& project) { return project.isVotersLogin() ? readVotersFacts(project) : readEverybodysFacts(project); }

} // namespace

HomePage::HomePage(Session& session, QWidget* parent)
    : Page(session, parent), m_stack(new QStackedWidget(this)), m_welcome(new WelcomeView(session, this)), m_overview(nullptr),
      m_name(makeLabel({}, TextKind::Title, this)), m_place(makeLabel({}, TextKind::Small, this)), m_grid(new QGridLayout),
      m_reading(session, [this](const base::Result<HomeFacts>& facts) { take(facts); }) {
    new DemoActs(session, this);
    m_overview = makeOverview();
    m_stack->addWidget(m_welcome);
    m_stack->addWidget(m_overview);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(m_stack);
    refresh();
}

QWidget* HomePage::makeOverview() {
    m_grid->setSpacing(kSpaceM);
    withTextSize(this, [this] { arrangeCards(); });
    auto* inside = new QWidget;
    auto* column = new QVBoxLayout(inside);
    column->setContentsMargins(kSpaceL, kSpaceL, kSpaceL, kSpaceL);
    column->setSpacing(kSpaceXs);
    column->addWidget(m_name);
    column->addWidget(m_place);
    column->addSpacing(kSpaceM);
    column->addLayout(m_grid);
    column->addStretch(1); // the cards keep their height
    auto* scroll = new QScrollArea(this);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidget(inside);
    return scroll;
}

/// Nothing of another project stays in view.
void HomePage::followProject() {
    const auto* project = session().project();
    if (!isAnotherProject()) return;
    setReady(!project);
    m_stack->setCurrentWidget(project ? m_overview : static_cast<QWidget*>(m_welcome));
    if (!project) return;
    m_name->setText(QFileInfo(project->folder()).fileName());
    m_place->setText(QDir::toNativeSeparators(project->folder()));
}

void HomePage::refresh() {
    followProject();
    if (session().project()) m_reading.want(readFacts);
    else m_welcome->refresh();
}

void HomePage::take(const base::Result<HomeFacts>& facts) {
    if (facts) showCards(homeCards(*facts));
    setReady(true); // only now: it is shown with them
    if (!facts) session().interaction().showError(facts.error());
}

void HomePage::showCards(const QVector<HomeCard>& cards) {
    while (m_cards.size() > cards.size()) delete m_cards.takeLast();
    while (m_cards.size() < cards.size()) {
        auto* view = new HomeCardView(m_overview);
        connect(view, &HomeCardView::pageRequested, &session(), &Session::pageRequested);
        m_cards.append(view);
        m_columns = 0; // to be arranged anew
    }
    for (qsizetype i = 0; i < cards.size(); ++i) m_cards[i]->show(cards[i]);
    for (auto* part : m_overview->findChildren<QWidget*>()) part->ensurePolished(); // how wide they are is asked before they are seen
    arrangeCards();
}

void HomePage::arrangeCards() {
    int widest = kCardWidth - m_grid->spacing();
    for (const auto* card : m_cards) widest = std::max(widest, card->minimumSizeHint().width()); // of larger letters
    const int columns = std::clamp((width() - 2 * kSpaceL) / (widest + m_grid->spacing()), 1, kMostColumns);
    if (columns == m_columns) return;
    for (int i = 0; i < kMostColumns; ++i) m_grid->setColumnStretch(i, i < columns ? 1 : 0);
    for (qsizetype i = 0; i < m_cards.size(); ++i) m_grid->addWidget(m_cards[i], static_cast<int>(i) / columns, static_cast<int>(i) % columns);
    m_columns = columns;
}

void HomePage::resizeEvent(QResizeEvent* event) {
    Page::resizeEvent(event);
    arrangeCards();
}

void HomePage::retranslate() {
    m_welcome->retranslate();
    refresh();
}

} // namespace paulownia::ui
