"""What crash.py does to a project, and how what was acknowledged on the way is looked for."""
import pathlib, re, shutil

import check_project
from kit_file import Kit

VOTER, QUESTION = "ann", "smile"


class Scenario:
    """`program`: which of the bench's. `again`: exit codes of the command repeated after it had been done already; `then`: what
    paulownia does next. `loose`: acts of which a second try may leave more. `said`: finds what was acknowledged and is not there."""

    def __init__(self, name, stage, command, program="paulownia", again=(0,), then=None, loose=(), said=None, **checks):
        self.name, self.stage, self.command, self.program, self.again, self.then, self.loose = name, stage, command, program, again, then, loose
        self.said, self.checks = said or (lambda tried, lines: []), checks


def opened(folder):
    checker = check_project.Checker(folder)
    checker.open()
    return checker


def sheets_there(tried, lines):
    """A sheet that a line of output acknowledges is there wholly."""
    for sheet in [line.split(": ")[0] for line in lines if " answers, " in line]:
        answers = pathlib.Path(sheet).read_text().splitlines()
        held = opened(tried.here / "study").rows("SELECT COUNT(*) FROM ballot WHERE voter = ? AND (question = 'smile') = ?", answers[0].split("\t")[0], "_" in answers[1])[0][0]
        if held != len(answers) - 1:
            yield f"{sheet} was acknowledged: {held} of {len(answers) - 1} answers are there"


def possible(tried, lines):
    """The acts that may be there: those acknowledged, or they and the one that was under way."""
    wanted = tried.reference["said"]
    if lines != wanted[:len(lines)]:
        return []
    return [[tuple(line.split("\t")) for line in wanted[:n]] for n in {len(lines), min(len(lines) + 1, len(wanted))}]


def answers_there(tried, lines):
    """One answer a subject, the last; and as many acts on record as there were."""
    checker = opened(tried.here / "study")
    held = dict(checker.rows("SELECT subject, choice FROM ballot WHERE question = ? AND voter = ?", QUESTION, VOTER))
    count = checker.rows("SELECT COUNT(*) FROM chain WHERE act LIKE 'ballot.%'")[0][0]
    if not any(held == {s: c for s, c in dict(acts).items() if c} and count == len(acts) for acts in possible(tried, lines)):
        yield f"{len(lines)} acts were acknowledged, {count} are on record; in force: {held}"


def kit_answers_there(tried, lines):
    """Act for act; and the project takes in what is there, a torn line or not."""
    path = tried.here / f"{VOTER}.ballots"
    try:
        acts = [(token, choice) for _, token, choice, _ in Kit(tried.here / f"{VOTER}.kit").answers(path)]
    except ValueError as damage:
        yield f"the answers: {damage}"
        return
    if acts not in possible(tried, lines):
        yield f"{len(lines)} acts were acknowledged, the file has {acts}"
    if path.exists() and path.stat().st_mode & check_project.OWNER_ONLY:
        yield f"the answers can be read by others (mode {path.stat().st_mode & 0o777:o})"
    if acts:
        yield from collected(tried, path, len(acts))


def collected(tried, path, acts):
    copy = tried.here / "copy"
    shutil.copytree(tried.here / "study", copy)
    done = tried.bench.run(["votes", "collect", str(copy), str(path)])
    if done.returncode or sum(map(int, re.findall(r"(\d+) (?:new|changed|taken back)", done.stdout))) != acts:
        yield f"of {acts} acts the project takes {done.returncode} {done.stdout} {done.stderr}"
    shutil.rmtree(copy)


# SET: the submissions; EMPTY: a folder with none; HERE: the folder of this try.
SCENARIOS = [
    Scenario("new", "nothing", ["new", "HERE/study", "--panel", "3"], again=(4,), then=["import", "HERE/study", "EMPTY"]),
    Scenario("migration", "old", ["status", "HERE/study"]),
    Scenario("import", "empty", ["import", "HERE/study", "SET"], submissions="SET"),
    Scenario("review", "proposed", ["review", "accept", "HERE/study", "--proposed"], submissions="SET"),
    Scenario("votes", "accepted", ["votes", "import", "HERE/study", "SHEETS"], said=sheets_there, sheets="SET/sheets"),
    Scenario("answers", "accepted", ["HERE/study", VOTER, QUESTION], program="cast", said=answers_there),
    Scenario("kit-answers", "asked", [f"HERE/{VOTER}.kit", VOTER, QUESTION], program="cast", said=kit_answers_there, then=["votes", "collect", "HERE/study", f"HERE/{VOTER}.ballots"]),
    Scenario("kit", "kit", ["votes", "collect", "HERE/study", f"HERE/{VOTER}.ballots"]),
    Scenario("release", "voted", ["release", "HERE/study", "HERE/out"], again=(4,), loose=("release.",), releases=["HERE/out"]),
    Scenario("withdraw", "released", ["withdraw", "HERE/study", "NUMBER", "--reason", "asked for"], again=(3, 4), gone="NUMBER"),
    Scenario("backup", "voted", ["backup", "HERE/study", "HERE/copy"], again=(4,), loose=("backup.",), backups=["HERE/copy"]),
]
