#include "ui/paper/paper_figures.h"

#include "core/release/samples.h"
#include "core/voting/questions.h"
#include "core/voting/settle.h"
#include "core/voting/tally.h"
#include "ui/figures/age_histogram.h"
#include "ui/figures/sample_board.h"
#include "ui/figures/votes_figure.h"

#include <QCoreApplication>

namespace paulownia::ui {
namespace {

using base::ErrorKind;
using base::failure;
using base::Result;

struct Words {
    Q_DECLARE_TR_FUNCTIONS(ReleasePage)
};

Result<Figure> votes(storage::Project& project) {
    QVector<VoteStrip> strips;
    for (const char* question : {voting::kGender, voting::kSmile}) {
        const auto tally = voting::tally(project, QLatin1String(question));
        if (!tally) return failure(tally);
        if (auto looked = voting::recordLook(project, QLatin1String(question)); !looked) return failure(looked);
        strips.append(stripOf(*tally));
    }
    return votesFigure(strips);
}

Result<Figure> boardOf(const base::Result<std::vector<release::SampleHeadshot>>& headshots) {
    if (!headshots) return failure(headshots);
    QVector<Sample> board;
    for (const auto& headshot : *headshots) {
        const QImage view(headshot.pixels.data(), arrays::kHeadshotSide, arrays::kHeadshotSide, arrays::kHeadshotSide, QImage::Format_Grayscale8);
        board.append({view.copy(), headshot.volunteer, headshot.photo});
    }
    return sampleFigure(board);
}

Result<Figure> ages(const release::Material& material) {
    const auto found = release::agesOf(material);
    if (found.isEmpty())
        return failure(ErrorKind::NotFound, Words::tr("No photo of a volunteer whose year of birth is known was accepted yet").toStdString());
    return ageFigure(found);
}

} // namespace

QString toText(PaperFigure figure) {
    switch (figure) {
    case PaperFigure::Samples: return Words::tr("Figure 1: headshots of volunteers who agreed to be shown");
    case PaperFigure::Votes: return Words::tr("Figure 2: the votes");
    case PaperFigure::Ages: return Words::tr("Figure 4: ages");
    }
    return {};
}

QString toKey(PaperFigure figure) {
    switch (figure) {
    case PaperFigure::Samples: return QStringLiteral("samples");
    case PaperFigure::Votes: return QStringLiteral("votes");
    case PaperFigure::Ages: return QStringLiteral("ages");
    }
    return {};
}

std::optional<PaperFigure> paperFigureFromKey(const QString& key) {
    for (const auto figure : kPaperFigures)
        if (toKey(figure) == key) return figure;
    return std::nullopt;
}

Result<Figure> drawFigure(storage::Project& project, PaperFigure figure, int mostSamples) {
    if (figure == PaperFigure::Votes) return votes(project);
    const auto material = release::readMaterial(project, {});
    if (!material) return failure(material);
    return figure == PaperFigure::Ages ? ages(*material) : boardOf(release::sampleHeadshots(project, *material, mostSamples));
}

Result<Figure> drawFigure(const arrays::ReleaseFolder& release, PaperFigure figure, const std::vector<std::int64_t>& show, int mostSamples) {
    switch (figure) {
    case PaperFigure::Samples: return boardOf(release::sampleHeadshots(release, show, mostSamples));
    case PaperFigure::Votes: return votesFigure({smileStripOf(release)});
    case PaperFigure::Ages: break;
    }
    return failure(ErrorKind::NotFound, Words::tr("A release holds no ages; draw this figure from the project").toStdString(), release.path.string());
}

} // namespace paulownia::ui
