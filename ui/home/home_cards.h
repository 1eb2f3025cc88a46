#pragma once

#include "core/model/actor.h"
#include "core/storage/project_status.h"

#include <QString>
#include <QVector>

namespace paulownia::ui {

/// One thing that somebody may have to do, or that is done.
struct HomeCard {
    enum class State {
        Done,    ///< nothing waits
        Waiting, ///< somebody's work, or time
        Blocked  ///< holds up the release until somebody acts
    };
    QString heading;
    QString number;      ///< the figure that counts
    QString sentence;    ///< what it counts, and more
    State state = State::Done;
    QString waitsFor;    ///< "Waits for a curator"
    int done = 0;        ///< of `total`; total 0: no bar
    int total = 0;
    QString page;        ///< where the work is done: "review"
    QString link;        ///< "Review photos"
    QString subject;     ///< what to show there; may be empty
};

/// What Home knows.
struct HomeFacts {
    storage::ProjectStatus status;
    int identicalDoubles = 0; ///< open groups of the same file; those that only look alike block nothing
    model::Actor actor;
    QDateTime now;
    QMap<QString, QString> refusals{}; ///< question → why the voter at work is not asked now
};

/// The cards in the order of the work. A voter sees own votes only.
QVector<HomeCard> homeCards(const HomeFacts& facts);

/// What keeps a release from being built, a sentence each; empty: nothing that is counted here.
QStringList releaseBlockers(const HomeFacts& facts);

} // namespace paulownia::ui
