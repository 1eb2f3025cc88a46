#include "app/cli/commands.h"

#include "ui/figures/heat_map.h"
#include "ui/figures/importance_plot.h"
#include "ui/figures/loadings_plot.h"
#include "ui/figures/scatter_plot.h"
#include "ui/paper/paper_figures.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <nlohmann/json.hpp>

namespace paulownia::cli {
namespace {

using base::ErrorKind;
using base::failure;
using base::Result;
using ui::Figure;

struct Words {
    Q_DECLARE_TR_FUNCTIONS(cli)
};

struct Arguments {
    std::string source, name, out, linkage = "average", method = "forest";
    std::vector<std::int64_t> show;
    int count = ui::kMostSamples, clusters = 2;
    bool isOfPixels = false;
    ui::FigureSize size;
};

std::size_t indexOf(const analysis::Exploration& seen, const std::string& method) {
    const auto found = std::ranges::find(seen.importance, method, &analysis::Importance::key);
    return static_cast<std::size_t>(found - seen.importance.begin());
}

void sayClusters(const Console& console, const analysis::ClusterComparison& comparison) {
    for (std::size_t k = 0; k < comparison.counts.size(); ++k)
        console.say(Words::tr("Cluster %1: %2 male, %3 female").arg(k + 1).arg(comparison.counts[k][0]).arg(comparison.counts[k][1]));
    console.say(Words::tr("Against the labels: adjusted Rand index %1, purity %2").arg(comparison.adjustedRand, 0, 'f', 4).arg(comparison.purity, 0, 'f', 4));
}

Result<Figure> exploredFigure(const Console& console, const arrays::ReleaseFolder& release, const Arguments& arguments) {
    const bool isOfPixels = arguments.name == "pca" && arguments.isOfPixels;
    auto explored = isOfPixels ? analysis::explorePixels(release, 1, console.task())
                               : analysis::explore(release, {*analysis::linkageFrom(arguments.linkage), static_cast<std::size_t>(arguments.clusters)}, console.task());
    if (!explored) return failure(explored);
    const auto seen = std::make_shared<const analysis::Exploration>(std::move(*explored));
    if (arguments.name == "pca") return ui::figureOf(std::make_shared<ui::ScatterPlot>(seen));
    if (arguments.name == "clusters") {
        sayClusters(console, seen->comparison);
        return ui::figureOf(std::make_shared<ui::HeatMapPlot>(seen));
    }
    if (arguments.name == "loadings") return ui::figureOf(std::make_shared<ui::LoadingsPlot>(seen));
    return ui::figureOf(std::make_shared<ui::ImportancePlot>(seen, indexOf(*seen, arguments.method)));
}

Result<Figure> figureOf(const Console& console, const Arguments& arguments) {
    const auto which = ui::paperFigureFromKey(QString::fromStdString(arguments.name)); // else one that is explored
    if (QFileInfo::exists(QString::fromStdString(arguments.source) + QStringLiteral("/headshot_data.npy"))) {
        const auto folder = arrays::ReleaseFolder::open(arguments.source);
        if (!folder) return failure(folder);
        return which ? ui::drawFigure(*folder, *which, arguments.show, arguments.count) : exploredFigure(console, *folder, arguments);
    }
    if (!which)
        return failure(ErrorKind::Invalid, Words::tr("This figure is drawn from a release’s arrays: give the folder of a release, which holds headshot_data.npy").toStdString(), arguments.source);
    const auto project = console.open(arguments.source);
    return project ? ui::drawFigure(**project, *which, arguments.count) : failure(project);
}

Result<int> draw(Console& console, const Arguments& arguments) {
    const auto figure = figureOf(console, arguments);
    if (!figure) return failure(figure);
    const auto out = QString::fromStdString(arguments.out);
    if (auto written = ui::writeFigure(out, *figure, arguments.size); !written) return failure(written);
    const auto size = ui::sizeOf(*figure, arguments.size);
    console.say(Words::tr("Drew %1, %2 × %3 mm; its numbers are in %4").arg(out).arg(size.width(), 0, 'f', 0).arg(size.height(), 0, 'f', 0).arg(ui::tableBeside(out)));
    console.document({{"figure", arguments.out}, {"table", ui::tableBeside(out).toStdString()}, {"title", figure->title.toStdString()},
                      {"width_mm", size.width()}, {"height_mm", size.height()}});
    return 0;
}

} // namespace

void addFigure(Commands& commands) {
    const auto arguments = std::make_shared<Arguments>();
    auto* command = commands.add("figure", "Draw one of the paper's figures, with its numbers as CSV beside it",
                                 "paulownia figure project votes figure-2.pdf --width 180",
                                 [arguments](Console& console) { return draw(console, *arguments); });
    command->add_option("RELEASE|PROJECT", arguments->source, "The folder of a release or a project")->required();
    command->add_option("NAME", arguments->name, "samples (Figure 1), votes (Figure 2), clusters or pca (Figure 3), loadings, importance, or ages (Figure 4)")
        ->required()->check(CLI::IsMember({"samples", "votes", "clusters", "pca", "loadings", "importance", "ages"}));
    command->add_option("OUT", arguments->out, "The file to write: .svg, .pdf or .png")->required();
    command->add_option("--width", arguments->size.widthMm, "Width in millimetres")->check(CLI::Range(10.0, 2000.0));
    command->add_option("--height", arguments->size.heightMm, "Height in millimetres")->check(CLI::Range(10.0, 2000.0));
    command->add_option("--dpi", arguments->size.dpi, "Dots per inch of a .png")->check(CLI::Range(36, 1200))->capture_default_str();
    command->add_option("--linkage", arguments->linkage, "clusters: how they are joined")->check(CLI::IsMember({"average", "single", "complete", "ward"}))->capture_default_str();
    command->add_option("--clusters", arguments->clusters, "clusters: how many the dendrogram is cut into, to be held against the labels")->check(CLI::Range(1, 100000))->capture_default_str();
    command->add_flag("--pixels", arguments->isOfPixels, "pca: of the photos' pixels instead of the mandible vectors");
    command->add_option("--method", arguments->method, "importance: of which method")->check(CLI::IsMember({"arow", "forest", "boosting"}))->capture_default_str();
    command->add_option("--count", arguments->count, "samples: how many headshots at most")->check(CLI::Range(1, 500))->capture_default_str();
    command->add_option("--show", arguments->show, "samples of a release without a manifest: numbers of volunteers who agreed to being shown")->delimiter(',');
}

} // namespace paulownia::cli
