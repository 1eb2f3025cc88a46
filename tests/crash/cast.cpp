// Votes as a person in the studio does, through the same core, for crash.py to interrupt.
//
//   crash_cast PROJECT VOTER QUESTION
//   crash_cast KIT VOTER QUESTION      the answers go into the file beside it
//
// Answers every subject of the question in the voter's order, thinks again about the first, and takes the second back. Prints each
// act only after the core said that it is stored: the subject, a tab, the choice (nothing: taken back). What is not stored is tried
// once more, as a person would; a second time it is told in one line. Started again it goes on where it was stopped.

#include "core/storage/project.h"
#include "core/voting/kit_votes.h"

#include <QCoreApplication>
#include <cstdio>

using namespace paulownia;

namespace {

constexpr int kTakenBack = -1;

struct Act {
    int position = 0;
    int choice = 0;
};

/// What the answers are given to; a project has to outlive its source.
struct Place {
    std::unique_ptr<storage::Project> project;
    std::unique_ptr<voting::VoteSource> source;
};

base::Result<Place> open(const QString& path, const QString& voter) {
    if (path.endsWith(QStringLiteral(".kit"))) {
        auto kit = voting::KitVotes::open(path);
        if (!kit) return base::failure(kit);
        return Place{nullptr, *std::move(kit)};
    }
    auto project = storage::Project::open(path, {voter, model::Role::Voter});
    if (!project) return base::failure(project);
    auto source = std::make_unique<voting::ProjectVotes>(**project);
    return Place{*std::move(project), std::move(source)};
}

/// An answer that is there already is none when it is given again; the first subject's second answer ends the first round.
QVector<Act> actsLeft(const voting::VotingSession& session) {
    QVector<Act> acts;
    if (session.answer(0) != 1) {
        for (int i = 0; i < session.count(); ++i) acts.append({i, 0});
        acts.append({0, 1});
    }
    acts.append({1, kTakenBack});
    return acts;
}

base::Result<> store(voting::VotingSession& session, const Act& act) {
    return act.choice == kTakenBack ? session.clear(act.position) : session.cast(act.position, act.choice);
}

base::Result<> vote(voting::VotingSession& session) {
    for (const auto& act : actsLeft(session)) {
        auto stored = store(session, act);
        if (!stored) stored = store(session, act);
        if (!stored) return stored;
        const QString choice = act.choice == kTakenBack ? QString() : session.question().choices.at(act.choice);
        std::printf("%s\t%s\n", qUtf8Printable(session.subject(act.position).id), qUtf8Printable(choice));
    }
    return {};
}

base::Result<> run(const QStringList& words) {
    const auto place = open(words[1], words[2]);
    if (!place) return base::failure(place);
    const auto session = place->source->begin(words[3]);
    if (!session) return base::failure(session);
    return vote(**session);
}

} // namespace

int main(int argc, char** argv) {
    const QCoreApplication app(argc, argv);
    if (QCoreApplication::arguments().size() != 4) return 2;
    const auto done = run(QCoreApplication::arguments());
    if (done) return 0;
    std::fprintf(stderr, "%s\n", done.error().text().c_str());
    return base::exitCode(done.error().kind);
}
