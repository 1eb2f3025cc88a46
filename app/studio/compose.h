#pragma once

#include "core/base/error.h"

#include <QString>

namespace paulownia::ui {
class MainWindow;
class Session;
} // namespace paulownia::ui

namespace paulownia::studio {

/// Gives the window the Vote page alone, on a kit.
base::Result<> addKitPage(ui::MainWindow& window, ui::Session& session, const QString& kit);

/// Gives the window its pages, in the order of the rail. A new page is a line here.
void addPages(ui::MainWindow& window, ui::Session& session);

} // namespace paulownia::studio
