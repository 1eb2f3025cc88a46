#pragma once

#include <QCoreApplication>

namespace paulownia::ui {

/// Translation context of this folder's messages, where no QObject is at hand: ChartWords::tr("…").
struct ChartWords {
    Q_DECLARE_TR_FUNCTIONS(charts)
};

} // namespace paulownia::ui
