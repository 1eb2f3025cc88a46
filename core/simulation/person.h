#pragma once

#include "core/base/random.h"
#include "core/simulation/soft_layer.h"

namespace paulownia::simulation {

/// Where the parts of a face lie, in face units: origin between the pupils, 1 = the distance of the pupils, x to the right,
/// y down. Means and deviations were measured on 102 real people.
struct Proportions {
    double chin, hairline, hairTop, cheek, jawUpper, jawMiddle, jawLower;
    double eyeInner, eyeOuter, eyeOpen, iris;
    double browInner, browOuter, browPeak, browInnerY, browThick;
    double noseY, noseWidth, mouthY, mouthWidth, lipUpper, lipLower, ear, neck;
};

enum class Beard { None, Stubble, Moustache, Goatee, Full };
enum class Clothes { Round, Collar, VNeck, HighNeck };

struct Hair {
    Colour colour;
    bool isBald = false;    ///< a bare crown; a fringe at the sides may be left
    double sideLength = 0;  ///< how far down the sides hang: −0.2 above the ears, 1.2 jaw, 2.3 shoulder
    double sideWidth = 1.3; ///< half the width at the jaw
    double volume = 0;      ///< added above the crown and at the temples
    double parting = 0;     ///< x of the parting; no parting beyond ±0.7
    double fringe = 0;      ///< 0 hair off the forehead … 1 down to just above the brows
    double recession = 0;   ///< 0…1: temples without hair
    double waves = 0;       ///< 0…1
    bool isTied = false;    ///< drawn back; a bun shows above
};

/// How left and right differ; small numbers, 0 is a mirror image.
struct Asymmetry {
    double eyeTilt = 0, mouthTilt = 0, lean = 0, browLift = 0, smileSide = 0, eyeSize = 0;
};

/// One volunteer as drawn: everything that stays the same over the nine photos.
struct Person {
    bool isFemale = false;
    int birthYear = 1979;
    double age = 40;           ///< in 2019
    double clarity = 1;        ///< 0…1, how plainly the gender shows; voters err more where it is low
    double cheerfulness = 0.4; ///< share of photos with a smile
    Proportions face{};
    Asymmetry asymmetry;
    Hair hair;
    Colour skin, iris, lips, clothesColour, clothesAccent;
    double tone = 0;     ///< 0 fair … 1 dark
    double wrinkles = 0; ///< 0…1
    double freckles = 0; ///< 0…1
    double makeUp = 0;   ///< 0…1
    Beard beard = Beard::None;
    Clothes clothes = Clothes::Round;
    bool hasStripes = false;
    bool hasEarrings = false;
    bool hasGlasses = false;
};

Person makePerson(base::Random& random);

} // namespace paulownia::simulation
