#include "ui/widgets/graphic_role.h"

#include <QAccessibleWidget>
#include <QWidget>

namespace paulownia::ui {
namespace {

constexpr auto kIsGraphic = "isGraphic";

QAccessibleInterface* graphicOf(const QString&, QObject* object) {
    if (!object->isWidgetType() || !object->property(kIsGraphic).toBool()) return nullptr;
    return new QAccessibleWidget(static_cast<QWidget*>(object), QAccessible::Graphic);
}

} // namespace

void tellAsGraphic(QWidget* widget) {
    static const bool isInstalled = (QAccessible::installFactory(graphicOf), true);
    Q_UNUSED(isInstalled)
    widget->setProperty(kIsGraphic, true);
}

} // namespace paulownia::ui
