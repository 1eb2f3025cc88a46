#include "core/simulation/faults.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <utility>

namespace paulownia::simulation {
namespace {

struct Rate {
    Fault fault;
    double share; ///< of all photos
    int atLeast;
};

constexpr std::array kRates{Rate{Fault::ExifRotated, .06, 7}, Rate{Fault::Inclined, .03, 2}, Rate{Fault::Duplicate, .012, 1},
                            Rate{Fault::Missing, .006, 1},    Rate{Fault::Empty, .004, 1},   Rate{Fault::CutOff, .006, 1},
                            Rate{Fault::Png, .005, 1},        Rate{Fault::Hand, .015, 1},    Rate{Fault::TurnedHead, .015, 1},
                            Rate{Fault::TwoFaces, .01, 1},    Rate{Fault::Dark, .01, 1},     Rate{Fault::Light, .01, 1}};

/// A good photo all the same, once the program has done its part.
bool isHarmless(Fault fault) { return fault == Fault::None || fault == Fault::ExifRotated || fault == Fault::Inclined; }

PhotoPlan* photoToRepeat(SubmissionPlan& plan, const PhotoPlan& photo) {
    for (PhotoPlan& other : plan.photos)
        if (other.number < photo.number && other.fault == Fault::None) return &other;
    return nullptr;
}

bool hasRoom(const SubmissionPlan& plan) {
    const auto lost = std::count_if(plan.photos.begin(), plan.photos.end(), [](auto& p) { return !isHarmless(p.fault); });
    return static_cast<size_t>(lost) < plan.photos.size() / 2;
}

void incline(Shot& shot, base::Random& random) {
    shot.rollDeg = (random.chance(0.5) ? 1 : -1) * random.uniform(20, 40);
    shot.bodyRollDeg = shot.rollDeg; // the camera was held askew
}

/// Whether the photo can have this fault.
bool give(SubmissionPlan& plan, PhotoPlan& photo, Fault fault, base::Random& random) {
    if (photo.fault != Fault::None || (!isHarmless(fault) && !hasRoom(plan))) return false;
    const bool isRepeated =
        std::any_of(plan.photos.begin(), plan.photos.end(), [&](auto& p) { return p.sameAs == photo.number; });
    if (isRepeated) return false;
    if (fault == Fault::Duplicate) {
        const PhotoPlan* other = photoToRepeat(plan, photo);
        if (!other) return false;
        photo.sameAs = other->number;
        photo.shot = other->shot;
    }
    photo.fault = fault;
    if (fault == Fault::Hand) photo.shot.hasHand = true;
    if (fault == Fault::TurnedHead) photo.shot.yawDeg = (random.chance(0.5) ? 1 : -1) * random.uniform(32, 45);
    if (fault == Fault::Inclined) incline(photo.shot, random);
    return true;
}

std::vector<Fault> faultsToGive(size_t photos) {
    std::vector<Fault> faults;
    for (const Rate& rate : kRates)
        faults.insert(faults.end(),
                      static_cast<size_t>(std::max<long>(rate.atLeast, std::lround(rate.share * static_cast<double>(photos)))),
                      rate.fault);
    return faults;
}

void spread(std::vector<SubmissionPlan>& plans, base::Random& random) {
    std::vector<std::pair<size_t, size_t>> slots;
    for (size_t s = 0; s < plans.size(); ++s)
        for (size_t p = 0; p < plans[s].photos.size(); ++p) slots.emplace_back(s, p);
    random.shuffle(slots);
    int orientation = 2;
    size_t next = 0;
    for (const Fault fault : faultsToGive(slots.size()))
        for (size_t tried = 0; tried < slots.size(); ++tried) {
            const auto [s, p] = slots[next++ % slots.size()];
            PhotoPlan& photo = plans[s].photos[p];
            if (!give(plans[s], photo, fault, random)) continue;
            if (fault == Fault::ExifRotated)
                photo.exifOrientation = std::exchange(orientation, orientation % 8 + 1 + (orientation == 8));
            break;
        }
}

void sendAgain(std::vector<SubmissionPlan>& plans, base::Random& random) {
    const size_t count = std::max<size_t>(1, plans.size() / 100);
    std::vector<size_t> order(plans.size());
    for (size_t i = 0; i < order.size(); ++i) order[i] = i;
    random.shuffle(order);
    for (size_t i = 0; i < count && i < order.size(); ++i) {
        SubmissionPlan& plan = plans[order[i]];
        plan.sentAgainAt = plan.submittedAt.addSecs(static_cast<qint64>(600 + random.below(36 * 3600)));
    }
}

} // namespace

void addFaults(std::vector<SubmissionPlan>& plans, base::Random& random) {
    spread(plans, random);
    sendAgain(plans, random);
}

} // namespace paulownia::simulation
