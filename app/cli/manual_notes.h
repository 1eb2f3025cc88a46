#pragma once

#include "app/manual/manual_page.h"

namespace paulownia::cli {

/// What paulownia(1) says beyond the options.
manual::Notes manualNotes();

} // namespace paulownia::cli
