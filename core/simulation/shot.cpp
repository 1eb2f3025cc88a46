#include "core/simulation/shot.h"

#include <algorithm>

namespace paulownia::simulation {
namespace {

double bounded(base::Random& random, double deviation, double limit) {
    return std::clamp(deviation * random.normal(), -limit, limit);
}

/// Plain walls are asked for; a few have something behind them all the same.
Studio::Wall makeWall(base::Random& random) {
    const double kind = random.uniform();
    return kind < 0.68   ? Studio::Wall::Plain
           : kind < 0.82 ? Studio::Wall::TwoTone
           : kind < 0.92 ? Studio::Wall::Curtain
                         : Studio::Wall::Shelf;
}

double makeSmile(base::Random& random, double cheerfulness) {
    if (!random.chance(cheerfulness)) return random.uniform(0, 0.10);
    return random.chance(0.15) ? random.uniform(0.2, 0.45) : random.uniform(0.55, 1); // some are hard to tell
}

} // namespace

Studio makeStudio(base::Random& random) {
    Studio studio;
    studio.wall = makeWall(random);
    const double level = random.uniform(120, 225);
    for (int c = 0; c < 3; ++c) studio.wallColour[c] = static_cast<float>(level + bounded(random, 9, 20));
    studio.accent = studio.wallColour * static_cast<float>(random.uniform(0.55, 0.85));
    studio.lightFromRight = bounded(random, 0.35, 0.8);
    studio.exposure = random.uniform(0.88, 1.08);
    studio.grain = random.uniform(1.2, 4.5);
    studio.blur = random.uniform(0.2, 0.8);
    const double warmth = bounded(random, 0.03, 0.06);
    studio.whiteBalance = Colour(static_cast<float>(1 - warmth), 1, static_cast<float>(1 + warmth));
    studio.jpegQuality = 84 + static_cast<int>(random.below(11));
    studio.size = random.uniform(0.135, 0.165);
    return studio;
}

Shot makeShot(base::Random& random, const Person& person, const Studio& studio) {
    Shot shot;
    shot.rollDeg = bounded(random, 1.9, 5); // as well-posed people tilt by themselves
    shot.bodyRollDeg = shot.rollDeg * random.uniform(0, 0.5);
    shot.yawDeg = bounded(random, 2.5, 6);
    shot.pitchDeg = bounded(random, 2, 5);
    shot.smile = makeSmile(random, person.cheerfulness);
    shot.browRaise = bounded(random, 0.018, 0.04);
    shot.eyeOpening = std::clamp(1 + 0.07 * random.normal(), 0.85, 1.15);
    shot.gaze = {bounded(random, 0.008, 0.02), bounded(random, 0.006, 0.012)};
    shot.place = {0.5 + bounded(random, 0.035, 0.08), 0.45 + bounded(random, 0.02, 0.04)};
    shot.size = studio.size * std::clamp(1 + 0.07 * random.normal(), 0.85, 1.15);
    shot.handSide = random.chance(0.5) ? 1 : -1;
    return shot;
}

} // namespace paulownia::simulation
