#pragma once

#include "tests/support/patience.h"

#include <QFile>
#include <QProcess>
#include <QString>
#include <QStringList>
#include <csignal>

namespace paulownia::tests {

/// How a program ended, and what it said.
struct Outcome {
    int exit = -1; ///< 1000 + the signal's number when one ended it; -1: it did not start or did not end in time
    QString out;
    QString err;
};

inline QString program(const QString& name) { return qEnvironmentVariable("PAULOWNIA_BIN") + QLatin1Char('/') + name; }

/// A program under way, as a user would run it.
class RunningProgram {
public:
    RunningProgram(const QString& executable, const QStringList& arguments) { m_process.start(executable, arguments); }
    bool isRunning() { return m_process.state() != QProcess::NotRunning; }
    void sendSignal(int signal) {
        if (m_process.waitForStarted()) ::kill(static_cast<pid_t>(m_process.processId()), signal);
    }
    Outcome wait(int timeoutMs = 110'000 * kPatience) {
        const bool hasEnded = m_process.state() == QProcess::NotRunning && m_process.error() != QProcess::FailedToStart; // an event loop saw it
        if (!hasEnded && (!m_process.waitForStarted() || !m_process.waitForFinished(timeoutMs))) return {};
        const bool crashed = m_process.exitStatus() == QProcess::CrashExit;
        return {crashed ? 1000 + m_process.exitCode() : m_process.exitCode(), QString::fromUtf8(m_process.readAllStandardOutput()),
                QString::fromUtf8(m_process.readAllStandardError())};
    }

private:
    QProcess m_process;
};

inline Outcome run(const QString& executable, const QStringList& arguments) { return RunningProgram(executable, arguments).wait(); }

/// `paulownia …`
inline Outcome paulownia(const QStringList& arguments) { return run(program(QStringLiteral("paulownia")), arguments); }

/// A Python that has numpy, the system's first; empty where none has.
inline QString pythonWithNumpy() {
    for (const auto& python : {QStringLiteral("/usr/bin/python3"), QStringLiteral("python3")})
        if (run(python, {QStringLiteral("-c"), QStringLiteral("import numpy")}).exit == 0) return python;
    return {};
}

} // namespace paulownia::tests
