#pragma once

#include <QLayout>
#include <QVector>

namespace paulownia::ui {

/// Buttons in a row, and where they do not fit beside each other (larger letters), in as many rows as they need: none is cut off.
class FlowLayout : public QLayout {
    Q_OBJECT
public:
    explicit FlowLayout(QWidget* parent = nullptr) : QLayout(parent) { setContentsMargins({}); }
    ~FlowLayout() override;

    void addItem(QLayoutItem* item) override { m_items.append(item); }
    int count() const override { return static_cast<int>(m_items.size()); }
    QLayoutItem* itemAt(int index) const override { return m_items.value(index); }
    QLayoutItem* takeAt(int index) override { return index >= 0 && index < m_items.size() ? m_items.takeAt(index) : nullptr; }
    Qt::Orientations expandingDirections() const override { return {}; }
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override { return arrange({0, 0, width, 0}, false); }
    QSize sizeHint() const override;    ///< all in one row
    QSize minimumSize() const override; ///< one in each
    void setGeometry(const QRect& room) override;

private:
    int arrange(const QRect& room, bool isForGood) const; ///< the height it takes

    QVector<QLayoutItem*> m_items;
};

} // namespace paulownia::ui
