#!/usr/bin/env python3
"""Tally 100,000 subjects × 17 voting sheets with paulownia and with pandas, whole processes, one after the other.

usage: bench_votes.py PAULOWNIA PEERS [RUNS]

PEERS holds gen_votes.py and peer_votes.py. Prints a line a measure: the median of the runs and the ratio. The two tables
must hold the same counts, else it ends with 1. Ends with 0 and says so where pandas or the peers are missing.
"""
import importlib.util
import os
import statistics
import subprocess
import sys
import tempfile
import time

sys.path.insert(0, os.path.dirname(os.path.abspath(__file__)))
from measured import goal


def timed(command, out=None):
    start = time.perf_counter()
    subprocess.run(command, stdout=out or subprocess.DEVNULL, check=True)
    return time.perf_counter() - start


def ours(path):
    with open(path) as table:
        next(table)
        rows = (line.rstrip('\n').split('\t') for line in table)
        return {subject: (int(male), int(female), label) for subject, male, female, _, label in rows}


def theirs(path):
    with open(path) as table:
        rows = (line.rstrip('\n').split('\t') for line in table)
        return {subject: (int(male), int(female), label) for _, subject, male, female, label in rows}


def main():
    paulownia, peers = sys.argv[1:3]
    runs = int(sys.argv[3]) if len(sys.argv) > 3 else 5
    if not importlib.util.find_spec('pandas') or not os.path.isfile(os.path.join(peers, 'peer_votes.py')):
        print('tally: not measured, for pandas or peer_votes.py is missing')
        return
    with tempfile.TemporaryDirectory() as folder:
        subprocess.run([sys.executable, os.path.join(peers, 'gen_votes.py'), '--out', folder, '--subjects', '100000'], check=True)
        votes = os.path.join(folder, 'votes')
        sheets = [os.path.join(votes, name) for name in sorted(os.listdir(votes))]
        table, theirs_path = os.path.join(folder, 'ours.tsv'), os.path.join(folder, 'theirs.tsv')
        mine, other = [], []
        for _ in range(runs):
            mine.append(timed([paulownia, 'tally', '--progress', 'none', '--table', table, '--sheets', *sheets]))
            with open(theirs_path, 'w') as out:
                other.append(timed([sys.executable, os.path.join(peers, 'peer_votes.py'),
                                    os.path.join(folder, 'volunteer_numbers.tsv'), *sheets], out))
        if ours(table) != theirs(theirs_path):
            sys.exit('tally: the two tables differ')
    mine, other = statistics.median(mine), statistics.median(other)
    goal('C', 'tally of 100,000 × 17 voting sheets, pandas', other / mine, 10)
    print(f'tally of 100,000 x 17: paulownia {mine:.3f} s, pandas {other:.3f} s, ratio {other / mine:.1f} (medians of {runs})')


if __name__ == '__main__':
    main()
