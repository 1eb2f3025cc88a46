"""Whole processes, measured: what each printed, its wall clock, its processor time and its largest resident memory. And goals, told."""
import atexit
import os
import subprocess
import sys
import tempfile
import time

# Linux counts what the process was before it became the program: the measured one is started by this small one, not by a script that holds arrays.
LAUNCHER = """import os, sys, time
start = time.perf_counter()
child = os.spawnvp(os.P_NOWAIT, sys.argv[2], sys.argv[2:])
_, status, usage = os.wait4(child, 0)
os.write(int(sys.argv[1]), f"{time.perf_counter() - start} {usage.ru_utime + usage.ru_stime} {usage.ru_maxrss / 1024}".encode())
sys.exit(os.waitstatus_to_exitcode(status) % 256)
"""


class Measured:
    def __init__(self, words, exits=(0,), **environment):
        words = [str(word) for word in words]
        environment = dict(os.environ, QT_QPA_PLATFORM="offscreen", **environment)
        told, tell = os.pipe()
        with tempfile.TemporaryFile("w+") as out, tempfile.TemporaryFile("w+") as error:
            done = subprocess.run([sys.executable, "-I", "-S", "-c", LAUNCHER, str(tell), *words], stdout=out, stderr=error, env=environment, pass_fds=(tell,))
            os.close(tell)
            with os.fdopen(told) as figures:
                self.wall, self.processor, self.mebibytes = map(float, figures.read().split() or (0, 0, 0))
            out.seek(0)
            error.seek(0)
            self.out = out.read()
            if done.returncode not in exits:
                sys.exit(f"{' '.join(words)} ended with {done.returncode}:\n{self.out[-500:]}{error.read()[-2000:]}")


GOALS = []
atexit.register(lambda: print("\n".join(GOALS)))


def goal(issue, what, measured, wanted, unit=" ×", most=False):
    """A line, printed at the end, that bench.py gathers. `most`: it is to be no more than `wanted`, else no less; no `wanted`: measured, without a goal."""
    if wanted is None:
        words, verdict = "", ""
    else:
        words = f"{'≤' if most else '≥'} {wanted:g}{unit}"
        verdict = "met" if (measured <= wanted if most else measured >= wanted) else "**missed**"
    GOALS.append("\t".join(("GOAL", issue, what, words, f"{measured:.3g}{unit}", verdict)))


def duration(seconds):
    return f"{1000 * seconds:.0f} ms" if seconds < 1 else f"{seconds:.1f} s" if seconds < 100 else f"{seconds:.0f} s"


def machine():
    """What stands over every table: machine, day, load."""
    with open("/proc/cpuinfo") as lines:
        model = next((line.split(":")[1].strip() for line in lines if line.startswith("model name")), "?")
    with open("/proc/meminfo") as lines:
        gibibytes = int(next(lines).split()[1]) / 1024 ** 2
    return f"{os.cpu_count()} cores ({model}), {gibibytes:.0f} GiB, {time.strftime('%Y-%m-%d, %H:%M')}, load {os.getloadavg()[0]:.1f}"
