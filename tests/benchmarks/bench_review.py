"""Measures Review and prints a Markdown table, beside what people would use instead where their scripts are there.

usage: bench_review.py REVIEW_BENCHMARK PEERS [--quick]

Everything runs in one go on generated photos, one core each (taskset), so that the ratios hold on a busy machine too.
"""
import os
import subprocess
import sys
import tempfile

PHOTOS, GRID, VOLUNTEERS = 120, 100_000, 14
QUICK_PHOTOS, QUICK_GRID, QUICK_VOLUNTEERS = 10, 2_000, 2


def run(words, core=True):
    words = (["taskset", "-c", "0"] if core else []) + words
    done = subprocess.run(words, capture_output=True, text=True, env=dict(os.environ, QT_QPA_PLATFORM="offscreen"))
    if done.returncode != 0:
        sys.exit(f"{' '.join(words)} failed:\n{done.stderr}")
    return done.stdout, done.stderr


def ours(program, *words, core=True):
    lines = run([program, *map(str, words)], core)[0].splitlines()
    return dict(line.split("\t") for line in lines if "\t" in line)


def show(title, values, names):
    print(f"\n**{title}**, {values['photos']} photos, ms:\n\n| | wall clock | GUI thread's own time |\n|---|---|---|")
    for name in names:
        for q, words in (("q0.5", "median"), ("q0.99", "99th percentile"), ("q1", "longest")):
            print(f"| {name}, {words} | {values[f'{name} wall {q}']} | {values[f'{name} thread {q}']} |")


def compare(program, peers, volunteers):
    with tempfile.TemporaryDirectory() as folder:
        run(["/usr/bin/python3", f"{peers}/gen_jpegs.py", "--out", folder, "--volunteers", str(volunteers)])
        photos, positions = f"{folder}/renamed", f"{folder}/positions.tsv"
        proposed = ours(program, "propose", photos)
        theirs = run(["/usr/bin/python3", f"{peers}/peer_propose.py", photos])[1].split()
        rate, peer_rate = float(proposed["a second"]), float(theirs[theirs.index("s,") + 1])
        cropped = ours(program, "crop", photos, positions)
        print(f"\n**Beside the scripts of the peers**, {proposed['photos']} photos of 1 to 13 megapixels, one core each:\n")
        print("| | ours | theirs | ratio |\n|---|---|---|---|")
        print(f"| proposals a second (found {proposed['found']}) | {rate:.2f} | {peer_rate:.2f} | {rate / peer_rate:.1f} |")
        for method in ("colour", "grey"):
            words = run(["/usr/bin/python3", f"{peers}/peer_crop.py", photos, positions, "--method", method])[0].split()
            seconds = float(words[words.index("seconds") + 1])
            per_second = float(cropped["a second"])
            peer_per_second = int(words[words.index("images") + 1]) / seconds
            print(f"| headshots a second, theirs in {method} | {per_second:.2f} | {peer_per_second:.2f} | {per_second / peer_per_second:.2f} |")
        print(f"\nOf our headshots' {float(cropped['seconds']):.1f} s the decoder took {float(cropped['decoding seconds']):.1f} s.")


def main():
    program, peers = sys.argv[1:3]
    quick = "--quick" in sys.argv
    show("Next photo after accept, 12 megapixels, one a second",
         ours(program, "next", QUICK_PHOTOS if quick else PHOTOS, core=False), ["next photo"])
    grid = ours(program, "grid", QUICK_GRID if quick else GRID, core=False)
    show("Grid, scrolled from end to end in 600 frames, then 30 photos accepted", grid, ["frame", "accept"])
    print(f"\nFrom opening the page to its first paint: {float(grid['first paint wall']):.0f} ms "
          f"({float(grid['first paint thread']):.0f} ms of the thread's own time).")
    if os.path.exists(f"{peers}/peer_propose.py"):
        compare(program, peers, QUICK_VOLUNTEERS if quick else VOLUNTEERS)
    else:
        print(f"\nNot compared: {peers} is missing.")


main()
