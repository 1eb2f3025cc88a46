#include "app/cli/commands.h"

namespace paulownia::cli {

void addPropose(Commands&) {}

} // namespace paulownia::cli
