#!/usr/bin/python3
"""Gives each reader its time with libFuzzer and says what came of it.

fuzz.py BINARY FOLDER [--seconds 600] [--at-once 2] [READER ...]

FOLDER/corpus/READER keeps what reached new code, for the next time; FOLDER/findings/READER-* what broke a reader; FOLDER/logs/READER what
libFuzzer said; FOLDER/results.tsv a line a run: reader, seconds, those of the processor, inputs, edges reached, outcome. Exit code 1 where
anything broke."""
import argparse
import concurrent.futures
import os
import pathlib
import re
import subprocess
import sys
import time

# std::string and std::vector go back and forth between our code and Debian's libraries, which are built without sanitizers.
ENVIRONMENT = {"ASAN_OPTIONS": "detect_container_overflow=0:detect_leaks=1:allocator_may_return_null=1", "UBSAN_OPTIONS": "print_stacktrace=1:halt_on_error=1"}
LIMITS = ["-timeout=20", "-rss_limit_mb=3000", "-malloc_limit_mb=2000", "-max_len=16384", "-print_final_stats=1", "-use_value_profile=1"]


def readers(binary):
    return subprocess.run([binary], env={**os.environ, **ENVIRONMENT}, capture_output=True, text=True).stdout.split()


def fuzz(binary, folder, reader, seconds):
    corpus, findings, log = folder / "corpus" / reader, folder / "findings", folder / "logs" / reader
    for each in (corpus, findings, log.parent):
        each.mkdir(parents=True, exist_ok=True)
    environment = {**os.environ, **ENVIRONMENT}
    subprocess.run([binary, f"--reader={reader}", f"--seeds={corpus}"], env=environment, check=True, stdout=subprocess.DEVNULL)
    began = time.monotonic()
    with open(log, "w") as out:
        process = subprocess.Popen([binary, f"--reader={reader}", f"-max_total_time={seconds}", f"-artifact_prefix={findings}/{reader}-", *LIMITS, str(corpus)],
                                   env=environment, stdout=out, stderr=subprocess.STDOUT)
        _, status, used = os.wait4(process.pid, 0)
        code = process.returncode = os.waitstatus_to_exitcode(status)
    text = log.read_text(errors="replace")
    inputs = re.findall(r"stat::number_of_executed_units:\s*(\d+)", text) or re.findall(r"^#(\d+)\s", text, re.M) or ["0"]
    coverage = re.findall(r"cov: (\d+)", text) or ["0"]
    return reader, round(time.monotonic() - began), round(used.ru_utime + used.ru_stime), int(inputs[-1]), int(coverage[-1]), "clean" if code == 0 else f"exit {code}"


def main():
    arguments = argparse.ArgumentParser()
    arguments.add_argument("binary")
    arguments.add_argument("folder", type=pathlib.Path)
    arguments.add_argument("--seconds", type=int, default=600)
    arguments.add_argument("--at-once", type=int, default=2)
    arguments.add_argument("readers", nargs="*")
    given = arguments.parse_intermixed_args()
    given.folder.mkdir(parents=True, exist_ok=True)
    with concurrent.futures.ThreadPoolExecutor(given.at_once) as pool:
        work = [pool.submit(fuzz, given.binary, given.folder, reader, given.seconds) for reader in given.readers or readers(given.binary)]
        results = []
        for done in concurrent.futures.as_completed(work):
            results.append(done.result())
            line = "\t".join(map(str, results[-1]))
            print(line, flush=True)
            with open(given.folder / "results.tsv", "a") as table:
                table.write(line + "\n")
    sys.exit(any(result[-1] != "clean" for result in results))


main()
