#!/usr/bin/env python3
"""Processor time until the studio's window is shown, over an empty Qt window's, for projects of several sizes (goal 300 ms); resident memory
then, and at rest: once it has done nothing for two seconds.

bench_start.py EMPTY-WINDOW STUDIO LOAD-BENCHMARK [PROJECT...]: by turns, on the display there is. Without a PROJECT three are made: 6 volunteers, 277, and
11,112 (100,008 photos), voted on by a panel of three; with PAULOWNIA_BENCH_FOLDER set they stay there and are used again.
"""
import os, re, sqlite3, statistics, subprocess, sys, tempfile, time

sys.path.insert(0, os.path.dirname(os.path.abspath(__file__)))
from measured import goal

TURNS = 5
SIZES = {"6 volunteers": 6, "277 volunteers": 277, "11,112 volunteers": 11112}
PAGES = ["home", "intake", "review", "vote", "results", "release", "explore", "train"]


def shown(command, environment):
    said = subprocess.run(command, env=environment, check=True, capture_output=True, text=True).stdout
    return [int(n) for n in re.search(r"after (\d+) ms of processor time, (\d+) MiB", said).groups()]


def spent(process):
    """Clock ticks of the processor."""
    with open(f"/proc/{process.pid}/stat") as stat:
        fields = stat.read().rsplit(") ", 1)[1].split()
    return int(fields[11]) + int(fields[12])


def at_rest(command, environment):
    """MiB resident, and the processor time until then in ms."""
    process = subprocess.Popen(command, env=environment, stdout=subprocess.DEVNULL)
    try:
        before, calm = -1, 0
        for _ in range(600):
            time.sleep(0.5)
            now = spent(process)
            calm = calm + 1 if now - before <= 1 else 0
            before = now
            if calm == 4:
                break
        with open(f"/proc/{process.pid}/status") as status:
            kib = int(re.search(r"VmRSS:\s+(\d+)", status.read()).group(1))
        return kib // 1024, before * 1000 // os.sysconf("SC_CLK_TCK")
    finally:
        process.terminate()
        process.wait()


def made(load_benchmark, folder):
    for name, volunteers in SIZES.items():
        path = os.path.join(folder, name.replace(",", "").replace(" ", "-"))
        if not os.path.exists(path):
            subprocess.run([load_benchmark, "make", path, str(volunteers)], check=True)
            with sqlite3.connect(f"{path}/project.sqlite") as rows:  # it lets photos share 64 files: else all of them were doubles
                rows.execute("UPDATE photo SET sha256 = lower(hex(randomblob(32))), perceptual_hash = lower(hex(randomblob(8)))")
        yield name, path


def cases_of(empty, studio, projects):
    cases = {"an empty Qt window": [empty], "no project": [studio]}
    for name, path in projects:
        for page in PAGES:
            role = "ann:voter" if page == "vote" else "Sato:curator"
            cases[f"{name}, {page}"] = [studio, path, "--page", page, "--as", role]
    return cases


def measure(cases, folder):
    took = {name: [] for name in cases}
    environment = {**os.environ, "PAULOWNIA_CONFIG": f"{folder}/studio.ini", "XDG_RUNTIME_DIR": folder, "XDG_STATE_HOME": folder}
    rest = {}
    for turn in range(TURNS + 1):
        for name, command in cases.items():
            if name == "no project" and os.path.exists(environment["PAULOWNIA_CONFIG"]):
                os.remove(environment["PAULOWNIA_CONFIG"])  # which names the last one
            if turn < TURNS:
                took[name].append(shown(command + ["--exit-after-startup"] * (name != "an empty Qt window"), environment))
            elif name != "an empty Qt window":  # it ends by itself
                rest[name] = at_rest(command, environment)
    return took, rest


def main():
    empty, studio, load_benchmark, *given = sys.argv[1:]
    with tempfile.TemporaryDirectory() as folder:
        projects = [(os.path.basename(p), p) for p in given] or list(made(load_benchmark, os.environ.get("PAULOWNIA_BENCH_FOLDER", folder)))
        took, rest = measure(cases_of(empty, studio, projects), folder)
    least = statistics.median(ms for ms, _ in took["an empty Qt window"])
    print("| | processor time | over an empty window (goal 300 ms) | memory then | all done after | memory at rest |\n|---|---|---|---|---|---|")
    longest = 0
    for name, values in took.items():
        ms, memory = (statistics.median(column) for column in zip(*values))
        then = f"{rest[name][1]} ms | {rest[name][0]} MiB" if name in rest else " | "
        if name != "an empty Qt window":
            longest = max(longest, ms - least)
        print(f"| {name} | {ms:.0f} ms | {ms - least:.0f} ms | {memory:.0f} MiB | {then} |")
    goal("H", "the studio's window, over an empty one, the longest of all pages and sizes", longest, 300, " ms", most=True)


main()
