"""Measures Review and prints Markdown tables, beside what people would use instead where their scripts and programs are there.

usage: bench_review.py REVIEW_BENCHMARK PAULOWNIA PEERS [--quick] [--imaging]

Everything runs in one go on generated photos, one core each (taskset). Imaging is compared by processor time, the others'
scripts without their start, in turns (the median of several), so that the ratios hold on a busy machine too. --imaging leaves
the windows out.
"""
import math
import os
import shutil
import statistics
import subprocess
import sys
import tempfile
import time

sys.path.insert(0, os.path.dirname(os.path.abspath(__file__)))
from measured import goal

PHOTOS, GRID, VOLUNTEERS, DRAWN, DOUBLES, TURNS = 120, 100_000, 14, 4, 277, 3
QUICK_PHOTOS, QUICK_GRID, QUICK_VOLUNTEERS, QUICK_DRAWN, QUICK_DOUBLES, QUICK_TURNS = 10, 2_000, 2, 1, 5, 1
DOUBLES_TURNS = 25
PYTHON = "/usr/bin/python3"  # has OpenCV


class Run:
    """A program run to its end on one core: what it said, its wall clock and its processor time in seconds."""

    def __init__(self, words, core=True, exits=(0,)):
        command = (["taskset", "-c", "0"] if core else []) + [str(word) for word in words]
        environment = dict(os.environ, QT_QPA_PLATFORM="offscreen", OPENCV_FOR_THREADS_NUM="1", OMP_NUM_THREADS="1")
        with tempfile.TemporaryFile("w+") as out, tempfile.TemporaryFile("w+") as error:
            start = time.perf_counter()
            process = subprocess.Popen(command, stdout=out, stderr=error, env=environment)
            _, status, usage = os.wait4(process.pid, 0)
            self.wall = time.perf_counter() - start
            self.processor = usage.ru_utime + usage.ru_stime
            process.returncode = os.waitstatus_to_exitcode(status)
            out.seek(0)
            error.seek(0)
            self.out = out.read()
            if process.returncode not in exits:
                sys.exit(f"{' '.join(command)} failed:\n{error.read()}")

    def lines(self):
        return [line.split("\t") for line in self.out.splitlines() if "\t" in line]

    def values(self):
        return {name: value for name, value, *_ in self.lines() if name != "box"}


def show(title, values, names):
    print(f"\n**{title}**, {values['photos']} photos, ms:\n\n| | wall clock | GUI thread's own time |\n|---|---|---|")
    for name in names:
        for q, words in (("q0.5", "median"), ("q0.99", "99th percentile"), ("q1", "longest")):
            print(f"| {name}, {words} | {values[f'{name} wall {q}']} | {values[f'{name} thread {q}']} |")


def windows(program, quick):
    photo = Run([program, "next", QUICK_PHOTOS if quick else PHOTOS], core=False).values()
    show("Next photo after accept, 12 megapixels, one a second", photo, ["next photo"])
    grid = Run([program, "grid", QUICK_GRID if quick else GRID], core=False).values()
    show("Grid, scrolled from end to end in 600 frames, then 30 photos accepted", grid, ["frame", "accept"])
    print(f"\nFrom opening the page to its first paint: {float(grid['first paint wall']):.0f} ms "
          f"({float(grid['first paint thread']):.0f} ms of the thread's own time).")
    for what, value, most in (("next photo after accept, 12 megapixels, 99th percentile", photo["next photo wall q0.99"], 50), ("grid of 100,000 photos, first paint", grid["first paint wall"], 1000),
                              ("a frame of scrolling it from end to end, 99th percentile", grid["frame wall q0.99"], 33)):
        goal("B", what, float(value), most, " ms", most=True)
    for name in ("all accepted", "all taken back"):
        print(f"{grid['accepted at a stroke']} proposals, {name}: {float(grid[f'{name} wall']):.0f} ms, the window standing still for "
              f"{float(grid[f'{name} longest standstill']):.0f} ms at most.")


def cost_of(script, arguments, photos):
    """A script's milliseconds of the processor a photo, without its start: all photos less one."""
    few, all_of_them = (Run([PYTHON, script, *arguments, "--limit", limit]).processor for limit in (1, photos))
    return 1000 * (all_of_them - few) / (photos - 1)


def in_turns(turns, ours, others):
    """Our program's values and each of the others' costs, by turns: medians."""
    seen, costs = [], {name: [] for name in others}
    for _ in range(turns):
        seen.append(ours())
        for name, cost in others.items():
            costs[name].append(cost())
    medians = {key: statistics.median(float(one[key]) for one in seen) for key in seen[0] if key != "detector"}
    return medians, {name: statistics.median(some) for name, some in costs.items()}


