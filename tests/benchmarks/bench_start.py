#!/usr/bin/env python3
"""Processor time until the studio's window is shown, over an empty Qt window's, for projects of several sizes; goal 300 ms.

bench_start.py EMPTY-WINDOW PAULOWNIA STUDIO [PROJECT...]: by turns, on the display there is.
"""
import os, re, statistics, subprocess, sys, tempfile

TURNS = 5


def shown(command, environment):
    said = subprocess.run(command, env=environment, check=True, capture_output=True, text=True).stdout
    return [int(n) for n in re.search(r"after (\d+) ms of processor time, (\d+) MiB", said).groups()]


def small_project(paulownia, folder):
    for words in (["simulate", f"{folder}/drawn", "--volunteers", "6", "--size", "640x480"], ["new", f"{folder}/small"],
                  ["import", f"{folder}/small", f"{folder}/drawn"], ["propose", f"{folder}/small"]):
        subprocess.run([paulownia, *words], check=True, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    return f"{folder}/small"


def main():
    empty, paulownia, studio, *projects = sys.argv[1:]
    with tempfile.TemporaryDirectory() as folder:
        environment = {**os.environ, "PAULOWNIA_CONFIG": f"{folder}/studio.ini", "XDG_RUNTIME_DIR": folder}
        projects = [small_project(paulownia, folder), *projects]
        pages = ["home", "intake", "review", "results", "release", "explore"]
        cases = {"an empty Qt window": [empty], "no project": [studio]}
        cases |= {f"{os.path.basename(p)}, {page}": [studio, p, "--page", page, "--as", "Sato:curator"] for p in projects for page in pages}
        took = {name: [] for name in cases}
        for _ in range(TURNS):
            for name, command in cases.items():
                if name == "no project" and os.path.exists(environment["PAULOWNIA_CONFIG"]):
                    os.remove(environment["PAULOWNIA_CONFIG"])
                took[name].append(shown(command + ["--exit-after-startup"] * (command[0] == studio), environment))
        least = statistics.median(ms for ms, _ in took["an empty Qt window"])
        print("| | processor time | over an empty window (goal 300 ms) | memory |\n|---|---|---|---|")
        for name, values in took.items():
            ms, memory = (statistics.median(column) for column in zip(*values))
            print(f"| {name} | {ms:.0f} ms | {ms - least:.0f} ms | {memory:.0f} MiB |")


main()
