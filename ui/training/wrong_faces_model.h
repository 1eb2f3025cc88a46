#pragma once

#include "core/evaluation/photo_samples.h"
#include "core/runs/saliency.h"

#include <QAbstractListModel>

namespace paulownia::ui {

/// A photo that a run got wrong.
struct WrongFace {
    std::int64_t fold = 0, volunteer = 0, photo = 0;
    int row = 0; ///< of the release's arrays
    int label = 0;
    double score = 0;
    bool isVolunteerWrong = false; ///< so are most of this volunteer's photos
    int map = -1;                  ///< of the run's saliency; −1: none
};

/// The photos told wrongly, those of volunteers told wrongly first, for a ThumbnailGrid.
class WrongFacesModel : public QAbstractListModel {
    Q_OBJECT
public:
    using QAbstractListModel::QAbstractListModel;
    void setFaces(std::vector<WrongFace> faces, evaluation::Label told);
    void setMapsShown(bool shown);

    int rowCount(const QModelIndex& parent = {}) const override { return parent.isValid() ? 0 : static_cast<int>(m_faces.size()); }
    QVariant data(const QModelIndex& index, int role) const override;

    /// The parts of a picture's key.
    struct Key {
        int row = 0, map = -1;
    };
    static Key keyFrom(const QString& pictureKey);

private:
    std::vector<WrongFace> m_faces;
    evaluation::Label m_told = evaluation::Label::Female;
    int m_serial = 0; ///< other faces have other keys
    bool m_areMapsShown = true;
};

} // namespace paulownia::ui
