#include "ui/review/filter_bar.h"

#include "ui/widgets/design.h"

#include <QButtonGroup>
#include <QEvent>
#include <QGridLayout>
#include <QPushButton>
#include <utility>

namespace paulownia::ui {
namespace {

struct Place {
    int row, column, columns;
};
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

/// Tab goes as one reads.
void FilterBar::arrange() {
    std::array<QPushButton*, kReviewFilters.size()> read{};
    for (size_t i = 0; i < m_buttons.size(); ++i) {
        const Place place = m_isRow ? Place{0, static_cast<int>(i), 1} : kPlaces[i];
        m_layout->addWidget(m_buttons[i], place.row, place.column, 1, place.columns);
        read[m_isRow ? i : static_cast<size_t>(2 * place.row + place.column)] = m_buttons[i];
    }
    for (size_t i = 1; i < m_buttons.size(); ++i) setTabOrder(read[i - 1], read[i]);
}

void FilterBar::fit() {
    int inRow = m_layout->spacing() * static_cast<int>(m_buttons.size() - 1);
    for (const auto* button : m_buttons) inRow += button->minimumSizeHint().width();
    if (std::exchange(m_isRow, width() >= inRow) != m_isRow) arrange();
}

/// Of two side by side.
QSize FilterBar::minimumSizeHint() const {
    int widest = 0, both = 0;
    for (size_t i = 0; i < m_buttons.size(); ++i) {
        auto& width = kPlaces[i].columns == 1 ? widest : both;
        width = std::max(width, m_buttons[i]->minimumSizeHint().width());
    }
    return {std::max(2 * widest + m_layout->spacing(), both), m_layout->minimumSize().height()};
}

bool FilterBar::event(QEvent* event) {
    if (event->type() == QEvent::Resize || event->type() == QEvent::LayoutRequest) fit();
    return QWidget::event(event);
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
