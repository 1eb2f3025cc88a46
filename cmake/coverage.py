#!/usr/bin/python3
"""What the tests that ran in a build with --coverage reached: lines and functions of core, app and ui, by folder.

coverage.py BUILD      after `cmake --preset coverage && ninja -C build/coverage && ctest --test-dir build/coverage`; also as `ninja -C build/coverage coverage`

Writes BUILD/coverage/folders.md (the table), unreached.txt (each function that no test called) and both of lcov's files, of which `genhtml` makes pages.
A function is one place in the source: a template counts as called when one of its instances was. A process that a test kills leaves nothing behind, so
that what it had done is missing here. Files that were not built are not counted."""
import collections
import pathlib
import subprocess
import sys

SOURCE = pathlib.Path(__file__).resolve().parent.parent


def captured(build, name, *how):
    """lcov's file over all objects of ours. With --initial: every line of what was built, as not reached."""
    target = build / "coverage" / name
    said = subprocess.run(["lcov", "--quiet", "--capture", *how, "--base-directory", SOURCE, "--no-external", "--output-file", target,
                    *[word for folder in ("core", "app", "ui") for word in ("--directory", build / folder)]], capture_output=True, text=True)
    return target if said.returncode == 0 else sys.exit(said.stderr)


def ours(path):
    """core/voting/tally.cpp; None for tests, what moc wrote, and others' headers."""
    relative = pathlib.Path(path).relative_to(SOURCE) if path.startswith(f"{SOURCE}/") else None
    return relative if relative and relative.parts[0] in ("core", "app", "ui") else None


def add(info, lines, functions, names):
    """Adds a file of lcov's to {(file, line): times} of lines and functions."""
    file, at = None, {}
    for row in info.read_text().splitlines():
        kind, _, rest = row.partition(":")
        if kind == "SF":
            file, at = ours(rest), {}
        elif file and kind == "FN":
            line, name = rest.split(",", 1)
            at[name] = (file, int(line))
            functions[at[name]] += 0
            names[at[name]] = name
        elif file and kind == "FNDA":
            times, name = rest.split(",", 1)
            functions[at[name]] += int(times)
        elif file and kind == "DA":
            line, times = rest.split(",")[:2]
            lines[file, int(line)] += int(times)


def share(counts):
    reached = sum(times > 0 for times in counts)
    return f"{reached} of {len(counts)} | {100 * reached / len(counts):.1f} %" if counts else "0 of 0 |"


def table(lines, functions):
    folders = sorted({"/".join(file.parts[:2]) for file, _ in lines})
    rows = ["| folder | lines reached | | functions called | |", "|---|---|---|---|---|"]
    for folder in [*folders, "core", "app", "ui", ""]:
        def within(counts):
            return [times for (file, _), times in counts.items() if str(file).startswith(f"{folder}/" if folder else "")]
        rows.append(f"| {folder or 'all'} | {share(within(lines))} | {share(within(functions))} |")
    return "\n".join(rows) + "\n"


def unreached(functions, names):
    never = sorted(place for place, times in functions.items() if not times)
    plain = subprocess.run(["c++filt"], input="\n".join(names[place] for place in never), capture_output=True, text=True, check=True).stdout.splitlines()
    return "".join(f"{file}:{line}: {name}\n" for (file, line), name in zip(never, plain))


def main():
    build = pathlib.Path(sys.argv[1]).resolve()
    (build / "coverage").mkdir(exist_ok=True)
    lines, functions, names = collections.Counter(), collections.Counter(), {}
    for info in (captured(build, "built.info", "--initial"), captured(build, "run.info")):
        add(info, lines, functions, names)
    (build / "coverage" / "folders.md").write_text(table(lines, functions))
    (build / "coverage" / "unreached.txt").write_text(unreached(functions, names))
    print(table(lines, functions) + f"{build}/coverage/unreached.txt: {sum(not times for times in functions.values())} functions")


main()
