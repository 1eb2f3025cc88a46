#pragma once

#include <QIcon>
#include <QPalette>
#include <QPixmap>
#include <QString>

namespace paulownia::ui {

/// One of resources/icons, drawn in the palette's text colour (accent when checked, faint when disabled) at any scale: it
/// follows a change of theme by itself. An unknown name is our own mistake (asserts).
QIcon icon(const QString& name);

/// The same in one colour, for painting.
QPixmap iconPixmap(const QString& name, int size, const QColor& colour, double devicePixelRatio);

} // namespace paulownia::ui
