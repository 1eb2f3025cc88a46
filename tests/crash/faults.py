#!/usr/bin/env python3
"""What befalls a project from outside: a clock set back, a project that cannot be written, one that vanishes, and several programs at once.

    faults.py BIN_FOLDER SHIM [--only NAME,…] [--seconds N]

After each: nothing that was acknowledged is lost, the record holds (`paulownia audit`, and check_project.py, which shares no code with
Paulownia), and whatever was refused was refused in one line. --seconds: how long the programs work at once (3).
"""
import argparse, os, pathlib, re, resource, shutil, sqlite3, subprocess, sys, tempfile, threading, time, urllib.error, urllib.parse, urllib.request

sys.path.insert(0, os.path.dirname(os.path.abspath(__file__)))
import check_project

DAY = 24 * 3600
VAGUE = "reported an error"  # the sentence for what SQLite says and we did not foresee


class Bench:
    def __init__(self, bin_folder, shim, work, seconds):
        self.bin, self.shim, self.work, self.seconds, self.wrong = pathlib.Path(bin_folder), shim, pathlib.Path(work), seconds, []
        self.base = {k: v for k, v in os.environ.items() if not k.startswith("FAULT_")} | {
            "PAULOWNIA_USER": "curator", "LC_ALL": "C.UTF-8", "QT_QPA_PLATFORM": "offscreen", "XDG_STATE_HOME": f"{work}/state", "HOME": str(work)}
        self.set = self.work / "set"

    def environment(self, fault):
        return self.base | ({"LD_PRELOAD": self.shim} | {f"FAULT_{k.upper()}": str(v) for k, v in fault.items()} if fault else {})

    def run(self, *words, before=(), **fault):
        return subprocess.run([*before, str(self.bin / "paulownia"), *map(str, words)], env=self.environment(fault), capture_output=True, text=True, timeout=120, errors="replace")

    def studio(self, *words):
        """paulownia-studio without a screen, as a curator has it open."""
        return subprocess.Popen([self.bin / "paulownia-studio", *map(str, words), "--as", "Sato:curator"], env=self.base | {"PAULOWNIA_CONFIG": f"{self.work}/studio.ini"},
                                stdout=subprocess.DEVNULL, stderr=subprocess.PIPE, text=True)

    def find(self, text):
        self.wrong.append(text)

    def demand(self, *words, **fault):
        done = self.run(*words, **fault)
        if done.returncode:
            self.find(f"{' '.join(map(str, words))} ({fault}): exit {done.returncode}: {done.stdout.strip()} {done.stderr.strip()}")
        return done

    def prepare(self, volunteers=3, seed=7):
        self.demand("simulate", self.set, "--volunteers", volunteers, "--photos", 2, "--size", "400x300", "--voters", 3, "--seed", seed)
        self.demand("simulate", self.work / "visitor", "--volunteers", 1, "--photos", 9, "--size", "400x300", "--voters", 0, "--seed", 8)
        base = self.work / "base"
        for words in (["new", base, "--panel", 3], ["import", base, self.set], ["consent-rules", base, "--after", "allowed"], ["propose", base]):
            self.demand(*words)
        self.sheets = sorted((self.set / "sheets").glob("*.tsv"))

    def study(self, name):
        here = self.work / name
        here.mkdir()
        shutil.copytree(self.work / "base", here / "study")
        return here / "study"

    def check(self, study, what, votes=True):
        self.wrong += [f"{what}: {line}" for line in check_project.Checker(study).run(sheets=self.set / "sheets" if votes else None)]
        done = self.run("audit", study)
        if done.returncode:
            self.find(f"{what}: audit: {done.stdout.strip()} {done.stderr.strip()}")


def count(study, sql):
    database = sqlite3.connect(study / "project.sqlite")
    try:
        return database.execute(sql).fetchone()[0]
    finally:
        database.close()


# --- the clock

