#pragma once

#include <QCoreApplication>

namespace paulownia::release {

/// Translation context of this folder's messages, where no QObject is at hand: Words::tr("…"). lupdate would not see the
/// context in a function of our own.
struct Words {
    Q_DECLARE_TR_FUNCTIONS(release)
};

} // namespace paulownia::release
