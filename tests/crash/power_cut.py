#!/usr/bin/env python3
"""What a power cut could take back: each command's calls (fault_shim.cpp) are looked through for a file or a folder's entry that was not yet on
disk when the database, or the end of the command, said that it was there; or for one that was said to be gone.

    power_cut.py PAULOWNIA SHIM CAST

A file is on disk after fsync or fdatasync of it, an entry (a file made, moved or removed) after fsync of its folder; syncfs brings all. Locks, pictures that are
drawn again and what is not finished yet hold nobody's work. The database's own files are SQLite's affair.
"""
import os, sys, tempfile

sys.path.insert(0, os.path.dirname(os.path.abspath(__file__)))
import crash

DATABASE = ("project.sqlite", "project.sqlite-wal", "project.sqlite-journal")
MADE = ("open", "rename", "link", "mkdir", "unlink", "rmdir")


def is_passing(path):
    return path.endswith(".lock") or ".sqlite.new" in path or ".unfinished-" in path or "/cache/" in path or path.endswith("/cache") or os.path.basename(path) in DATABASE


class Disk:
    """What has been done and is not on disk yet: contents of files, and entries by their folder."""

    def __init__(self):
        self.written, self.entries = set(), {}

    def take(self, call, path, source):
        folder = os.path.dirname(path)
        if call in MADE:
            self.entries.setdefault(folder, set()).add(os.path.basename(path))
        if call == "rename":
            self.moved(source, path)
        elif call == "unlink":
            self.written.discard(path)
        elif call == "syncfs":
            self.written, self.entries = set(), {}
        elif call in ("fsync", "fdatasync"):
            self.written.discard(path)
            self.entries.pop(path, None)
        elif call in ("write", "pwrite", "writev", "sendfile", "copy_file_range", "ftruncate"):
            self.written.add(path)

    def moved(self, source, path):
        new = lambda held: path + held[len(source):] if held == source or held.startswith(source + "/") else held
        self.written = {new(held) for held in self.written}
        self.entries = {new(folder): names for folder, names in self.entries.items()}

    def missing(self):
        made = {os.path.join(folder, name) for folder, names in self.entries.items() for name in names}
        return sorted({f"{path} (its contents)" for path in self.written if not is_passing(path)} | {path for path in made if not is_passing(path)})


def look(lines):
    """(what the database was brought to disk for too early, what the command ended without)"""
    disk, early = Disk(), set()
    for line in lines:
        call, _, rest = line.partition(" ")
        path, _, source = rest.partition("\t")
        if call in ("fsync", "fdatasync") and os.path.basename(path) in DATABASE[:2]:
            early.update(disk.missing())
        disk.take(call, path, source)
    return early, disk.missing()


def main():
    with tempfile.TemporaryDirectory(prefix="paulownia-power-") as work:
        bench = crash.Bench(*sys.argv[1:4], work)
        bench.prepare()
        wrong = 0
        for scenario in crash.SCENARIOS:
            here = bench.here(scenario.stage)
            log = bench.work / f"{scenario.name}.calls"
            done = bench.do(scenario, here, under=here, log=log)
            lines = log.read_text().splitlines()
            early, late = look(lines)
            found = [f"the database was on disk before {path}" for path in sorted(early)] + [f"the command ended before {path} was on disk" for path in late]
            wrong += len(found) + (done.returncode != 0)
            print(f"{scenario.name}: {len(lines)} calls, exit {done.returncode}, {len(found)} wrong", flush=True)
            for line in found[:12]:
                print("  " + line.replace(str(here), ""))
    return 1 if wrong else 0


if __name__ == "__main__":
    sys.exit(main())
