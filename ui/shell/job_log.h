#pragma once

#include <QString>
#include <functional>

class QObject;

namespace paulownia::jobs {
class JobQueue;
}

namespace paulownia::ui {

/// As the log calls it.
constexpr const char* kLogName = "paulownia-studio";

/// Jobs that fail are noted in the log by the page they were started on: their titles may name files. `page` is asked at their start.
void logFailedJobs(jobs::JobQueue& jobs, QObject* receiver, std::function<QString()> page);

} // namespace paulownia::ui
