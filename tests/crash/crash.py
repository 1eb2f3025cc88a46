#!/usr/bin/env python3
"""Kills Paulownia at every call that changes a file, or lets that call fail, and looks at what is left.

    crash.py PAULOWNIA SHIM [--points N] [--only SCENARIO] [--do kill,tear,ENOSPC,EIO,EACCES,ESTALE] [--seed S] [--keep FOLDER]

A scenario is one command on a small project of drawn photos. It runs once undisturbed, with its calls counted (fault_shim.cpp);
then once for each call, each time on a fresh copy. After each: what check_project.py says, which shares no code with Paulownia; `paulownia
audit`; what the program had said was done is there; and the command again, which has to come to the same project as undisturbed.
--points N tries N calls of each scenario and kind, spread over all of them; 0: every one.
"""
import argparse, collections, concurrent.futures, hashlib, hmac, json, os, pathlib, shutil, sqlite3, subprocess, sys, tempfile, threading, time

sys.path.insert(0, os.path.dirname(os.path.abspath(__file__)))
import check_project

QT_REMARKS = ("Could not remove our own lock file", "QTemporaryDir: Unable to remove")  # beside our line, where the right to remove is gone
ERRORS = ("ENOSPC", "EIO", "EACCES", "EROFS", "ESTALE")


class Scenario:
    """`again`: exit codes of the command repeated after it had been done already; `then`: what is done next. `loose`: acts of which a
    second try may leave more. `said`: the voting sheet that a line of output acknowledges."""

    def __init__(self, name, stage, command, again=(0,), then=None, loose=(), said=None, **checks):
        self.name, self.stage, self.command, self.again, self.then, self.loose, self.said, self.checks = name, stage, command, again, then, loose, said, checks


def sheets_said(line):
    return line.split(": ")[0] if " answers, " in line else None


# SET: the submissions; EMPTY: a folder with none; HERE: the folder of this try.
SCENARIOS = [
    Scenario("new", "nothing", ["new", "HERE/study", "--panel", "3"], again=(4,), then=["import", "HERE/study", "EMPTY"]),
    Scenario("migration", "old", ["status", "HERE/study"]),
    Scenario("import", "empty", ["import", "HERE/study", "SET"], submissions="SET"),
    Scenario("review", "proposed", ["review", "accept", "HERE/study", "--proposed"], submissions="SET"),
    Scenario("votes", "accepted", ["votes", "import", "HERE/study", "SHEETS"], said=sheets_said, sheets="SET/sheets"),
    Scenario("kit", "kit", ["votes", "collect", "HERE/study", "HERE/ann.ballots"]),
    Scenario("release", "voted", ["release", "HERE/study", "HERE/out"], again=(4,), loose=("release.",), releases=["HERE/out"]),
    Scenario("withdraw", "released", ["withdraw", "HERE/study", "NUMBER", "--reason", "asked for"], again=(3, 4), gone="NUMBER"),
    Scenario("backup", "voted", ["backup", "HERE/study", "HERE/copy"], again=(4,), loose=("backup.",), backups=["HERE/copy"]),
]


