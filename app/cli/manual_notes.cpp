#include "app/cli/manual_notes.h"

namespace paulownia::cli {

manual::Notes manualNotes() {
    return {"Turns volunteers' photos into a consented, hand-annotated, released data set of headshots. A project is a folder; its commands\n"
            "follow the way of a photo: import, propose, review, votes, tally, release, verify. Each act is recorded in a chain that audit checks.\n"
            "\n"
            "Standard output carries the result and nothing else, with --json as one document; progress, remarks and errors go to standard error.\n"
            "Ctrl-C stops cleanly: what is done is kept, and the command goes on from there when it is run again.",
            {{"PAULOWNIA_USER", "Who is at work, as the record names them. Without it, the login."}},
            {{"~/.local/state/paulownia/paulownia.log", "Which commands ran and how they ended, without a name, path or number of anybody; below XDG_STATE_HOME where that is set. Two older ones lie beside it."}},
            {"paulownia-studio", "paulownia-portal", "paulownia-trainer"}};
}

} // namespace paulownia::cli
