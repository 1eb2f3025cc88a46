#pragma once

#include "core/voting/kit_votes.h"
#include "ui/shell/page.h"
#include "ui/shell/project_reading.h"
#include "ui/voting/vote_header.h"
#include "ui/voting/vote_view_model.h"

class QStackedWidget;

namespace paulownia::ui {

class EmptyState;
class FacePictures;
class FocusView;
class SheetView;

/// Where the session's actor votes. Shows faces, the question and the voter's own answers: no names, no numbers, no
/// proposals, nobody else's votes.
class VotePage : public Page {
    Q_OBJECT
public:
    explicit VotePage(Session& session, QWidget* parent = nullptr);
    ~VotePage() override;

    QString name() const override { return QStringLiteral("vote"); }
    QString title() const override { return tr("Vote"); }
    QString iconName() const override { return QStringLiteral("vote"); }
    void refresh() override;
    bool isSettled() const override;

    const VoteViewModel& model() const { return m_model; }
    VoteMode mode() const;
    void setMode(VoteMode mode);
    void choose(const QString& question);
    /// Votes with a kit from now on, instead of the session's project.
    void voteWith(std::shared_ptr<voting::KitVotes> kit);

protected:
    void retranslate() override;

private:
    void layOut();
    void connectModel();
    void connectCommands();
    void followProject();
    struct Reading {
        QVector<voting::BegunQuestion> questions;
        int stored; ///< m_stored when it began
    };
    void read();
    void take(const base::Result<Reading>& reading);
    void show(const base::Result<>& opened);
    void setPictures(std::unique_ptr<FacePictures> pictures);
    void chooseMode(VoteMode mode); ///< and remembers it
    void chooseNext();
    void rememberQuestion(const base::Result<>& chosen);
    void noteStored();
    void goAlong(int direction); ///< subjects in focus mode, pages of a sheet
    void showTrouble(const base::Error& error);

    VoteViewModel m_model;
    std::unique_ptr<FacePictures> m_pictures;
    storage::Project* m_project = nullptr; // the session's, as last seen
    std::shared_ptr<voting::KitVotes> m_kit; // null: the project's votes
    bool m_isStoring = false;
    int m_stored = 0; ///< answers that were given here
    VoteHeader* m_header;
    FocusView* m_focus;
    SheetView* m_sheet;
    QStackedWidget* m_stack;
    QWidget* m_voting;
    EmptyState* m_empty;
    ProjectReading<Reading> m_reading;
};

} // namespace paulownia::ui
