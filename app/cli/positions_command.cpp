#include "app/cli/commands.h"

namespace paulownia::cli {

void addPositions(Commands&) {}

} // namespace paulownia::cli
