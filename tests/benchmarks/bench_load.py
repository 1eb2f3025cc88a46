#!/usr/bin/env python3
"""Projects of 1,000, 10,000 and 100,000 volunteers × 9 photos, by rows: how long what a person does takes, and the memory of the process that does it.

usage: bench_load.py LOAD_BENCHMARK PAULOWNIA [VOLUNTEERS…]

Prints a Markdown table. Everything is a process of its own, one after the other: the clock, the processor's time, and the most memory of the process.
"""
import os
import sys
import tempfile

sys.path.insert(0, os.path.dirname(os.path.abspath(__file__)))
from measured import Measured, duration, machine

SIZES = [1_000, 10_000, 100_000]


def measure(benchmark, paulownia, folder, volunteers):
    """Seconds of the clock and of the processor (none: only the memory counts) and MiB of each thing, by name."""
    study, another, rows = f"{folder}/study{volunteers}", f"{folder}/another{volunteers}", {}
    Measured([benchmark, "make", study, volunteers])
    for work in ("open", "vote", "results", "review"):
        run = Measured([benchmark, work, study])
        for name, wall, processor in (line.split("\t") for line in run.out.splitlines() if "\t" in line):
            rows[name] = (float(wall) / 1000, float(processor) / 1000, run.mebibytes)
    Measured([paulownia, "simulate", another, "--volunteers", 1, "--size", "640x480", "--voters", 0, "--seed", volunteers])
    for name, words in {"status": ["status", study], "tally": ["tally", study], "import of one more submission": ["import", study, another], "audit": ["audit", study]}.items():
        run = Measured([paulownia, *words])
        rows[f"`paulownia {words[0]}`" if name == words[0] else name] = (run.wall, run.processor, run.mebibytes)
    rows["the database"] = (None, None, sum(os.path.getsize(f"{study}/{name}") for name in os.listdir(study) if name.startswith("project.sqlite")) / 1024 ** 2)
    return rows


def main():
    benchmark, paulownia, *sizes = sys.argv[1:]
    sizes = [int(size) for size in sizes] or SIZES
    began = machine()
    with tempfile.TemporaryDirectory(prefix="paulownia-load-") as folder:
        columns = [measure(benchmark, paulownia, folder, size) for size in sizes]
    print(f"{began} to {os.getloadavg()[0]:.1f}\n")
    print("| volunteers; photos | " + " | ".join(f"{size:,}; {9 * size:,}" for size in sizes) + " |\n|---" + "|---" * len(sizes) + "|")
    for name in columns[0]:
        cells = [f"{f'{duration(wall)}; {duration(processor)}; ' if wall is not None else ''}{mebibytes:.0f} MiB" for wall, processor, mebibytes in (column[name] for column in columns)]
        print(f"| {name} | " + " | ".join(cells) + " |")


if __name__ == "__main__":
    main()
