#include "app/cli/commands.h"

namespace paulownia::cli {

void addRelease(Commands&) {}

} // namespace paulownia::cli
