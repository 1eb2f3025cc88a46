#include "ui/training/network_export.h"

#include <QProcess>

namespace paulownia::ui {
namespace {

using base::ErrorKind;
using base::failure;

constexpr int kLookEveryMs = 100;

} // namespace

base::Result<> writeNetwork(const QString& program, const QString& model, const QString& file, const base::Task& task) {
    QProcess process;
    process.start(program, {QStringLiteral("export"), model, file});
    if (!process.waitForStarted()) return failure(ErrorKind::Io, "The trainer could not be started", program.toStdString(), process.errorString().toStdString());
    while (!process.waitForFinished(kLookEveryMs) && process.state() != QProcess::NotRunning)
        if (task.stopRequested()) {
            process.terminate();
            process.waitForFinished();
            return failure(ErrorKind::Cancelled, "Stopped");
        }
    if (process.exitStatus() == QProcess::NormalExit && process.exitCode() == 0) return {};
    auto words = QString::fromUtf8(process.readAllStandardError()).trimmed();
    words.remove(QStringLiteral("paulownia-trainer: "));
    return failure(ErrorKind::Invalid, words.isEmpty() ? "The trainer ended without a word" : words.toStdString(), model.toStdString());
}

} // namespace paulownia::ui
