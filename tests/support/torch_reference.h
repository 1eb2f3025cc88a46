#pragma once

#include "tests/support/programs.h"

namespace paulownia::tests {

/// The system's Python with PyTorch and torchvision; empty where they are missing, and the test skips, saying so.
inline QString pythonWithTorch() {
    const auto python = QStringLiteral("/usr/bin/python3");
    static const bool isThere = run(python, {QStringLiteral("-c"), QStringLiteral("import importlib.util as u; assert u.find_spec('torch') and u.find_spec('torchvision')")}).exit == 0;
    return isThere ? python : QString();
}
inline constexpr auto kNoTorch = "no /usr/bin/python3 with PyTorch and torchvision here (python3-torch python3-torchvision); nothing to compare with";

/// Runs a script that finds `torch`, `torchvision` and its arguments, `a`, at hand.
inline Outcome runTorch(const char* script, const QStringList& arguments) {
    const auto prelude = QStringLiteral("import sys, warnings; warnings.simplefilter('ignore')\nimport torch, torchvision\na = sys.argv[1:]\n");
    return run(pythonWithTorch(), QStringList{QStringLiteral("-c"), prelude + QString::fromUtf8(script)} + arguments);
}

} // namespace paulownia::tests
