#pragma once

#include "core/arrays/difference.h"
#include "ui/widgets/controls.h"

class QGridLayout;

namespace paulownia::ui {

enum class BadgeKind;

/// What changed from one release to another: rows gone, added and changed, and settings.
class DifferenceCard : public Card {
    Q_OBJECT
public:
    explicit DifferenceCard(QWidget* parent = nullptr);
    void show(const QString& before, const QString& after, const arrays::ReleaseDifference& difference); ///< folders

private:
    void addPart(BadgeKind kind, const QString& name, const QStringList& lines);

    QLabel* m_summary;
    QWidget* m_parts = nullptr;
    QGridLayout* m_grid = nullptr;
};

} // namespace paulownia::ui