def clock_back(bench):
    """Whatever the clock says, the acts stand in the order in which they were done, and the votes count."""
    study = bench.study("clock")
    bench.demand("review", "accept", study, "--proposed")
    errors = [-400 * DAY, 0, -DAY, 3 * 3600, -3600, 0]
    for sheet, error in zip(bench.sheets, errors):
        bench.demand("votes", "import", study, sheet, clock=error)
    bench.demand("release", study, study.parent / "out", clock=-2 * DAY)
    bench.demand("backup", study, study.parent / "copy", clock=-3 * DAY)
    bench.demand("verify", study.parent / "out")
    answers = sum(len(sheet.read_text().splitlines()) - 1 for sheet in bench.sheets)
    if (held := count(study, "SELECT COUNT(*) FROM ballot")) != answers:
        bench.find(f"clock: {held} of {answers} votes")
    times = count(study, "SELECT COUNT(*) FROM chain a JOIN chain b ON b.seq = a.seq + 1 WHERE b.at < a.at")
    if times == 0:
        bench.find("clock: it was never set back, so that this shows nothing")
    bench.check(study, "clock")
    tally = bench.demand("tally", study, "--question", "smile").stdout
    if tally != bench.demand("tally", study, "--question", "smile", clock=-400 * DAY).stdout:
        bench.find("clock: the tally depends on it")


class Portal:
    def __init__(self, bench, study, **fault):
        self.process = subprocess.Popen([bench.bin / "paulownia-portal", study, "--listen", "127.0.0.1:0"], env=bench.environment(fault), stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True)
        self.address = self.process.stdout.readline().split()[-1]
        self.cookie = self.token = ""
        self.opener = urllib.request.build_opener(NoRedirect)

    def ask(self, path, fields=None, body=None, kind="application/x-www-form-urlencoded"):
        """Status and page; 0 where there is no answer."""
        data = body if body is not None else urllib.parse.urlencode(fields).encode() if fields is not None else None
        headers = {"Cookie": self.cookie} | ({"Content-Type": kind} if data is not None else {})
        try:
            answer = self.opener.open(urllib.request.Request(self.address.rstrip("/") + path, data, headers), timeout=20)
        except urllib.error.HTTPError as refused:
            answer = refused
        except OSError:
            return 0, ""
        if answer.headers.get("Set-Cookie"):
            self.cookie = answer.headers["Set-Cookie"].split(";")[0]
        return answer.status, answer.read().decode(errors="replace")

    def begin(self):
        status, _ = self.ask("/begin", {"lang": "en"})
        found = re.search('name="token" value="([0-9a-f]{64})"', self.ask("/confirm")[1])
        self.token = found.group(1) if found else ""
        return status

    def submit(self, path, **fields):
        return self.ask(path, {"token": self.token} | fields)

    def upload(self, photo):
        body = b"".join(b'--edge\r\nContent-Disposition: form-data; ' + head + b"\r\n\r\n" + content + b"\r\n"
                        for head, content in ((b'name="token"', self.token.encode()), (b'name="photo"; filename="a.jpg"', photo))) + b"--edge--\r\n"
        return self.ask("/photos", body=body, kind="multipart/form-data; boundary=edge")[0]

    def stop(self):
        self.process.terminate()
        return self.process.wait(20)


class NoRedirect(urllib.request.HTTPRedirectHandler):
    def redirect_request(self, *_):
        return None


def photos_of(bench):
    return [path.read_bytes() for path in sorted((bench.work / "visitor").glob("*/*.jpeg"))]


def hand_in(bench, portal, what, between=lambda step: None):
    """All steps of a volunteer, with something happening between them."""
    portal.begin()
    between(1)
    portal.submit("/confirm", **{f"confirm_{i}": "yes" for i in range(1, 5)})
    portal.submit("/year", birth_year="1980")
    between(2)
    for photo in photos_of(bench):
        status = portal.upload(photo)
        if status not in (200, 303):
            bench.find(f"{what}: a photo was answered with {status}")
        between(3)
    portal.submit("/send")
    page = portal.ask("/receipt")[1]
    if 'class="number">' not in page:
        bench.find(f"{what}: no receipt")