class Bench:
    """The program, and a project at every stage."""

    def __init__(self, paulownia, shim, work):
        self.paulownia, self.shim, self.work = paulownia, shim, pathlib.Path(work)
        self.set, self.empty = self.work / "set", self.work / "empty"
        self.empty.mkdir()
        self.fresh = 0
        self.lock = threading.Lock()

    def run(self, args, **fault):
        env = {k: v for k, v in os.environ.items() if not k.startswith("FAULT_")} | {"PAULOWNIA_USER": "curator", "LC_ALL": "C.UTF-8", "XDG_STATE_HOME": str(self.work / "state")}
        if fault:
            env |= {"LD_PRELOAD": self.shim} | {f"FAULT_{key.upper()}": str(value) for key, value in fault.items()}
        try:
            return subprocess.run([self.paulownia, *args], env=env, capture_output=True, text=True, timeout=60, errors="replace")
        except subprocess.TimeoutExpired:
            return subprocess.CompletedProcess(args, 124, "", "it hangs")

    def demand(self, *args):
        done = self.run(args)
        if done.returncode != 0:
            sys.exit(f"{args}: {done.returncode} {done.stderr}")

    def prepare(self):
        """Each stage is a folder HERE with the project as `study`."""
        here = self.work / "stage"
        here.mkdir()
        study = str(here / "study")
        self.demand("simulate", str(self.set), "--volunteers", "3", "--photos", "2", "--size", "400x300", "--voters", "3", "--seed", "7")
        self.keep("nothing")
        steps = [("empty", ["new", study, "--panel", "3"]), ("imported", ["import", study, str(self.set)]), ("lenient", ["consent-rules", study, "--after", "allowed"]), ("proposed", ["propose", study]),
                 ("accepted", ["review", "accept", study, "--proposed"]), ("kit", None), ("voted", ["votes", "import", study, *self.sheets()]),
                 ("released", ["release", study, study + "/releases/first"])]
        for name, args in steps:
            if args:
                self.demand(*args)
            self.keep(name)
        self.answer_kit(self.work / "stages" / "kit")
        self.make_old()
        self.number = sorted(path.name for path in self.set.iterdir() if path.name.startswith("a0"))[0]

    def sheets(self):
        return sorted(map(str, (self.set / "sheets").glob("*.tsv")))

    def keep(self, name):
        shutil.copytree(self.work / "stage", self.work / "stages" / name)

    def answer_kit(self, here):
        """As paulownia-studio would on a voter's machine: a line an answer, each sealed with the line before."""
        self.demand("votes", "kit", str(here / "study"), "--voter", "ann", str(here / "ann.kit"))
        magic, rest = (here / "ann.kit").read_bytes().split(b"\n", 1)
        signature, rest = rest[:64], rest[96:]
        length, rest = rest.split(b"\n", 1)
        header = rest[:int(length)]
        kit = json.loads(header)
        seal = hashlib.sha256(header).hexdigest()
        lines = ["\t".join(["paulownia-ballots", "1", kit["kit"], "ann", seal, signature.hex()])]
        for question in kit["questions"]:
            for subject in question["subjects"]:
                line = "\t".join([question["name"], subject["token"], question["choices"][0], "2026-01-02T03:04:05.678Z"])
                seal = hmac.new(bytes.fromhex(kit["answers_key"]), f"{seal}\n{line}".encode(), hashlib.sha256).hexdigest()
                lines.append(f"{line}\t{seal}")
        (here / "ann.ballots").write_text("\n".join(lines) + "\n")

    def make_old(self):
        """The project as schema 6 had it."""
        here = self.work / "stages" / "old"
        shutil.copytree(self.work / "stages" / "accepted", here)
        with sqlite3.connect(here / "study" / "project.sqlite") as db:
            for sql in ["DROP TABLE chain_seal", "DROP TABLE backup_record", "DROP TABLE repeat_ballot", "ALTER TABLE release_record DROP COLUMN is_pending",
                        *(f"ALTER TABLE question DROP COLUMN {c}" for c in ("wording_ja", "choices_ja", "panel", "repeat_percent")),
                        "UPDATE schema_info SET version = 6, oldest_writer = 6"]:
                db.execute(sql)
            self.record_as_then(db)
        db.close()

    @staticmethod
    def record_as_then(db):
        """Schema 6 knew a question's wording and choices alone, and so did its acts."""
        key = bytes.fromhex(db.execute("SELECT value FROM setting WHERE key = 'chain_key'").fetchone()[0])
        digest = lambda text: hmac.new(key, b"question\0" + text.encode(), hashlib.sha256).hexdigest()
        contents = {digest(name): digest(f"{wording}\t{choices}") for name, wording, choices in db.execute("SELECT name, wording, choices FROM question")}
        previous = "0" * 64
        for seq, at, act, subject, content, actor in db.execute("SELECT seq, at, act, subject, content, actor FROM chain ORDER BY seq").fetchall():
            content = contents[subject] if act == "question.added" else content
            own = hashlib.sha256("\n".join([previous, str(seq), at, act, subject, content, actor]).encode()).hexdigest()
            db.execute("UPDATE chain SET content = ?, previous = ?, hash = ? WHERE seq = ?", (content, previous, own, seq))
            previous = own

    def here(self, stage):
        with self.lock:
            self.fresh += 1
            here = self.work / f"try-{self.fresh:05}"
        shutil.copytree(self.work / "stages" / stage, here)
        return here

    def fill(self, value, here):
        if isinstance(value, list):
            return [self.fill(v, here) for v in value]
        return value.replace("HERE", str(here)).replace("SET", str(self.set)).replace("EMPTY", str(self.empty)).replace("NUMBER", self.number)

    def command(self, scenario, here):
        words = [w for word in scenario.command for w in (self.sheets() if word == "SHEETS" else [word])]
        return self.fill(words, here)


