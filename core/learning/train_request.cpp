#include "core/learning/train_request.h"

#include <charconv>

namespace paulownia::learning {
namespace {

using base::ErrorKind;
using base::failure;

constexpr std::int64_t kMostFolds = 1'000'000;
constexpr std::pair<Learning, const char*> kLearnings[] = {{Learning::All, "all"}, {Learning::Paper, "paper"}, {Learning::Top, "top"}};

std::optional<std::int64_t> numberFrom(std::string_view text) {
    std::int64_t value = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
    if (error != std::errc() || end != text.data() + text.size() || value < 1 || value > kMostFolds) return std::nullopt;
    return value;
}

} // namespace

std::string toKey(Learning learning) { return std::ranges::find(kLearnings, learning, &std::pair<Learning, const char*>::first)->second; }

std::optional<Learning> learningFrom(std::string_view key) {
    for (const auto& [learning, name] : kLearnings)
        if (key == name) return learning;
    return std::nullopt;
}

Learning TrainRequest::learns() const { return learning.value_or(weights.empty() ? Learning::All : Learning::Paper); }

std::optional<std::vector<std::int64_t>> foldsFrom(std::string_view text) {
    std::vector<std::int64_t> folds;
    for (std::size_t at = 0; at <= text.size();) {
        const auto end = std::min(text.find(',', at), text.size());
        const auto part = text.substr(at, end - at);
        const auto dash = part.find('-');
        const auto first = numberFrom(part.substr(0, dash)), last = dash == std::string_view::npos ? first : numberFrom(part.substr(dash + 1));
        if (!first || !last || *first > *last) return std::nullopt;
        for (auto fold = *first; fold <= *last; ++fold) folds.push_back(fold);
        at = end + 1;
    }
    return folds;
}

nlohmann::ordered_json toJson(const TrainRequest& r) {
    return {{"network", toKey(r.network)}, {"label", toKey(r.label)},   {"protocol", toKey(r.protocol)}, {"learning", toKey(r.learns())}, {"epochs", r.epochs},
            {"batch", r.batch},            {"part", r.part},            {"augment", r.augment},          {"rate", r.rate},                {"patience", r.patience},
            {"seed", r.seed},              {"weights", r.weights.filename().string()}, {"input", toKey(r.scale)}};
}

base::Result<> check(const TrainRequest& r) {
    if (r.network == NetworkKind::Compact && r.learns() != Learning::All)
        return failure(ErrorKind::Invalid, "The compact network has nothing to hold still: it learns as a whole (--learning all)");
    if (r.learns() != Learning::All && r.weights.empty())
        return failure(ErrorKind::Invalid, "Without weights there is nothing worth freezing: give --weights, or train everything (--learning all)");
    if (r.protocol == evaluation::Protocol::PaperSmile && r.label != evaluation::Label::Smile)
        return failure(ErrorKind::Invalid, "‘paper-smile’ divides pairs of the smile set: it goes with the label smile only");
    return {};
}

} // namespace paulownia::learning
