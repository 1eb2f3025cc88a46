#!/usr/bin/env python3
"""Kills the trainer at every kind of call that changes a run's folder, or lets the disk be full from there on, and looks at what is left.

    trainer_crash.py TRAINER SHIM [--points N]

A run of two folds, once undisturbed with its calls counted (fault_shim.cpp); then once for the first call of each kind on each file: killed before it, and the disk
full from then on. After each: `summary` reads the folder, no unfinished file has a whole one's name, and `--resume` comes to the same predictions and to a line
of metrics for every epoch. --points N: N of these only, spread over all.
"""
import argparse, json, os, pathlib, shutil, subprocess, sys, tempfile
import numpy as np

VOLUNTEERS, PHOTOS, SIDE, EPOCHS, FOLDS = 4, 2, 359, 2, 2
SETTINGS = ["--network", "compact", "--protocol", "leave-one-volunteer-out", "--folds", f"1-{FOLDS}", "--epochs", str(EPOCHS), "--augment", "0", "--batch", "8", "--threads", "1"]


def draw_release(folder):
    folder.mkdir()
    labels = [[v, p, v % 2, 10, 7] for v in range(1, VOLUNTEERS + 1) for p in range(1, PHOTOS + 1)]
    np.save(folder / "headshot_data.npy", np.random.default_rng(1).integers(0, 256, (len(labels), SIDE * SIDE), dtype=np.uint8))
    np.save(folder / "headshot_labels.npy", np.array(labels, dtype=np.int64))


class Bench:
    def __init__(self, trainer, shim, work):
        self.trainer, self.shim, self.work, self.wrong = trainer, shim, work, []
        self.release, self.run = work / "arrays", work / "run"
        draw_release(self.release)

    def call(self, *words, **fault):
        env = {k: v for k, v in os.environ.items() if not k.startswith("FAULT_")}
        if fault:
            env |= {"LD_PRELOAD": self.shim} | {f"FAULT_{key.upper()}": str(value) for key, value in fault.items()}
        return subprocess.run([self.trainer, *map(str, words)], env=env, capture_output=True, text=True, timeout=200)

    def train(self, **fault):
        return self.call("train", self.release, "--out", self.run, "--resume", *SETTINGS, **fault)

    def result(self):
        lines = [json.loads(line) for line in (self.run / "metrics.jsonl").read_text().splitlines()]
        return (self.run / "predictions.tsv").read_text(), [(line["fold"], line["epoch"], line["test_loss"]) for line in lines]

    def undisturbed(self):
        """The first call of each kind on each file: (number, call, file)."""
        log = self.work / "log"
        done = self.train(under=self.run, log=log)
        if done.returncode:
            sys.exit(f"undisturbed: {done.returncode} {done.stderr}")
        self.expected = self.result()
        calls, seen = log.read_text().splitlines(), {}
        for number, call in enumerate(calls, 1):
            seen.setdefault(call, number)
        return [(number, *call.split(" ", 1)) for call, number in seen.items()]

    def disturbed(self, number, call, path, what):
        shutil.rmtree(self.run, ignore_errors=True)
        first = self.train(under=self.run, at=number, do=what)
        wrong = lambda text: self.wrong.append(f"{what} at {call} {path}: {text}")
        if what == "kill" and first.returncode != -9:
            return wrong(f"not killed: {first.returncode} {first.stderr}")
        if what == "ENOSPC" and first.returncode and (first.returncode != 3 or first.stderr.count("\n") != 1 or "No space left" not in first.stderr):
            wrong(f"{first.returncode} {first.stderr}")
        if what == "ENOSPC" and not first.returncode and self.result() != self.expected:
            wrong("said to be done, and is not")
        looked = self.call("summary", self.run)
        if looked.returncode not in (0, 3) or looked.stderr.count("\n") > 1:
            wrong(f"summary: {looked.returncode} {looked.stderr}")
        again = self.train()
        if again.returncode:
            return wrong(f"resumed: {again.returncode} {again.stderr}")
        if self.result() != self.expected:
            wrong(f"resumed to {self.result()}, and should be {self.expected}")


parser = argparse.ArgumentParser()
parser.add_argument("trainer")
parser.add_argument("shim")
parser.add_argument("--points", type=int, default=0)
given = parser.parse_args()
work = pathlib.Path(tempfile.mkdtemp(prefix="paulownia-trainer-crash-"))
try:
    bench = Bench(os.path.abspath(given.trainer), os.path.abspath(given.shim), work)
    points = [(*point, what) for point in bench.undisturbed() for what in ("kill", "ENOSPC")]
    if given.points:
        points = points[len(points) // given.points // 2::max(1, len(points) // given.points)][:given.points]
    for point in points:
        bench.disturbed(*point)
    print("\n".join(bench.wrong) or f"{len(points)} times disturbed, each time resumed to the same")
    sys.exit(1 if bench.wrong else 0)
finally:
    shutil.rmtree(work, ignore_errors=True)
