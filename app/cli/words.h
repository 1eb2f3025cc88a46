#pragma once

#include <QCoreApplication>

namespace paulownia::cli {

/// Translation context of this folder's messages, where no QObject is at hand: Words::tr("…").
struct Words {
    Q_DECLARE_TR_FUNCTIONS(cli)
};

} // namespace paulownia::cli
