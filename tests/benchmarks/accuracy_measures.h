#pragma once

#include "core/imaging/proposer.h"
#include "tests/support/face_set.h"

namespace paulownia::tests {

/// One way's look at one photo of which the truth is known.
struct Look {
    QString person;
    double turnDeg = 0;      ///< by which the photo was turned
    bool isFound = false;
    bool hasSecond = false;  ///< a second face was seen; there is none
    double overlap = 0;      ///< with the contour's rectangle; 0 where no face was found
    double rollError = 180;  ///< degrees, positive
    double confidence = 0;
    imaging::FaceEvidence evidence;
    double ms = 0;           ///< processor time after decoding, on one core

    /// What the confidence is the probability of.
    bool isRight() const { return isFound && overlap >= 0.85 && rollError <= 2; }
};

/// All that one way was shown.
struct Measures {
    QString way;
    int photos = 0, exactlyOne = 0; ///< all photos of the set as they are, smiling ones too
    std::vector<Look> plain;        ///< the neutral ones as they are
    std::vector<Look> turned;       ///< turned by kTurns
    std::vector<Look> degraded;     ///< as volunteers' photos may be, mild to severe
    int faceless = 0, falseHits = 0;
};

/// Clockwise, degrees.
inline constexpr double kTurns[] = {-45, -30, -25, -20, -15, -10, -5, 5, 10, 15, 20, 25, 30, 45};

/// Shows the whole set to every way whose models are installed. Some minutes. Empty where the set is missing.
std::vector<Measures> measureAllWays(const std::vector<RealFace>& faces);

} // namespace paulownia::tests
