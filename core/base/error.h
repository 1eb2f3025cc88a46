#pragma once

#include <string>
#include <tl/expected.hpp>
#include <utility>

namespace paulownia::base {

/// What went wrong, coarse enough to act on. The command line turns kinds into exit codes (exitCode()).
enum class ErrorKind {
    Invalid,     ///< input that does not follow its format
    NotFound,    ///< a file, project or row that is not there
    Conflict,    ///< a colleague was faster
    Denied,      ///< refused by a rule: consent, panel, gate, role
    Io,          ///< the file system said no
    Database,    ///< the database said no, or is damaged
    Cancelled,   ///< asked to stop; never shown as an error
    Unsupported, ///< well-formed, but not something this program does
    Internal     ///< our own mistake
};

/// One failure, told in a sentence a person can act on.
struct Error {
    ErrorKind kind = ErrorKind::Internal;
    std::string message; ///< UTF-8: what happened and what to do
    std::string where;   ///< UTF-8: the file, "file:line" or row concerned; may be empty
    std::string detail;  ///< UTF-8: what a library said, for "copy details"; may be empty

    /// "where: message", or the message alone.
    std::string text() const { return where.empty() ? message : where + ": " + message; }
};

/// A value, or why there is none. Functions that may fail return this; exceptions stay inside the wrapper that met them.
template <class T = void> using Result = tl::expected<T, Error>;

/// `return failure(ErrorKind::Invalid, "…");`
inline tl::unexpected<Error> failure(ErrorKind kind, std::string message, std::string where = {}, std::string detail = {}) {
    return tl::unexpected<Error>(Error{kind, std::move(message), std::move(where), std::move(detail)});
}

/// Hands a failed Result's error on as the failure of another type.
template <class T> tl::unexpected<Error> failure(const Result<T>& failed) { return tl::unexpected<Error>(failed.error()); }

/// Exit codes of cli.md: 0 done, 1 check did not hold, 2 usage, 3 unreadable, 4 refused, 130 cancelled.
int exitCode(ErrorKind kind);

} // namespace paulownia::base
