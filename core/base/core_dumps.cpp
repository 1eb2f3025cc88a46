#include "core/base/core_dumps.h"

#include <sys/resource.h>

namespace paulownia::base {

void leaveNoCore() {
    const rlimit none{1, 1}; // not 0, which holds for files alone: at 1 Linux hands nothing to a handler behind a pipe either
    static_cast<void>(setrlimit(RLIMIT_CORE, &none));
}

} // namespace paulownia::base
