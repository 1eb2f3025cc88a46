#include "ui/review/review_pace.h"

#include <QCoreApplication>
#include <QLocale>
#include <algorithm>
#include <cmath>

namespace paulownia::ui {
namespace {

constexpr int kFewest = 3, kMost = 20;

struct Words {
    Q_DECLARE_TR_FUNCTIONS(ReviewPace)
};

QString durationText(double seconds) {
    const auto rounded = [](double value) { return static_cast<int>(std::ceil(value)); };
    if (seconds < 60) return Words::tr("less than a minute");
    if (seconds < 90 * 60) return Words::tr("%n minutes", nullptr, rounded(seconds / 60));
    return Words::tr("%n hours", nullptr, rounded(seconds / 3600));
}

} // namespace

void ReviewPace::noteDecision(qint64 atMs) {
    if (m_last) m_intervals.append(atMs - *m_last);
    if (m_intervals.size() > kMost) m_intervals.removeFirst();
    m_last = atMs;
}

std::optional<double> ReviewPace::secondsAPhoto() const {
    if (m_intervals.size() < kFewest) return std::nullopt;
    auto sorted = m_intervals;
    std::sort(sorted.begin(), sorted.end());
    return static_cast<double>(sorted[sorted.size() / 2]) / 1000;
}

QString ReviewPace::text(int waiting) const {
    const auto seconds = secondsAPhoto();
    if (!seconds || waiting == 0) return {};
    return Words::tr("%1 s a photo, about %2 left").arg(QLocale().toString(*seconds, 'f', 1), durationText(*seconds * waiting));
}

} // namespace paulownia::ui
