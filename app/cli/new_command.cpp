#include "app/cli/commands.h"

namespace paulownia::cli {

void addNew(Commands&) {}

} // namespace paulownia::cli
