#include "ui/widgets/flow_layout.h"

#include <algorithm>

namespace paulownia::ui {

FlowLayout::~FlowLayout() { qDeleteAll(m_items); }

QSize FlowLayout::sizeHint() const {
    QSize all(0, 0);
    for (const auto* item : m_items) {
        if (item->isEmpty()) continue;
        if (all.width() > 0) all.rwidth() += spacing();
        all = QSize(all.width() + item->sizeHint().width(), std::max(all.height(), item->sizeHint().height()));
    }
    return all;
}

QSize FlowLayout::minimumSize() const {
    QSize widest(0, 0);
    for (const auto* item : m_items)
        if (!item->isEmpty()) widest = widest.expandedTo(item->sizeHint()); // not less: its words would be cut
    return widest;
}

void FlowLayout::setGeometry(const QRect& room) {
    QLayout::setGeometry(room);
    arrange(room, true);
}

int FlowLayout::arrange(const QRect& room, bool isForGood) const {
    QVector<QLayoutItem*> row;
    int x = 0, y = room.y(), high = 0;
    const auto place = [&] { // in the middle of the row, whatever is highest in it
        int left = room.x();
        for (auto* item : std::exchange(row, {})) {
            const QSize size = item->sizeHint();
            if (isForGood) item->setGeometry({QPoint(left, y + (high - size.height()) / 2), size});
            left += size.width() + spacing();
        }
    };
    for (auto* item : m_items) {
        if (item->isEmpty()) continue;
        const QSize size = item->sizeHint();
        if (x > 0 && x + size.width() > room.width()) {
            place();
            y += std::exchange(high, 0) + spacing();
            x = 0;
        }
        row.append(item);
        x += size.width() + spacing();
        high = std::max(high, size.height());
    }
    place();
    return y + high - room.y();
}

} // namespace paulownia::ui
