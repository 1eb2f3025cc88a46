#include "core/intake/doubles.h"

#include "core/intake/double_search.h"
#include "core/intake/words.h"

namespace paulownia::intake {

using base::ErrorKind;
using base::failure;
using base::Result;
using model::AgreementNumber;
using storage::Project;

QString toKey(DoubleKind kind) {
    switch (kind) {
    case DoubleKind::Within: return QStringLiteral("within");
    case DoubleKind::SentAgain: return QStringLiteral("sent-again");
    case DoubleKind::Across: return QStringLiteral("across");
    case DoubleKind::Near: return QStringLiteral("near");
    }
    return {};
}

QVector<AgreementNumber> DoubleGroup::volunteers() const {
    QVector<AgreementNumber> all;
    for (const auto& photo : photos)
        if (!all.contains(photo.volunteer())) all.append(photo.volunteer());
    return all;
}

QString DoubleGroup::suggestion() const {
    const auto first = photos.first().toString();
    switch (kind) {
    case DoubleKind::Within: return Words::tr("The same file more than once in one submission: keep %1").arg(first);
    case DoubleKind::SentAgain:
        return Words::tr("%2 repeats %1: keep the earlier submission").arg(photos.first().volunteer().toString(), photos.last().volunteer().toString());
    case DoubleKind::Across: return Words::tr("The same file from different volunteers: find out whose it is, or keep only %1").arg(first);
    case DoubleKind::Near: return Words::tr("These look alike: if they are one photo saved again, keep only %1").arg(first);
    }
    return {};
}

namespace {

Result<DoubleCandidates> candidatesOf(Project& project, Result<QVector<model::Photo>> photos) {
    if (!photos) return failure(photos);
    auto submissions = project.submissions().all();
    if (!submissions) return failure(submissions);
    auto apart = project.photos().keptApart();
    if (!apart) return failure(apart);
    return DoubleCandidates{*std::move(photos), *std::move(submissions), *std::move(apart)};
}

} // namespace

Result<QVector<DoubleGroup>> findDoubles(Project& project) { return candidatesOf(project, project.photos().reviewable()).map(searchDoubles); }

Result<QVector<DoubleGroup>> findIdentical(Project& project) {
    auto photos = project.photos().reviewableOfSharedFiles();
    if (photos && photos->isEmpty()) return QVector<DoubleGroup>(); // as ordinary projects are
    return candidatesOf(project, std::move(photos)).map(searchIdentical);
}

Result<> resolve(Project& project, const DoubleGroup& group) {
    if (group.kind == DoubleKind::SentAgain)
        return project.submissions().markSentAgain(group.photos.last().volunteer(), group.photos.first().volunteer());
    return project.database().transaction([&]() -> Result<> {
        for (auto it = group.photos.begin() + 1; it != group.photos.end(); ++it)
            if (auto marked = project.photos().markSameAs(*it, group.photos.first()); !marked) return marked;
        return {};
    });
}

Result<int> resolveDoubles(Project& project, const base::Task& task) {
    const auto groups = findDoubles(project);
    if (!groups) return failure(groups);
    const auto open = std::count_if(groups->begin(), groups->end(), [](const auto& group) { return group.isCertain(); });
    int done = 0;
    for (const auto& group : *groups) {
        if (!group.isCertain()) continue;
        if (task.stopRequested()) return failure(ErrorKind::Cancelled, "Cancelled");
        if (auto resolved = resolve(project, group); !resolved) return failure(resolved);
        task.progress(++done, open);
    }
    return done;
}

Result<> keepApart(Project& project, const DoubleGroup& group) {
    return project.database().transaction([&]() -> Result<> {
        for (auto a = group.photos.begin(); a != group.photos.end(); ++a)
            for (auto b = a + 1; b != group.photos.end(); ++b)
                if (auto kept = project.photos().keepApart(*a, *b); !kept) return kept;
        return {};
    });
}

} // namespace paulownia::intake
