#pragma once

#include <QWidget>

class QBoxLayout;

namespace paulownia::ui {

/// Two columns of cards side by side; where they do not fit (larger letters, a narrow window), the second below the first.
class FoldingColumns : public QWidget {
    Q_OBJECT
public:
    explicit FoldingColumns(QWidget* parent = nullptr);
    /// `share`: of the width.
    void addColumn(const QVector<QWidget*>& cards, int share);
    QSize minimumSizeHint() const override; ///< the widest column's: that of the folded ones

protected:
    bool event(QEvent* event) override;

private:
    int widthSideBySide() const;
    void fold();

    QBoxLayout* m_columns;
};

} // namespace paulownia::ui
