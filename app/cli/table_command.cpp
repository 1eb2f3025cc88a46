#include "app/cli/commands.h"
#include "app/cli/words.h"
#include "core/analysis/table2.h"
#include "core/evaluation/intervals.h"

#include <nlohmann/json.hpp>

namespace paulownia::cli {
namespace {

using base::failure;
using base::Result;
using nlohmann::ordered_json;
using analysis::TableRow;
using namespace evaluation;

struct Arguments {
    std::string release;
    analysis::TableRequest request;
    std::string runs;
};

QString text(const std::string& value) { return QString::fromStdString(value); }
QString number(double value) { return QString::number(value, 'f', 4); }

ordered_json paperOf(const analysis::PaperRow& row) {
    return {{"label", toKey(row.label)}, {"method", row.method}, {"name", row.name}, {"samples", row.samples}, {"features", row.features},
            {"copies", row.copies}, {"protocol", toKey(row.protocol)}, {"accuracy", row.accuracy}, {"f_score", row.fScore}};
}

ordered_json oursOf(const TableRow& row) {
    if (!row.predictions) return {{"source", row.source}};
    const auto confusion = confusionOf(*row.predictions);
    const auto interval = bootstrapByVolunteer(*row.predictions, &Confusion::accuracy);
    const auto persons = byVolunteer(*row.predictions);
    return {{"source", row.source}, {"predictions", confusion.all()}, {"accuracy", confusion.accuracy()}, {"accuracy_bootstrap_by_volunteer_95", {interval.low, interval.high}},
            {"f_score", confusion.fScore()}, {"volunteers", persons.volunteers}, {"volunteers_right", persons.right}};
}

/// One line a cell: label, method, features, validation, then the paper's figures and ours.
QString lineOf(const QStringList& cells) {
    constexpr std::array widths{-8, -19, -9, -24, 9, 9, 9, 9};
    QString line;
    for (qsizetype i = 0; i < cells.size(); ++i) line += QStringLiteral("%1  ").arg(cells[i], i < static_cast<qsizetype>(widths.size()) ? widths[static_cast<std::size_t>(i)] : 0);
    return line.trimmed();
}

void say(const Console& console, const TableRow& row, const ordered_json& ours) {
    const auto& paper = *row.paper;
    QStringList cells{text(toKey(paper.label)), text(paper.name), text(paper.features), text(toKey(paper.protocol)), number(paper.accuracy), number(paper.fScore)};
    if (row.predictions)
        cells += {number(ours["accuracy"]), number(ours["f_score"]),
                  Words::tr("%1 predictions, accuracy %2 to %3 (95 %); %4")
                      .arg(ours["predictions"].get<qint64>())
                      .arg(number(ours["accuracy_bootstrap_by_volunteer_95"][0]), number(ours["accuracy_bootstrap_by_volunteer_95"][1]), text(paper.differs))};
    else
        cells += {QStringLiteral("-"), QStringLiteral("-"), text(row.source)};
    console.say(lineOf(cells));
}

Result<int> table(Console& console, Arguments& arguments) {
    const auto release = arrays::ReleaseFolder::open(arguments.release);
    if (!release) return failure(release);
    arguments.request.runs = arguments.runs;
    const auto rows = analysis::tableTwo(*release, arguments.request, console.task());
    if (!rows) return failure(rows);
    console.say(Words::tr("Table 2 on %1: %2 photos of %3 volunteers (the paper: 2429 of 277)").arg(text(arguments.release)).arg(release->labels.size()).arg(release->vectors.size()));
    console.say(lineOf({Words::tr("label"), Words::tr("method"), Words::tr("features"), Words::tr("validation"), Words::tr("paper acc"), Words::tr("paper F"), Words::tr("ours acc"), Words::tr("ours F"),
                        Words::tr("what differs")}));
    auto document = ordered_json::array();
    for (const auto& row : *rows) {
        const auto ours = oursOf(row);
        say(console, row, ours);
        document.push_back({{"row", row.paper->key}, {"paper", paperOf(*row.paper)}, {"ours", ours}, {"differs", row.paper->differs}});
    }
    console.document({{"release", arguments.release}, {"photos", release->labels.size()}, {"volunteers", release->vectors.size()}, {"rows", document}});
    return 0;
}

} // namespace

void addTable(Commands& commands) {
    const auto arguments = std::make_shared<Arguments>();
    auto* command = commands.add("table", "Table 2 of the paper: its rows beside ours on a release",
                                 "paulownia table foxglove-1.0 --runs runs",
                                 [arguments](Console& console) { return table(console, *arguments); });
    command->add_option("RELEASE", arguments->release, "The release's folder, or one with the first two arrays alone")->required();
    command->add_option("--runs", arguments->runs, "A folder of runs: the network's are read there, and what is computed is kept there, so that a stopped table goes on");
    command->add_option("--without", arguments->request.without, "Methods not to compute; the pixel forest takes an hour of one core with the paper's numbers")
        ->check(CLI::IsMember(analysis::methodKeys()));
    command->add_option("--seed", arguments->request.settings.seed, "Of the methods")->capture_default_str();
    command->add_option("--threads", arguments->request.settings.threads, "0: all cores; the result is the same")->check(CLI::Range(0, 1024))->capture_default_str();
}

} // namespace paulownia::cli