class Try:
    """One command, disturbed at one call."""

    def __init__(self, bench, scenario, what, at, reference):
        self.bench, self.scenario, self.what, self.at, self.reference, self.wrong = bench, scenario, what, at, reference, []

    def run(self):
        self.here = self.bench.here(self.scenario.stage)
        command = self.bench.command(self.scenario, self.here)
        first = self.bench.run(command, under=self.here, at=self.at, do=self.what)
        self.judge(first)
        self.check("at once", settled=False)
        self.check_said(first.stdout)
        if self.at % 2 and self.scenario.name != "new":
            self.audit("at once")
        self.repeat(command, first)
        self.check("after the command again", settled=True)
        self.audit("after the command again")
        self.compare()
        if not self.wrong:
            shutil.rmtree(self.here)
        return self

    def find(self, text):
        self.wrong.append(text)

    def judge(self, first):
        """Killed, or told in a line what is wrong: exit codes as the command line promises."""
        if self.what not in ERRORS:
            if first.returncode != -9:
                self.find(f"not killed: {first.returncode} {first.stderr.strip()}")
            return
        if first.returncode not in (0, 1, 3):
            self.find(f"exit {first.returncode}: {first.stderr.strip()}")
        lines = [line for line in first.stderr.splitlines() if not line.startswith(QT_REMARKS)]
        if first.returncode and len(lines) != 1:
            self.find(f"not one line of error: {first.stderr!r}")
        if first.returncode == 0:
            rows = check_project.summary(self.here / "study").get("rows", {})
            short = [t for t, held in self.reference["rows"].items() if t != "erasure" and self.loosen(rows.get(t), self.here) != held and self.scenario.name != "import"]
            if short and self.scenario.stage != "released":
                self.find(f"said to be done, and is not: {short}")

    def check(self, when, settled):
        checks = {key: self.bench.fill(value, self.here) for key, value in self.scenario.checks.items()}
        self.wrong += [f"{when}: {line}" for line in check_project.Checker(self.here / "study", settled).run(**checks)]

    def check_said(self, output):
        """What was printed as done, before the end came, is there."""
        for sheet in filter(None, map(self.scenario.said or (lambda line: None), output.splitlines())):
            answers = pathlib.Path(sheet).read_text().splitlines()
            checker = check_project.Checker(self.here / "study")
            checker.open()
            held = checker.rows("SELECT COUNT(*) FROM ballot WHERE voter = ? AND (question = 'smile') = ?", answers[0].split("\t")[0], "_" in answers[1])[0][0]
            if held != len(answers) - 1:
                self.find(f"{sheet} was acknowledged: {held} of {len(answers) - 1} answers are there")

    def audit(self, when):
        done = self.bench.run(["audit", str(self.here / "study")])
        if done.returncode != 0:
            self.find(f"{when}: audit says {done.stdout.strip()} {done.stderr.strip()}")

    def repeat(self, command, first):
        done = self.bench.run(command)
        if done.returncode != 0 and done.returncode not in self.scenario.again:
            self.find(f"again: exit {done.returncode}: {done.stderr.strip()}")
        if self.scenario.then:
            self.bench.run(self.bench.fill(self.scenario.then, self.here))

    def compare(self):
        try:
            own = check_project.summary(self.here / "study")
        except sqlite3.DatabaseError:
            return # found already
        for table, held in self.reference["rows"].items():
            mine = self.loosen(own["rows"].get(table), self.here)
            if mine != held:
                self.find(f"{table} is not as without the disturbance: {[r for r in mine or [] if r not in held]} for {[r for r in held if r not in (mine or [])]}")
        strict = lambda acts: {a: n for a, n in acts.items() if not a.startswith(self.scenario.loose or ("\0",))}
        if strict(own["acts"]) != strict(self.reference["acts"]):
            self.find(f"other acts than without the disturbance: {dict(collections.Counter(own['acts']) - collections.Counter(self.reference['acts']))}")

    @staticmethod
    def loosen(rows, here):
        return json.loads(json.dumps(rows).replace(str(here), "HERE"))


