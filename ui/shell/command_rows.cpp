#include "ui/shell/command_table.h"

#include <QCoreApplication>

namespace paulownia::ui {
namespace {

constexpr bool kInMenu = true, kKeyOnly = false, kRepeats = true;

} // namespace

// X turns by +1° (with Z, C and V beside it), so rejecting is R: one key cannot do both.
const QVector<CommandRow>& commandRows() {
    static const QVector<CommandRow> rows{
        {"file.new", QT_TRANSLATE_NOOP("commands", "&File"), QT_TRANSLATE_NOOP("commands", "New project…"), "Ctrl+N", "folder-plus"},
        {"file.open", QT_TRANSLATE_NOOP("commands", "&File"), QT_TRANSLATE_NOOP("commands", "Open project…"), "Ctrl+O", "folder"},
        {"file.demo", QT_TRANSLATE_NOOP("commands", "&File"), QT_TRANSLATE_NOOP("commands", "Try it with a demo project…"), "", "play"},
        {"file.actor", QT_TRANSLATE_NOOP("commands", "&File"), QT_TRANSLATE_NOOP("commands", "Change who is at work…"), "", "person"},
        {"file.import", QT_TRANSLATE_NOOP("commands", "&File"), QT_TRANSLATE_NOOP("commands", "Import submissions…"), "Ctrl+I", "import"},
        {"file.close", QT_TRANSLATE_NOOP("commands", "&File"), QT_TRANSLATE_NOOP("commands", "Close project"), "Ctrl+W", ""},
        {"file.settings", QT_TRANSLATE_NOOP("commands", "&File"), QT_TRANSLATE_NOOP("commands", "Settings…"), "Ctrl+,", "settings"},
        {"file.quit", QT_TRANSLATE_NOOP("commands", "&File"), QT_TRANSLATE_NOOP("commands", "Quit"), "Ctrl+Q", ""},

        {"edit.undo", QT_TRANSLATE_NOOP("commands", "&Edit"), QT_TRANSLATE_NOOP("commands", "Undo"), "Ctrl+Z", "undo", kInMenu, kRepeats},
        {"edit.redo", QT_TRANSLATE_NOOP("commands", "&Edit"), QT_TRANSLATE_NOOP("commands", "Redo"), "Ctrl+Shift+Z|Ctrl+Y", "redo", kInMenu, kRepeats},
        {"app.cancel", QT_TRANSLATE_NOOP("commands", "&Edit"), QT_TRANSLATE_NOOP("commands", "Cancel what is under way"), "Esc", ""},

        {"view.zoomIn", QT_TRANSLATE_NOOP("commands", "&View"), QT_TRANSLATE_NOOP("commands", "Zoom in"), "Ctrl++|Ctrl+=", "zoom-in", kInMenu, kRepeats},
        {"view.zoomOut", QT_TRANSLATE_NOOP("commands", "&View"), QT_TRANSLATE_NOOP("commands", "Zoom out"), "Ctrl+-", "zoom-out", kInMenu, kRepeats},
        {"view.zoomActual", QT_TRANSLATE_NOOP("commands", "&View"), QT_TRANSLATE_NOOP("commands", "Actual size"), "Ctrl+0", ""},
        {"view.fit", QT_TRANSLATE_NOOP("commands", "&View"), QT_TRANSLATE_NOOP("commands", "Fit to window"), "F", "fit"},
        {"view.fullScreen", QT_TRANSLATE_NOOP("commands", "&View"), QT_TRANSLATE_NOOP("commands", "Full screen"), "F11", ""},

        {"go.home", QT_TRANSLATE_NOOP("commands", "&Go"), QT_TRANSLATE_NOOP("commands", "Home"), "Ctrl+1", "home"},
        {"go.intake", QT_TRANSLATE_NOOP("commands", "&Go"), QT_TRANSLATE_NOOP("commands", "Intake"), "Ctrl+2", "intake"},
        {"go.review", QT_TRANSLATE_NOOP("commands", "&Go"), QT_TRANSLATE_NOOP("commands", "Review"), "Ctrl+3", "review"},
        {"go.vote", QT_TRANSLATE_NOOP("commands", "&Go"), QT_TRANSLATE_NOOP("commands", "Vote"), "Ctrl+4", "vote"},
        {"go.results", QT_TRANSLATE_NOOP("commands", "&Go"), QT_TRANSLATE_NOOP("commands", "Results"), "Ctrl+5", "results"},
        {"go.release", QT_TRANSLATE_NOOP("commands", "&Go"), QT_TRANSLATE_NOOP("commands", "Release"), "Ctrl+6", "release"},
        {"go.explore", QT_TRANSLATE_NOOP("commands", "&Go"), QT_TRANSLATE_NOOP("commands", "Explore"), "Ctrl+7", "explore"},
        {"go.train", QT_TRANSLATE_NOOP("commands", "&Go"), QT_TRANSLATE_NOOP("commands", "Train"), "Ctrl+8", "train"},
        {"go.command", QT_TRANSLATE_NOOP("commands", "&Go"), QT_TRANSLATE_NOOP("commands", "Find a command…"), "Ctrl+K", "search"},
        {"nav.next", QT_TRANSLATE_NOOP("commands", "&Go"), QT_TRANSLATE_NOOP("commands", "Next"), "D|PgDown", "chevron-right", kInMenu, kRepeats},
        {"nav.previous", QT_TRANSLATE_NOOP("commands", "&Go"), QT_TRANSLATE_NOOP("commands", "Previous"), "A|PgUp", "chevron-left", kInMenu, kRepeats},
        {"nav.nextWaiting", QT_TRANSLATE_NOOP("commands", "&Go"), QT_TRANSLATE_NOOP("commands", "Next that waits for me"), "Ctrl+Shift+D", "", kInMenu, kRepeats},
        {"nav.previousWaiting", QT_TRANSLATE_NOOP("commands", "&Go"), QT_TRANSLATE_NOOP("commands", "Previous that waits for me"), "Ctrl+Shift+A", "", kInMenu, kRepeats},

        {"intake.resolveDuplicates", QT_TRANSLATE_NOOP("commands", "&Intake"), QT_TRANSLATE_NOOP("commands", "Resolve duplicates…"), "", "duplicate"},
        {"intake.recordConsent", QT_TRANSLATE_NOOP("commands", "&Intake"), QT_TRANSLATE_NOOP("commands", "Record where the consent is kept…"), "", "shield"},
        {"intake.consentRules", QT_TRANSLATE_NOOP("commands", "&Intake"), QT_TRANSLATE_NOOP("commands", "Rules of consent…"), "", ""},

        {"review.propose", QT_TRANSLATE_NOOP("commands", "&Review"), QT_TRANSLATE_NOOP("commands", "Find the faces"), "", "search"},
        {"review.acceptProposed", QT_TRANSLATE_NOOP("commands", "&Review"), QT_TRANSLATE_NOOP("commands", "Accept all proposals…"), "", "check-all"},
        {"review.accept", QT_TRANSLATE_NOOP("commands", "&Review"), QT_TRANSLATE_NOOP("commands", "Accept and go on"), "Space", "check"},
        {"review.reject", QT_TRANSLATE_NOOP("commands", "&Review"), QT_TRANSLATE_NOOP("commands", "Reject, with a reason"), "R", "cross"},
        {"review.reason1", QT_TRANSLATE_NOOP("commands", "&Review"), QT_TRANSLATE_NOOP("commands", "Reason: a hand in the picture"), "1", "", kKeyOnly},
        {"review.reason2", QT_TRANSLATE_NOOP("commands", "&Review"), QT_TRANSLATE_NOOP("commands", "Reason: not looking straight ahead"), "2", "", kKeyOnly},
        {"review.reason3", QT_TRANSLATE_NOOP("commands", "&Review"), QT_TRANSLATE_NOOP("commands", "Reason: eyes closed"), "3", "", kKeyOnly},
        {"review.reason4", QT_TRANSLATE_NOOP("commands", "&Review"), QT_TRANSLATE_NOOP("commands", "Reason: something over the face"), "4", "", kKeyOnly},
        {"review.reason5", QT_TRANSLATE_NOOP("commands", "&Review"), QT_TRANSLATE_NOOP("commands", "Reason: blurred"), "5", "", kKeyOnly},
        {"review.reason6", QT_TRANSLATE_NOOP("commands", "&Review"), QT_TRANSLATE_NOOP("commands", "Reason: not a face"), "6", "", kKeyOnly},
        {"review.reason7", QT_TRANSLATE_NOOP("commands", "&Review"), QT_TRANSLATE_NOOP("commands", "Reason: a second person"), "7", "", kKeyOnly},
        {"review.reason8", QT_TRANSLATE_NOOP("commands", "&Review"), QT_TRANSLATE_NOOP("commands", "Reason: unreadable"), "8", "", kKeyOnly},
        {"review.reason9", QT_TRANSLATE_NOOP("commands", "&Review"), QT_TRANSLATE_NOOP("commands", "Reason: another, in words"), "9", "", kKeyOnly},
        {"review.reopen", QT_TRANSLATE_NOOP("commands", "&Review"), QT_TRANSLATE_NOOP("commands", "Take the decision back"), "T", ""},
        {"review.secondLook", QT_TRANSLATE_NOOP("commands", "&Review"), QT_TRANSLATE_NOOP("commands", "Mark for a second look"), "S", "flag"},
        {"review.note", QT_TRANSLATE_NOOP("commands", "&Review"), QT_TRANSLATE_NOOP("commands", "Write a note"), "N", "pencil"},
        {"review.before", QT_TRANSLATE_NOOP("commands", "&Review"), QT_TRANSLATE_NOOP("commands", "Show the photo as it came, or as it is now"), "B", "eye"},
        {"review.overview", QT_TRANSLATE_NOOP("commands", "&Review"), QT_TRANSLATE_NOOP("commands", "Overview of many photos, or one at work"), "G", "grid"},
        {"review.volunteer", QT_TRANSLATE_NOOP("commands", "&Review"), QT_TRANSLATE_NOOP("commands", "This volunteer’s photos together, or all"), "P", "people"},
        {"review.draw", QT_TRANSLATE_NOOP("commands", "&Review"), QT_TRANSLATE_NOOP("commands", "Draw the rectangle"), "W", "frame"},
        {"review.turnLeft", QT_TRANSLATE_NOOP("commands", "&Review"), QT_TRANSLATE_NOOP("commands", "Turn left by 1°"), "Z", "turn-left", kInMenu, kRepeats},
        {"review.turnRight", QT_TRANSLATE_NOOP("commands", "&Review"), QT_TRANSLATE_NOOP("commands", "Turn right by 1°"), "X", "turn-right", kInMenu, kRepeats},
        {"review.turnLeftFine", QT_TRANSLATE_NOOP("commands", "&Review"), QT_TRANSLATE_NOOP("commands", "Turn left by 0.1°"), "C", "", kInMenu, kRepeats},
        {"review.turnRightFine", QT_TRANSLATE_NOOP("commands", "&Review"), QT_TRANSLATE_NOOP("commands", "Turn right by 0.1°"), "V", "", kInMenu, kRepeats},
        {"review.moveLeft", QT_TRANSLATE_NOOP("commands", "&Review"), QT_TRANSLATE_NOOP("commands", "Move the rectangle left"), "Left", "", kKeyOnly, kRepeats},
        {"review.moveRight", QT_TRANSLATE_NOOP("commands", "&Review"), QT_TRANSLATE_NOOP("commands", "Move the rectangle right"), "Right", "", kKeyOnly, kRepeats},
        {"review.moveUp", QT_TRANSLATE_NOOP("commands", "&Review"), QT_TRANSLATE_NOOP("commands", "Move the rectangle up"), "Up", "", kKeyOnly, kRepeats},
        {"review.moveDown", QT_TRANSLATE_NOOP("commands", "&Review"), QT_TRANSLATE_NOOP("commands", "Move the rectangle down"), "Down", "", kKeyOnly, kRepeats},
        {"review.moveLeftFar", QT_TRANSLATE_NOOP("commands", "&Review"), QT_TRANSLATE_NOOP("commands", "Move the rectangle left by 10"), "Shift+Left", "", kKeyOnly, kRepeats},
        {"review.moveRightFar", QT_TRANSLATE_NOOP("commands", "&Review"), QT_TRANSLATE_NOOP("commands", "Move the rectangle right by 10"), "Shift+Right", "", kKeyOnly, kRepeats},
        {"review.moveUpFar", QT_TRANSLATE_NOOP("commands", "&Review"), QT_TRANSLATE_NOOP("commands", "Move the rectangle up by 10"), "Shift+Up", "", kKeyOnly, kRepeats},
        {"review.moveDownFar", QT_TRANSLATE_NOOP("commands", "&Review"), QT_TRANSLATE_NOOP("commands", "Move the rectangle down by 10"), "Shift+Down", "", kKeyOnly, kRepeats},
        {"review.narrower", QT_TRANSLATE_NOOP("commands", "&Review"), QT_TRANSLATE_NOOP("commands", "Make the rectangle narrower"), "Ctrl+Left", "", kKeyOnly, kRepeats},
        {"review.wider", QT_TRANSLATE_NOOP("commands", "&Review"), QT_TRANSLATE_NOOP("commands", "Make the rectangle wider"), "Ctrl+Right", "", kKeyOnly, kRepeats},
        {"review.shorter", QT_TRANSLATE_NOOP("commands", "&Review"), QT_TRANSLATE_NOOP("commands", "Make the rectangle shorter"), "Ctrl+Up", "", kKeyOnly, kRepeats},
        {"review.taller", QT_TRANSLATE_NOOP("commands", "&Review"), QT_TRANSLATE_NOOP("commands", "Make the rectangle taller"), "Ctrl+Down", "", kKeyOnly, kRepeats},
        {"review.narrowerFar", QT_TRANSLATE_NOOP("commands", "&Review"), QT_TRANSLATE_NOOP("commands", "Make the rectangle narrower by 10"), "Ctrl+Shift+Left", "", kKeyOnly, kRepeats},
        {"review.widerFar", QT_TRANSLATE_NOOP("commands", "&Review"), QT_TRANSLATE_NOOP("commands", "Make the rectangle wider by 10"), "Ctrl+Shift+Right", "", kKeyOnly, kRepeats},
        {"review.shorterFar", QT_TRANSLATE_NOOP("commands", "&Review"), QT_TRANSLATE_NOOP("commands", "Make the rectangle shorter by 10"), "Ctrl+Shift+Up", "", kKeyOnly, kRepeats},
        {"review.tallerFar", QT_TRANSLATE_NOOP("commands", "&Review"), QT_TRANSLATE_NOOP("commands", "Make the rectangle taller by 10"), "Ctrl+Shift+Down", "", kKeyOnly, kRepeats},
        {"review.importPositions", QT_TRANSLATE_NOOP("commands", "&Review"), QT_TRANSLATE_NOOP("commands", "Import positions…"), "", "import"},
        {"review.exportPositions", QT_TRANSLATE_NOOP("commands", "&Review"), QT_TRANSLATE_NOOP("commands", "Export positions, six columns…"), "", "export"},
        {"review.exportPositionsFull", QT_TRANSLATE_NOOP("commands", "&Review"), QT_TRANSLATE_NOOP("commands", "Export positions with angles and verdicts…"), "", ""},
        {"review.checkPositions", QT_TRANSLATE_NOOP("commands", "&Review"), QT_TRANSLATE_NOOP("commands", "Check a positions file…"), "", "shield"},

        {"vote.answer1", QT_TRANSLATE_NOOP("commands", "V&ote"), QT_TRANSLATE_NOOP("commands", "First answer"), "1", "", kKeyOnly},
        {"vote.answer2", QT_TRANSLATE_NOOP("commands", "V&ote"), QT_TRANSLATE_NOOP("commands", "Second answer"), "2", "", kKeyOnly},
        {"vote.answer3", QT_TRANSLATE_NOOP("commands", "V&ote"), QT_TRANSLATE_NOOP("commands", "Third answer"), "3", "", kKeyOnly},
        {"vote.answer4", QT_TRANSLATE_NOOP("commands", "V&ote"), QT_TRANSLATE_NOOP("commands", "Fourth answer"), "4", "", kKeyOnly},
        {"vote.answer5", QT_TRANSLATE_NOOP("commands", "V&ote"), QT_TRANSLATE_NOOP("commands", "Fifth answer"), "5", "", kKeyOnly},
        {"vote.answer6", QT_TRANSLATE_NOOP("commands", "V&ote"), QT_TRANSLATE_NOOP("commands", "Sixth answer"), "6", "", kKeyOnly},
        {"vote.answer7", QT_TRANSLATE_NOOP("commands", "V&ote"), QT_TRANSLATE_NOOP("commands", "Seventh answer"), "7", "", kKeyOnly},
        {"vote.answer8", QT_TRANSLATE_NOOP("commands", "V&ote"), QT_TRANSLATE_NOOP("commands", "Eighth answer"), "8", "", kKeyOnly},
        {"vote.answer9", QT_TRANSLATE_NOOP("commands", "V&ote"), QT_TRANSLATE_NOOP("commands", "Ninth answer"), "9", "", kKeyOnly},
        {"vote.clear", QT_TRANSLATE_NOOP("commands", "V&ote"), QT_TRANSLATE_NOOP("commands", "Clear the answer"), "0", ""},
        {"vote.nextQuestion", QT_TRANSLATE_NOOP("commands", "V&ote"), QT_TRANSLATE_NOOP("commands", "Next question"), "Down", "", kInMenu, kRepeats},
        {"vote.previousQuestion", QT_TRANSLATE_NOOP("commands", "V&ote"), QT_TRANSLATE_NOOP("commands", "Previous question"), "Up", "", kInMenu, kRepeats},
        {"vote.changeQuestion", QT_TRANSLATE_NOOP("commands", "V&ote"), QT_TRANSLATE_NOOP("commands", "Vote on something else"), "Q", ""},
        {"vote.changeMode", QT_TRANSLATE_NOOP("commands", "V&ote"), QT_TRANSLATE_NOOP("commands", "One at a time, or a sheet"), "M", ""},

        {"results.questions", QT_TRANSLATE_NOOP("commands", "Res&ults"), QT_TRANSLATE_NOOP("commands", "Questions…"), "", "vote"},
        {"results.importSheets", QT_TRANSLATE_NOOP("commands", "Res&ults"), QT_TRANSLATE_NOOP("commands", "Import voting sheets…"), "", "import"},
        {"results.exportTable", QT_TRANSLATE_NOOP("commands", "Res&ults"), QT_TRANSLATE_NOOP("commands", "Export the table…"), "", "export"},
        {"results.exportChart", QT_TRANSLATE_NOOP("commands", "Res&ults"), QT_TRANSLATE_NOOP("commands", "Export the chart…"), "", "export"},

        {"release.build", QT_TRANSLATE_NOOP("commands", "Re&lease"), QT_TRANSLATE_NOOP("commands", "Build a release…"), "Ctrl+B", "release"},
        {"release.verify", QT_TRANSLATE_NOOP("commands", "Re&lease"), QT_TRANSLATE_NOOP("commands", "Verify a release…"), "", "shield"},

        {"explore.open", QT_TRANSLATE_NOOP("commands", "E&xplore"), QT_TRANSLATE_NOOP("commands", "Open a release…"), "", "folder"},
        {"explore.run", QT_TRANSLATE_NOOP("commands", "E&xplore"), QT_TRANSLATE_NOOP("commands", "Run the method chosen"), "Ctrl+R", "play"},
        {"explore.export", QT_TRANSLATE_NOOP("commands", "E&xplore"), QT_TRANSLATE_NOOP("commands", "Export the plot…"), "", "export"},

        {"train.open", QT_TRANSLATE_NOOP("commands", "&Train"), QT_TRANSLATE_NOOP("commands", "Open a release to train on…"), "", "folder"},
        {"train.start", QT_TRANSLATE_NOOP("commands", "&Train"), QT_TRANSLATE_NOOP("commands", "Start training"), "Ctrl+R", "play"},
        {"train.pause", QT_TRANSLATE_NOOP("commands", "&Train"), QT_TRANSLATE_NOOP("commands", "Pause the training"), "", ""},
        {"train.resume", QT_TRANSLATE_NOOP("commands", "&Train"), QT_TRANSLATE_NOOP("commands", "Resume the training"), "", "play"},
        {"train.cancel", QT_TRANSLATE_NOOP("commands", "&Train"), QT_TRANSLATE_NOOP("commands", "Stop the training"), "", "stop"},
        {"train.export", QT_TRANSLATE_NOOP("commands", "&Train"), QT_TRANSLATE_NOOP("commands", "Export the learning curves…"), "", "export"},
        {"train.exportNetwork", QT_TRANSLATE_NOOP("commands", "&Train"), QT_TRANSLATE_NOOP("commands", "Export the network…"), "", "export"},
        {"train.remove", QT_TRANSLATE_NOOP("commands", "&Train"), QT_TRANSLATE_NOOP("commands", "Delete the run…"), "", "trash"},

        {"help.contents", QT_TRANSLATE_NOOP("commands", "&Help"), QT_TRANSLATE_NOOP("commands", "Guide to this page"), "F1", "help"},
        {"help.tour", QT_TRANSLATE_NOOP("commands", "&Help"), QT_TRANSLATE_NOOP("commands", "Take the tour"), "", ""},
        {"help.shortcuts", QT_TRANSLATE_NOOP("commands", "&Help"), QT_TRANSLATE_NOOP("commands", "Keyboard shortcuts"), "Shift+F1", "keyboard"},
        {"help.log", QT_TRANSLATE_NOOP("commands", "&Help"), QT_TRANSLATE_NOOP("commands", "Show the log’s folder"), "", "folder"},
        {"help.about", QT_TRANSLATE_NOOP("commands", "&Help"), QT_TRANSLATE_NOOP("commands", "About Paulownia"), "", "info"},
    };
    return rows;
}


} // namespace paulownia::ui
