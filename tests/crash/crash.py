#!/usr/bin/env python3
"""Kills Paulownia at every call that changes a file, or lets that call fail, and looks at what is left.

    crash.py PAULOWNIA SHIM CAST [--points N] [--only SCENARIO,…] [--do kill,tear,ENOSPC,EIO,EACCES,ESTALE] [--seed S] [--jobs N]

A scenario (scenarios.py) is one command on a small project of drawn photos, or a voter's answers one after the other (CAST: cast.cpp).
It runs once undisturbed, with its calls counted (fault_shim.cpp); then once for each call, each time on a fresh copy. After each: what
check_project.py says, which shares no code with Paulownia; `paulownia audit`; what the program had said was done is there; and the
command again, which has to come to the same project as undisturbed.
--points N tries N calls of each scenario and kind, spread over all of them; 0: every one.
"""
import argparse, collections, concurrent.futures, hashlib, hmac, json, os, pathlib, shutil, sqlite3, subprocess, sys, tempfile, threading, time

sys.path.insert(0, os.path.dirname(os.path.abspath(__file__)))
import check_project
from kit_file import Kit
from scenarios import SCENARIOS, VOTER

QT_REMARKS = ("Could not remove our own lock file", "QTemporaryDir: Unable to remove")  # beside our line, where the right to remove is gone
ERRORS = ("ENOSPC", "EIO", "EACCES", "EROFS", "ESTALE")


class Bench:
    """The programs, and a project at every stage."""

    def __init__(self, paulownia, shim, cast, work):
        self.programs, self.shim, self.work = {"paulownia": paulownia, "cast": cast}, os.path.abspath(shim), pathlib.Path(work)
        self.set, self.empty = self.work / "set", self.work / "empty"
        self.empty.mkdir()
        self.fresh = 0
        self.lock = threading.Lock()

    def run(self, args, program="paulownia", **fault):
        env = {k: v for k, v in os.environ.items() if not k.startswith("FAULT_")} | {"PAULOWNIA_USER": "curator", "LC_ALL": "C.UTF-8", "XDG_STATE_HOME": str(self.work / "state")}
        if fault:
            env |= {"LD_PRELOAD": self.shim} | {f"FAULT_{key.upper()}": str(value) for key, value in fault.items()}
        try:
            return subprocess.run([self.programs[program], *args], env=env, capture_output=True, text=True, timeout=60, errors="replace")
        except subprocess.TimeoutExpired:
            return subprocess.CompletedProcess(args, 124, "", "it hangs")

    def do(self, scenario, here, **fault):
        return self.run(self.command(scenario, here), scenario.program, **fault)

    def then(self, scenario, here):
        return self.run(self.fill(scenario.then, here)).stdout.replace(str(here), "HERE") if scenario.then else ""

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
                 ("accepted", ["review", "accept", study, "--proposed"]), ("asked", None), ("voted", ["votes", "import", study, *self.sheets()]),
                 ("released", ["release", study, study + "/releases/first"])]
        for name, args in steps:
            if args:
                self.demand(*args)
            self.keep(name)
        self.make_kit()
        self.make_old()
        self.number = sorted(path.name for path in self.set.iterdir() if path.name.startswith("a0"))[0]

    def sheets(self):
        return sorted(map(str, (self.set / "sheets").glob("*.tsv")))

    def keep(self, name):
        shutil.copytree(self.work / "stage", self.work / "stages" / name)

    def make_kit(self):
        """A voter has it, and in the stage after that has answered all of it."""
        stages = self.work / "stages"
        kit = stages / "asked" / f"{VOTER}.kit"
        self.demand("votes", "kit", str(stages / "asked" / "study"), "--voter", VOTER, str(kit))
        shutil.copytree(stages / "asked", stages / "kit")
        Kit(kit).answer_all(stages / "kit" / f"{VOTER}.ballots")

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
        first = self.bench.do(self.scenario, self.here, under=self.here, at=self.at, do=self.what)
        self.judge(first)
        self.check("at once", settled=False)
        self.wrong += self.scenario.said(self, first.stdout.splitlines())
        if self.at % 2 and self.scenario.name != "new":
            self.audit("at once")
        self.repeat()
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
            short = [t for t, held in self.reference["done"].items() if t != "erasure" and self.loosen(rows.get(t), self.here) != held and self.scenario.name != "import"]
            if short and self.scenario.stage != "released":
                self.find(f"said to be done, and is not: {short}")

    def check(self, when, settled):
        checks = {key: self.bench.fill(value, self.here) for key, value in self.scenario.checks.items()}
        self.wrong += [f"{when}: {line}" for line in check_project.Checker(self.here / "study", settled).run(**checks)]

    def audit(self, when):
        done = self.bench.run(["audit", str(self.here / "study")])
        if done.returncode != 0:
            self.find(f"{when}: audit says {done.stdout.strip()} {done.stderr.strip()}")

    def repeat(self):
        done = self.bench.do(self.scenario, self.here)
        if done.returncode != 0 and done.returncode not in self.scenario.again:
            self.find(f"again: exit {done.returncode}: {done.stderr.strip()}")
        then = self.bench.then(self.scenario, self.here)
        if then != self.reference["then"]:
            self.find(f"afterwards: {then.strip()} for {self.reference['then'].strip()}")

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
    """Undisturbed: what the project is when the command is `done`, and at the end; what was said; and how many calls there were."""
    here = bench.here(scenario.stage)
    log = here.parent / f"{scenario.name}.calls"
    done = bench.do(scenario, here, under=here, log=log)
    if done.returncode != 0:
        sys.exit(f"{scenario.name}: {done.returncode} {done.stderr}")
    rows = Try.loosen(check_project.summary(here / "study")["rows"], here)
    then = bench.then(scenario, here)
    checks = {key: bench.fill(value, here) for key, value in scenario.checks.items()}
    wrong = check_project.Checker(here / "study", True).run(**checks)
    if wrong:
        sys.exit(f"{scenario.name}, undisturbed: " + "; ".join(wrong))
    summary = Try.loosen(check_project.summary(here / "study"), here) | {"done": rows, "then": then, "said": done.stdout.splitlines()}
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
    parser.add_argument("cast")
    parser.add_argument("--points", type=int, default=0)
    parser.add_argument("--only", default="")
    parser.add_argument("--do", default="kill,tear,ENOSPC,EIO,EACCES,ESTALE")
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--jobs", type=int, default=2)
    a = parser.parse_args()
    started = time.time()
    with tempfile.TemporaryDirectory(prefix="paulownia-crash-") as work:
        bench = Bench(a.paulownia, a.shim, a.cast, work)
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
