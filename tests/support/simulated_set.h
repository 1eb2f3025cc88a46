#pragma once

#include "core/model/review.h"
#include "core/simulation/simulator.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

namespace paulownia::tests {

inline QByteArray contentOf(const QString& path) {
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// A line of truth.tsv.
struct TrueFace {
    QString file, gender, defect;
    model::FaceBox box; ///< empty where the file shows no face
    double rollDeg = 0;
    bool isSmile = false;
};

/// A submissions folder that was drawn for a test, with its truth; gone with this object.
class SimulatedSet {
public:
    explicit SimulatedSet(const simulation::Options& options, const base::Task& task = {})
        : m_outcome(simulation::simulate(options, path(), task)) {}

    const base::Result<simulation::Summary>& outcome() const { return m_outcome; }
    QString path() const { return m_folder.filePath(QStringLiteral("submissions")); }
    QString parent() const { return m_folder.path(); }
    QByteArray read(const QString& name) const { return contentOf(path() + QLatin1Char('/') + name); }
    QByteArray photo(const TrueFace& face) const { return read(face.file.left(8) + QLatin1Char('/') + face.file); }

    QVector<TrueFace> truth() const {
        QVector<TrueFace> faces;
        for (const QByteArray& line : read(QStringLiteral("truth.tsv")).split('\n').mid(1)) {
            const QList<QByteArray> f = line.split('\t');
            if (f.size() != 9) continue;
            const auto text = [&](int i) { return QString::fromUtf8(f[i]); };
            faces.append({text(0),
                          text(6),
                          text(8),
                          {f[1].toInt(), f[2].toInt(), f[3].toInt(), f[4].toInt()},
                          f[5].toDouble(),
                          f[7] == "1"});
        }
        return faces;
    }

private:
    QTemporaryDir m_folder;
    base::Result<simulation::Summary> m_outcome;
};

/// Small pictures, quickly drawn.
inline simulation::Options quickSet(int volunteers, bool faults = false) {
    simulation::Options options;
    options.volunteers = volunteers;
    options.size = {240, 180};
    options.voters = 3;
    options.faults = faults;
    return options;
}

} // namespace paulownia::tests
