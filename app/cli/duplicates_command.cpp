#include "app/cli/commands.h"

namespace paulownia::cli {

void addDuplicates(Commands&) {}

} // namespace paulownia::cli
