#pragma once

#include "core/arrays/release_folder.h"
#include "core/base/task.h"

namespace paulownia::arrays {

/// A row of one release.
struct PlacedRow {
    std::size_t row = 0;
    LabelRow label;
};

/// One picture that both releases hold.
struct ChangedRow {
    PlacedRow before, after;
    bool isRelabelled() const; ///< its gender label or its votes
    bool isRecut = false;      ///< other pixels: another rectangle, angle or face scale; known only where rows have keys
};

struct ChangedSetting {
    std::string name, before, after; ///< JSON values; empty where one release does not have it
};

/// What became of a release in a later one.
struct ReleaseDifference {
    std::size_t same = 0; ///< rows with the same pixels, gender label and votes
    std::vector<PlacedRow> gone, added;
    std::vector<ChangedRow> changed;
    std::vector<std::int64_t> volunteersGone;  ///< numbers of the earlier release, none of whose rows is left
    std::vector<std::int64_t> volunteersAdded; ///< numbers of the later one
    std::vector<ChangedSetting> settings;      ///< seed, panel and the manifests' settings; none without manifests

    bool isEmpty() const { return gone.empty() && added.empty() && changed.empty() && settings.empty(); }
};

/// Tells a row in both releases, whatever its place: one a row, in array order.
using RowKeys = std::vector<std::string>;

/// Volunteers and rows are numbered anew in each release, so rows are matched by their pixels; where the project knows which
/// photo stands in which row, by `beforeKeys` and `afterKeys` (both or neither). Reads both arrays once, with progress; memory
/// holds a digest a row. Cancelled when asked to stop; Invalid when the keys are not as many as the rows.
base::Result<ReleaseDifference> compareReleases(const ReleaseFolder& before, const ReleaseFolder& after, const RowKeys& beforeKeys = {},
                                                const RowKeys& afterKeys = {}, const base::Task& task = {});

} // namespace paulownia::arrays
