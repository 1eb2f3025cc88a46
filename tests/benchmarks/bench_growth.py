#!/usr/bin/env python3
"""How each stage grows: N, 10 N and 100 N volunteers by the programs themselves, each a process of its own, one after the other.

usage: bench_growth.py PAULOWNIA EXPLORE_BENCHMARK [VOLUNTEERS…]     (10, 100 and 1,000; nine photos of 400 × 300 each)

Prints a Markdown table: processor time, the growth of it to the next size in brackets (10 is linear), and the most memory of the process. What
is quadratic by its nature (leave one volunteer out, clusters, who looks alike) says so.
"""
import os
import sys
import tempfile

sys.path.insert(0, os.path.dirname(os.path.abspath(__file__)))
from measured import Measured, duration, machine

SIZES = [10, 100, 1_000]
VOTERS = 3
LEAST = 0.05  # seconds: below, a factor would be that of the start
EXPLORE_FEATURES = 75


def stages(paulownia, folder):
    study, release = f"{folder}/study", f"{folder}/out"
    sheets = lambda: [f"{folder}/set/sheets/{name}" for name in sorted(os.listdir(f"{folder}/set/sheets"))]
    yield "import", lambda: [paulownia, "import", study, f"{folder}/set"]
    yield "duplicates", lambda: [paulownia, "duplicates", study, "--resolve"]
    yield "propose", lambda: [paulownia, "propose", study]
    yield "review accept --proposed", lambda: [paulownia, "review", "accept", study, "--proposed"]
    yield "review reject --undecided", lambda: [paulownia, "review", "reject", study, "--undecided", "--reason", "no-face"]  # a drawn face in thousands is not found
    yield "votes import, 3 voters", lambda: [paulownia, "votes", "import", study, *sheets()]
    yield "status", lambda: [paulownia, "status", study]
    yield "tally", lambda: [paulownia, "tally", study]
    yield "release", lambda: [paulownia, "release", study, release]
    yield "verify", lambda: [paulownia, "verify", release]
    yield "audit", lambda: [paulownia, "audit", study]
    yield "backup", lambda: [paulownia, "backup", study, f"{folder}/copy"]
    yield "positions export", lambda: [paulownia, "positions", "export", study, f"{folder}/positions.tsv"]
    yield "votes kit, for one voter", lambda: [paulownia, "votes", "kit", study, "--voter", "voter01", f"{folder}/voter01.kit"]
    yield "neighbours (every pair of volunteers)", lambda: [paulownia, "neighbours", release]
    for method in ("arow", "forest", "boosting"):
        yield f"evaluate {method}, ten folds", lambda method=method: [paulownia, "evaluate", release, "--method", method, "--protocol", "tenfold-grouped", "--threads", 1]
    yield "figure pca", lambda: [paulownia, "figure", release, "pca", f"{folder}/pca.pdf"]
    yield "training, compact, one epoch of a fold", lambda: [f"{os.path.dirname(paulownia)}/paulownia-trainer", "train", release, "--out", f"{folder}/run", "--network", "compact",
                                                             "--folds", 1, "--epochs", 1, "--threads", 1]
    yield "withdraw, one of them", lambda: [paulownia, "withdraw", study, volunteer_of(folder), "--reason", "asked for"]


def explorations(explore, folder, volunteers):
    """On the release's pixels, and on as many rows of 75 values as it has photos."""
    release, rows = f"{folder}/out", 9 * volunteers
    yield "20 components of the pixels", lambda: [explore, "pixels", release, 20, 1]
    yield "clusters of the photos (every pair)", lambda: [explore, "cluster", values_of(folder, rows), EXPLORE_FEATURES, f"{folder}/clusters"]


def volunteer_of(folder):
    return next(name for name in sorted(os.listdir(f"{folder}/set")) if name.startswith("a0"))


def values_of(folder, rows):
    import numpy
    path = f"{folder}/values.f64"
    numpy.random.default_rng(1).normal(size=(rows, EXPLORE_FEATURES)).tofile(path)
    return path


def measure(paulownia, explore, volunteers):
    found = {}
    with tempfile.TemporaryDirectory(prefix="paulownia-growth-") as folder:
        os.environ["PAULOWNIA_USER"] = "curator"
        found["simulate"] = Measured([paulownia, "simulate", f"{folder}/set", "--volunteers", volunteers, "--size", "400x300", "--voters", VOTERS])
        Measured([paulownia, "new", f"{folder}/study", "--panel", VOTERS])
        Measured([paulownia, "consent-rules", f"{folder}/study", "--after", "allowed"])
        *before, withdrawal = stages(paulownia, folder)
        for name, words in [*before, *explorations(explore, folder, volunteers), withdrawal]:
            found[name] = Measured(words(), exits=(0, 1) if name.startswith(("duplicates", "neighbours")) else (0,))
            print(f"{volunteers}: {name}: {found[name].processor:.2f} s, {found[name].mebibytes:.0f} MiB", file=sys.stderr, flush=True)
    return found


def cell(columns, name, at):
    run = columns[at][name]
    before = columns[at - 1][name].processor if at else 0
    factor = f" (× {run.processor / before:.1f})" if before >= LEAST else ""
    return f"{duration(run.processor)}{factor}; {run.mebibytes:.0f} MiB"


def main():
    paulownia, explore, *sizes = sys.argv[1:]
    sizes = [int(size) for size in sizes] or SIZES
    began = machine()
    columns = [measure(paulownia, explore, size) for size in sizes]
    print(f"{began} to {os.getloadavg()[0]:.1f}\n")
    print("| volunteers; photos | " + " | ".join(f"{size:,}; {9 * size:,}" for size in sizes) + " |\n|---" + "|---" * len(sizes) + "|")
    for name in columns[0]:
        print(f"| {name} | " + " | ".join(cell(columns, name, at) for at in range(len(sizes))) + " |")


if __name__ == "__main__":
    main()
