#include "ui/intake/portal_process.h"

#include <QCoreApplication>
#include <csignal>
#include <sys/prctl.h>

namespace paulownia::ui {
namespace {

constexpr int kPatienceMs = 10'000;

/// Beside the studio; tests say where.
QString program() {
    const auto folder = qEnvironmentVariable("PAULOWNIA_BIN", QCoreApplication::applicationDirPath());
    return folder + QStringLiteral("/paulownia-portal");
}

} // namespace

PortalProcess::PortalProcess(QObject* parent) : QObject(parent) {
    m_process.setChildProcessModifier([] { ::prctl(PR_SET_PDEATHSIG, SIGTERM); });
    connect(&m_process, &QProcess::readyReadStandardOutput, this, &PortalProcess::readAddress);
    connect(&m_process, &QProcess::readyReadStandardError, this, &PortalProcess::readTrouble);
    connect(&m_process, &QProcess::finished, this, &PortalProcess::finish);
    connect(&m_process, &QProcess::errorOccurred, this, &PortalProcess::failToStart);
}

PortalProcess::~PortalProcess() {
    m_process.disconnect(this);
    stopAndWait();
}

void PortalProcess::start(const QString& projectFolder, const QString& listen, const QString& trustedProxy) {
    if (m_process.state() != QProcess::NotRunning) return;
    m_lastWords.clear();
    set(State::Starting);
    QStringList arguments{projectFolder, QStringLiteral("--listen"), listen};
    if (!trustedProxy.isEmpty()) arguments << QStringLiteral("--trust-proxy") << trustedProxy;
    m_process.start(program(), arguments);
}

void PortalProcess::stop() {
    if (m_process.state() == QProcess::NotRunning) return;
    set(State::Stopping);
    m_process.terminate();
}

void PortalProcess::stopAndWait() {
    stop();
    if (m_process.state() == QProcess::NotRunning || m_process.waitForFinished(kPatienceMs)) return;
    m_process.kill();
    m_process.waitForFinished(kPatienceMs);
}

void PortalProcess::set(State state) {
    m_state = state;
    if (state != State::On) m_address.clear();
    if (state != State::Failed) m_trouble.clear();
    Q_EMIT changed();
}

/// Its first line ends with the address.
void PortalProcess::readAddress() {
    const auto lines = QString::fromUtf8(m_process.readAllStandardOutput()).split(QLatin1Char('\n'));
    if (m_state != State::Starting) return;
    set(State::On);
    m_address = lines.first().section(QLatin1Char(' '), -1);
    Q_EMIT changed();
}

/// The rest is a line a request.
void PortalProcess::readTrouble() {
    static const auto mark = QStringLiteral("paulownia-portal: ");
    for (const auto& line : QString::fromUtf8(m_process.readAllStandardError()).split(QLatin1Char('\n')))
        if (line.startsWith(mark)) m_lastWords = line.mid(mark.size());
}

void PortalProcess::finish(int exitCode, QProcess::ExitStatus status) {
    if (m_state == State::Stopping || (exitCode == 0 && status == QProcess::NormalExit)) return set(State::Off);
    set(State::Failed);
    if (status == QProcess::CrashExit) m_trouble = tr("The web page’s program ended unexpectedly. What volunteers have entered is kept for a day; start it again.");
    else m_trouble = m_lastWords.isEmpty() ? tr("The web page’s program ended with code %1.").arg(exitCode) : m_lastWords;
    Q_EMIT changed();
}

void PortalProcess::failToStart(QProcess::ProcessError error) {
    if (error != QProcess::FailedToStart) return; // finish() tells the others
    set(State::Failed);
    m_trouble = tr("The program %1 could not be started; is Paulownia installed completely?").arg(program());
    Q_EMIT changed();
}

} // namespace paulownia::ui