def reference_of(bench, scenario):
    """Undisturbed: what the project is afterwards, and how many calls there were."""
    here = bench.here(scenario.stage)
    log = here.parent / f"{scenario.name}.calls"
    done = bench.run(bench.command(scenario, here), under=here, log=log)
    if done.returncode != 0:
        sys.exit(f"{scenario.name}: {done.returncode} {done.stderr}")
    if scenario.then:
        bench.run(bench.fill(scenario.then, here))
    checks = {key: bench.fill(value, here) for key, value in scenario.checks.items()}
    wrong = check_project.Checker(here / "study", True).run(**checks)
    if wrong:
        sys.exit(f"{scenario.name}, undisturbed: " + "; ".join(wrong))
    summary = Try.loosen(check_project.summary(here / "study"), here)
    shutil.rmtree(here)
    return summary, len(log.read_text().splitlines())


def points(calls, wanted, seed):
    if wanted <= 0 or calls <= wanted:
        return list(range(1, calls + 1))
    step = calls / wanted
    return sorted({min(calls, 1 + int(k * step + (seed * 7919 % 997) / 997 * step)) for k in range(wanted)} | {calls})


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("paulownia")
    parser.add_argument("shim")
    parser.add_argument("--points", type=int, default=0)
    parser.add_argument("--only", default="")
    parser.add_argument("--do", default="kill,tear,ENOSPC,EIO,EACCES,ESTALE")
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--jobs", type=int, default=2)
    a = parser.parse_args()
    started = time.time()
    with tempfile.TemporaryDirectory(prefix="paulownia-crash-") as work:
        bench = Bench(a.paulownia, os.path.abspath(a.shim), work)
        bench.prepare()
        failed = total = 0
        for scenario in SCENARIOS:
            if a.only and scenario.name not in a.only.split(","):
                continue
            reference, calls = reference_of(bench, scenario)
            tries = [(what, at) for what in a.do.split(",") for at in points(calls, a.points, a.seed)]
            with concurrent.futures.ThreadPoolExecutor(a.jobs) as pool:
                done = list(pool.map(lambda t: Try(bench, scenario, *t, reference).run(), tries))
            bad = [t for t in done if t.wrong]
            total, failed = total + len(done), failed + len(bad)
            print(f"{scenario.name}: {calls} calls, {len(done)} tries, {len(bad)} wrong", flush=True)
            log = (bench.work / f"{scenario.name}.calls").read_text().splitlines()
            for t in bad[:12]:
                print(f"  {t.what} at {t.at} ({log[t.at - 1].replace(str(bench.work), '')}):")
                for line in t.wrong[:6]:
                    print("    " + line.replace(str(bench.work), "")[:300])
        print(f"{total} tries, {failed} wrong, {time.time() - started:.0f} s")
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())
