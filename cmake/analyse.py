#!/usr/bin/python3
"""cppcheck and clang-tidy over core, app and ui, by the compile commands of a build folder.

analyse.py BUILD [--with cppcheck,clang-tidy] [--jobs N] [FOLDER ...]     FOLDER: core/arrays, say; all of them if none is named

What they say goes to BUILD/analysis; each finding once. Exit code 1 where there is any. The checks, and why some are left out:
.clang-tidy and SUPPRESSED below."""
import argparse
import concurrent.futures
import json
import os
import pathlib
import re
import subprocess
import sys

SOURCE = pathlib.Path(__file__).resolve().parent.parent
FINDING = re.compile(r"^(/\S+?):(\d+):\d+: (?:warning|error|style|performance|portability): (.*) \[([\w.,-]+)\]$")
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


def tidy(file, build):
    # Before anything else of LibTorch 1.13, or clang takes its headers for wrong in C++20.
    torch = ["--extra-arg-before=-includeATen/core/ivalue.h"] if "learning" in file.parts or "trainer" in file.parts else []
    return subprocess.run(["clang-tidy-16", "-p", str(build), "--quiet", *torch, str(file)], capture_output=True, text=True).stdout


def clang_tidy(files, build, jobs):
    with concurrent.futures.ThreadPoolExecutor(jobs) as pool:
        return "".join(pool.map(lambda file: tidy(file, build), files))


def findings(text):
    return sorted({(match[1].removeprefix(f"{SOURCE}/"), int(match[2]), match[4], match[3]) for match in map(FINDING.match, text.splitlines()) if match})


def main():
    arguments = argparse.ArgumentParser()
    arguments.add_argument("build", type=pathlib.Path)
    arguments.add_argument("--with", dest="tools", default="cppcheck,clang-tidy")
    arguments.add_argument("--jobs", type=int, default=os.cpu_count())
    arguments.add_argument("folders", nargs="*", default=["core", "app", "ui"])
    given = arguments.parse_intermixed_args()
    (given.build / "analysis").mkdir(exist_ok=True)
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
