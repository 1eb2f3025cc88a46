#!/usr/bin/env python3
"""bench_trainer.py BENCHMARK: our Inception V3 and PyTorch's on the same weights and cuts, one thread each, in turns in one run.

Checks that all give the same logits and the same loss of a step, then measures; prints medians over the turns, and how far the turns' ratios lie apart.
BATCH (16), THREADS (1), TURNS (7) and PAUSE are taken from the environment.
"""
import os
import statistics
import subprocess
import sys
import tempfile

from measured import goal
from peer_trainer import make_files

HERE = os.path.dirname(os.path.abspath(__file__))
BATCH, THREADS, TURNS = (os.environ.get(name, default) for name, default in (('BATCH', '16'), ('THREADS', '1'), ('TURNS', '7')))
WORDS = {'infer': 'inference', 'step': "step with the paper's freezing"}
WANTED = {('infer', 'contiguous'): 1.7, ('infer', 'channels_last'): 1.1, ('step', 'contiguous'): 1.5, ('step', 'channels_last'): 1.0}
SIDES = ('ours', 'contiguous', 'channels_last')


class Side:
    """A process that does what it is told, a word a line."""

    def __init__(self, command):
        environment = {**os.environ, 'OMP_WAIT_POLICY': 'passive'}
        self.process = subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True, env=environment)

    def do(self, word):
        self.process.stdin.write(word + '\n')
        self.process.stdin.flush()
        return [float(value) for value in self.process.stdout.readline().split()]

    def close(self):
        self.process.stdin.close()
        self.process.wait()


def check(sides):
    logits, losses = ({name: side.do(word) for name, side in sides.items()} for word in ('logits', 'loss'))
    for what, values in (('logits', logits), ('loss', losses)):
        worst = max(abs(a - b) for name in SIDES[1:] for a, b in zip(values['ours'], values[name]))
        largest = max(abs(v) for v in values['ours'])
        print(f'{what}: at most {worst:.1e} apart (the largest is {largest:.3f})')
        assert len(values['ours']) and worst < 1e-3 * max(1, largest), (what, values)


def table(word, turns):
    print(f'\n| {word} | wall clock: median (least) | processor |\n|---|---|---|')
    for name in SIDES:
        wall, processor = zip(*turns[name])
        print(f'| {name} | {statistics.median(wall):.3f} s ({min(wall):.3f}) | {statistics.median(processor):.3f} s |')
    for name in SIDES[1:]:
        for column, kind in ((0, 'wall clock'), (1, 'processor')):
            ratios = sorted(theirs[column] / ours[column] for ours, theirs in zip(turns['ours'], turns[name]))
            print(f'{word}, {name} to ours by {kind}: median {statistics.median(ratios):.2f}, {ratios[0]:.2f} to {ratios[-1]:.2f}')
        goal('G', f'{WORDS[word]}, PyTorch {name.replace("_", "-")}, by processor', statistics.median(ratios), WANTED[word, name])


def main():
    with tempfile.TemporaryDirectory() as folder:
        make_files(folder, int(BATCH))
        files = [folder + '/weights.pth', folder + '/input.pth']
        peer = ['/usr/bin/python3', HERE + '/peer_trainer.py', *files, THREADS]
        sides = {'ours': Side([sys.argv[1], *files, THREADS]), 'contiguous': Side([*peer, 'contiguous']), 'channels_last': Side([*peer, 'channels_last'])}
        check(sides)
        print(f'batch {BATCH}, {THREADS} thread, {TURNS} turns, load {os.getloadavg()[0]:.1f}')
        for word in ('infer', 'step'):
            for side in sides.values():
                side.do(word)  # to warm up
            turns = {name: [] for name in SIDES}
            for _ in range(int(TURNS)):
                for name, side in sides.items():
                    turns[name].append(side.do(word))
            table(word, turns)
        sides['ours'].do('top')
        top = sorted(sides['ours'].do('top') for _ in range(int(TURNS)))[int(TURNS) // 2]
        print(f'\nours, step of the top alone on kept activations: {top[0]:.3f} s, processor {top[1]:.3f} s; load {os.getloadavg()[0]:.1f}')
        for side in sides.values():
            side.close()


if __name__ == '__main__':
    main()
