#pragma once

#include "tests/support/picture_files.h"

#include <QDir>
#include <QFile>
#include <QString>

namespace paulownia::tests {

/// A JPEG like no other of another seed: large soft blots, so that perceptual hashes differ as well.
inline QByteArray drawnPhoto(int seed, int width = 160, int height = 120) {
    cv::RNG rng(static_cast<uint64>(seed) * 7919 + 1);
    cv::Mat blots(6, 8, CV_8UC3), picture;
    rng.fill(blots, cv::RNG::UNIFORM, 30, 220);
    cv::resize(blots, picture, cv::Size(width, height), 0, 0, cv::INTER_CUBIC);
    return encoded(picture);
}

inline QByteArray completeForm(const char* submittedAt = "2019-02-08T09:15:00+09:00", int birthYear = 1980) {
    QByteArray text = "submitted_at\t" + QByteArray(submittedAt) + "\nip\t192.0.2.17\nbirth_year\t" + QByteArray::number(birthYear) + "\nform_version\t1\n";
    for (int i = 1; i <= 4; ++i) text += "consent_" + QByteArray::number(i) + "\tyes\n";
    for (int i = 1; i <= 9; ++i) text += "original_" + QByteArray::number(i) + "\tIMG_" + QByteArray::number(i) + ".JPG\n";
    return text;
}

inline void writeFile(const QString& path, const QByteArray& bytes) {
    QDir().mkpath(QFileInfo(path).path());
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size()) qFatal("cannot write %s", qPrintable(path));
}

/// A submission of nine photos, seeds 100 × index + 1 …, under the agreement number a0 and the index in hex; returns the number.
inline QString writeSubmission(const QString& folder, int index, const QByteArray& form = completeForm()) {
    const auto number = QStringLiteral("a0%1").arg(index, 6, 16, QLatin1Char('0'));
    writeFile(QStringLiteral("%1/%2/%2.tsv").arg(folder, number), form);
    for (int i = 1; i <= 9; ++i) writeFile(QStringLiteral("%1/%2/%2_%3.jpeg").arg(folder, number).arg(i), drawnPhoto(100 * index + i));
    return number;
}

} // namespace paulownia::tests
