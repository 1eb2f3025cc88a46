#pragma once

#include <QLabel>
#include <algorithm>

namespace paulownia::tests {

/// Whether a label that a person can see on the page holds these words.
inline bool says(const QWidget& page, const QString& words) {
    const auto labels = page.findChildren<QLabel*>();
    return std::any_of(labels.begin(), labels.end(), [&](const QLabel* label) { return label->isVisible() && label->text().contains(words); });
}

} // namespace paulownia::tests
