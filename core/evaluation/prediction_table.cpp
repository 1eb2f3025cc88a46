#include "core/evaluation/prediction_table.h"

#include "core/arrays/file_io.h"

#include <array>
#include <charconv>
#include <optional>
#include <string_view>

namespace paulownia::evaluation {
namespace {

using base::ErrorKind;
using base::failure;
using base::Result;
namespace fs = std::filesystem;

constexpr std::string_view kHeader = "fold\tvolunteer\tphoto\tlabel\tscore";
constexpr std::size_t kFields = 5;

std::string text(double value) {
    std::array<char, 32> digits{};
    return {digits.data(), std::to_chars(digits.data(), digits.data() + digits.size(), value).ptr};
}

template <class T> bool parse(std::string_view field, T& value) {
    const auto [end, error] = std::from_chars(field.data(), field.data() + field.size(), value);
    return error == std::errc() && end == field.data() + field.size();
}

std::vector<std::string_view> split(std::string_view line, char separator) {
    std::vector<std::string_view> parts;
    for (std::size_t at = 0; at != std::string_view::npos;) {
        const auto end = line.find(separator, at);
        parts.push_back(line.substr(at, end - at));
        at = end == std::string_view::npos ? end : end + 1;
    }
    return parts;
}

std::optional<Prediction> predictionOf(std::string_view line) {
    const auto fields = split(line, '\t');
    Prediction p;
    if (fields.size() != kFields || !parse(fields[0], p.fold) || !parse(fields[1], p.volunteer) || !parse(fields[2], p.photo)) return std::nullopt;
    if (!parse(fields[3], p.label) || (p.label != 0 && p.label != 1)) return std::nullopt;
    if (!parse(fields[4], p.score) || !(p.score >= 0 && p.score <= 1)) return std::nullopt; // NaN is neither
    return p;
}

} // namespace

std::string toTsv(const Predictions& predictions) {
    std::string table(kHeader);
    table += '\n';
    for (const auto& p : predictions) {
        for (const auto number : {p.fold, p.volunteer, p.photo, std::int64_t{p.label}}) table += std::to_string(number) + '\t';
        table += text(p.score) + '\n';
    }
    return table;
}

Result<> writePredictions(const fs::path& path, const Predictions& predictions) {
    auto unfinished = path;
    unfinished += ".part";
    auto written = arrays::writeText(unfinished, toTsv(predictions));
    if (written) written = arrays::syncToDisk(unfinished);
    std::error_code error;
    if (written) fs::rename(unfinished, path, error);
    if (written && !error) return {};
    std::error_code ignored;
    fs::remove(unfinished, ignored);
    if (!written) return written;
    return failure(ErrorKind::Io, "The file could not be put in its place", path.string(), error.message());
}

Result<Predictions> readPredictions(const fs::path& path) {
    const auto table = arrays::readText(path);
    if (!table) return failure(table);
    auto lines = split(*table, '\n');
    if (lines.front() != kHeader)
        return failure(ErrorKind::Invalid, "This is no table of predictions; the first line should hold fold, volunteer, photo, label, score", path.string() + ":1");
    if (lines.back().empty()) lines.pop_back();
    Predictions predictions;
    for (std::size_t i = 1; i < lines.size(); ++i) {
        const auto prediction = predictionOf(lines[i]);
        if (!prediction)
            return failure(ErrorKind::Invalid, "It should be fold, volunteer, photo, a label 0 or 1 and a score between 0 and 1, with tabs between",
                           path.string() + ":" + std::to_string(i + 1));
        predictions.push_back(*prediction);
    }
    return predictions;
}

} // namespace paulownia::evaluation
