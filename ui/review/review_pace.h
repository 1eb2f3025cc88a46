#pragma once

#include "core/base/pace.h"

#include <QString>
#include <optional>

namespace paulownia::ui {

/// How fast a person decides: by the last intervals between decisions; a pause for coffee does not count.
class ReviewPace {
public:
    void noteDecision(qint64 atMs); ///< by a clock that only goes on
    std::optional<double> secondsAPhoto() const; ///< none before a few decisions
    /// "4.2 s a photo, about 12 min left"; empty while nothing can be said.
    QString text(int waiting) const;

private:
    std::optional<qint64> m_last;
    base::Pace m_pace; ///< of the intervals between decisions
};

} // namespace paulownia::ui
