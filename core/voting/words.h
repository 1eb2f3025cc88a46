#pragma once

#include <QCoreApplication>

namespace paulownia::voting {

/// Translation context of this folder's messages, where no QObject is at hand: Words::tr("…").
struct Words {
    Q_DECLARE_TR_FUNCTIONS(voting)
};

} // namespace paulownia::voting
