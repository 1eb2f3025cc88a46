#include "app/cli/trainer_process.h"

#include "app/cli/words.h"

#include <QCoreApplication>
#include <QDir>
#include <QProcess>
#include <nlohmann/json.hpp>

namespace paulownia::cli {
namespace {

using base::ErrorKind;
using base::failure;
using base::Result;
using nlohmann::json;

constexpr int kLookEvery = 100; // ms

/// This program lies in libexec, beside the folder of those that people start.
QString trainerPath() { return QDir::cleanPath(QCoreApplication::applicationDirPath() + QStringLiteral("/../bin/paulownia-trainer")); }

Result<> waitFor(QProcess& process, const base::Task& task) {
    while (!process.waitForFinished(kLookEvery) && process.state() != QProcess::NotRunning)
        if (task.stopRequested()) {
            process.terminate();
            process.waitForFinished();
            return failure(ErrorKind::Cancelled, "Stopped");
        }
    return {};
}

Result<TrainerAnswer> answerFrom(const QByteArray& output) {
    TrainerAnswer answer;
    bool isWhole = false;
    for (const auto& line : output.split('\n')) {
        const auto said = json::parse(line.toStdString(), nullptr, false);
        if (!said.is_object()) continue;
        const auto event = said.value("event", std::string());
        if (event == "error") return failure(ErrorKind::Invalid, said.value("message", std::string()));
        if (event == "prediction") answer.score = said.at("score").get<double>();
        if (event == "finished") answer.label = said.at("label").get<std::string>(), answer.network = said.at("network").get<std::string>(), isWhole = true;
    }
    if (isWhole) return answer;
    return failure(ErrorKind::Internal, Words::tr("The trainer ended without an answer").toStdString(), trainerPath().toStdString());
}

} // namespace

Result<TrainerAnswer> askTrainer(const QString& release, const std::string& model, const std::string& device, const base::Task& task) {
    QProcess process;
    process.start(trainerPath(), {QStringLiteral("predict"), release, QStringLiteral("--model"), QString::fromStdString(model), QStringLiteral("--device"), QString::fromStdString(device)});
    if (!process.waitForStarted())
        return failure(ErrorKind::NotFound, Words::tr("The trainer cannot be started; install the package paulownia-trainer").toStdString(), trainerPath().toStdString());
    if (auto ended = waitFor(process, task); !ended) return failure(ended);
    try {
        return answerFrom(process.readAllStandardOutput());
    } catch (const json::exception& e) {
        return failure(ErrorKind::Internal, Words::tr("What the trainer said is not understood").toStdString(), trainerPath().toStdString(), e.what());
    }
}

} // namespace paulownia::cli
