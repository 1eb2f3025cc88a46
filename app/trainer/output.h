#pragma once

#include "core/base/error.h"
#include "core/base/task.h"

#include <nlohmann/json_fwd.hpp>

namespace paulownia::trainer {

/// One JSON object a line on standard output, seen at once. A reader that has gone away is no reason to stop.
void say(const nlohmann::ordered_json& object);

/// The error as the last line of both: an object on standard output, a sentence on standard error. Its exit code.
int fail(const base::Error& error);

/// Asks to stop at the first SIGINT or SIGTERM, ends the program at the second.
class Interrupt {
public:
    Interrupt();
    ~Interrupt();
    Interrupt(const Interrupt&) = delete;
    Interrupt& operator=(const Interrupt&) = delete;
    base::Task task() const;

private:
    struct State;
    State* m_state;
};

} // namespace paulownia::trainer