def compare(title, ours, costs, decoders):
    print(f"\n**{title}**\n\n| | ms of the processor a photo | a second | ours to this |\n|---|---|---|---|")
    for name, cost in costs.items():
        mark = "" if name.startswith("ours") else f"{cost / ours:.1f}"
        print(f"| {name} | {cost:.1f} | {1000 / cost:.1f} | {mark} |")
    for name, cost in decoders.items():
        print(f"| decoding alone: {name} | {cost:.1f} | {1000 / cost:.1f} | |")


def decoders_of(values):
    return {name: value for name, value in values.items() if name.startswith(("library", "ours at", "ours, eight"))}


# Boxes are compared in the face's own frame: the centre on the photo as it lies, width and height along the face.

def on_photo(box, angle, size):
    x, y, w, h = box
    turn, (width, height) = math.radians(angle), size
    across, down = abs(math.cos(turn)), abs(math.sin(turn))
    canvas = (width * across + height * down, width * down + height * across)
    dx, dy = x + w / 2 - canvas[0] / 2, y + h / 2 - canvas[1] / 2
    return (width / 2 + dx * math.cos(turn) + dy * math.sin(turn), height / 2 - dx * math.sin(turn) + dy * math.cos(turn), w, h)


def overlap(a, b):
    common = [max(0, min(p + s / 2, q + t / 2) - max(p - s / 2, q - t / 2)) for p, s, q, t in ((a[0], a[2], b[0], b[2]), (a[1], a[3], b[1], b[3]))]
    both = common[0] * common[1]
    return both / (a[2] * a[3] + b[2] * b[3] - both)


def truth_of(folder, size):
    with open(f"{folder}/truth.tsv") as lines:
        rows = [line.rstrip("\n").split("\t") for line in lines][1:]
    return {row[0]: on_photo([float(v) for v in row[1:5]], -float(row[5]), size) for row in rows if row[1]}


def median_overlap(boxes, truth):
    found = [overlap(box, truth[name]) for name, box in boxes.items() if name in truth]
    return f"{len(found)} of {len(truth)} faces, overlap with the contour {statistics.median(found):.3f}"


def proposals_of_drawn(program, paulownia, script, folder, quick):
    size, volunteers = (4000, 3000), QUICK_DRAWN if quick else DRAWN
    Run([paulownia, "simulate", folder, "--volunteers", volunteers, "--size", "4000x3000", "--voters", 0], core=False)
    ours = Run([program, "propose", folder]).lines()
    boxes = [row[1].split() for row in ours if row[0] == "box"]
    theirs = [row for row in Run([PYTHON, script, folder]).lines() if len(row) == 5 and row[3] != "0"]
    truth = truth_of(folder, size)
    proposals(program, script, folder, QUICK_TURNS if quick else TURNS, "Proposals, drawn volunteers' photos of 12 megapixels")
    our_boxes = {b[0]: on_photo([float(v) for v in b[1:5]], float(b[5]), size) for b in boxes}
    their_boxes = {t[0]: (float(t[1]) + float(t[3]) / 2, float(t[2]) + float(t[4]) / 2, float(t[3]), float(t[4])) for t in theirs}
    print(f"\nOurs found {median_overlap(our_boxes, truth)}; theirs {median_overlap(their_boxes, truth)}.")


def proposals(program, script, folder, turns, title):
    photos = int(Run([program, "propose", folder]).values()["photos"])
    values, costs = in_turns(turns, lambda: Run([program, "propose", folder]).values(), {"peer_propose.py": lambda: cost_of(script, [folder], photos)})
    goal("B", f"{title[0].lower()}{title[1:]}, OpenCV's Haar", costs["peer_propose.py"] / values["ours"], 4)
    compare(f"{title} ({photos}; ours found a face in {values['found']:.0f})", values["ours"], {"ours": values["ours"], **costs}, decoders_of(values))


def cost_of_vips(photos, count):
    """vipsthumbnail's, which shrinks the whole photo and neither cuts nor turns it."""
    files = sorted(f"{photos}/{name}" for name in os.listdir(photos))
    with tempfile.TemporaryDirectory() as out:
        few, all_of_them = (Run(["env", "VIPS_CONCURRENCY=1", "vipsthumbnail", "--size", "359x359!", "-o", f"{out}/%s.jpg", *some]).processor
                            for some in (files[:1], files))
    return 1000 * (all_of_them - few) / (count - 1)


