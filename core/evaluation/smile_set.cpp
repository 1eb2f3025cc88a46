#include "core/evaluation/smile_set.h"

namespace paulownia::evaluation {
namespace {

/// Votes / all votes > 0.8, in whole numbers.
bool isSmiling(const arrays::LabelRow& row) { return 5 * row.smile > 4 * (row.smile + row.nonSmile); }

} // namespace

std::vector<std::uint32_t> SmileSet::rows() const {
    auto all = smiling;
    all.insert(all.end(), notSmiling.begin(), notSmiling.end());
    return all;
}

base::Result<SmileSet> smileSet(const std::vector<arrays::LabelRow>& labels) {
    SmileSet set;
    for (std::uint32_t row = 0; row < labels.size(); ++row)
        if (isSmiling(labels[row])) set.smiling.push_back(row);
    for (std::uint32_t row = 0; row < labels.size() && set.notSmiling.size() < set.smiling.size(); ++row)
        if (labels[row].smile == 0) set.notSmiling.push_back(row);
    if (!set.smiling.empty() && set.notSmiling.size() == set.smiling.size()) return set;
    return base::failure(base::ErrorKind::Invalid, std::to_string(set.smiling.size()) + " photos have more than 80 % smile votes and " +
                                                       std::to_string(set.notSmiling.size()) +
                                                       " have none; the smile set needs both, and as many without as with");
}

} // namespace paulownia::evaluation
