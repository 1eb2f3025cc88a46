#include "ui/results/state_badge.h"

#include "ui/widgets/icon.h"

namespace paulownia::ui {

BadgeKind badgeOf(model::TallyState state) {
    switch (state) {
    case model::TallyState::Unanimous: return BadgeKind::Unanimous;
    case model::TallyState::Majority: return BadgeKind::Majority;
    case model::TallyState::Tie: return BadgeKind::Tie;
    case model::TallyState::TooFew: return BadgeKind::TooFew;
    }
    return BadgeKind::Note;
}

QIcon stateIcon(model::TallyState state) {
    const auto kind = badgeOf(state);
    return iconPixmap(iconNameOf(kind), kIconSize, currentDesign().tone(toneOf(kind)).text, 2);
}

} // namespace paulownia::ui
