#!/usr/bin/env python3
"""Draws what a soak wrote (tests/support/time_line.h): how long answers took and how much memory there was, over time, as one SVG.

usage: load_figure.py TABLE.tsv "TITLE" OUT.svg
"""
import sys

WIDTH, HEIGHT, LEFT, RIGHT, TOP, GAP = 760, 430, 72, 24, 44, 50
PANEL = (HEIGHT - TOP - GAP - 46) / 2
COLOURS = {"median_ms": "#6b3fa0", "p99_ms": "#c2703d", "mib": "#2f7f79"}
STYLE = ("text{font:13px sans-serif;fill:#333}.title{font-weight:600;font-size:15px}.grid{stroke:#ddd}.line{fill:none;stroke-width:2}"
         "@media(prefers-color-scheme:dark){text{fill:#ddd}.grid{stroke:#444}}")


def read(path):
    with open(path) as lines:
        names = next(lines).split()
        return [dict(zip(names, map(float, line.split()))) for line in lines]


def nice_top(value):
    """The next of 1, 2, 5 times a power of ten, so that the axis has round numbers."""
    power = 10 ** (len(str(int(max(value, 1)))) - 1)
    return next(top * power for top in (1, 2, 5, 10, 20) if top * power >= value)


class Panel:
    def __init__(self, rows, y, unit, names, labels):
        self.rows, self.y, self.unit, self.names, self.labels = rows, y, unit, names, labels
        self.top, self.end = nice_top(max(row[name] for row in rows for name in names)), rows[-1]["seconds"] + 10

    def place(self, seconds, value):
        return f"{LEFT + (WIDTH - LEFT - RIGHT) * seconds / self.end:.1f},{self.y + PANEL * (1 - value / self.top):.1f}"

    def parts(self):
        for share in (0, 0.5, 1):
            y = self.y + PANEL * (1 - share)
            yield f'<line class="grid" x1="{LEFT}" x2="{WIDTH - RIGHT}" y1="{y:.1f}" y2="{y:.1f}"/>'
            yield f'<text x="{LEFT - 8}" y="{y + 4:.1f}" text-anchor="end">{share * self.top:g} {self.unit}</text>'
        for name in self.names:
            points = " ".join(self.place(row["seconds"] + 5, row[name]) for row in self.rows)
            yield f'<polyline class="line" stroke="{COLOURS[name]}" points="{points}"/>'
        for at, (name, label) in enumerate(zip(self.names, self.labels)):
            x = WIDTH - RIGHT - 190 * (len(self.names) - at) + 40
            yield f'<rect x="{x}" y="{self.y - 16}" width="14" height="4" fill="{COLOURS[name]}"/><text x="{x + 20}" y="{self.y - 9}">{label}</text>'


def draw(rows, title):
    times, memory = Panel(rows, TOP + 18, "ms", ["median_ms", "p99_ms"], ["half were faster", "99 % were faster"]), Panel(rows, TOP + 18 + PANEL + GAP, "MiB", ["mib"], ["memory"])
    parts = [f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {WIDTH} {HEIGHT}" width="{WIDTH}" height="{HEIGHT}"><title>{title}</title><style>{STYLE}</style>',
             f'<text class="title" x="{LEFT}" y="26">{title}</text>', *times.parts(), *memory.parts()]
    for minute in range(0, int(times.end / 60) + 1, 2):
        parts.append(f'<text x="{times.place(60 * minute, 0).split(",")[0]}" y="{HEIGHT - 10}" text-anchor="middle">{minute} min</text>')
    return "\n".join(parts + ["</svg>\n"])


def main():
    table, title, out = sys.argv[1:]
    rows = [row for row in read(table) if row["answers"] > 0]
    with open(out, "w") as file:
        file.write(draw(rows, title))


if __name__ == "__main__":
    main()
