#include "app/cli/commands.h"

namespace paulownia::cli {

void addVotes(Commands&) {}

} // namespace paulownia::cli
