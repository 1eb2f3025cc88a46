#include "core/review/change_reviews.h"
#include "core/review/propose_faces.h"
#include "ui/canvas/photo_view.h"
#include "ui/review/accept_bar.h"
#include "ui/review/positions_files.h"
#include "ui/review/review_inspector.h"
#include "ui/review/review_page.h"
#include "ui/shell/command_table.h"
#include "ui/shell/interaction.h"
#include "ui/shell/session.h"

#include <QWidget>

/// What the Review page's commands do: the half of ReviewPage that is keys and questions.
namespace paulownia::ui {

void ReviewPage::bindCommands() {
    auto& commands = session().commands();
    const auto on = [&](const char* id, auto&& act) {
        commands.on(QString::fromLatin1(id), this, [this, act] {
            if (m_model) act();
        });
    };
    on("nav.next", [this] { m_model->next(); });
    on("nav.previous", [this] { m_model->previous(); });
    on("nav.nextWaiting", [this] { m_model->nextWaiting(); });
    on("nav.previousWaiting", [this] { m_model->previousWaiting(); });
    on("view.zoomIn", [this] { m_canvas->zoomIn(); });
    on("view.zoomOut", [this] { m_canvas->zoomOut(); });
    on("view.zoomActual", [this] { m_canvas->showActualSize(); });
    on("view.fit", [this] { m_canvas->fit(); });
    on("app.cancel", [this] { cancel(); });
    on("review.propose", [this] { proposeFaces(); });
    on("review.acceptProposed", [this] {
        showAcceptPlan();
        m_acceptBar->takeFocus();
    });
    on("review.overview", [this] { showOverview(!m_isOverview); });
    on("review.volunteer", [this] { showVolunteer(); });
    on("review.importPositions", [this] { PositionsFiles(session()).importInto(m_model->document()); });
    on("review.exportPositions", [this] { PositionsFiles(session()).exportFrom(m_model->document(), formats::PositionsForm::SixColumns); });
    on("review.exportPositionsFull", [this] { PositionsFiles(session()).exportFrom(m_model->document(), formats::PositionsForm::Full); });
    on("review.checkPositions", [this] { PositionsFiles(session()).check(); });
    on("review.accept", [this] { m_model->acceptAndGoOn(); });
    on("review.reject", [this] { m_model->startReject(); });
    on("review.reopen", [this] { m_model->reopen(); });
    on("review.secondLook", [this] { m_model->toggleSecondLook(); });
    on("review.note", [this] { m_inspector->editNote(); });
    on("review.before", [this] { showBefore(!m_isBefore); });
    on("review.draw", [this] {
        m_canvas->setFocus();
        m_canvas->setDrawing(!m_canvas->isDrawing());
    });
    for (int digit = 1; digit <= 9; ++digit)
        commands.on(QStringLiteral("review.reason%1").arg(digit), this, [this, digit] {
            if (m_model) m_model->chooseReason(digit);
        });
}

void ReviewPage::bindMoves() {
    struct Turn {
        const char* id;
        double angleDeg;
    };
    struct Move {
        const char* id;
        int dx, dy, dw, dh;
    };
    auto& commands = session().commands();
    for (const Turn& turn : {Turn{"review.turnLeft", -1}, {"review.turnRight", 1}, {"review.turnLeftFine", -0.1}, {"review.turnRightFine", 0.1}})
        commands.on(QString::fromLatin1(turn.id), this, [this, turn] {
            if (m_model) m_model->turnBy(turn.angleDeg);
        });
    for (const Move& move : {Move{"review.moveLeft", -1, 0, 0, 0}, {"review.moveRight", 1, 0, 0, 0}, {"review.moveUp", 0, -1, 0, 0},
                             {"review.moveDown", 0, 1, 0, 0}, {"review.moveLeftFar", -10, 0, 0, 0}, {"review.moveRightFar", 10, 0, 0, 0},
                             {"review.moveUpFar", 0, -10, 0, 0}, {"review.moveDownFar", 0, 10, 0, 0}, {"review.narrower", 0, 0, -1, 0},
                             {"review.wider", 0, 0, 1, 0}, {"review.shorter", 0, 0, 0, -1}, {"review.taller", 0, 0, 0, 1},
                             {"review.narrowerFar", 0, 0, -10, 0}, {"review.widerFar", 0, 0, 10, 0}, {"review.shorterFar", 0, 0, 0, -10}, {"review.tallerFar", 0, 0, 0, 10}})
        commands.on(QString::fromLatin1(move.id), this, [this, move] {
            if (!m_model) return;
            if (move.dx || move.dy) m_model->moveBy(move.dx, move.dy);
            if (move.dw || move.dh) m_model->growBy(move.dw, move.dh);
        });
}

void ReviewPage::bindUndo() {
    auto& commands = session().commands();
    commands.on(QStringLiteral("edit.undo"), this, [this] {
        if (m_model) m_model->undo();
    });
    commands.on(QStringLiteral("edit.redo"), this, [this] {
        if (m_model) m_model->redo();
    });
}

void ReviewPage::showUndo() {
    auto& commands = session().commands();
    auto& stack = m_model->document().undoStack();
    const auto name = [&](const QString& id, const QString& text, bool available) {
        commands.setAvailable(id, this, available);
        commands.setText(id, this, text);
    };
    const auto words = [&](int step) { return static_cast<const review::ChangeReviews*>(stack.command(step))->words(); };
    name(QStringLiteral("edit.undo"), stack.canUndo() ? tr("Undo %1").arg(words(stack.index() - 1)) : QString(), stack.canUndo());
    name(QStringLiteral("edit.redo"), stack.canRedo() ? tr("Redo %1").arg(words(stack.index())) : QString(), stack.canRedo());
}

void ReviewPage::cancel() {
    m_canvas->cancelGesture();
    m_model->cancelReject();
    m_acceptBar->hide();
}

void ReviewPage::askForWords() {
    const auto words = session().interaction().askText(tr("Reject for another reason"), tr("Why?"), m_model->item()->review.note);
    if (words && !words->trimmed().isEmpty()) m_model->reject(model::RejectReason::Other, words->trimmed());
}

void ReviewPage::proposeFaces() {
    if (m_isProposing || !session().project()) return;
    m_isProposing = true;
    m_searchBar->hide();
    const auto unreadable = std::make_shared<QSet<model::PhotoId>>();
    session().startJob(
        tr("Finding the faces"),
        [unreadable](storage::Project& project, const base::Task& task) -> base::Result<> {
            const auto outcome = review::proposeFaces(project, {}, task);
            if (!outcome) return base::failure(outcome);
            for (const auto& failed : outcome->failed) unreadable->insert(failed.photo);
            return {};
        },
        this, [this, unreadable](const jobs::Outcome&) {
            m_isProposing = false;
            if (!m_model || unreadable->isEmpty()) return;
            m_model->photos().setUnexaminable(*unreadable); // no use to offer it again
            Q_EMIT session().said(tr("%n photos could not be read, so no face was looked for in them", nullptr, static_cast<int>(unreadable->size())));
        });
}

void ReviewPage::acceptProposed() {
    const auto plan = m_model->acceptPlan(m_acceptBar->minConfidence());
    m_acceptBar->hide();
    m_canvas->setFocus();
    m_model->acceptAll(plan.photos);
}

} // namespace paulownia::ui
