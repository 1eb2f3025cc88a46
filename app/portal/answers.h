#pragma once

#include <httplib.h>

namespace paulownia::portal {

/// A page, not to be kept by anybody.
inline void respond(httplib::Response& response, const std::string& page) {
    response.set_header("Cache-Control", "no-store");
    response.set_content(page, "text/html; charset=utf-8");
}

/// After something was done: reloading the next page repeats nothing.
inline void redirect(httplib::Response& response, const char* path) {
    response.set_header("Cache-Control", "no-store");
    response.set_redirect(path, 303);
}

} // namespace paulownia::portal
