#pragma once

#include "core/imaging/headshot.h"
#include "core/release/plan.h"
#include "core/storage/photo_vault.h"

#include <deque>
#include <future>

namespace paulownia::release {

/// Cuts the headshots of a plan on several cores and hands them out in its order. A few are in memory at a time, whatever the
/// plan's length.
class HeadshotStream {
public:
    /// From the row `first` on.
    HeadshotStream(const QVector<PlannedRow>& rows, storage::PhotoVault vault, imaging::HeadshotSettings settings, qsizetype first = 0);

    /// The next row's 128881 pixels. Invalid: the original is damaged; NotFound: it is missing. `where` is the photo.
    base::Result<std::vector<std::uint8_t>> next();

private:
    void startAhead();

    const QVector<PlannedRow>& m_rows;
    storage::PhotoVault m_vault;
    imaging::HeadshotSettings m_settings;
    qsizetype m_started;
    std::deque<std::future<base::Result<std::vector<std::uint8_t>>>> m_ahead;
};

} // namespace paulownia::release
