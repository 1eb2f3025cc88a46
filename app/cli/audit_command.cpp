#include "app/cli/commands.h"

namespace paulownia::cli {

void addAudit(Commands&) {}

} // namespace paulownia::cli
