#pragma once

#include "app/cli/commands.h"

#include <QCoreApplication>
#include <memory>

namespace paulownia::cli {

using MakeApplication = std::unique_ptr<QCoreApplication> (*)(int& argc, char** argv);
std::unique_ptr<QCoreApplication> plainApplication(int& argc, char** argv);

/// `paulownia` with the commands that `add` adds: reads the arguments, runs what was chosen, returns the exit code.
int runProgram(int argc, char** argv, void (*add)(Commands), MakeApplication make = plainApplication);

} // namespace paulownia::cli
