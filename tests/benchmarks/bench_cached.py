#!/usr/bin/env python3
"""Training with the trunk's activations kept, beside our own full steps: 20 epochs each on the same drawn photos, one thread, to the end.

usage: bench_cached.py PAULOWNIA TRAINER [VOLUNTEERS [EPOCHS]]     (30 and 20)

Inception V3 from the random weights of bench_trainer.py, odd-even, the first fold alone; the trunk's one run is part of the kept mode's time. Prints both times,
losses and accuracies; an accuracy of so few drawn faces says that both learn, not which is better.
"""
import json
import os
import sys
import tempfile

sys.path.insert(0, os.path.dirname(os.path.abspath(__file__)))
from measured import Measured, duration, goal
from peer_trainer import make_files

SEED, PHOTOS, BATCH = 15, 9, 45


def release_of(paulownia, folder, volunteers):
    """A release of drawn photos, by the commands."""
    study, out = f"{folder}/study", f"{folder}/out"
    os.environ["PAULOWNIA_USER"] = "curator"
    Measured([paulownia, "simulate", f"{folder}/set", "--volunteers", volunteers, "--photos", PHOTOS, "--size", "640x480", "--voters", 3, "--seed", SEED])
    sheets = [f"{folder}/set/sheets/{name}" for name in sorted(os.listdir(f"{folder}/set/sheets"))]
    for words in (["new", study, "--panel", 3], ["import", study, f"{folder}/set"], ["propose", study], ["review", "accept", study, "--proposed"],
                  ["review", "reject", study, "--undecided", "--reason", "no-face"], ["votes", "import", study, *sheets], ["release", study, out]):
        Measured([paulownia, *words])
    return out


def losses(run):
    with open(f"{run}/metrics.jsonl") as lines:
        epochs = [json.loads(line) for line in lines if '"train_loss"' in line]
    return epochs[0]["train_loss"], epochs[-1]["train_loss"]


def main():
    paulownia, trainer, *given = sys.argv[1:]
    volunteers, epochs = (int(given[i]) if i < len(given) else default for i, default in enumerate((30, 20)))
    with tempfile.TemporaryDirectory(prefix="paulownia-cached-") as folder:
        make_files(folder, 2)
        release, took = release_of(paulownia, folder, volunteers), {}
        print(f"{PHOTOS * volunteers} photos, {epochs} epochs, batch {BATCH}, load {os.getloadavg()[0]:.1f}\n")
        print("| | processor | wall clock | memory | loss of training, first and last | right of those asked (95 %, volunteers redrawn) | of volunteers |\n|---|---|---|---|---|---|---|")
        for mode in ("paper", "top"):
            run = f"{folder}/{mode}"
            took[mode] = Measured([trainer, "train", release, "--out", run, "--weights", f"{folder}/weights.pth", "--learning", mode, "--protocol", "odd-even", "--folds", 1,
                                   "--augment", 0, "--batch", BATCH, "--epochs", epochs, "--threads", 1])
            told = json.loads(Measured([trainer, "summary", run]).out)
            low, high = told["accuracy_bootstrap_by_volunteer_95"]
            first, last = losses(run)
            print(f"| `--learning {mode}` | {duration(took[mode].processor)} | {duration(took[mode].wall)} | {took[mode].mebibytes:.0f} MiB | {first:.3f}, {last:.3f} "
                  f"| {told['accuracy']:.3f} of {told['predictions']} ({low:.3f} to {high:.3f}) | {told['volunteers_right']} of {told['volunteers']} |", flush=True)
    goal("G", f"{epochs} epochs with the trunk's activations kept, our own full steps, by processor", took["paper"].processor / took["top"].processor, 4)
    goal("G", f"{epochs} epochs with the trunk's activations kept, our own full steps, by the clock", took["paper"].wall / took["top"].wall, 4)


if __name__ == "__main__":
    main()
