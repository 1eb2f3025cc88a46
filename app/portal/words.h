#pragma once

#include <QCoreApplication>

namespace paulownia::portal {

/// Translation context of what the program says to who runs it (core/portal/texts.h has what volunteers read).
struct ProgramWords {
    Q_DECLARE_TR_FUNCTIONS(portal)
};

} // namespace paulownia::portal
