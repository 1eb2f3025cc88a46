#pragma once

#include <QImage>
#include <QWidget>
#include <optional>

namespace paulownia::ui {

/// The photos of one subject side by side, as large as there is room. Says nothing about them but how many they are.
class SubjectView : public QWidget {
    Q_OBJECT
public:
    explicit SubjectView(QWidget* parent = nullptr);

    /// No value: still being made. A null image: cannot be shown.
    void setPictures(const QVector<std::optional<QImage>>& pictures);
    int count() const { return static_cast<int>(m_pictures.size()); }

    QSize sizeHint() const override { return {640, 320}; } ///< it takes what is left; more would push answers out of the smallest window
    QSize minimumSizeHint() const override { return {96, 96}; }

    /// Columns that let `count` squares be largest in the given room.
    static int columnsFor(int count, QSizeF room);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    void paintPicture(class QPainter& painter, const QRectF& cell, const std::optional<QImage>& picture) const;

    QVector<std::optional<QImage>> m_pictures;
};

} // namespace paulownia::ui