def clock_portal(bench):
    """A clock that is set back and forth while a volunteer is at it: the draft stays, and is handed in."""
    study = bench.study("clock-portal")
    clock = study.parent / "clock"
    clock.write_text("0")
    portal = Portal(bench, study, clock=clock)
    before = count(study, "SELECT COUNT(*) FROM submission")
    hand_in(bench, portal, "clock", lambda step: clock.write_text(str({1: -3 * DAY, 2: 3600, 3: -DAY}[step])))
    portal.stop()
    if count(study, "SELECT COUNT(*) FROM chain a JOIN chain b ON b.seq = a.seq + 1 WHERE b.at < a.at") == 0:
        bench.find("clock: the portal's was never set back, so that this shows nothing")
    if (held := count(study, "SELECT COUNT(*) FROM submission")) != before + 1:
        bench.find(f"clock: {held - before} submissions from the portal instead of one")
    bench.check(study, "clock, portal", votes=False)


# --- no right to write

def snapshot(study):
    return {str(path.relative_to(study)): path.read_bytes() for path in sorted(study.rglob("*")) if path.is_file() and not path.name.endswith(("-shm", "-wal"))}


def is_one_line(done):
    return len([line for line in done.stderr.splitlines() if not line.startswith("QTemporaryDir")]) == 1


LOOKS = [["status"], ["tally", "--question", "smile"], ["audit"], ["duplicates"], ["questions", "list"]]
ACTS = [["review", "accept", "--proposed"], ["propose"], ["backup"], ["release"]]


def read_only(bench):
    """A read-only file system, a network folder that its server forgot, and a folder of another user's: looking works or is refused in one line, and nothing is changed."""
    for way in ("EROFS", "EACCES", "ESTALE", "no rights"):
        study = bench.study(f"read-only-{way.replace(' ', '-')}")
        bench.demand("review", "accept", study, "--proposed")
        bench.demand("votes", "import", study, *bench.sheets)
        before, fault, prefix = snapshot(study), {"under": study, "at": 1, "do": way}, []
        if way == "no rights":
            if os.geteuid() != 0:
                continue
            subprocess.run(["chmod", "-R", "a+rX,a-w", study.parent], check=True)
            fault, prefix = {}, ["setpriv", "--reuid=65534", "--regid=65534", "--clear-groups"]
        for words in LOOKS + ACTS:
            more = [study.parent / f"new-{words[0]}"] if words[0] in ("backup", "release") else []
            at = 2 if words[0] in ("review", "questions") else 1
            done = bench.run(*words[:at], study, *words[at:], *more, before=prefix, **fault)
            if done.returncode in (0, 1) and words in LOOKS:
                continue
            if done.returncode not in (1, 3) or not is_one_line(done) or VAGUE in done.stderr:
                bench.find(f"{way}: {' '.join(words)}: exit {done.returncode}, {done.stdout!r} {done.stderr!r}")
        if snapshot(study) != before:
            bench.find(f"{way}: the project is another one afterwards")
        subprocess.run(["chmod", "-R", "u+w,go=", study.parent], check=True)
        bench.check(study, way)


# --- a project that goes away

def wait_until_open(process, study):
    """Else a slow machine's studio looks for the project only when it has gone."""
    for _ in range(400):
        if any(os.path.realpath(fd) == str(study / "project.sqlite") for fd in pathlib.Path(f"/proc/{process.pid}/fd").glob("*")):
            return
        time.sleep(0.05)


