#include "ui/review/review_pace.h"

#include <QCoreApplication>
#include <QLocale>
#include <cmath>

namespace paulownia::ui {
namespace {

constexpr std::size_t kFewest = 3;

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
    if (m_last) m_pace.note(static_cast<double>(atMs - *m_last) / 1000);
    m_last = atMs;
}

std::optional<double> ReviewPace::secondsAPhoto() const { return m_pace.count() < kFewest ? std::nullopt : std::optional(m_pace.median()); }

QString ReviewPace::text(int waiting) const {
    const auto seconds = secondsAPhoto();
    if (!seconds || waiting == 0) return {};
    return Words::tr("%1 s a photo, about %2 left").arg(QLocale().toString(*seconds, 'f', 1), durationText(*seconds * waiting));
}

} // namespace paulownia::ui
