#!/usr/bin/python3
"""cppcheck and clang-tidy over core, app and ui, by the compile commands of a build folder.

analyse.py BUILD [--with cppcheck,clang-tidy] [--jobs N] [FOLDER ...]     FOLDER: core/arrays, say; all of them if none is named

What they say goes to BUILD/analysis; each finding once. Exit code 1 where there is any. The checks, and why some are left out:
.clang-tidy and SUPPRESSED below.

clang-tidy spends most of its time on the headers of Qt and of the standard library. It is therefore given eight files of a target at once, one written
after the other. Files that cannot stand in one (two of them have a helper of the same name) are given in two. What was said about files is kept in
BUILD/analysis/tidy and not asked again until one of these files or .clang-tidy changes: a run that was stopped goes on. A header that changed is not noticed; --anew asks about all."""
import argparse
import concurrent.futures
import hashlib
import itertools
import json
import os
import pathlib
import re
import shlex
import shutil
import subprocess
import sys

SOURCE = pathlib.Path(__file__).resolve().parent.parent
FINDING = re.compile(r"^(/\S+?):(\d+):\d+: (?:warning|error|style|performance|portability): (.*) \[([\w.,-]+)\]$")
TOGETHER = 8  # files that clang-tidy is given at once
SUPPRESSED = [
    "missingIncludeSystem",     # Qt, OpenCV, LibTorch are not read: they take hours
    "unknownMacro",             # so their macros are not known either
    "internalAstError", "syntaxError",  # C++20 that cppcheck 2.10 does not know
    "normalCheckLevelMaxBranches",
    "useInitializationList",    # LibTorch's modules are registered in the constructor's body
    "virtualCallInConstructor",  # a page's own words, and no page has a heir
    "identicalConditionAfterEarlyExit",  # tl::expected: what is returned carries the error
    "accessMoved",              # a Result that is declared within the loop
    "cppcheckError",            # std::chrono's 0s
]


def sources(build, folders):
    commands = json.loads((build / "compile_commands.json").read_text())
    wanted = [SOURCE / folder for folder in folders]
    files = {pathlib.Path(command["file"]) for command in commands}
    return sorted(file for file in files if any(folder in file.parents for folder in wanted))


def cppcheck(files, build, jobs):
    listed = build / "analysis" / "files"
    listed.write_text("\n".join(map(str, files)))
    command = ["cppcheck", f"--file-list={listed}", f"-j{jobs}", "--quiet", "--std=c++20", "--language=c++", "--enable=warning,performance,portability", "--inline-suppr", "--library=qt",
               f"-I{SOURCE}", "--template={file}:{line}:{column}: {severity}: {message} [{id}]", *[f"--suppress={each}" for each in SUPPRESSED]]
    return subprocess.run(command, capture_output=True, text=True).stderr


def flags_of(build):
    """File to the flags it is compiled with. Without -Werror: a warning of the compiler is no finding here."""
    def flags(command):
        words = [word for word in shlex.split(command["command"])[1:] if word != "-Werror"]
        return tuple(words[:words.index("-o")])
    return {pathlib.Path(command["file"]): flags(command) for command in json.loads((build / "compile_commands.json").read_text())}


def together(files, flags):
    """Lists of up to TOGETHER files that are compiled alike."""
    for _, alike in itertools.groupby(sorted(files, key=lambda file: (flags[file], file)), key=flags.get):
        alike = list(alike)
        yield from (alike[at:at + TOGETHER] for at in range(0, len(alike), TOGETHER))


def torch(files):
    """Before anything else of LibTorch 1.13, or clang takes its headers for wrong in C++20."""
    return ["-includeATen/core/ivalue.h"] if "learning" in files[0].parts or "trainer" in files[0].parts else []


