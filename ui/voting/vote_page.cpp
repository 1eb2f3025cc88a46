#include "ui/voting/vote_page.h"

#include "ui/shell/command_table.h"
#include "ui/shell/interaction.h"
#include "ui/shell/session.h"
#include "ui/shell/settings.h"
#include "ui/faces/face_pictures.h"
#include "ui/voting/focus_view.h"
#include "ui/voting/sheet_view.h"
#include "ui/widgets/design.h"
#include "ui/widgets/empty_state.h"

#include <QStackedWidget>
#include <QVBoxLayout>

namespace paulownia::ui {
namespace {

constexpr int kDigits = 9;

} // namespace

VotePage::VotePage(Session& session, QWidget* parent)
    : Page(session, parent), m_header(new VoteHeader(m_model, this)), m_focus(new FocusView(m_model, this)),
      m_sheet(new SheetView(m_model, this)), m_stack(new QStackedWidget(this)), m_voting(new QWidget(this)),
      m_empty(new EmptyState(QStringLiteral("vote"), this)), m_reading(session, [this](const base::Result<Reading>& reading) { take(reading); }) {
    layOut();
    connectModel();
    connectCommands();
    connect(&session, &Session::projectChanged, this, &VotePage::followProject);
    setMode(session.settings().text(kVoteMode) == QLatin1String("sheet") ? VoteMode::Sheet : VoteMode::Focus);
    retranslate();
}

VotePage::~VotePage() = default;

void VotePage::layOut() {
    auto* column = new QVBoxLayout(m_voting);
    column->setContentsMargins(kSpaceL, kSpaceM, kSpaceL, kSpaceM);
    column->setSpacing(kSpaceM);
    column->addWidget(m_header);
    for (QWidget* view : {static_cast<QWidget*>(m_focus), static_cast<QWidget*>(m_sheet)}) column->addWidget(view, 1);
    m_stack->addWidget(m_voting);
    m_stack->addWidget(m_empty);
    auto* whole = new QVBoxLayout(this);
    whole->setContentsMargins({});
    whole->addWidget(m_stack);
    connect(m_header, &VoteHeader::questionChosen, this, &VotePage::choose);
    connect(m_header, &VoteHeader::modeChosen, this, &VotePage::chooseMode);
}

void VotePage::connectModel() {
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
    commands.on(QStringLiteral("vote.changeQuestion"), this, [this] { chooseNext(); });
    commands.on(QStringLiteral("vote.changeMode"), this, [this] { chooseMode(mode() == VoteMode::Sheet ? VoteMode::Focus : VoteMode::Sheet); });
    commands.on(QStringLiteral("nav.next"), this, [this] { goAlong(1); });
    commands.on(QStringLiteral("nav.previous"), this, [this] { goAlong(-1); });
    commands.on(QStringLiteral("nav.nextWaiting"), this, [this] { m_model.nextOpen(); });
    commands.on(QStringLiteral("nav.previousWaiting"), this, [this] { m_model.nextOpen(-1); });
}

void VotePage::goAlong(int direction) {
    const int step = mode() == VoteMode::Sheet ? VoteViewModel::kPageSize : 1;
    m_model.goTo(m_model.position() + direction * step);
}

VoteMode VotePage::mode() const { return m_focus->isHidden() ? VoteMode::Sheet : VoteMode::Focus; }

/// The one that is hidden takes no room: in a stack the sheet's height pushed the answers of the other below the window's edge.
void VotePage::setMode(VoteMode mode) {
    m_header->setMode(mode);
    m_focus->setVisible(mode == VoteMode::Focus);
    m_sheet->setVisible(mode == VoteMode::Sheet);
}

void VotePage::chooseMode(VoteMode mode) {
    setMode(mode);
    session().settings().set(kVoteMode, mode == VoteMode::Sheet ? QStringLiteral("sheet") : QStringLiteral("focus"));
}

/// Refreshing may come before or after the news of another project: whichever is first lets go of the old one.
void VotePage::followProject() {
    if (m_kit || !isAnotherProject()) return;
    m_model.close();
    auto* project = m_project = session().project();
    setReady(!project);
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

void VotePage::refresh() {
    followProject();
    if (m_isStoring || (!m_project && !m_kit)) return; // what we stored ourselves is in view already
    m_header->setVoter(m_kit ? m_kit->voter() : session().actor().name);
    if (m_kit) show(m_model.open(m_kit));
    else read();
}

void VotePage::read() {
    m_reading.want([stored = m_stored](storage::Project& project) -> base::Result<Reading> {
        voting::ProjectVotes votes(project);
        auto begun = voting::beginAll(votes);
        return begun ? base::Result<Reading>({*std::move(begun), stored}) : base::failure(begun);
    });
}

/// What was answered while it was read is not in it: then it is read once more.
void VotePage::take(const base::Result<Reading>& reading) {
    if (reading && reading->stored != m_stored) return read();
    if (!reading) m_model.close();
    show(reading ? m_model.open(*m_project, reading->questions) : base::failure(reading));
    setReady(true);
}

void VotePage::show(const base::Result<>& opened) {
    if (!opened) return showTrouble(opened.error());
    m_header->follow();
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

bool VotePage::isSettled() const { return m_reading.isIdle() && (!m_pictures || m_pictures->isIdle()); }

void VotePage::choose(const QString& question) { rememberQuestion(m_model.choose(question)); }

void VotePage::chooseNext() { rememberQuestion(m_model.chooseNext()); }

void VotePage::rememberQuestion(const base::Result<>& chosen) {
    if (!chosen) return showTrouble(chosen.error());
    if (m_project && m_model.isOpen()) session().settings().set(kVoteQuestion, m_model.session().question().name, m_project->folder());
}

void VotePage::noteStored() {
    m_isStoring = true;
    ++m_stored;
    session().noteChange();
    m_isStoring = false;
}

void VotePage::retranslate() {
    m_header->retranslate();
    m_focus->retranslate();
    m_sheet->retranslate();
}

} // namespace paulownia::ui
