#include "core/simulation/person.h"

#include <algorithm>
#include <array>

namespace paulownia::simulation {
namespace {

struct Measure {
    double Proportions::*part;
    double male, female, deviation;
};

// Means and deviations over 102 real faces; where the sexes hardly differ, both means are the common one. Jaw and chin have
// their deviations within one sex.
constexpr std::array kMeasures{
    Measure{&Proportions::chin, 1.879, 1.788, .065},      Measure{&Proportions::hairline, -1.215, -1.215, .09},
    Measure{&Proportions::hairTop, -1.69, -1.69, .14},    Measure{&Proportions::cheek, 1.128, 1.106, .05},
    Measure{&Proportions::jawUpper, 1.015, .958, .042},   Measure{&Proportions::jawMiddle, .933, .826, .05},
    Measure{&Proportions::jawLower, .687, .603, .042},    Measure{&Proportions::eyeInner, .27, .27, .016},
    Measure{&Proportions::eyeOuter, .70, .70, .018},      Measure{&Proportions::eyeOpen, .152, .168, .02},
    Measure{&Proportions::iris, .095, .097, .006},        Measure{&Proportions::browInner, .221, .231, .04},
    Measure{&Proportions::browOuter, .929, .929, .046},   Measure{&Proportions::browPeak, -.334, -.381, .045},
    Measure{&Proportions::browInnerY, -.166, -.182, .04}, Measure{&Proportions::browThick, .145, .100, .025},
    Measure{&Proportions::noseY, .710, .682, .055},       Measure{&Proportions::noseWidth, .293, .272, .022},
    Measure{&Proportions::mouthY, 1.09, 1.064, .06},      Measure{&Proportions::mouthWidth, .405, .395, .02},
    Measure{&Proportions::lipUpper, .10, .12, .028},      Measure{&Proportions::lipLower, .155, .18, .032},
    Measure{&Proportions::ear, 1.358, 1.338, .08},        Measure{&Proportions::neck, .93, .80, .06}};

double bounded(base::Random& random, double deviation) { return deviation * std::clamp(random.normal(), -2.0, 2.0); }

Proportions makeProportions(base::Random& random, bool isFemale, double clarity) {
    Proportions face{};
    for (const Measure& m : kMeasures) {
        const double own = isFemale ? m.female : m.male, other = isFemale ? m.male : m.female;
        const double mean = own + (other - own) * (1 - clarity) * 0.6;
        face.*m.part = mean + bounded(random, m.deviation);
    }
    face.jawUpper = std::min(face.jawUpper, face.cheek - 0.03);
    face.jawMiddle = std::min(face.jawMiddle, face.jawUpper - 0.04);
    face.jawLower = std::min(face.jawLower, face.jawMiddle - 0.12);
    face.mouthY = std::clamp(face.mouthY, face.noseY + 0.30, face.chin - 0.62);
    face.hairTop = std::min(face.hairTop, face.hairline - 0.30);
    return face;
}

Colour mixed(const Colour& a, const Colour& b, double t) { return a * static_cast<float>(1 - t) + b * static_cast<float>(t); }

Colour skinColour(base::Random& random, double tone) {
    const Colour fair(158, 186, 230), tan(104, 142, 194), dark(50, 72, 114);
    const Colour base = tone < 0.5 ? mixed(fair, tan, tone * 2) : mixed(tan, dark, tone * 2 - 1);
    const double warmth = random.uniform(-1, 1);
    return {base[0] * static_cast<float>(1 - 0.06 * warmth), base[1], base[2] * static_cast<float>(1 + 0.025 * warmth)};
}

Colour hairColour(base::Random& random, double tone, double age) {
    const std::array<Colour, 6> colours{Colour(28, 26, 30),  Colour(30, 40, 58),   Colour(38, 56, 86),
                                        Colour(52, 84, 126), Colour(92, 140, 182), Colour(44, 70, 138)};
    const Colour& young = colours[random.below(tone < 0.35 ? 6 : tone < 0.55 ? 3 : 2)];
    const double grey = std::clamp((age - 44 + 9 * random.normal()) / 26, 0.0, 1.0);
    return mixed(young, Colour(176, 180, 182), 0.9 * grey);
}

void styleFemale(base::Random& random, Person& person) {
    Hair& hair = person.hair;
    hair.parting = random.chance(0.6) ? random.uniform(-0.45, 0.45) : 0;
    hair.fringe = random.chance(0.3) ? random.uniform(0.7, 1) : 0;
    hair.waves = random.chance(0.4) ? random.uniform(0.4, 1) : random.uniform(0, 0.15);
    hair.volume = random.uniform(0.02, 0.10) + 0.05 * hair.waves;
    const double kind = random.uniform();
    if (kind < 0.40) { // jaw level
        hair.sideLength = random.uniform(0.95, 1.6);
        hair.sideWidth = random.uniform(1.30, 1.48);
    } else if (kind < 0.78) {
        hair.sideLength = random.uniform(1.9, 2.6);
        hair.sideWidth = random.uniform(1.28, 1.46);
    } else if (kind < 0.92) {
        hair.isTied = true;
        hair.sideLength = -0.1;
    } else { // short
        hair.sideLength = random.uniform(0.1, 0.45);
        hair.sideWidth = 1.24;
    }
    person.makeUp = random.chance(0.6) ? random.uniform(0.3, 1) : 0;
    person.hasEarrings = random.chance(0.4);
}

void styleMale(base::Random& random, Person& person) {
    Hair& hair = person.hair;
    hair.parting = random.chance(0.5) ? (random.chance(0.5) ? 1 : -1) * random.uniform(0.25, 0.5) : 1;
    hair.fringe = random.chance(0.25) ? random.uniform(0.3, 0.8) : 0;
    hair.volume = random.uniform(-0.03, 0.10);
    hair.sideLength = random.uniform(-0.25, 0.12);
    hair.sideWidth = 1.18;
    hair.recession = std::clamp((person.age - 38 + 12 * random.normal()) / 40, 0.0, 1.0);
    hair.isBald = random.chance(0.04 + 0.22 * hair.recession);
    if (!hair.isBald && random.chance(0.07)) { // long for once
        hair.sideLength = random.uniform(0.8, 1.7);
        hair.sideWidth = 1.32;
    }
    const std::array kinds{Beard::Stubble, Beard::Stubble, Beard::Moustache, Beard::Goatee, Beard::Full, Beard::Full};
    if (random.chance(0.42)) person.beard = kinds[random.below(kinds.size())];
}

void dress(base::Random& random, Person& person) {
    const std::array kinds{Clothes::Round, Clothes::Collar, Clothes::VNeck, Clothes::HighNeck};
    person.clothes = kinds[random.below(person.isFemale ? 4 : 3)];
    const auto level = random.uniform(35, 215), tint = random.uniform(10, 60);
    for (int c = 0; c < 3; ++c)
        person.clothesColour[c] = static_cast<float>(std::clamp(level + tint * random.normal(), 18.0, 238.0));
    person.clothesAccent = mixed(person.clothesColour, random.chance(0.5) ? Colour(235, 235, 235) : Colour(40, 36, 34), 0.6);
    person.hasStripes = person.clothes == Clothes::Round && random.chance(0.3);
}

} // namespace

Person makePerson(base::Random& random) {
    Person person;
    person.isFemale = random.chance(0.53);
    person.birthYear = 1940 + static_cast<int>(random.below(59) * 0.5 + random.below(59) * 0.5 + 0.5); // NOLINT(bugprone-incorrect-roundings): never negative
    person.age = 2019 - person.birthYear;
    person.clarity = random.chance(0.1) ? random.uniform(0.2, 0.6) : random.uniform(0.8, 1);
    person.cheerfulness = random.uniform(0.05, 0.75);
    person.face = makeProportions(random, person.isFemale, person.clarity);
    person.tone = random.chance(0.7) ? random.uniform(0, 0.45) : random.uniform(0.45, 1);
    person.skin = skinColour(random, person.tone);
    person.hair.colour = hairColour(random, person.tone, person.age);
    const std::array<Colour, 4> irises{Colour(34, 52, 80), Colour(40, 70, 96), Colour(112, 96, 70), Colour(80, 104, 88)};
    person.iris = irises[random.below(person.tone < 0.35 ? 4 : 1)];
    person.wrinkles = std::clamp((person.age - 32) / 45 + 0.08 * random.normal(), 0.0, 1.0);
    person.freckles = person.tone < 0.3 && random.chance(0.25) ? random.uniform(0.3, 1) : 0;
    person.isFemale ? styleFemale(random, person) : styleMale(random, person);
    person.lips = person.skin.mul(person.isFemale ? Colour(.60F, .52F, .86F) : Colour(.66F, .62F, .82F));
    if (person.makeUp > 0) person.lips = mixed(person.lips, Colour(62, 48, 168), 0.5 * person.makeUp);
    dress(random, person);
    person.hasGlasses = random.chance(0.12);
    person.asymmetry = {bounded(random, .006), bounded(random, .02), bounded(random, .008),
                        bounded(random, .018), bounded(random, .12), bounded(random, .05)};
    return person;
}

} // namespace paulownia::simulation
