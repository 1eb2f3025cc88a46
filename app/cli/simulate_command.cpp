#include "app/cli/commands.h"
#include "core/simulation/simulator.h"

#include <QCoreApplication>
#include <QSize>
#include <memory>
#include <nlohmann/json.hpp>
#include <opencv2/core/utility.hpp>

namespace paulownia::cli {
namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(cli)
};

struct Request {
    simulation::Options options;
    std::string folder;
    std::string size = "1600x1200";
};

/// "1600x1200"; empty when it is nothing of the kind.
QSize parseSize(const std::string& text) {
    const QStringList parts = QString::fromStdString(text).split(QLatin1Char('x'));
    return parts.size() == 2 ? QSize(parts[0].toInt(), parts[1].toInt()) : QSize();
}

std::string checkSize(const std::string& text) {
    const QSize size = parseSize(text);
    const bool isFine = size.width() >= 160 && size.height() >= 160 && size.width() <= 8000 && size.height() <= 8000;
    return isFine ? std::string() : "‘" + text + "’ is no size; one looks like 1600x1200, 160 to 8000 a side";
}

base::Result<int> run(const Request& request, Console& console) {
    simulation::Options options = request.options;
    options.size = parseSize(request.size);
    cv::setNumThreads(1); // the simulator has a thread a core already
    const auto made = simulation::simulate(options, QString::fromStdString(request.folder), console.task());
    if (!made) return base::failure(made);
    console.say(Words::tr("%n submission(s)", nullptr, made->submissions));
    console.say(Words::tr("%n photo(s)", nullptr, made->photos));
    console.say(Words::tr("%n voting sheet(s)", nullptr, made->sheets));
    console.document(
        {{"folder", request.folder}, {"submissions", made->submissions}, {"photos", made->photos}, {"sheets", made->sheets}});
    return 0;
}

} // namespace

void addSimulate(Commands& commands) {
    auto request = std::make_shared<Request>();
    auto* command = commands.add("simulate", "Draw volunteers' photos to try everything on, with voting sheets and the truth",
                                 "paulownia simulate submissions --volunteers 24 --faults",
                                 [request](Console& console) { return run(*request, console); });
    simulation::Options& options = request->options;
    command->add_option("OUT", request->folder, "Folder to make; it must not exist yet, or be empty")->required();
    command->add_option("--volunteers", options.volunteers, "How many volunteers")
        ->check(CLI::Range(1, 1'000'000))
        ->capture_default_str();
    command->add_option("--photos", options.photos, "Photos of each")->check(CLI::Range(1, 9))->capture_default_str();
    command->add_option("--seed", options.seed, "The same seed gives the same bytes")->capture_default_str();
    command->add_option("--size", request->size, "Width and height of the photos in pixels")
        ->check(CLI::Validator(checkSize, "WxH"))
        ->capture_default_str();
    command->add_option("--voters", options.voters, "Members of the panel; odd, so that majorities decide")
        ->check(CLI::Range(0, 999))
        ->capture_default_str();
    command->add_flag("--faults", options.faults,
                      "With what real submissions have: doubles, damaged files, hands, inclined faces …");
}

} // namespace paulownia::cli
