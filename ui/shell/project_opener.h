#pragma once

#include "core/base/error.h"
#include "core/model/actor.h"
#include "ui/shell/interaction.h"

#include <QObject>
#include <functional>

namespace paulownia::ui {

class Session;

/// The ways a project is opened: new, a folder, a recent one, another person at the same one. Asks who is at work.
class ProjectOpener : public QObject {
    Q_OBJECT
public:
    /// `mayLeave` is asked before an open project is left.
    ProjectOpener(Session& session, std::function<bool()> mayLeave, QWidget* window);

    void makeNew();
    void chooseAndOpen();
    void open(const QString& folder); ///< asks who is at work, with the last answer preset
    void changeActor();
    void close();

private:
    model::Actor presetFor(const QString& folder) const;
    void logIn(const QString& folder, const storage::ServerAddress& server);
    base::Result<> make(const NewProject& wanted);
    void report(const base::Result<>& outcome, const QString& folder);

    Session& m_session;
    std::function<bool()> m_mayLeave;
};

} // namespace paulownia::ui
