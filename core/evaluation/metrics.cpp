#include "core/evaluation/metrics.h"

#include <algorithm>
#include <limits>
#include <map>

namespace paulownia::evaluation {
namespace {

double share(std::int64_t part, std::int64_t whole) { return whole == 0 ? 0 : static_cast<double>(part) / static_cast<double>(whole); }

/// Volunteer → right answers less wrong ones.
std::map<std::int64_t, std::int64_t> balanceOf(std::span<const Prediction> predictions) {
    std::map<std::int64_t, std::int64_t> balance;
    for (const auto& p : predictions) balance[p.volunteer] += p.isRight() ? 1 : -1;
    return balance;
}

} // namespace

double Confusion::accuracy() const { return share(right(), all()); }

double Confusion::fScore() const { return share(2 * truePositive, 2 * truePositive + falsePositive + falseNegative); }

double Confusion::balancedAccuracy() const {
    const auto positives = truePositive + falseNegative, negatives = trueNegative + falsePositive;
    if (positives == 0 || negatives == 0) return accuracy();
    return (share(truePositive, positives) + share(trueNegative, negatives)) / 2;
}

Confusion& Confusion::operator+=(const Confusion& other) {
    truePositive += other.truePositive;
    falsePositive += other.falsePositive;
    falseNegative += other.falseNegative;
    trueNegative += other.trueNegative;
    return *this;
}

Confusion confusionOf(std::span<const Prediction> predictions) {
    Confusion c;
    for (const auto& p : predictions)
        ++(p.label == 1 ? (p.predicted() == 1 ? c.truePositive : c.falseNegative) : (p.predicted() == 1 ? c.falsePositive : c.trueNegative));
    return c;
}

std::vector<RocPoint> rocCurve(Predictions predictions) {
    std::ranges::sort(predictions, std::greater{}, &Prediction::score);
    const auto positives = std::ranges::count(predictions, 1, &Prediction::label);
    const auto negatives = static_cast<std::int64_t>(predictions.size()) - positives;
    if (positives == 0 || negatives == 0) return {};
    std::vector<RocPoint> points{{0, 0, std::numeric_limits<double>::infinity()}};
    std::int64_t found = 0, wrong = 0;
    for (std::size_t i = 0; i < predictions.size(); ++i) {
        ++(predictions[i].label == 1 ? found : wrong);
        if (i + 1 == predictions.size() || predictions[i + 1].score != predictions[i].score)
            points.push_back({share(wrong, negatives), share(found, positives), predictions[i].score});
    }
    return points;
}

std::optional<double> areaUnderRoc(Predictions predictions) {
    const auto points = rocCurve(std::move(predictions));
    if (points.empty()) return std::nullopt;
    double area = 0;
    for (std::size_t i = 1; i < points.size(); ++i)
        area += (points[i].falsePositiveRate - points[i - 1].falsePositiveRate) * (points[i].truePositiveRate + points[i - 1].truePositiveRate) / 2;
    return area;
}

std::vector<std::int64_t> wrongVolunteers(std::span<const Prediction> predictions) {
    std::vector<std::int64_t> wrong;
    for (const auto& [volunteer, value] : balanceOf(predictions))
        if (value <= 0) wrong.push_back(volunteer);
    return wrong;
}

ByVolunteer byVolunteer(std::span<const Prediction> predictions) {
    const auto all = static_cast<std::int64_t>(balanceOf(predictions).size());
    return {all, all - static_cast<std::int64_t>(wrongVolunteers(predictions).size())};
}

} // namespace paulownia::evaluation
