#include "ui/review/filter_bar.h"

#include "ui/widgets/design.h"

#include <QButtonGroup>
#include <QEvent>
#include <QGridLayout>
#include <QPushButton>
#include <QResizeEvent>

namespace paulownia::ui {
namespace {

struct Place {
    int row, column, columns;
};
constexpr int kRowWidth = 760;
/// Parallel to kReviewFilters: two by two, the longest name alone.
constexpr std::array<Place, kReviewFilters.size()> kPlaces{{{0, 0, 1}, {1, 0, 1}, {1, 1, 1}, {2, 0, 1}, {2, 1, 1}, {3, 0, 2}, {0, 1, 1}}};

} // namespace

FilterBar::FilterBar(QWidget* parent) : QWidget(parent), m_layout(new QGridLayout(this)) {
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(kSpaceXs);
    auto* group = new QButtonGroup(this);
    for (size_t i = 0; i < m_buttons.size(); ++i) {
        m_buttons[i] = new QPushButton(this);
        m_buttons[i]->setCheckable(true);
        m_buttons[i]->setStyleSheet(QStringLiteral("padding: 3px 4px;"));
        group->addButton(m_buttons[i], static_cast<int>(i));
    }
    m_buttons[0]->setChecked(true);
    connect(group, &QButtonGroup::idClicked, this, [this](int i) { Q_EMIT filterChosen(kReviewFilters[static_cast<size_t>(i)]); });
    arrange();
    showTexts();
}

void FilterBar::arrange() {
    const bool isRow = width() >= kRowWidth;
    for (size_t i = 0; i < m_buttons.size(); ++i) {
        const Place place = isRow ? Place{0, static_cast<int>(i), 1} : kPlaces[i];
        m_layout->addWidget(m_buttons[i], place.row, place.column, 1, place.columns);
    }
}

void FilterBar::resizeEvent(QResizeEvent* event) {
    const bool wasRow = event->oldSize().width() >= kRowWidth;
    if (wasRow != (width() >= kRowWidth)) arrange();
    QWidget::resizeEvent(event);
}

void FilterBar::setCounts(const std::array<int, kReviewFilters.size()>& counts) {
    m_counts = counts;
    showTexts();
}

void FilterBar::showTexts() {
    for (size_t i = 0; i < m_buttons.size(); ++i)
        m_buttons[i]->setText(tr("%1  %2", "filter, how many photos").arg(toText(kReviewFilters[i]), locale().toString(m_counts[i])));
}

void FilterBar::changeEvent(QEvent* event) {
    if (event->type() == QEvent::LanguageChange) showTexts();
    QWidget::changeEvent(event);
}

ReviewFilter FilterBar::filter() const {
    for (size_t i = 0; i < m_buttons.size(); ++i)
        if (m_buttons[i]->isChecked()) return kReviewFilters[i];
    return ReviewFilter::All;
}

void FilterBar::choose(ReviewFilter filter) { m_buttons[static_cast<size_t>(filter)]->click(); }

QString FilterBar::textOf(ReviewFilter filter) const { return m_buttons[static_cast<size_t>(filter)]->text(); }

} // namespace paulownia::ui
