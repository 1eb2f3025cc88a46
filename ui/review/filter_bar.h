#pragma once

#include "ui/review/review_list_model.h"

#include <QWidget>

class QGridLayout;
class QPushButton;

namespace paulownia::ui {

/// One button a filter, with how many photos pass it: two side by side, or all in a row where there is room.
class FilterBar : public QWidget {
    Q_OBJECT
public:
    explicit FilterBar(QWidget* parent = nullptr);
    void setCounts(const std::array<int, kReviewFilters.size()>& counts);
    ReviewFilter filter() const;
    void choose(ReviewFilter filter);
    QSize minimumSizeHint() const override;
    QString textOf(ReviewFilter filter) const; ///< as shown: "Proposed 12"

Q_SIGNALS:
    void filterChosen(paulownia::ui::ReviewFilter filter);

protected:
    void changeEvent(QEvent* event) override;
    bool event(QEvent* event) override;

private:
    void showTexts();
    void fit();
    void arrange();

    std::array<int, kReviewFilters.size()> m_counts{};
    std::array<QPushButton*, kReviewFilters.size()> m_buttons;
    QGridLayout* m_layout;
    bool m_isRow = false;
};

} // namespace paulownia::ui
