#pragma once

#include "core/base/error.h"
#include "core/base/task.h"

#include <QString>

namespace paulownia::ui {

/// Has `paulownia-trainer export` write a fold's network as .safetensors. For a worker thread: waits. What the trainer says is the
/// error's message; Cancelled ends it.
base::Result<> writeNetwork(const QString& program, const QString& model, const QString& file, const base::Task& task);

} // namespace paulownia::ui
