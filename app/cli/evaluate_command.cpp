#include "app/cli/commands.h"
#include "app/cli/words.h"
#include "core/analysis/importance.h"
#include "core/analysis/run.h"
#include "core/evaluation/comparison.h"
#include "core/evaluation/subgroups.h"

#include <QRegularExpression>
#include <nlohmann/json.hpp>

namespace paulownia::cli {
namespace {

using base::failure;
using base::Result;
using nlohmann::ordered_json;
using namespace evaluation;

constexpr int kLabelWidth = 28;

struct Arguments {
    std::string release, method, label = "female", protocol = "leave-one-volunteer-out", folds, out, against;
    std::uint64_t seed = 32;
    int threads = 0, copies = 10;
};

/// "3" or "1-50"; checked by the parser.
void setFolds(const std::string& text, analysis::RunRequest& request) {
    if (text.empty()) return;
    const auto dash = text.find('-');
    request.firstFold = std::stoll(text.substr(0, dash));
    request.lastFold = dash == std::string::npos ? request.firstFold : std::stoll(text.substr(dash + 1));
}

std::string foldsProblem(const std::string& text) {
    static const QRegularExpression form(QStringLiteral("^[1-9][0-9]{0,5}(-[1-9][0-9]{0,5})?$"));
    return form.match(QString::fromStdString(text)).hasMatch() ? std::string() : "should be a fold such as 3, or some such as 1-50";
}

analysis::RunRequest requestOf(const Arguments& arguments) {
    analysis::RunRequest request;
    request.method = arguments.method;
    request.label = *analysis::labelFrom(arguments.label);
    request.protocol = *protocolFrom(arguments.protocol);
    request.copies = arguments.copies;
    request.settings = {arguments.seed, arguments.threads};
    setFolds(arguments.folds, request);
    return request;
}

QString number(double value) { return QString::number(value, 'f', 4); }
ordered_json pair(const Interval& interval) { return {interval.low, interval.high}; }
QString shown(const Interval& interval) { return Words::tr("%1 to %2").arg(number(interval.low), number(interval.high)); }

void sayFigure(const Console& console, const QString& name, const QString& value) {
    console.say(QStringLiteral("  %1%2").arg(name, -kLabelWidth).arg(value));
}

/// Accuracy and the rest, on the terminal and in the document.
void addFigures(const Console& console, const Predictions& predictions, ordered_json& document) {
    const auto confusion = confusionOf(predictions);
    const auto wilsons = wilson(confusion.right(), confusion.all());
    const auto byPerson = bootstrapByVolunteer(predictions, &Confusion::accuracy);
    const auto area = areaUnderRoc(predictions);
    const auto persons = byVolunteer(predictions);
    document.update({{"accuracy", confusion.accuracy()}, {"accuracy_wilson_95", pair(wilsons)}, {"accuracy_bootstrap_by_volunteer_95", pair(byPerson)},
                     {"f_score", confusion.fScore()}, {"f_score_bootstrap_by_volunteer_95", pair(bootstrapByVolunteer(predictions, &Confusion::fScore))},
                     {"balanced_accuracy", confusion.balancedAccuracy()}, {"roc_auc", area ? ordered_json(*area) : ordered_json()},
                     {"confusion", {{"true_positive", confusion.truePositive}, {"false_positive", confusion.falsePositive},
                                    {"false_negative", confusion.falseNegative}, {"true_negative", confusion.trueNegative}}},
                     {"volunteers", persons.volunteers}, {"volunteers_right", persons.right}});
    sayFigure(console, Words::tr("accuracy"), Words::tr("%1 (%2 of %3)").arg(number(confusion.accuracy())).arg(confusion.right()).arg(confusion.all()));
    sayFigure(console, Words::tr("95 %, Wilson"), shown(wilsons));
    sayFigure(console, Words::tr("95 %, volunteers redrawn"), shown(byPerson));
    sayFigure(console, Words::tr("F-score"), number(confusion.fScore()));
    sayFigure(console, Words::tr("balanced accuracy"), number(confusion.balancedAccuracy()));
    sayFigure(console, Words::tr("area under the ROC"), area ? number(*area) : Words::tr("one label only"));
    sayFigure(console, Words::tr("confusion"), Words::tr("true positive %1, false positive %2, false negative %3, true negative %4")
                                                   .arg(confusion.truePositive).arg(confusion.falsePositive).arg(confusion.falseNegative).arg(confusion.trueNegative));
    if (persons.volunteers < confusion.all()) sayFigure(console, Words::tr("volunteers, by majority"), Words::tr("%1 of %2").arg(persons.right).arg(persons.volunteers));
}

void addSubgroups(const Console& console, const std::vector<Division>& divisions, ordered_json& document) {
    auto all = ordered_json::array();
    for (const auto& division : divisions)
        for (const auto& group : division.groups) {
            all.push_back({{"by", division.key}, {"group", group.name}, {"samples", group.samples}, {"right", group.right}, {"accuracy", group.accuracy()},
                           {"wilson_95", pair(group.interval)}});
            sayFigure(console, QStringLiteral("%1: %2").arg(QString::fromStdString(division.key), QString::fromStdString(group.name)),
                      Words::tr("%1 (%2 of %3; %4)").arg(number(group.accuracy())).arg(group.right).arg(group.samples).arg(shown(group.interval)));
        }
    document["subgroups"] = all;
}

void addImportance(const Console& console, const std::vector<double>& importance, ordered_json& document) {
    if (importance.empty()) return;
    const auto top = analysis::topFeatures(importance);
    QStringList names;
    for (const auto feature : top) names.append(QString::number(feature));
    sayFigure(console, Words::tr("most important features"), Words::tr("%1 (the paper: 40, 46, 42, 44, 49)").arg(names.join(QStringLiteral(", "))));
    document["top_features"] = top;
    document["paper_top_features"] = analysis::kPaperTopFive;
    document["importance"] = importance;
}

Result<> addComparison(const Console& console, const Predictions& predictions, const std::string& against, ordered_json& document) {
    if (against.empty()) return {};
    const auto other = readPredictions(against);
    if (!other) return failure(other);
    const auto test = mcNemar(predictions, *other);
    if (!test) return failure(test.error().kind, test.error().message, against);
    sayFigure(console, Words::tr("against the other table"), Words::tr("%1 only here right, %2 only there; McNemar p = %3")
                                                                .arg(test->onlyFirstRight).arg(test->onlySecondRight).arg(number(test->p)));
    document["mc_nemar"] = {{"against", against}, {"only_here_right", test->onlyFirstRight}, {"only_there_right", test->onlySecondRight}, {"p", test->p}};
    return {};
}

void sayHead(const Console& console, const Arguments& arguments, const analysis::RunOutcome& outcome, ordered_json& document) {
    document = {{"release", arguments.release}, {"method", arguments.method}, {"settings", outcome.methodSettings}, {"label", arguments.label}, {"protocol", arguments.protocol},
                {"folds", outcome.folds}, {"shares_volunteers", outcome.sharesVolunteers}, {"seed", arguments.seed}, {"samples", outcome.samples},
                {"features", outcome.features}, {"predictions", outcome.predictions.size()}};
    console.say(Words::tr("%1 (%2) on %3, %4 samples of %5 features, %6: %n fold(s)", nullptr, static_cast<int>(outcome.folds))
                    .arg(QString::fromStdString(outcome.name), QString::fromStdString(outcome.methodSettings), QString::fromStdString(arguments.label))
                    .arg(outcome.samples).arg(outcome.features).arg(QString::fromStdString(arguments.protocol)));
    if (outcome.sharesVolunteers)
        console.say(Words::tr("  Marked: persons are in training and in test at once, as in the paper’s smile protocol; ‘tenfold-grouped’ keeps them apart"));
}

Result<int> evaluate(Console& console, const Arguments& arguments) {
    const auto release = arrays::ReleaseFolder::open(arguments.release);
    if (!release) return failure(release);
    const auto request = requestOf(arguments);
    const auto outcome = analysis::runOn(*release, request, console.task());
    if (!outcome) return failure(outcome);
    const bool isGender = request.label == analysis::Label::Female;
    const auto divisions = subgroups(*release, outcome->predictions, isGender ? "female" : "smile", isGender ? "male" : "non-smile");
    if (!divisions) return failure(divisions);
    ordered_json document;
    sayHead(console, arguments, *outcome, document);
    addFigures(console, outcome->predictions, document);
    addSubgroups(console, *divisions, document);
    addImportance(console, outcome->importance, document);
    if (auto compared = addComparison(console, outcome->predictions, arguments.against, document); !compared) return failure(compared);
    if (!arguments.out.empty()) {
        if (auto written = writePredictions(arguments.out, outcome->predictions); !written) return failure(written);
        document["out"] = arguments.out;
    }
    console.document(document);
    return 0;
}

} // namespace

void addEvaluate(Commands& commands) {
    const auto arguments = std::make_shared<Arguments>();
    auto* command = commands.add("evaluate", "How well a classical method tells a label from a release's arrays",
                                 "paulownia evaluate foxglove-1.0 --method forest --out predictions.tsv",
                                 [arguments](Console& console) { return evaluate(console, *arguments); });
    command->add_option("RELEASE", arguments->release, "The release's folder, or one with the first two arrays alone")->required();
    command->add_option("--method", arguments->method, "What learns")->required()->check(CLI::IsMember(analysis::methodKeys()));
    command->add_option("--label", arguments->label, "What is told")->check(CLI::IsMember({"female", "smile"}))->capture_default_str();
    command->add_option("--protocol", arguments->protocol, "How samples are divided into training and test")->check(CLI::IsMember(protocolKeys()))->capture_default_str();
    command->add_option("--folds", arguments->folds, "Some folds only, such as 1-50")->check(foldsProblem);
    command->add_option("--copies", arguments->copies, "Distorted copies of each training photo, for the pixel forest; 0: the photos themselves")
        ->check(CLI::Range(0, 100))->capture_default_str();
    command->add_option("--seed", arguments->seed, "Of the method and of shuffled folds")->capture_default_str();
    command->add_option("--threads", arguments->threads, "0: all cores; the result is the same")->check(CLI::Range(0, 1024))->capture_default_str();
    command->add_option("--out", arguments->out, "Write the predictions to this file: fold, volunteer, photo, label, score");
    command->add_option("--against", arguments->against, "Compare with another table of predictions on the same samples (McNemar)");
}

} // namespace paulownia::cli
