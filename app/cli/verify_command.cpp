#include "app/cli/commands.h"

namespace paulownia::cli {

void addVerify(Commands&) {}

} // namespace paulownia::cli
