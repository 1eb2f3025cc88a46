#pragma once

#include "core/base/task.h"
#include "core/storage/project.h"

namespace paulownia::intake {

enum class DoubleKind {
    Within,    ///< identical files in one submission: certain
    SentAgain, ///< a whole submission sent again by the same volunteer under another number: certain
    Across,    ///< identical files of different volunteers: a person decides
    Near       ///< photos that look alike, as one that was saved again or resized does: a person decides
};
QString toKey(DoubleKind kind); ///< "within", "sent-again", "across", "near"

/// Photos that may be one. The first is the one to keep: the lowest number of the earliest submission. For SentAgain: the
/// earlier submission's photos, then the later one's.
struct DoubleGroup {
    DoubleKind kind = DoubleKind::Within;
    QVector<model::PhotoId> photos; ///< two or more

    bool isCertain() const { return kind == DoubleKind::Within || kind == DoubleKind::SentAgain; }
    QVector<model::AgreementNumber> volunteers() const; ///< in the photos' order, each once
    QString suggestion() const;                         ///< a sentence for people, translated
    bool operator==(const DoubleGroup&) const = default;
};

/// The doubles that are still open, by kind. Only photos that count are looked at (PhotoRepository::reviewable()). A submission
/// is sent again, for certain, when all its photos stand in an earlier one of the same year of birth, both times are known and
/// no consent would be lost; anything less is for a person.
base::Result<QVector<DoubleGroup>> findDoubles(storage::Project& project);

/// All of them but Near, at once in a large project too: only files that stand twice are looked at.
base::Result<QVector<DoubleGroup>> findIdentical(storage::Project& project);

/// Does as the groups' suggestions say, each in one transaction: all but the kept photo become its doubles, or the later
/// submission is dropped. For uncertain kinds that is a person's decision. Doing it again changes nothing.
base::Result<> resolve(storage::Project& project, const DoubleGroup& group);

/// Resolves every certain group and leaves the others; returns how many it resolved.
base::Result<int> resolveDoubles(storage::Project& project, const base::Task& task);

/// A person has looked and these are no doubles: they are not offered again.
base::Result<> keepApart(storage::Project& project, const DoubleGroup& group);

} // namespace paulownia::intake
