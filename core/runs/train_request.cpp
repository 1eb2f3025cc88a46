#include "core/runs/train_request.h"

#include <array>
#include <charconv>
#include <cmath>
#include <numbers>

namespace paulownia::runs {
namespace {

using base::ErrorKind;
using base::failure;
using evaluation::Label, evaluation::Protocol;
using nlohmann::ordered_json;

constexpr std::int64_t kMostFolds = 1'000'000;
constexpr int kPapersCopies = 10;

template <class Value, std::size_t n> using Keys = std::array<std::pair<Value, const char*>, n>;
constexpr Keys<NetworkKind, 2> kNetworks{{{NetworkKind::InceptionV3, "inception-v3"}, {NetworkKind::Compact, "compact"}}};
constexpr Keys<InputScale, 3> kScales{{{InputScale::ZeroOne, "zero-one"}, {InputScale::ImageNet, "imagenet"}, {InputScale::Centred, "centred"}}};
constexpr Keys<Learning, 3> kLearnings{{{Learning::All, "all"}, {Learning::Paper, "paper"}, {Learning::Top, "top"}}};

constexpr Keys<Optimizer, 2> kOptimizers{{{Optimizer::Adam, "adam"}, {Optimizer::Sgd, "sgd"}}};
constexpr Keys<Precision, 2> kPrecisions{{{Precision::Full, "full"}, {Precision::BFloat16, "bfloat16"}}};

template <class Table, class Value> std::string keyOf(const Table& table, Value value) {
    return std::ranges::find(table, value, &Table::value_type::first)->second;
}

template <class Value, std::size_t n> std::optional<Value> valueOf(const Keys<Value, n>& table, std::string_view key) {
    for (const auto& [value, name] : table)
        if (key == name) return value;
    return std::nullopt;
}

std::optional<std::int64_t> numberFrom(std::string_view text) {
    std::int64_t value = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
    if (error != std::errc() || end != text.data() + text.size() || value < 1 || value > kMostFolds) return std::nullopt;
    return value;
}

const char* sentenceOf(Objection objection) {
    switch (objection) {
    case Objection::CompactFrozen: return "The compact network has nothing to hold still: it learns as a whole (--learning all)";
    case Objection::NothingToFreeze: return "Without weights there is nothing worth freezing: give --weights, or train everything (--learning all)";
    case Objection::PairsWithoutSmiles: return "‘paper-smile’ divides pairs of the smile set: it goes with the label smile only";
    case Objection::GendersWithSmiles: return "‘benchmark’ divides volunteers within each gender: it goes with the label female only";
    case Objection::PersonsShared: return "‘tenfold’ would put photos of one person into training and test; take ‘tenfold-grouped’";
    }
    return "";
}

std::string absoluteText(const std::filesystem::path& path) { return path.empty() ? std::string() : std::filesystem::absolute(path).string(); }

/// The shortest text that brings the same number back.
std::string numberText(double value) {
    std::array<char, 32> text{};
    return {text.data(), std::to_chars(text.data(), text.data() + text.size(), value).ptr};
}

} // namespace

std::string toKey(NetworkKind kind) { return keyOf(kNetworks, kind); }
std::optional<NetworkKind> networkKindFrom(std::string_view key) { return valueOf(kNetworks, key); }
std::string toKey(InputScale scale) { return keyOf(kScales, scale); }
std::optional<InputScale> inputScaleFrom(std::string_view key) { return valueOf(kScales, key); }
std::string toKey(Learning learning) { return keyOf(kLearnings, learning); }
std::optional<Learning> learningFrom(std::string_view key) { return valueOf(kLearnings, key); }

std::string toKey(Optimizer optimizer) { return keyOf(kOptimizers, optimizer); }
std::optional<Optimizer> optimizerFrom(std::string_view key) { return valueOf(kOptimizers, key); }
double usualRate(Optimizer optimizer) { return optimizer == Optimizer::Adam ? 1e-3 : 0.03; }
std::string toKey(Precision precision) { return keyOf(kPrecisions, precision); }
std::optional<Precision> precisionFrom(std::string_view key) { return valueOf(kPrecisions, key); }

double TrainRequest::rateOf(int epoch) const {
    return network == NetworkKind::InceptionV3 ? rate : rate * (1 + std::cos(std::numbers::pi * (epoch - 1) / epochs)) / 2;
}

Learning TrainRequest::learns() const { return learning.value_or(weights.empty() ? Learning::All : Learning::Paper); }

int papersCopies(Protocol protocol) { return protocol == Protocol::OddEven || protocol == Protocol::Benchmark ? 0 : kPapersCopies; }

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

std::string foldsText(const std::vector<std::int64_t>& folds) {
    std::string text;
    for (std::size_t at = 0; at < folds.size();) {
        auto end = at + 1;
        while (end < folds.size() && folds[end] == folds[end - 1] + 1) ++end;
        if (!text.empty()) text += ',';
        text += std::to_string(folds[at]);
        if (end > at + 1) text.append(1, '-').append(std::to_string(folds[end - 1]));
        at = end;
    }
    return text;
}

ordered_json toJson(const TrainRequest& r) {
    return {{"network", toKey(r.network)}, {"label", toKey(r.label)},   {"protocol", toKey(r.protocol)}, {"learning", toKey(r.learns())}, {"epochs", r.epochs},
            {"batch", r.batch},            {"part", r.part},            {"augment", r.augment},          {"optimizer", toKey(r.optimizer)}, {"rate", r.rate}, {"precision", toKey(r.precision)}, {"patience", r.patience},
            {"seed", r.seed},              {"weights", r.weights.filename().string()}, {"input", toKey(r.scale)}, {"schedule", r.network == NetworkKind::Compact ? "cosine" : "constant"}};
}

ordered_json wholeJson(const TrainRequest& r) {
    auto json = toJson(r);
    json.update({{"release", absoluteText(r.release)}, {"out", absoluteText(r.out)}, {"weights", absoluteText(r.weights)}, {"folds", foldsText(r.folds)}, {"device", r.device}, {"threads", r.threads}});
    return json;
}

std::optional<TrainRequest> requestFrom(const ordered_json& whole) try {
    const auto text = [&](const char* key) { return whole.at(key).get<std::string>(); };
    TrainRequest r;
    r.release = text("release");
    r.out = text("out");
    r.weights = text("weights");
    r.network = networkKindFrom(text("network")).value();
    r.scale = inputScaleFrom(text("input")).value();
    r.label = evaluation::labelFrom(text("label")).value();
    r.protocol = evaluation::protocolFrom(text("protocol")).value();
    r.learning = learningFrom(text("learning")).value();
    r.optimizer = optimizerFrom(text("optimizer")).value();
    r.precision = precisionFrom(text("precision")).value();
    if (!text("folds").empty()) r.folds = foldsFrom(text("folds")).value();
    whole.at("epochs").get_to(r.epochs);
    whole.at("batch").get_to(r.batch);
    whole.at("part").get_to(r.part);
    whole.at("augment").get_to(r.augment);
    whole.at("rate").get_to(r.rate);
    whole.at("patience").get_to(r.patience);
    whole.at("seed").get_to(r.seed);
    whole.at("threads").get_to(r.threads);
    r.device = text("device");
    return r;
} catch (const std::exception&) { // a key that is missing or has another type, a word that is not known
    return std::nullopt;
}

std::vector<std::string> argumentsOf(const TrainRequest& r) {
    std::vector<std::string> arguments{"train", absoluteText(r.release), "--out", absoluteText(r.out)};
    const auto add = [&](const char* option, const std::string& value) { arguments.insert(arguments.end(), {option, value}); };
    if (!r.weights.empty()) add("--weights", absoluteText(r.weights));
    if (!r.folds.empty()) add("--folds", foldsText(r.folds));
    add("--network", toKey(r.network));
    add("--input", toKey(r.scale));
    add("--learning", toKey(r.learns()));
    add("--label", toKey(r.label));
    add("--protocol", toKey(r.protocol));
    for (const auto& [option, value] : {std::pair{"--epochs", r.epochs}, {"--batch", r.batch}, {"--part", r.part}, {"--augment", r.augment}, {"--patience", r.patience}, {"--threads", r.threads}})
        add(option, std::to_string(value));
    add("--optimizer", toKey(r.optimizer));
    add("--rate", numberText(r.rate));
    add("--precision", toKey(r.precision));
    add("--seed", std::to_string(r.seed));
    add("--device", r.device);
    if (r.resume) arguments.emplace_back("--resume");
    return arguments;
}

std::vector<Objection> objectionsTo(const TrainRequest& r) {
    std::vector<Objection> found;
    if (r.network == NetworkKind::Compact && r.learns() != Learning::All) found.push_back(Objection::CompactFrozen);
    else if (r.learns() != Learning::All && r.weights.empty()) found.push_back(Objection::NothingToFreeze);
    if (r.protocol == Protocol::PaperSmile && r.label != Label::Smile) found.push_back(Objection::PairsWithoutSmiles);
    if (r.protocol == Protocol::Benchmark && r.label != Label::Female) found.push_back(Objection::GendersWithSmiles);
    if (r.protocol == Protocol::Tenfold && r.label == Label::Female) found.push_back(Objection::PersonsShared);
    return found;
}

base::Result<> check(const TrainRequest& request) {
    for (const auto objection : objectionsTo(request))
        if (objection != Objection::PersonsShared) return failure(ErrorKind::Invalid, sentenceOf(objection));
    return {};
}

} // namespace paulownia::runs
