#pragma once

#include "tests/support/programs.h"

#include <QDir>
#include <QTemporaryDir>
#include <fstream>
#include <string>
#include <vector>

namespace paulownia::tests {

/// A Python with SciPy and scikit-learn, the system's; empty where they are missing, and the test skips, saying so.
inline QString pythonWithScience() {
    const auto python = QStringLiteral("/usr/bin/python3");
    static const bool isThere = run(python, {QStringLiteral("-c"), QStringLiteral("import numpy, scipy, sklearn")}).exit == 0;
    return isThere ? python : QString();
}
inline constexpr auto kNoScience = "no /usr/bin/python3 with SciPy and scikit-learn here (python3-scipy python3-sklearn); nothing to compare with";

/// Numbers that travel to a reference script and back as raw files; the script's first argument is the folder, and `read(name,
/// type)`, `write(name, values)` and `np` are at hand.
class Reference {
public:
    template <class T> void give(const char* name, const std::vector<T>& values) const {
        std::ofstream(path(name), std::ios::binary).write(reinterpret_cast<const char*>(values.data()), static_cast<std::streamsize>(values.size() * sizeof(T)));
    }
    Outcome run(const QString& python, const char* script) const {
        const auto prelude = QStringLiteral("import sys, numpy as np\n"
                                            "def read(name, dtype=float): return np.fromfile(sys.argv[1] + '/' + name, dtype)\n"
                                            "def write(name, values): np.ascontiguousarray(values, float).tofile(sys.argv[1] + '/' + name)\n");
        // One thread: theirs would wait for one another on a busy machine.
        return tests::run(QStringLiteral("/usr/bin/env"), {QStringLiteral("OMP_NUM_THREADS=1"), QStringLiteral("OPENBLAS_NUM_THREADS=1"), python,
                                                           QStringLiteral("-c"), prelude + QString::fromLatin1(script), m_folder.path()});
    }
    std::vector<double> take(const char* name) const {
        std::ifstream file(path(name), std::ios::binary | std::ios::ate);
        if (!file) return {};
        std::vector<double> values(static_cast<std::size_t>(file.tellg()) / sizeof(double));
        file.seekg(0);
        file.read(reinterpret_cast<char*>(values.data()), static_cast<std::streamsize>(values.size() * sizeof(double)));
        return values;
    }

private:
    std::string path(const char* name) const { return m_folder.path().toStdString() + "/" + name; }
    QTemporaryDir m_folder;
};

} // namespace paulownia::tests
