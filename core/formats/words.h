#pragma once

#include <QCoreApplication>

namespace paulownia::formats {

/// Translation context of this folder's messages, where no QObject is at hand: Words::tr("…").
struct Words {
    Q_DECLARE_TR_FUNCTIONS(formats)
};

} // namespace paulownia::formats
