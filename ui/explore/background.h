#pragma once

#include "core/jobs/job_queue.h"

namespace paulownia::ui {

class Session;

/// Starts a job that needs no project. `whenDone` is called if `receiver` still lives; errors are its to show.
void startInBackground(Session& session, const QString& title, std::function<base::Result<>(const base::Task&)> work, QObject* receiver,
                       std::function<void(const jobs::Outcome&)> whenDone);

} // namespace paulownia::ui