def vanished(bench):
    """Moved away, or its share unmounted, while programs have it open; it is back later."""
    study = bench.study("vanished")
    bench.demand("review", "accept", study, "--proposed")
    away, portal, studio = study.parent / "away", Portal(bench, study), bench.studio(study, "--page", "review")
    if portal.begin() != 303:
        bench.find("vanished: the portal does not work at all")
    wait_until_open(studio, study)
    study.rename(away)
    for words in (["status", study], ["audit", study], ["import", study, bench.set]):
        done = bench.run(*words)
        if done.returncode not in (1, 3) or not is_one_line(done) or VAGUE in done.stderr:
            bench.find(f"vanished: {words[0]}: exit {done.returncode}, {done.stderr!r}")
    if study.exists():
        bench.find("vanished: something has put a folder in its place")
    for path in ("/", "/confirm", "/photos"):
        status, page = portal.ask(path)
        if status == 0 or (status >= 500 and "<html" not in page.lower()):
            bench.find(f"vanished: the portal answers {path} with {status}")
    if portal.upload(photos_of(bench)[0]) in (0, 200):
        bench.find("vanished: an upload into nothing was taken")
    status, page = portal.submit("/send")
    if "class=\"number\">" in page:
        bench.find("vanished: a receipt for nothing")
    if portal.process.poll() is not None:
        return bench.find(f"vanished: the portal ended with {portal.process.returncode}")
    if study.exists():
        shutil.rmtree(study)
        bench.find("vanished: the portal has put a folder in its place")
    away.rename(study)
    hand_in(bench, portal, "back again")
    portal.stop()
    if studio.poll() is not None:
        bench.find(f"vanished: the studio ended with {studio.returncode}")
    studio.terminate()
    studio.wait(20)
    bench.demand("status", study)
    bench.check(study, "back again", votes=False)


# --- several programs

def other_answers(sheet, folder):
    """The same sheet by somebody who thinks otherwise."""
    turned = {"smile": "non-smile", "non-smile": "smile", "male": "female", "female": "male"}
    voter, *lines = sheet.read_text().splitlines()
    changed = folder / sheet.name
    changed.write_text("\n".join([voter] + ["\t".join([subject, turned.get(choice, choice)]) for subject, choice in (line.split("\t") for line in lines)]) + "\n")
    return changed


def together(bench):
    """Programs that read and write one project all the time: each does its work or says that another holds the project."""
    study = bench.study("together")
    bench.demand("review", "accept", study, "--proposed")
    number = next(path.name for path in (bench.work / "visitor").iterdir() if path.name.startswith("a0"))
    others = [other_answers(sheet, study.parent) for sheet in bench.sheets]
    until, lock, refused = time.monotonic() + bench.seconds, threading.Lock(), {}

    def work(name, commands):
        turn = 0
        while time.monotonic() < until:
            words = [w(turn) if callable(w) else w for w in commands[turn % len(commands)]]
            done, turn = bench.run(*words), turn + 1
            line = done.stderr.strip()
            if done.returncode == 0:
                continue
            with lock:
                refused[line[:150]] = refused.get(line[:150], 0) + 1
                if done.returncode not in (1, 3, 4) or VAGUE in line or not line and words[0] != "duplicates":
                    bench.find(f"together: {name}: {' '.join(map(str, words))}: exit {done.returncode}: {done.stdout.strip()} {line}")

    def look(name, pages):
        """A studio that reads everything of a page and paints it, again and again."""
        turn = 0
        while time.monotonic() < until:
            studio, turn = bench.studio(study, "--page", pages[turn % len(pages)], "--screenshot", here / f"{name}.png"), turn + 1
            said = studio.communicate(timeout=120)[1]
            if studio.returncode or VAGUE in said:
                with lock:
                    bench.find(f"together: {name}: exit {studio.returncode}: {said.strip()[-300:]}")

    here = study.parent
    hands = {"votes": [["votes", "import", study, *bench.sheets], ["votes", "import", study, *others]], "curator": [["review", "accept", study, "--proposed"], ["import", study, bench.set], ["propose", study]],
             "reader": [["status", study], ["tally", study, "--question", "smile"], ["audit", study]],
             "publisher": [["release", study, lambda turn: here / f"out{turn}"], ["backup", study, lambda turn: here / f"copy{turn}"]],
             "withdrawals": [["import", study, bench.work / "visitor"], ["propose", study], ["withdraw", study, number, "--reason", "asked for"]]}
    threads = [threading.Thread(target=work, args=item) for item in hands.items()]
    threads += [threading.Thread(target=look, args=item) for item in {"one studio": ["review", "results", "home"], "another": ["vote", "release", "intake"]}.items()]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    if count(study, "SELECT COUNT(*) FROM ballot_history") == 0:
        bench.find("together: no vote was ever changed, so that this shows little")
    bench.demand("votes", "import", study, *bench.sheets)
    bench.check(study, "together")
    return refused


