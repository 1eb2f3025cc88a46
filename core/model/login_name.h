#pragma once

#include <QString>

namespace paulownia::model {

/// Who sits at this computer: PAULOWNIA_USER, else the login's name. Never empty: an act without a name helps nobody.
QString loginName();

} // namespace paulownia::model
