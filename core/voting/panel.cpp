#include "core/voting/panel.h"

#include "core/storage/project.h"

#include <QCoreApplication>

namespace paulownia::voting {
namespace {

using base::ErrorKind;
using base::failure;
using base::Result;

constexpr qsizetype kLongestName = 100;
constexpr qsizetype kCodeLength = 4; // two of 99 voters share one in 1 of 14 projects: a nuisance, no mistake

} // namespace

Result<int> panelSize(storage::Project& project, const model::Question& question) {
    if (question.panel > 0) return question.panel;
    const auto value = project.settings().value(storage::kPanel);
    if (!value) return failure(value);
    return value->toInt();
}

Result<QString> voterName(const QString& typed) {
    const auto name = typed.trimmed().normalized(QString::NormalizationForm_C);
    const auto isControl = [](QChar c) { return c.category() == QChar::Other_Control; };
    if (!name.isEmpty() && name.size() <= kLongestName && std::none_of(name.begin(), name.end(), isControl)) return name;
    return failure(
        ErrorKind::Invalid,
        QCoreApplication::translate("voting", "A voter’s name is one line of 1 to 100 characters, without tabs").toStdString());
}

Result<> checkSeat(storage::Project& project, const model::Question& question, const QString& voter) {
    const auto panel = panelSize(project, question);
    if (!panel) return failure(panel);
    const auto voters = project.votes().votersOf(question.name);
    if (!voters) return failure(voters);
    if (voters->contains(voter) || voters->size() < *panel) return {};
    return failure(ErrorKind::Denied,
                   QCoreApplication::translate(
                       "voting", "All %n seats of the panel for ‘%1’ are taken; %2 is not among its voters. Who only tried frees the seat by clearing every "
                                 "answer to this question: open the project under that name, go to Vote, and press 0 at each", nullptr, *panel)
                       .arg(question.name, voter)
                       .toStdString());
}

QString codeName(storage::Project& project, const QString& voter) {
    return project.chain().digestOf(QStringLiteral("voter-code"), voter.toUtf8()).left(kCodeLength).toUpper();
}

} // namespace paulownia::voting
