#!/usr/bin/env python3
"""The analyses of Explore beside SciPy, scikit-learn and the others, on the same data, one thread each, one after the other.

usage: bench_explore.py BENCHMARK PEERS [RUNS]

BENCHMARK is explore_benchmark; PEERS holds gen_headshots.py, peer_cluster.py, peer_pca.py and peer_lovo.py. Prints a table for
docs/benchmarks.md. Each figure is the median of RUNS (3) whole processes run by turns, as processor time, which others' work on
the machine disturbs least; memory is the largest resident size. Boosting is compared with LightGBM where it is installed, else with
XGBoost; numpy's AROW takes minutes and runs once. scikit-learn's components depend on the BLAS that numpy finds, which is printed: with the
plain one of Debian they take six times as long. Ends with 0 and says so where something is missing.
"""
import importlib.util
import os
import statistics
import subprocess
import sys
import tempfile

sys.path.insert(0, os.path.dirname(os.path.abspath(__file__)))
from measured import Measured, goal

ONE_THREAD = {'OMP_NUM_THREADS': '1', 'OPENBLAS_NUM_THREADS': '1', 'MKL_NUM_THREADS': '1'}


def run(command):
    """Processor seconds and MiB of a process, and what it printed."""
    measured = Measured(command, **ONE_THREAD)
    return measured.processor, measured.mebibytes, measured.out


def blas():
    """The library that numpy's products come from, by its real name."""
    import numpy  # loads it
    with open('/proc/self/maps') as lines:
        names = {os.path.realpath(line.split()[-1]) for line in lines if 'blas' in line.rsplit('/', 1)[-1].lower() and '.so' in line}
    return ', '.join(sorted(names)) or 'none'


def by_turns(ours, theirs, runs):
    mine, other = [], []
    for _ in range(runs):
        mine.append(run(ours))
        other.append(run(theirs))
    return [(statistics.median(r[0] for r in results), max(r[1] for r in results), results[-1][2]) for results in (mine, other)]


def row(name, mine, other, wanted, note=''):
    print(f"| {name} | {mine[0]:.2f} s | {other[0]:.2f} s | {other[0] / mine[0]:.1f} | {wanted or ''} | {mine[1]:.0f} · {other[1]:.0f} MiB{note} |", flush=True)
    goal('F', name, other[0] / mine[0], wanted)


def accuracy(output):
    words = output.replace('\n', '\t').split('\t')
    for i, word in enumerate(words):
        if word == 'accuracy':
            return words[i + 1]
        if word.startswith('accuracy '):
            return word.split()[1]
    return '?'


def clusters(benchmark, peers, folder, runs):
    import numpy as np
    sys.path.insert(0, peers)
    from peer_cluster import synthetic
    values, out = os.path.join(folder, 'values.f64'), os.path.join(folder, 'ours')
    synthetic(20000, 75, 1).tofile(values)
    theirs = os.path.join(folder, 'theirs')
    for engine in filter(importlib.util.find_spec, ('scipy', 'fastcluster')):
        mine, other = by_turns([benchmark, 'cluster', values, '75', out],
                               [sys.executable, os.path.join(peers, 'peer_cluster.py'), '--n', '20000', '--seed', '1', '--engine', engine, '--out', theirs], runs)
        heights, leaves = np.fromfile(out + '.heights'), np.fromfile(out + '.leaves', np.uint64)
        difference = abs(heights - np.load(theirs + '_linkage.npy')[:, 2]).max()
        same = int((leaves == np.load(theirs + '_leaves.npy')).sum())
        row(f'average linkage of 20,000 × 75, {engine}', mine, other, 3 if engine == 'scipy' else None,
            f'; heights differ by {difference:.0e}, {same:,} of 20,000 leaves in the same place')
        if engine == 'scipy':
            goal('F', "memory of that, SciPy's to ours", other[1] / mine[1], 3)


def loops(benchmark, peers, release, runs):
    vectors = os.path.join(release, 'mandible_vectors.npy')
    booster = next((name for name in ('lightgbm', 'xgboost') if importlib.util.find_spec(name)), None)
    for method, model, wanted, times in (('forest', 'rf', 10, runs), ('boosting', booster, 3, 1), ('arow', 'arow', 100, 1)):
        if model is None:
            print(f'| {method}: not measured, for neither lightgbm nor xgboost is there | | | | | |')
            continue
        mine, other = by_turns([benchmark, 'lovo', release, method, '1'],
                               [sys.executable, os.path.join(peers, 'peer_lovo.py'), vectors, '--model', model, '--threads', '1'], times)
        row(f'leave one volunteer out, 277 × 75: {method}, {model}', mine, other, wanted, f'; accuracy {accuracy(mine[2])} · {accuracy(other[2])}')


def pixels(benchmark, peers, release, runs):
    for dtype in ('float64', 'float32'):
        mine, other = by_turns([benchmark, 'pixels', release, '20', '1'],
                               [sys.executable, os.path.join(peers, 'peer_pca.py'), '--images', os.path.join(release, 'headshot_data.npy'), '--components', '20', '--dtype', dtype], runs)
        row(f'20 components of 2,429 × 89,401 pixels, scikit-learn randomized, {dtype}', mine, other, 1.5)


def add_vectors(release):
    import numpy as np
    data, labels = np.load(os.path.join(release, 'headshot_data.npy'), mmap_mode='r'), np.load(os.path.join(release, 'headshot_labels.npy'))
    rows = []
    for volunteer in np.unique(labels[:, 0]):
        first = np.flatnonzero(labels[:, 0] == volunteer)[0]
        three = data[first].reshape(359, 359)[267:270].astype(np.int64)
        rows.append([*labels[first, :3]] + [three[:, [j, j + 1, 358 - j, 357 - j]].sum() / 12 / 255 for j in range(30, 178, 2)] + [three[:, 178:181].sum() / 9 / 255])
    np.save(os.path.join(release, 'mandible_vectors.npy'), np.array(rows).astype(np.float16))


def main():
    benchmark, peers = sys.argv[1:3]
    runs = int(sys.argv[3]) if len(sys.argv) > 3 else 3
    missing = [name for name in ('numpy', 'scipy', 'sklearn', 'cv2') if not importlib.util.find_spec(name)]
    if missing or not os.path.isfile(os.path.join(peers, 'peer_lovo.py')):
        print('Explore: not measured, for', ', '.join(missing) or 'peer_lovo.py', 'is missing')
        return
    with tempfile.TemporaryDirectory() as folder:
        release = os.path.join(folder, 'release')
        subprocess.run([sys.executable, os.path.join(peers, 'gen_headshots.py'), '--out', release], check=True, stdout=subprocess.DEVNULL)
        add_vectors(release)
        print(f'Products of numpy by {blas()}\n')
        for name in ('lightgbm', 'fastcluster'):
            if not importlib.util.find_spec(name):
                print(f'{name}: not compared, it is not installed\n')
        print('| | ours | theirs | ratio | goal | memory, ours · theirs |\n|---|---|---|---|---|---|')
        loops(benchmark, peers, release, runs)
        pixels(benchmark, peers, release, runs)
        clusters(benchmark, peers, folder, runs)


if __name__ == '__main__':
    main()