# --- who may read what was written

def modes(bench):
    """What names people, shows them or says what they voted is its owner's alone, whatever the user's other files are."""
    study, before = bench.study("modes"), os.umask(0o022)
    here = study.parent
    bench.demand("review", "accept", study, "--proposed")
    (here / "old.tsv").write_text("")  # there already, and open to all
    bench.demand("votes", "kit", study, "--voter", "zoe", here / "zoe.kit")
    said = bench.studio(here / "zoe.kit", "--screenshot", here / "kit.png", "--do", "vote.answer1").communicate(timeout=120)[1]
    if not (here / "zoe.ballots").exists() or len((here / "zoe.ballots").read_text().splitlines()) != 2:
        return bench.find(f"modes: the studio took no answer to a kit: {said}")
    bench.demand("votes", "import", study, *bench.sheets)
    voter = bench.sheets[0].read_text().split("\t")[0]
    bench.demand("votes", "export", study, "--voter", voter, "--question", "smile", "--out", here / "old.tsv")
    bench.demand("tally", study, "--question", "smile", "--table", here / "table.csv")
    bench.demand("positions", "export", study, here / "positions.tsv")
    bench.demand("backup", study, here / "copy")
    os.umask(before)
    for path in ("zoe.kit", "zoe.ballots", "old.tsv", "table.csv", "positions.tsv", "study", "study/project.sqlite", "copy", "copy/project.sqlite"):
        if (mode := (here / path).stat().st_mode) & 0o077:
            bench.find(f"modes: {path} can be read by others ({mode & 0o777:o})")


# --- what a crash leaves

def no_core(bench):
    """Faces and the project's key are in a program's memory: no program may leave it as a core file, whatever the shell allows."""
    hard = resource.getrlimit(resource.RLIMIT_CORE)[1]
    if hard in (0, 1):
        return print("no-core: not looked at, as no program started here may leave one anyway")
    for name in ("paulownia", "paulownia-studio", "paulownia-portal", "paulownia-trainer"):
        program = subprocess.Popen([bench.bin / name, "--version"], env=bench.base, stdout=subprocess.DEVNULL, preexec_fn=lambda: resource.setrlimit(resource.RLIMIT_CORE, (hard, hard)))
        os.waitid(os.P_PID, program.pid, os.WEXITED | os.WNOWAIT)  # ended, and its limits still there to be read
        limits = pathlib.Path(f"/proc/{program.pid}/limits").read_text()
        if program.wait() or not re.search(r"^Max core file size +1 +1 ", limits, re.MULTILINE):
            bench.find(f"no core: {name}: exit {program.returncode}, {re.search('Max core.*', limits).group(0)}")


FAULTS = {"clock": clock_back, "clock-portal": clock_portal, "read-only": read_only, "vanished": vanished, "modes": modes, "no-core": no_core, "together": together}


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("bin")
    parser.add_argument("shim")
    parser.add_argument("--only", default="")
    parser.add_argument("--seconds", type=float, default=3)
    a = parser.parse_args()
    with tempfile.TemporaryDirectory(prefix="paulownia-faults-") as work:
        os.chmod(work, 0o755)
        bench = Bench(a.bin, os.path.abspath(a.shim), work, a.seconds)
        bench.prepare()
        for name, fault in FAULTS.items():
            if a.only and name not in a.only.split(","):
                continue
            had, started = len(bench.wrong), time.monotonic()
            said = fault(bench)
            print(f"{name}: {len(bench.wrong) - had} wrong, {time.monotonic() - started:.1f} s", flush=True)
            for line, times in (said or {}).items():
                print(f"  refused {times} times: {line.replace(work, '')}")
        subprocess.run(["chmod", "-R", "u+w", work])
    print("\n".join(bench.wrong[:40]))
    return 1 if bench.wrong else 0


if __name__ == "__main__":
    sys.exit(main())