def unit_of(files, build):
    """One source file of several, and where the answer about it is kept. Written after each other, not included: the analyser looks into no header."""
    texts = [file.read_text() for file in files]
    key = hashlib.sha256("\0".join([(SOURCE / ".clang-tidy").read_text(), *map(str, files), *texts]).encode()).hexdigest()[:16]
    unit = build / "analysis" / "tidy" / f"{files[0].parent.name}_{key}.cpp"
    unit.write_text("".join(text if text.endswith("\n") else text + "\n" for text in texts))
    return unit, unit.with_suffix(".txt")


def in_files(text, unit, files):
    """The text with each place in the unit as the place in the file that stands there."""
    places = [(file, line) for file in files for line in range(1, len(file.read_text().splitlines()) + 1)]
    return re.sub(rf"^{re.escape(str(unit))}:(\d+):", lambda match: "{}:{}:".format(*places[int(match[1]) - 1]), text, flags=re.MULTILINE)


def in_the_way(files, unit, flags):
    """Those of the files of a unit that cannot stand in it; empty where it compiles."""
    said = subprocess.run(["clang++-16", "-fsyntax-only", *torch(files), *flags, str(unit)], capture_output=True, text=True)
    if said.returncode == 0 or len(files) == 1:
        return []
    named = {pathlib.Path(name) for name in re.findall(r"^(/\S+?):\d+:\d+: error:", in_files(said.stderr, unit, files), re.MULTILINE)}
    return [file for file in files[1:] if file in named] or files[1:]


def tidy(files, build, flags):
    unit, answer = unit_of(files, build)
    if answer.exists():
        return answer.read_text()
    others = in_the_way(files, unit, flags)
    if others:
        text = tidy([file for file in files if file not in others], build, flags) + tidy(others, build, flags)
    else:
        said = subprocess.run(["clang-tidy-16", "--quiet", str(unit), "--", *torch(files), *flags], capture_output=True, text=True).stdout
        text = in_files(said, unit, files)
    answer.write_text(text)
    return text


def clang_tidy(files, build, jobs):
    flags = flags_of(build)
    (build / "analysis" / "tidy").mkdir(exist_ok=True)
    (build / "analysis" / "tidy" / ".clang-tidy").write_text((SOURCE / ".clang-tidy").read_text())
    with concurrent.futures.ThreadPoolExecutor(jobs) as pool:
        return "".join(pool.map(lambda some: tidy(some, build, flags[some[0]]), together(files, flags)))


def findings(text):
    """Each once; what is said of others' headers is theirs."""
    found = [match for match in map(FINDING.match, text.splitlines()) if match and match[1].startswith(f"{SOURCE}/")]
    return sorted({(match[1].removeprefix(f"{SOURCE}/"), int(match[2]), match[4], match[3]) for match in found})


def main():
    arguments = argparse.ArgumentParser()
    arguments.add_argument("build", type=pathlib.Path)
    arguments.add_argument("--with", dest="tools", default="cppcheck,clang-tidy")
    arguments.add_argument("--jobs", type=int, default=os.cpu_count())
    arguments.add_argument("--anew", action="store_true", help="ask clang-tidy about files that did not change too")
    arguments.add_argument("folders", nargs="*", default=["core", "app", "ui"])
    given = arguments.parse_intermixed_args()
    given.build = given.build.resolve()
    (given.build / "analysis").mkdir(exist_ok=True)
    if given.anew:
        shutil.rmtree(given.build / "analysis" / "tidy", ignore_errors=True)
    files = sources(given.build, given.folders or ["core", "app", "ui"])
    some = False
    for tool, run in (("cppcheck", cppcheck), ("clang-tidy", clang_tidy)):
        if tool not in given.tools.split(","):
            continue
        text = run(files, given.build, given.jobs)
        (given.build / "analysis" / f"{tool}.txt").write_text(text)
        found = findings(text)
        some = some or bool(found)
        for file, line, check, message in found:
            print(f"{file}:{line}: {message} [{check}]")
        print(f"{tool}: {len(files)} files, {len(found)} findings", flush=True)
    sys.exit(some)


main()
