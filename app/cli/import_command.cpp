#include "app/cli/commands.h"

namespace paulownia::cli {

void addImport(Commands&) {}

} // namespace paulownia::cli
