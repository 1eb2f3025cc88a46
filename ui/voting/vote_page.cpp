#include "ui/voting/vote_page.h"

#include "ui/shell/command_table.h"
#include "ui/shell/interaction.h"
#include "ui/shell/session.h"
#include "ui/shell/settings.h"
#include "ui/voting/face_pictures.h"
#include "ui/voting/focus_view.h"
#include "ui/voting/sheet_view.h"
#include "ui/widgets/controls.h"
#include "ui/widgets/design.h"
#include "ui/widgets/empty_state.h"

#include <QButtonGroup>
#include <QLabel>
#include <QProgressBar>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace paulownia::ui {
namespace {

constexpr int kDigits = 9;

QPushButton* makeSwitch(QWidget* parent, QButtonGroup* group) {
    auto* button = makeButton({}, ButtonKind::Secondary, parent);
    button->setCheckable(true);
    group->addButton(button);
    return button;
}

} // namespace

VotePage::VotePage(Session& session, QWidget* parent)
    : Page(session, parent), m_questions(new QHBoxLayout), m_questionGroup(new QButtonGroup(this)),
      m_voter(makeLabel({}, TextKind::Small, this)), m_wording(makeLabel({}, TextKind::Title, this)),
      m_scope(makeLabel({}, TextKind::Quiet, this)), m_bar(new QProgressBar(this)),
      m_progress(makeLabel({}, TextKind::Small, this)), m_views(new QStackedWidget(this)), m_focus(new FocusView(m_model, this)),
      m_sheet(new SheetView(m_model, this)), m_stack(new QStackedWidget(this)), m_voting(new QWidget(this)),
      m_empty(new EmptyState(QStringLiteral("vote"), this)) {
    layOut();
    connectModel();
    connectCommands();
    connect(&session, &Session::projectChanged, this, &VotePage::followProject);
    setMode(session.settings().text(kVoteMode) == QLatin1String("sheet") ? Mode::Sheet : Mode::Focus);
    retranslate();
}

VotePage::~VotePage() = default;

QHBoxLayout* VotePage::makeHeader() {
    auto* modes = new QButtonGroup(this);
    m_focusButton = makeSwitch(this, modes);
    m_sheetButton = makeSwitch(this, modes);
    connect(m_focusButton, &QPushButton::clicked, this, [this] { setMode(Mode::Focus); });
    connect(m_sheetButton, &QPushButton::clicked, this, [this] { setMode(Mode::Sheet); });
    connect(modes, &QButtonGroup::buttonClicked, this, &VotePage::rememberMode);
    auto* header = new QHBoxLayout;
    header->setSpacing(kSpaceS);
    header->addLayout(m_questions);
    header->addStretch();
    header->addWidget(m_voter);
    header->addSpacing(kSpaceM);
    header->addWidget(m_focusButton);
    header->addWidget(m_sheetButton);
    return header;
}

void VotePage::layOut() {
    m_wording->setWordWrap(true);
    m_bar->setTextVisible(false);
    m_views->addWidget(m_focus);
    m_views->addWidget(m_sheet);
    auto* progress = new QHBoxLayout;
    progress->setSpacing(kSpaceM);
    progress->addWidget(m_bar, 1);
    progress->addWidget(m_progress);
    auto* column = new QVBoxLayout(m_voting);
    column->setContentsMargins(kSpaceL, kSpaceM, kSpaceL, kSpaceM);
    column->setSpacing(kSpaceS);
    column->addLayout(makeHeader());
    column->addSpacing(kSpaceXs);
    column->addWidget(m_wording);
    column->addWidget(m_scope);
    column->addLayout(progress);
    column->addSpacing(kSpaceXs);
    column->addWidget(m_views, 1);
    m_stack->addWidget(m_voting);
    m_stack->addWidget(m_empty);
    auto* whole = new QVBoxLayout(this);
    whole->setContentsMargins({});
    whole->addWidget(m_stack);
}

void VotePage::connectModel() {
    connect(&m_model, &VoteViewModel::questionChanged, this, &VotePage::followQuestion);
    connect(&m_model, &VoteViewModel::subjectChanged, this, &VotePage::followSubject);
    connect(&m_model, &VoteViewModel::answered, this, &VotePage::noteStored);
    connect(&m_model, &VoteViewModel::failed, this,
            [this](const base::Error& error) { session().interaction().showError(error); });
}

void VotePage::connectCommands() {
    auto& commands = session().commands();
    for (int digit = 1; digit <= kDigits; ++digit)
        commands.on(QStringLiteral("vote.answer%1").arg(digit), this, [this, digit] { m_model.answer(digit - 1); });
    commands.on(QStringLiteral("vote.clear"), this, [this] { m_model.clear(); });
    commands.on(QStringLiteral("vote.nextQuestion"), this, [this] { m_model.next(); });
    commands.on(QStringLiteral("vote.previousQuestion"), this, [this] { m_model.previous(); });
    commands.on(QStringLiteral("nav.next"), this, [this] { goAlong(1); });
    commands.on(QStringLiteral("nav.previous"), this, [this] { goAlong(-1); });
    commands.on(QStringLiteral("nav.nextWaiting"), this, [this] { m_model.nextOpen(); });
    commands.on(QStringLiteral("nav.previousWaiting"), this, [this] { m_model.nextOpen(-1); });
}

void VotePage::goAlong(int direction) {
    const int step = m_views->currentWidget() == m_sheet ? VoteViewModel::kPageSize : 1;
    m_model.goTo(m_model.position() + direction * step);
}

