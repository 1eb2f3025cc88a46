#pragma once

class QWidget;

namespace paulownia::ui {

/// A widget that paints itself is told to screen readers as a picture, by its accessible name and description. Call it in the
/// widget's constructor.
void tellAsGraphic(QWidget* widget);

} // namespace paulownia::ui
