"""Whole processes, measured: what each printed, its wall clock, its processor time and its largest resident memory."""
import os
import subprocess
import sys
import tempfile
import time


class Measured:
    def __init__(self, words, exits=(0,), **environment):
        with tempfile.TemporaryFile("w+") as out, tempfile.TemporaryFile("w+") as error:
            start = time.perf_counter()
            process = subprocess.Popen([str(word) for word in words], stdout=out, stderr=error, env=dict(os.environ, QT_QPA_PLATFORM="offscreen", **environment))
            _, status, usage = os.wait4(process.pid, 0)
            self.wall = time.perf_counter() - start
            self.processor, self.mebibytes = usage.ru_utime + usage.ru_stime, usage.ru_maxrss / 1024
            process.returncode = os.waitstatus_to_exitcode(status)
            out.seek(0)
            error.seek(0)
            self.out = out.read()
            if process.returncode not in exits:
                sys.exit(f"{' '.join(map(str, words))} ended with {process.returncode}:\n{self.out[-500:]}{error.read()[-2000:]}")


def duration(seconds):
    return f"{1000 * seconds:.0f} ms" if seconds < 1 else f"{seconds:.1f} s" if seconds < 100 else f"{seconds:.0f} s"


def machine():
    """What stands over every table: machine, day, load."""
    with open("/proc/cpuinfo") as lines:
        model = next((line.split(":")[1].strip() for line in lines if line.startswith("model name")), "?")
    with open("/proc/meminfo") as lines:
        gibibytes = int(next(lines).split()[1]) / 1024 ** 2
    return f"{os.cpu_count()} cores ({model}), {gibibytes:.0f} GiB, {time.strftime('%Y-%m-%d, %H:%M')}, load {os.getloadavg()[0]:.1f}"
