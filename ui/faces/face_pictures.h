#pragma once

#include "core/review/photo_pictures.h"
#include "core/voting/subjects.h"
#include "ui/widgets/wanted_work.h"

#include <QCache>
#include <QImage>
#include <QObject>
#include <functional>
#include <optional>

namespace paulownia::ui {

/// The faces that voters see: upright, cut with a margin, in colour, made off the GUI thread. What is wanted last is made
/// first. Used on the GUI thread.
class FacePictures : public QObject {
    Q_OBJECT
public:
    /// Makes one picture, on any thread; a null image where it cannot be made.
    using Maker = std::function<QImage(const voting::ShownPhoto&, int side)>;
    explicit FacePictures(Maker maker, QObject* parent = nullptr);
    explicit FacePictures(const review::PhotoPictures& pictures, QObject* parent = nullptr);

    /// These now, in this order, `side` pixels square; what was wanted before and has not begun is dropped.
    void want(const QVector<voting::ShownPhoto>& photos, int side);
    /// No value: not made yet. A null image: it cannot be shown.
    std::optional<QImage> picture(const voting::ShownPhoto& photo, int side) const;
    bool isIdle() const { return m_work.isIdle(); }

Q_SIGNALS:
    void arrived();

private:
    Maker m_make;
    QCache<QString, QImage> m_made; // cost: KiB
    WantedWork<QImage> m_work;
};

} // namespace paulownia::ui