void VotePage::setMode(Mode mode) {
    const bool isFocus = mode == Mode::Focus;
    (isFocus ? m_focusButton : m_sheetButton)->setChecked(true);
    m_views->setCurrentWidget(isFocus ? static_cast<QWidget*>(m_focus) : m_sheet);
}

/// Refreshing may come before or after the news of another project: whichever is first lets go of the old one.
void VotePage::followProject() {
    auto* project = session().project();
    if (m_kit || project == m_project) return;
    m_model.close();
    m_project = project;
    if (project) m_model.prefer(session().settings().text(kVoteQuestion, project->folder()));
    setPictures(project ? std::make_unique<FacePictures>(review::PhotoPictures(project->cacheFolder(), project->vault())) : nullptr);
}

void VotePage::setPictures(std::unique_ptr<FacePictures> pictures) {
    m_focus->setPictures(pictures.get());
    m_sheet->setPictures(pictures.get());
    m_pictures = std::move(pictures);
}

void VotePage::voteWith(std::shared_ptr<voting::KitVotes> kit) {
    m_kit = std::move(kit);
    m_model.close();
    setPictures(std::make_unique<FacePictures>([faces = m_kit->pictures()](const voting::ShownPhoto& photo, int side) {
        return QImage::fromData(faces.value(photo.photo.sha256)).scaled(side, side, Qt::KeepAspectRatio, Qt::SmoothTransformation);
    }));
    refresh();
}

void VotePage::rememberMode() {
    session().settings().set(kVoteMode, m_views->currentWidget() == m_sheet ? QStringLiteral("sheet") : QStringLiteral("focus"));
}

void VotePage::refresh() {
    followProject();
    if (m_isStoring || (!m_project && !m_kit)) return; // what we stored ourselves is in view already
    m_voter->setText(tr("%1 votes").arg(m_kit ? m_kit->voter() : session().actor().name));
    const auto opened = m_kit ? m_model.open(m_kit) : m_model.open(*m_project);
    if (!opened) return showTrouble(opened.error());
    makeQuestionButtons();
    followProgress();
    if (m_model.hasSubject()) return m_stack->setCurrentWidget(m_voting);
    m_empty->setTexts(
        tr("There is nothing to vote on yet"),
        tr("Votes are about accepted photos. They appear here as soon as the first one is accepted on the Review page."));
    m_stack->setCurrentWidget(m_empty);
}

/// A full panel is no accident to be clicked away: the page says so.
void VotePage::showTrouble(const base::Error& error) {
    m_empty->setTexts(error.kind == base::ErrorKind::Denied ? tr("There is nothing for you to vote on")
                                                            : tr("Voting is not possible now"),
                      QString::fromStdString(error.text()));
    m_stack->setCurrentWidget(m_empty);
}

bool VotePage::isSettled() const { return !m_pictures || m_pictures->isIdle(); }

void VotePage::makeQuestionButtons() {
    if (m_questionGroup->buttons().size() == m_model.questions().size()) return;
    qDeleteAll(m_questionGroup->buttons());
    for (const auto& question : m_model.questions()) {
        auto* button = makeSwitch(this, m_questionGroup);
        connect(button, &QPushButton::clicked, this, [this, name = question.name] { choose(name); });
        m_questions->addWidget(button);
    }
}

void VotePage::choose(const QString& question) {
    if (const auto chosen = m_model.choose(question); !chosen) return showTrouble(chosen.error());
    if (m_project) session().settings().set(kVoteQuestion, question, m_project->folder());
}

void VotePage::followQuestion() {
    const auto& question = m_model.session().question();
    m_wording->setText(question.wording);
    m_scope->setText(question.scope == model::Scope::Photo
                         ? tr("Judge this photo alone, by how it looks to you.")
                         : tr("All photos show the same person. Judge by how the person looks to you."));
    followProgress();
}

void VotePage::followProgress() {
    if (!m_model.isOpen()) return;
    const auto buttons = m_questionGroup->buttons();
    for (int i = 0; i < buttons.size() && i < m_model.questions().size(); ++i) {
        const auto& question = m_model.questions().at(i);
        buttons.at(i)->setText(
            tr("%1: %2 of %3").arg(model::questionText(question.name)).arg(question.answered).arg(question.count));
        buttons.at(i)->setChecked(question.name == m_model.session().question().name);
    }
    const auto& current = m_model.session();
    m_bar->setRange(0, std::max(1, current.count()));
    m_bar->setValue(current.answered());
    m_bar->setAccessibleName(tr("Answered"));
    followSubject();
}

void VotePage::followSubject() {
    if (!m_model.hasSubject()) return;
    const auto& current = m_model.session();
    m_progress->setText(current.isComplete()
                            ? tr("%1 of %2 · all answered, thank you").arg(m_model.position() + 1).arg(current.count())
                            : tr("%1 of %2 · %n to go", nullptr, current.count() - current.answered())
                                  .arg(m_model.position() + 1)
                                  .arg(current.count()));
}

void VotePage::noteStored() {
    followProgress();
    m_isStoring = true;
    session().noteChange();
    m_isStoring = false;
}

void VotePage::retranslate() {
    m_focusButton->setText(tr("One at a time"));
    m_sheetButton->setText(tr("Sheet"));
    m_focus->retranslate();
    m_sheet->retranslate();
    if (m_model.isOpen()) followQuestion();
}

} // namespace paulownia::ui
