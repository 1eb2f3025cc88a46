#include "app/cli/commands.h"

namespace paulownia::cli {

void addStatus(Commands&) {}

} // namespace paulownia::cli
