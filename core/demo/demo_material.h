#pragma once

#include "core/base/task.h"
#include "core/formats/voting_sheet.h"
#include "core/model/review.h"

#include <QHash>
#include <QSize>

namespace paulownia::demo {

/// How much is drawn.
struct Options {
    int volunteers = 12; ///< 6 or more
    int photos = 6;      ///< of each, 3…9
    QSize size{1200, 900};
    std::uint64_t seed = 2;
};

/// Drawn submissions, dealt into three folders, and the sheets of voters who have looked at all of them.
struct Material {
    QString first;                                       ///< submissions of the first release
    QString waiting;                                     ///< came later: doubles, and photos to review
    QString further;                                     ///< not to be imported
    QVector<formats::VotingSheet> sheets;                ///< a voter and question
    QHash<model::PhotoId, model::RejectReason> defects;  ///< why a careful curator would reject a photo
};

inline constexpr int kVoters = 4;

/// Draws into `folder`, where everything lies that the result names. Errors as simulation::simulate().
base::Result<Material> drawMaterial(const Options& options, const QString& folder, const base::Task& task);

/// The lines of the sheet about these subjects (agreement numbers or photos), in the sheet's order.
formats::VotingSheet sheetAbout(const formats::VotingSheet& sheet, const QSet<QString>& volunteers);
/// The agreement numbers that have a folder here.
QSet<QString> volunteersIn(const QString& submissions);

} // namespace paulownia::demo
