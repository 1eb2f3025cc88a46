"""Computes a release's labels and features apart from the program: check_release.py RELEASE SHEETS POSITIONS.

Majorities come from the voting sheets alone, which photos were accepted from the six-column positions file. A release names no
agreement number, so volunteers are compared as a collection of (female, {photo: (non-smile, smile)}).
"""
import collections
import pathlib
import sys

import numpy


def read_sheets(folder):
    votes = collections.defaultdict(collections.Counter)
    for sheet in sorted(pathlib.Path(folder).glob("*.tsv")):
        lines = sheet.read_text(encoding="utf-8").splitlines()
        assert len(lines[0].split("\t")) == 3, f"{sheet}: the first line has three fields"
        for line in lines[1:]:
            subject, choice = line.split("\t")
            votes[subject][choice.lower()] += 1
    return votes


def expected(votes, positions):
    volunteers = collections.defaultdict(dict)
    for line in pathlib.Path(positions).read_text(encoding="utf-8").splitlines():
        name, *_, flag = line.split("\t")
        if flag == "9":
            continue
        photo = name.removesuffix(".jpeg")
        number, index = photo.split("_")
        volunteers[number][int(index)] = (votes[photo]["non-smile"], votes[photo]["smile"])
    return sorted((int(votes[n]["female"] > votes[n]["male"]), sorted(photos.items())) for n, photos in volunteers.items())


def released(labels):
    volunteers = collections.defaultdict(dict)
    female = {}
    for volunteer, photo, is_female, non_smile, smile in labels.tolist():
        volunteers[volunteer][photo] = (non_smile, smile)
        assert female.setdefault(volunteer, is_female) == is_female
    assert sorted(volunteers) == list(range(1, len(volunteers) + 1)), "volunteers are numbered 1 to V"
    return sorted((female[v], sorted(photos.items())) for v, photos in volunteers.items())


def features(headshot):
    rows = headshot.reshape(359, 359)[267:270].astype(numpy.float64)
    values = []
    for k in range(74):
        j = 30 + 2 * k
        values.append(rows[:, [j, j + 1, 358 - j, 357 - j]].sum() / 12 / 255)
    values.append(rows[:, 178:181].sum() / 9 / 255)
    return numpy.array(values).astype(numpy.float16)


def main(release, sheets, positions):
    folder = pathlib.Path(release)
    data = numpy.load(folder / "headshot_data.npy")
    labels = numpy.load(folder / "headshot_labels.npy")
    vectors = numpy.load(folder / "mandible_vectors.npy")
    assert data.dtype == numpy.uint8 and data.shape == (len(labels), 128881) and data.flags.c_contiguous
    assert labels.dtype.kind in "iu" and labels.shape[1] == 5
    assert vectors.dtype == numpy.float16 and vectors.shape == (labels[:, 0].max(), 78)
    assert released(labels) == expected(read_sheets(sheets), positions), "labels are not the sheets' majorities"
    for vector in vectors:
        first = numpy.flatnonzero(labels[:, 0] == vector[0])[0]
        assert vector[1] == labels[first, 1] and vector[2] == labels[first, 2]
        assert vector[3:].tobytes() == features(data[first]).tobytes(), f"volunteer {vector[0]}: other features"
    print(f"{len(labels)} photos of {len(vectors)} volunteers agree")


if __name__ == "__main__":
    main(*sys.argv[1:])
