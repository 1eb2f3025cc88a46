#pragma once

#include <QString>
#include <QStringList>
#include <QVector>

namespace paulownia::ui {

class CommandTable;

/// One stop of the tour.
struct TourStep {
    QString page;        ///< where it is
    QStringList targets; ///< class names of what it points at: the first that is in view on the page. So no page has to know of the tour
    QString title;
    QString purpose;     ///< what it is for; translated
    QString trial;       ///< what to try; translated
};

/// The stops in the order of the work, with the keys as they are now.
QVector<TourStep> tourSteps(const CommandTable& commands);

} // namespace paulownia::ui
