#include "core/base/error.h"

namespace paulownia::base {

int exitCode(ErrorKind kind) {
    switch (kind) {
    case ErrorKind::Denied: return 4;
    case ErrorKind::Cancelled: return 130;
    case ErrorKind::Internal: return 1;
    case ErrorKind::Conflict: return 1;
    default: return 3;
    }
}

} // namespace paulownia::base
