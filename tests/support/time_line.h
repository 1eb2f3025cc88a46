#pragma once

#include <QElapsedTimer>
#include <QFile>
#include <QMap>
#include <QMutex>
#include <QTextStream>
#include <algorithm>
#include <vector>

namespace paulownia::tests {

/// What happened over time, in steps of ten seconds: how long each answer took, and how much memory there was in use. From any thread.
class TimeLine {
public:
    static constexpr int kStepSeconds = 10;

    TimeLine() { m_clock.start(); }

    double seconds() const { return static_cast<double>(m_clock.elapsed()) / 1000; }
    void answered(double ms) {
        const QMutexLocker lock(&m_mutex);
        m_steps[step()].answerMs.push_back(ms);
    }
    void measured(double mebibytes) {
        const QMutexLocker lock(&m_mutex);
        auto& most = m_steps[step()].mebibytes;
        most = std::max(most, mebibytes);
    }

    /// "seconds, answers, median, 99 % and longest in ms, MiB" a step; load_figure.py draws it.
    bool write(const QString& path) const {
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly)) return false;
        QTextStream out(&file);
        out << "seconds\tanswers\tmedian_ms\tp99_ms\tlongest_ms\tmib\n";
        for (auto step = m_steps.cbegin(); step != m_steps.cend(); ++step) {
            auto sorted = step->answerMs;
            std::sort(sorted.begin(), sorted.end());
            const auto at = [&](double share) { return sorted.empty() ? 0.0 : sorted[static_cast<std::size_t>(share * static_cast<double>(sorted.size() - 1))]; };
            out << step.key() * kStepSeconds << '\t' << sorted.size();
            for (const double value : {at(0.5), at(0.99), at(1), step->mebibytes}) out << '\t' << QString::number(value, 'f', 1);
            out << '\n';
        }
        return true;
    }

private:
    struct Step {
        std::vector<double> answerMs;
        double mebibytes = 0;
    };
    int step() const { return static_cast<int>(m_clock.elapsed() / (1000 * kStepSeconds)); }

    QElapsedTimer m_clock;
    mutable QMutex m_mutex;
    QMap<int, Step> m_steps;
};

/// Of /proc/PID/FILE, in MiB; 0 where there is none.
inline double processMiB(qint64 pid, const char* file, const char* key) {
    QFile status(QStringLiteral("/proc/%1/%2").arg(pid).arg(QLatin1String(file)));
    if (!status.open(QIODevice::ReadOnly)) return 0;
    for (const auto& line : status.readAll().split('\n'))
        if (line.startsWith(key)) return line.simplified().split(' ').value(1).toDouble() / 1024;
    return 0;
}

} // namespace paulownia::tests
