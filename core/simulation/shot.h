#pragma once

#include "core/base/random.h"
#include "core/simulation/person.h"

namespace paulownia::simulation {

/// What makes one photo of a person differ from the next.
struct Shot {
    double rollDeg = 0;           ///< head against the picture, clockwise
    double bodyRollDeg = 0;       ///< shoulders against the picture, clockwise
    double yawDeg = 0;            ///< > 0: the face looks to the picture's right
    double pitchDeg = 0;          ///< > 0: looks down
    double smile = 0;             ///< 0…1
    double browRaise = 0;         ///< face units, up
    double eyeOpening = 1;        ///< of the person's usual
    cv::Point2d gaze;             ///< shift of the irises, face units
    cv::Point2d place{0.5, 0.44}; ///< between the pupils, in parts of the picture's width and height
    double size = 0.15;           ///< one face unit, in parts of the picture's shorter side
    bool hasHand = false;         ///< a hand at the chin or cheek
    int handSide = 1;             ///< −1 left, 1 right in the picture

    bool isSmile() const { return smile > 0.3; }
};

/// Where a person sat for the nine photos: light, wall, camera.
struct Studio {
    enum class Wall { Plain, TwoTone, Curtain, Shelf };
    Wall wall = Wall::Plain;
    Colour wallColour, accent;
    double lightFromRight = 0; ///< −1…1
    double exposure = 1;
    double grain = 2; ///< standard deviation in grey levels
    double blur = 0;  ///< of the lens, standard deviation in picture pixels at a height of 1000
    Colour whiteBalance{1, 1, 1};
    int jpegQuality = 90;
    double size = 0.15; ///< Shot::size about here
};

Studio makeStudio(base::Random& random);
Shot makeShot(base::Random& random, const Person& person, const Studio& studio);

} // namespace paulownia::simulation
