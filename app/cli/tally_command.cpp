#include "app/cli/commands.h"

namespace paulownia::cli {

void addTally(Commands&) {}

} // namespace paulownia::cli