def headshots(program, script, photos, positions, turns):
    count = int(Run([program, "crop", photos, positions]).values()["photos"])
    others = {f"peer_crop.py {method}": lambda method=method: cost_of(script, [photos, positions, "--method", method], count)
              for method in ("colour", "grey", "reduced")}
    if shutil.which("vipsthumbnail"):
        others["vipsthumbnail, the whole photo"] = lambda: cost_of_vips(photos, count)
    else:
        print("\nvipsthumbnail: not compared, it is not installed (apt-get install libvips-tools).")
    values, costs = in_turns(turns, lambda: Run([program, "crop", photos, positions]).values(), others)
    own = {"ours": values["ours"], "ours, turned by 7°": values["ours, turned"]}
    goal("B", "headshots, as the authors cut them", costs["peer_crop.py colour"] / values["ours"], 2.5)
    goal("B", "headshots turned by 7°, as the authors cut them, upright", costs["peer_crop.py colour"] / values["ours, turned"], None)
    compare(f"Headshots, {count} photos of 1 to 13 megapixels", values["ours"], {**own, **costs}, decoders_of(values))


def groups_of_jdupes(text, folder):
    return sorted(sorted(os.path.relpath(path, folder) for path in group.splitlines()) for group in text.split("\n\n") if group.strip())


def identical_files(paulownia, folder):
    if not shutil.which("jdupes"):
        print("\nIdentical files: not compared, jdupes is not installed (apt-get install jdupes).")
        return
    ways = {"`paulownia duplicates --files`": lambda: Run([paulownia, "duplicates", folder, "--files"], core=False, exits=(0, 1)),
            "`jdupes -r`": lambda: Run(["jdupes", "-r", "-q", folder], core=False)}
    for way in ways.values():
        way()  # the files are in memory from here on
    runs = {name: [] for name in ways}
    for _ in range(DOUBLES_TURNS):
        for name, way in ways.items():
            runs[name].append(way())
    ours, theirs = (runs[name][0].out for name in ways)
    found = sorted(line.split("\t") for line in ours.splitlines() if "\t" in line)
    count = sum(name.endswith(".jpeg") for _, _, files in os.walk(folder) for name in files)
    agreement = "the same groups" if found == groups_of_jdupes(theirs, folder) else "NOT THE SAME GROUPS"
    print(f"\n**Identical files among {count} photos, as whole processes, both in one run: {agreement} ({len(found)})**\n")
    print("| | wall clock, ms: fastest; median | processor, ms |\n|---|---|---|")
    least_ours, least_theirs = (min(run.wall for run in runs[name]) for name in ways)
    goal("B", "identical files among 277 × 9 photos, jdupes, by the fastest clock", least_theirs / least_ours, 1)
    for name, some in runs.items():
        walls, processor = [1000 * run.wall for run in some], statistics.median(1000 * run.processor for run in some)
        print(f"| {name} | {min(walls):.0f}; {statistics.median(walls):.0f} | {processor:.0f} |")


def imaging(program, paulownia, peers, quick):
    turns = QUICK_TURNS if quick else TURNS
    with tempfile.TemporaryDirectory() as folder:
        proposals_of_drawn(program, paulownia, f"{peers}/peer_propose.py", f"{folder}/drawn", quick)
        Run([PYTHON, f"{peers}/gen_jpegs.py", "--out", f"{folder}/few", "--volunteers", QUICK_VOLUNTEERS if quick else VOLUNTEERS], core=False)
        photos, positions = f"{folder}/few/renamed", f"{folder}/few/positions.tsv"
        proposals(program, f"{peers}/peer_propose.py", photos, turns, "Proposals, photos of 1 to 13 megapixels with a blot for a head")
        headshots(program, f"{peers}/peer_crop.py", photos, positions, turns)
        shutil.rmtree(f"{folder}/drawn")
        Run([paulownia, "simulate", f"{folder}/many", "--volunteers", QUICK_DOUBLES if quick else DOUBLES, "--faults", "--voters", 0], core=False)
        identical_files(paulownia, f"{folder}/many")


def main():
    program, paulownia, peers = sys.argv[1:4]
    quick = "--quick" in sys.argv
    if "--imaging" not in sys.argv:
        windows(program, quick)
    if os.path.exists(f"{peers}/peer_propose.py"):
        imaging(program, paulownia, peers, quick)
    else:
        print(f"\nNot compared: {peers} is missing.")


main()
