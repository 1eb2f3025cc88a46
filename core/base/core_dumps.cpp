#include "core/base/core_dumps.h"

#include <sys/resource.h>

namespace paulownia::base {

void leaveNoCore() {
    const rlimit none{0, 0};
    static_cast<void>(setrlimit(RLIMIT_CORE, &none));
}

} // namespace paulownia::base
