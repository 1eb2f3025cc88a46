#pragma once

#include "core/model/voting.h"
#include "ui/widgets/badge.h"

#include <QIcon>

namespace paulownia::ui {

BadgeKind badgeOf(model::TallyState state);
QIcon stateIcon(model::TallyState state); ///< in the state's tone

} // namespace paulownia::ui
