#pragma once

#include "core/release/release_check.h"
#include "ui/widgets/controls.h"

class QGridLayout;

namespace paulownia::ui {

/// What a verification found: a line a rule, broken ones with their first place.
class RuleCard : public Card {
    Q_OBJECT
public:
    explicit RuleCard(QWidget* parent = nullptr);
    void show(const QString& folder, const QVector<release::CheckedRule>& rules);

private:
    void addRow(const release::CheckedRule& rule);

    QLabel* m_summary;
    QWidget* m_rows = nullptr;
    QGridLayout* m_grid = nullptr;
};

} // namespace paulownia::ui
