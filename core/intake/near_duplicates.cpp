#include "core/intake/near_duplicates.h"

#include "core/imaging/perceptual_hash.h"

#include <QHash>
#include <algorithm>

namespace paulownia::intake {
namespace {

// Cut into one block more than bits may differ, two near hashes have at least one block the same: only those are compared.
constexpr int kBlocks = imaging::kNearDuplicateBits + 1;

quint64 blockOf(quint64 hash, int block) {
    const int from = 64 * block / kBlocks, to = 64 * (block + 1) / kBlocks;
    return hash >> from & ((quint64{1} << (to - from)) - 1);
}

} // namespace

QVector<QPair<qsizetype, qsizetype>> nearDuplicates(const QVector<quint64>& hashes) {
    QVector<QPair<qsizetype, qsizetype>> pairs;
    for (int block = 0; block < kBlocks; ++block) {
        QHash<quint64, QVector<qsizetype>> alike;
        for (qsizetype i = 0; i < hashes.size(); ++i) {
            if (hashes[i] == 0) continue;
            auto& others = alike[blockOf(hashes[i], block)];
            for (const auto other : others)
                if (imaging::hammingDistance(hashes[i], hashes[other]) <= imaging::kNearDuplicateBits) pairs.append({other, i});
            others.append(i);
        }
    }
    std::sort(pairs.begin(), pairs.end());
    pairs.erase(std::unique(pairs.begin(), pairs.end()), pairs.end());
    return pairs;
}

} // namespace paulownia::intake
