#include "app/cli/commands.h"

namespace paulownia::cli {

void addSimulate(Commands&) {}

} // namespace paulownia::cli
