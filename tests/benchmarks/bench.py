#!/usr/bin/env python3
"""Every benchmark beside the peers in one go, one after the other, into one file: machine, versions, load, goals, and what each said.

usage: bench.py BUILD_FOLDER OUT.md [STEP…]

The steps are targets of their own (`ninja bench_review` …); a step that fails is written down as failed, one for which a peer was missing as in part, and the
others go on. Nothing of the file is by hand: docs/performance.md says what the figures mean.
"""
import importlib.metadata
import os
import re
import subprocess
import sys
import time

sys.path.insert(0, os.path.dirname(os.path.abspath(__file__)))
from measured import duration, machine

STEPS = {"bench_review": "B: Review and imaging, beside OpenCV's Haar, the authors' crop and jdupes", "bench_votes": "C: tally, beside pandas", "bench_vote_key": "C: a voter's key",
         "bench_release": "E: a release, beside a plain copy", "bench_explore": "F: Explore, beside scikit-learn, SciPy, XGBoost and numpy", "bench_trainer": "G: training, beside PyTorch",
         "bench_cached": "G: training on kept activations, beside our own full steps", "bench_start": "H: the studio's start, over an empty window", "bench_growth": "how each stage grows"}
PEERS = ("numpy", "scipy", "scikit-learn", "xgboost", "lightgbm", "fastcluster", "pandas", "torch", "torchvision", "opencv-python", "pillow")
PACKAGES = ("libqt6core6", "libopencv-core406", "libdlib19.1", "libtorch1.13", "libopenblas0-pthread", "python3-opencv", "jdupes", "libvips-tools")
ABSENT = re.compile(r"not (measured|compared)")


def first_line(*command):
    try:
        return subprocess.run(command, capture_output=True, text=True).stdout.splitlines()[0].strip()
    except (OSError, IndexError):
        return ""


def versions():
    found = [first_line("c++", "--version")]
    for name in PEERS:
        try:
            found.append(f"{name} {importlib.metadata.version(name)}")
        except importlib.metadata.PackageNotFoundError:
            pass
    for name in PACKAGES:
        if version := first_line("dpkg-query", "-W", "-f=${Version}", name):
            found.append(f"{name} {version}")
    return ", ".join(filter(None, found))


def readable(lines):
    """Markdown as it is; all other lines as they were printed."""
    out, is_quoted = [], False
    for line in lines:
        if re.match(r"\[\d+/\d+\]|ninja: |QStandardPaths: |This plugin does not|\d+: [\w -]+.*MiB$", line):
            continue
        is_plain = line.strip() and not line.startswith(("|", "**", "#", "- "))
        if bool(is_plain) != is_quoted and (line.strip() or is_quoted):
            out += ["```"] + ([""] if is_quoted else [])
            is_quoted = not is_quoted
        out.append(line)
    return "\n".join(out + ["```"] * is_quoted).strip()


class Step:
    def __init__(self, build, name):
        self.name, self.before, started = name, os.getloadavg()[0], time.monotonic()
        done = subprocess.run(["cmake", "--build", build, "--target", name], stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True, errors="replace")
        self.took, self.after, self.exit = time.monotonic() - started, os.getloadavg()[0], done.returncode
        lines = done.stdout.replace(os.path.abspath(build), "BUILD").splitlines()
        self.goals = [line.split("\t")[1:] for line in lines if line.startswith("GOAL\t")]
        self.said = [line for line in lines if not line.startswith("GOAL\t")]

    def row(self):
        state = "FAILED" if self.exit else "in part" if any(map(ABSENT.search, self.said)) else "whole"
        return f"| `{self.name}` | {STEPS[self.name]} | {duration(self.took)} | {self.before:.1f}; {self.after:.1f} | {state} |"

    def section(self):
        return f"## {self.name}\n\n{readable(self.said)}\n"


def page(began, source, steps):
    goals = "\n".join(f"| {' | '.join(goal)} |" for step in steps for goal in step.goals)
    return (f"# The benchmarks, in one go\n\nWritten by `ninja -C build/release bench`; not by hand. What the figures mean, and how it became so fast: docs/performance.md.\n\n{began}, source {source}\n\n"
            f"{versions()}\n\n| step | what | took | load before; after | |\n|---|---|---|---|---|\n" + "\n".join(step.row() for step in steps) +
            f"\n\n## Goals\n\nWhere a peer is named, × says how many times as long as ours it takes.\n\n| issue | what | goal | measured | |\n|---|---|---|---|---|\n{goals}\n\n" +
            "\n".join(step.section() for step in steps))


def main():
    build, out, *wanted = sys.argv[1:]
    unknown = set(wanted) - set(STEPS)
    if unknown:
        sys.exit(f"no such step: {', '.join(unknown)}; there are {', '.join(STEPS)}")
    began, steps = machine(), []
    source = first_line("git", "-C", os.path.dirname(os.path.abspath(__file__)), "describe", "--always", "--dirty")
    for name in wanted or STEPS:
        steps.append(Step(build, name))
        print(steps[-1].row(), flush=True)
        with open(out, "w") as file:  # after each: a run that is cut off leaves what it had
            file.write(page(began, source, steps))
    return 1 if any(step.exit for step in steps) else 0


if __name__ == "__main__":
    sys.exit(main())
