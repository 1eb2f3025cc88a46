#include "app/cli/commands.h"

namespace paulownia::cli {

void addReview(Commands&) {}

} // namespace paulownia::cli
