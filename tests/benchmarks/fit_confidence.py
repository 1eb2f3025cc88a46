"""Fits the confidence of proposals: fit_confidence.py EVIDENCE.tsv (written by `ninja accuracy` as build/release/evidence.tsv).

A logistic regression of "right" on the evidence, one way at a time, as core/imaging/proposal_confidence.cpp computes it. A sign that
makes no sense (a weaker detector score for a better proposal, say) is noise and set to 0. Whether the numbers mean something on people the
fit has not seen is shown by leaving a tenth of the people out at a time.
"""
import csv
import sys

import numpy

NAMES = ["score", "symmetry", "rollDifference", "spread"]
SIGNS = numpy.array([1, 1, -1, -1])  # stronger, more symmetric, less contradictory, less scattered is better


def signs_of(row):
    score, symmetry, difference, spread = (float(row[k]) for k in ("score", "symmetry", "roll_difference", "spread"))
    return [numpy.log(max(score, 0.05)), symmetry, min(difference, 5.0), numpy.log(max(spread, 1e-3))]


def newton(x, y):
    x = numpy.column_stack([numpy.ones(len(x)), x])
    w = numpy.zeros(x.shape[1])
    for _ in range(50):
        p = 1 / (1 + numpy.exp(-x @ w))
        hessian = (x * (p * (1 - p))[:, None]).T @ x + 1e-6 * numpy.eye(len(w))
        w = w + numpy.linalg.solve(hessian, x.T @ (y - p))
    return w


def fit(x, y):
    """Constant and weights; those that do not vary or come out with the wrong sign are 0."""
    used = x.std(axis=0) > 1e-9
    while True:
        w = newton(x[:, used], y)
        wrong = w[1:] * SIGNS[used] < 0
        if not wrong.any():
            weights = numpy.zeros(len(NAMES))
            weights[used] = w[1:]
            return w[0], weights
        used[numpy.flatnonzero(used)[wrong]] = False


def predict(model, x):
    return 1 / (1 + numpy.exp(-(model[0] + x @ model[1])))


def left_out(x, y, persons):
    p = numpy.zeros(len(y))
    names = sorted(set(persons))
    for tenth in range(10):
        out = numpy.isin(persons, names[tenth::10])
        p[out] = predict(fit(x[~out], y[~out]), x[out])
    return p


def main(path):
    with open(path, encoding="utf-8", newline="") as file:
        rows = list(csv.DictReader(file, delimiter="\t"))
    for way in sorted({row["way"] for row in rows}):
        mine = [row for row in rows if row["way"] == way]
        x = numpy.array([signs_of(row) for row in mine])
        y = numpy.array([float(row["right"]) for row in mine])
        constant, weights = fit(x, y)
        print(f"{way}: constant {constant:.3f}, " + ", ".join(f"{n} {w:.3f}" for n, w in zip(NAMES, weights)))
        p = left_out(x, y, numpy.array([row["person"] for row in mine]))
        for low, high in ((0, 0.5), (0.5, 0.8), (0.8, 0.9), (0.9, 0.95), (0.95, 1.01)):
            among = (p >= low) & (p < high)
            if among.any():
                print(f"  people left out, confidence {low:.2f} to {min(high, 1):.2f}: {among.sum():5d} proposals, {y[among].mean():.3f} right")


if __name__ == "__main__":
    main(*sys.argv[1:])
