#include "ui/explore/result_words.h"

#include "core/analysis/pixel_forest.h"
#include "core/model/listed.h"
#include "ui/figures/plot_axes.h"

#include <QCoreApplication>

namespace paulownia::ui {
namespace {

using evaluation::Protocol;

struct Words {
    Q_DECLARE_TR_FUNCTIONS(ExplorePage)
};

QString number(double value) { return QString::number(value, 'f', 3); }
QString range(const evaluation::Interval& interval) { return Words::tr("%1 to %2").arg(number(interval.low), number(interval.high)); }

QString divisionText(const std::string& key) {
    if (key == "label") return Words::tr("By label");
    if (key == "brightness") return Words::tr("By brightness");
    return Words::tr("By number of photos");
}

QString groupText(const std::string& division, const std::string& name) {
    if (name == "1 dark") return Words::tr("dark");
    if (name == "2 middle") return Words::tr("middle");
    if (name == "3 light") return Words::tr("light");
    if (name == "female" || name == "male") return labelText(name == "female");
    if (name == "smile" || name == "non-smile") return classText(analysis::Label::Smile, name == "smile");
    if (division == "photos") return Words::tr("%n photo(s)", nullptr, QString::fromStdString(name).toInt());
    return QString::fromStdString(name);
}

} // namespace

QString methodText(const std::string& key) {
    if (key == "arow") return Words::tr("AROW");
    if (key == "forest") return Words::tr("Random forest");
    if (key == "boosting") return Words::tr("Gradient boosting");
    if (key == analysis::kPixelForest) return Words::tr("Random forest of pixels");
    return QString::fromStdString(key);
}

QString runText(const analysis::RunRequest& request) {
    return Words::tr("%1, %2, %3, seed %4").arg(methodText(request.method), classText(request.label, true), protocolText(request.protocol)).arg(request.settings.seed);
}

QString figuresText(const analysis::RunRequest& request, const evaluation::Predictions& predictions) {
    const auto confusion = evaluation::confusionOf(predictions);
    const auto persons = evaluation::byVolunteer(predictions);
    QStringList lines{Words::tr("Accuracy %1 (%2 of %3); 95 %: %4 by Wilson, %5 with volunteers redrawn")
                          .arg(number(confusion.accuracy())).arg(confusion.right()).arg(confusion.all())
                          .arg(range(evaluation::wilson(confusion.right(), confusion.all())), range(evaluation::bootstrapByVolunteer(predictions, &evaluation::Confusion::accuracy))),
                      Words::tr("F-score %1; balanced accuracy %2; volunteers told rightly by most of their photos: %3 of %4")
                          .arg(number(confusion.fScore()), number(confusion.balancedAccuracy())).arg(persons.right).arg(persons.volunteers)};
    if (request.protocol == Protocol::PaperSmile) lines.append(Words::tr("Marked: persons are in training and in test at once, as in the paper’s smile protocol."));
    return lines.join(QLatin1Char('\n'));
}

QString subgroupsText(const std::vector<evaluation::Division>& divisions) {
    QStringList lines;
    for (const auto& division : divisions) {
        QStringList parts;
        for (const auto& group : division.groups)
            parts.append(Words::tr("%1 %2 (%3 of %4)").arg(groupText(division.key, group.name), number(group.accuracy())).arg(group.right).arg(group.samples));
        if (!parts.isEmpty()) lines.append(Words::tr("%1: %2").arg(divisionText(division.key), model::listed(parts)));
    }
    return lines.join(QLatin1Char('\n'));
}

} // namespace paulownia::ui
