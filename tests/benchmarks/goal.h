#pragma once

#include <cstdio>

namespace paulownia::tests {

/// The line that bench.py gathers, as measured.py's goal() prints it: no more than `most` is wanted.
inline void tellGoal(const char* issue, const char* what, double measured, double most, const char* unit) {
    std::printf("GOAL\t%s\t%s\t≤ %g %s\t%.3g %s\t%s\n", issue, what, most, unit, measured, unit, measured <= most ? "met" : "**missed**");
}

} // namespace paulownia::tests
