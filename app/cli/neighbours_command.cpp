#include "app/cli/commands.h"

#include "core/arrays/neighbours.h"

#include <QCoreApplication>
#include <nlohmann/json.hpp>

namespace paulownia::cli {
namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(cli)
};

struct Arguments {
    std::string release;
    int pairs = 20;
};

QString placeOf(std::size_t row, const arrays::LabelRow& label) {
    return Words::tr("row %1 (volunteer %2, photo %3)").arg(row).arg(label.volunteer).arg(label.photo);
}

nlohmann::ordered_json toJson(std::size_t row, const arrays::LabelRow& label) {
    return {{"row", row}, {"volunteer", label.volunteer}, {"photo", label.photo}};
}

base::Result<int> list(Console& console, const Arguments& arguments) {
    const auto folder = arrays::ReleaseFolder::open(arguments.release);
    if (!folder) return base::failure(folder);
    const auto pairs = arrays::nearestNeighbours(*folder, static_cast<std::size_t>(arguments.pairs), console.task());
    if (!pairs) return base::failure(pairs);
    auto document = nlohmann::ordered_json::array();
    for (const auto& pair : *pairs) {
        const auto &first = folder->labels[pair.first], &second = folder->labels[pair.second];
        console.say(QStringLiteral("%1  %2 – %3").arg(pair.similarity, 5, 'f', 3).arg(placeOf(pair.first, first), placeOf(pair.second, second)));
        document.push_back({{"similarity", pair.similarity}, {"first", toJson(pair.first, first)}, {"second", toJson(pair.second, second)}});
    }
    console.document({{"release", arguments.release}, {"pairs", document}});
    return 0;
}

} // namespace

void addNeighbours(Commands& commands) {
    const auto arguments = std::make_shared<Arguments>();
    auto* command = commands.add("neighbours", "List the volunteers of a release who look most alike: is one person in it twice?", "paulownia neighbours foxglove-1.0 --pairs 50",
                                 [arguments](Console& console) { return list(console, *arguments); });
    command->add_option("RELEASE", arguments->release, "The release's folder")->required();
    command->add_option("--pairs", arguments->pairs, "How many pairs of volunteers, the most alike first")->check(CLI::Range(1, 10000))->capture_default_str();
}

} // namespace paulownia::cli
