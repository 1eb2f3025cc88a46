#pragma once

#include <QCoreApplication>

namespace paulownia::demo {

/// Translation context of this folder's messages, where no QObject is at hand: Words::tr("…").
struct Words {
    Q_DECLARE_TR_FUNCTIONS(demo)
};

} // namespace paulownia::demo
