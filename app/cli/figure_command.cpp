#include "app/cli/commands.h"

#include "core/release/samples.h"
#include "core/storage/project.h"
#include "core/voting/questions.h"
#include "core/voting/settle.h"
#include "core/voting/tally.h"
#include "ui/figures/age_histogram.h"
#include "ui/figures/sample_board.h"
#include "ui/figures/votes_figure.h"

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
    std::string source, name, out;
    std::vector<std::int64_t> show;
    int count = 24;
    ui::FigureSize size;
};

Figure boardOf(const std::vector<release::SampleHeadshot>& headshots) {
    QVector<ui::Sample> samples;
    for (const auto& headshot : headshots) {
        const QImage view(headshot.pixels.data(), arrays::kHeadshotSide, arrays::kHeadshotSide, arrays::kHeadshotSide, QImage::Format_Grayscale8);
        samples.append({view.copy(), headshot.volunteer, headshot.photo});
    }
    return ui::sampleFigure(samples);
}

Result<Figure> releaseFigure(const Arguments& arguments) {
    if (arguments.name == "ages") return failure(ErrorKind::NotFound, Words::tr("A release holds no ages; draw this figure from the project").toStdString(), arguments.source);
    const auto folder = arrays::ReleaseFolder::open(arguments.source);
    if (!folder) return failure(folder);
    if (arguments.name == "votes") return ui::votesFigure({ui::smileStripOf(*folder)});
    const auto headshots = release::sampleHeadshots(*folder, arguments.show, arguments.count);
    if (!headshots) return failure(headshots);
    return boardOf(*headshots);
}

Result<Figure> votesOf(storage::Project& project) {
    QVector<ui::VoteStrip> strips;
    for (const char* question : {voting::kGender, voting::kSmile}) {
        const auto tally = voting::tally(project, QLatin1String(question));
        if (!tally) return failure(tally);
        if (auto looked = voting::recordLook(project, QLatin1String(question)); !looked) return failure(looked);
        strips.append(ui::stripOf(*tally));
    }
    return ui::votesFigure(strips);
}

Result<Figure> projectFigure(const Console& console, const Arguments& arguments) {
    const auto project = console.open(arguments.source);
    if (!project) return failure(project);
    if (arguments.name == "votes") return votesOf(**project);
    const auto material = release::readMaterial(**project, {});
    if (!material) return failure(material);
    if (arguments.name == "samples") {
        const auto headshots = release::sampleHeadshots(**project, *material, arguments.count);
        if (!headshots) return failure(headshots);
        return boardOf(*headshots);
    }
    const auto ages = release::agesOf(*material);
    if (ages.isEmpty()) return failure(ErrorKind::NotFound, Words::tr("No photo of a volunteer whose year of birth is known was accepted yet").toStdString(), arguments.source);
    return ui::ageFigure(ages);
}

Result<int> draw(Console& console, const Arguments& arguments) {
    const bool isRelease = QFileInfo::exists(QString::fromStdString(arguments.source) + QStringLiteral("/headshot_data.npy"));
    const auto figure = isRelease ? releaseFigure(arguments) : projectFigure(console, arguments);
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
    command->add_option("NAME", arguments->name, "samples (Figure 1), votes (Figure 2) or ages (Figure 4)")->required()->check(CLI::IsMember({"samples", "votes", "ages"}));
    command->add_option("OUT", arguments->out, "The file to write: .svg, .pdf or .png")->required();
    command->add_option("--width", arguments->size.widthMm, "Width in millimetres")->check(CLI::Range(10.0, 2000.0));
    command->add_option("--height", arguments->size.heightMm, "Height in millimetres")->check(CLI::Range(10.0, 2000.0));
    command->add_option("--dpi", arguments->size.dpi, "Dots per inch of a .png")->check(CLI::Range(36, 1200))->capture_default_str();
    command->add_option("--count", arguments->count, "samples: how many headshots at most")->check(CLI::Range(1, 500))->capture_default_str();
    command->add_option("--show", arguments->show, "samples of a release without a manifest: numbers of volunteers who agreed to being shown")->delimiter(',');
}

} // namespace paulownia::cli
