#pragma once

#include <QPair>
#include <QVector>

namespace paulownia::intake {

/// Pairs of indices whose 64-bit hashes differ by at most imaging::kNearDuplicateBits; the lower index first, each pair once,
/// in order. Hashes of 0 (no picture) pair with nothing. Close to linear in the number of hashes.
QVector<QPair<qsizetype, qsizetype>> nearDuplicates(const QVector<quint64>& hashes);

} // namespace paulownia::intake
