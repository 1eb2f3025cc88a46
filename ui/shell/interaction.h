#pragma once

#include "core/base/error.h"
#include "core/model/actor.h"
#include "core/storage/server_address.h"

#include <QString>
#include <QStringList>
#include <optional>

namespace paulownia::ui {

/// A question before something that cannot be taken back. The button names the verb; the default is Cancel.
struct Confirmation {
    QString title;
    QString text;
    QString verb;             ///< "Resolve 4 doubles"
    bool isDestructive = false;
};

/// A question with two ways on; the default is Cancel.
struct Choice {
    QString title;
    QString text;
    QString verb;            ///< nothing is lost by it: "Let it go on"
    QString destructiveVerb; ///< "Stop and leave"
};
enum class Chosen { Cancel, Verb, DestructiveVerb };

/// What a new project needs to be known.
struct NewProject {
    QString folder;
    int panel = 17;           ///< odd
    model::Actor actor;
    std::optional<storage::ServerAddress> server{}; ///< a team's: the actor logs in there
    QString password{};       ///< for the server; empty: libpq finds one
};

/// Who logs in to a team's database.
struct TeamLogin {
    QString name;
    QString password; ///< empty: libpq finds one
};

/// Every question to a person goes through here, so that tests can answer them (tests/support/fake_interaction.h). Dialogs are
/// window-modal sheets of the main window; messages do not wait for their answer.
class Interaction {
public:
    enum class Reply { Needed, Optional }; ///< whether a text may be left empty

    virtual ~Interaction() = default;
    virtual bool confirm(const Confirmation& question) = 0;
    virtual Chosen choose(const Choice& question) = 0;
    virtual QString chooseFolder(const QString& title) = 0;                              ///< empty: cancelled
    virtual QStringList chooseFiles(const QString& title, const QString& filter) = 0;    ///< empty: cancelled
    virtual QString chooseSaveFile(const QString& title, const QString& suggestion, const QString& filter) = 0;
    /// A line of text; spaces alone are none.
    virtual std::optional<QString> askText(const QString& title, const QString& label, const QString& preset, Reply reply = Reply::Needed) = 0;
    virtual std::optional<model::Actor> askActor(const QString& projectFolder, const model::Actor& preset) = 0;
    virtual std::optional<TeamLogin> askLogin(const QString& projectFolder, const storage::ServerAddress& server, const QString& presetName) = 0;
    virtual std::optional<NewProject> askNewProject(const model::Actor& preset) = 0;
    virtual void showError(const base::Error& error) = 0;                                ///< never for Cancelled
    virtual void showMessage(const QString& title, const QString& text) = 0;
};

} // namespace paulownia::ui
