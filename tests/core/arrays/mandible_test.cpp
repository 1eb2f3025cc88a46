#include "tests/support/programs.h"
#include "tests/support/release_files.h"

#include <QTest>

using namespace paulownia;
using namespace paulownia::arrays;
using namespace paulownia::tests;

namespace {

/// pipeline.md section 4 in numpy, apart from ours: shapes, types and the 75 features of a folder.
constexpr auto kScript = R"(
import sys, numpy as np
data, labels, vectors = (np.load(sys.argv[1] + '/' + f) for f in ('headshot_data.npy', 'headshot_labels.npy', 'mandible_vectors.npy'))
assert data.dtype == np.uint8 and data.ndim == 2 and data.shape[1] == 128881 and data.flags.c_contiguous
assert np.issubdtype(labels.dtype, np.integer) and labels.shape == (len(data), 5)
assert vectors.dtype == np.float16 and vectors.shape == (len(set(labels[:, 0])), 78)
for row in vectors:
    first = np.flatnonzero(labels[:, 0] == int(row[0]))[0]
    rows = data[first].reshape(359, 359)[267:270].astype(np.int64)
    expected = [rows[:, [j, j + 1, 358 - j, 357 - j]].sum() / 12 / 255 for j in range(30, 178, 2)] + [rows[:, 178:181].sum() / 9 / 255]
    assert row[3:].tobytes() == np.array(expected, dtype=np.float64).astype(np.float16).tobytes()
    assert row[1] == labels[first, 1] and row[2] == labels[first, 2]
print(len(vectors), 'equal')
)";

} // namespace

class MandibleTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void takesTheColumnsOfTheScripts() {
        Bytes headshot(kHeadshotPixels, 0);
        const auto light = [&](int row, int column) { headshot[static_cast<std::size_t>(row * kHeadshotSide + column)] = 255; };
        light(266, 30); // a row above, a row below, a column too far out: not seen
        light(270, 30);
        light(267, 29);
        light(268, 31);  // feature 0
        light(269, 328); // its mirror image
        light(267, 176); // feature 73
        light(267, 183); // between 72's and 73's columns on the right: 72 takes 183 and 184
        light(269, 179); // the centre
        const auto features = mandibleFeatures(mandibleRows(headshot));
        for (int k = 0; k < kMandibleFeatures; ++k) {
            const double expected = k == 0 ? 2.0 / 12 : k == 72 || k == 73 ? 1.0 / 12 : k == 74 ? 1.0 / 9 : 0;
            QCOMPARE(int{features[static_cast<std::size_t>(k)]}, int{toHalf(expected)});
        }
    }
    void whiteIsOne() {
        const Bytes headshot(kHeadshotPixels, 255);
        for (const auto feature : mandibleFeatures(mandibleRows(headshot))) QCOMPARE(int{feature}, 0x3c00);
    }
    void numpyComputesTheSameBits() {
        const auto python = pythonWithNumpy();
        if (python.isEmpty()) QSKIP("no python3 with numpy here; nothing to compare with");
        ReleaseFiles files(40, 1);
        files.write();
        const auto checked = run(python, {QStringLiteral("-c"), QString::fromLatin1(kScript), QString::fromStdString(files.folder().string())});
        QCOMPARE(checked.err, QString());
        QCOMPARE(checked.out.trimmed(), QStringLiteral("40 equal"));
    }
};

QTEST_GUILESS_MAIN(MandibleTest)
#include "mandible_test.moc"
