"""Counts voting sheets apart from the program: majorities.py SHEET... writes "id<TAB>label" by id; label "tie" where there is one."""
import collections
import pathlib
import sys


def main():
    counts = collections.defaultdict(collections.Counter)
    for sheet in sys.argv[1:]:
        header, *lines = pathlib.Path(sheet).read_text(encoding="utf-8").splitlines()
        assert len(header.split("\t")) == 3
        for line in lines:
            subject, choice = line.split("\t")
            counts[subject][choice.lower()] += 1
    for subject, choices in sorted(counts.items()):
        (label, most), *others = choices.most_common()
        print(subject, "tie" if any(votes == most for _, votes in others) else label, sep="\t")


if __name__ == "__main__":
    main()
