#include "ui/training/wrong_faces_model.h"

#include "ui/figures/study_words.h"
#include "ui/widgets/thumbnail_roles.h"

namespace paulownia::ui {

void WrongFacesModel::setFaces(std::vector<WrongFace> faces, evaluation::Label told) {
    beginResetModel();
    m_faces = std::move(faces);
    m_told = told;
    ++m_serial;
    endResetModel();
}

void WrongFacesModel::setMapsShown(bool shown) {
    m_areMapsShown = shown;
    if (!m_faces.empty()) Q_EMIT dataChanged(index(0), index(rowCount() - 1), {PictureKeyRole});
}

WrongFacesModel::Key WrongFacesModel::keyFrom(const QString& pictureKey) {
    return {pictureKey.section(QLatin1Char('@'), 0, 0).section(QLatin1Char(':'), 1).toInt(), pictureKey.section(QLatin1Char('@'), 1).toInt()};
}

QVariant WrongFacesModel::data(const QModelIndex& index, int role) const {
    const auto& face = m_faces[static_cast<std::size_t>(index.row())];
    switch (role) {
    case Qt::DisplayRole: return QStringLiteral("%1 · %2").arg(face.volunteer).arg(face.photo);
    case Qt::ToolTipRole:
    case Qt::AccessibleTextRole:
        return tr("Volunteer %1, photo %2, fold %3. Label: %4. Answer: %5, with a score of %6.")
            .arg(face.volunteer).arg(face.photo).arg(face.fold).arg(classText(m_told, face.label == 1), classText(m_told, face.label != 1), QString::number(face.score, 'f', 2));
    case PictureKeyRole: return QStringLiteral("%1:%2@%3").arg(m_serial).arg(face.row).arg(m_areMapsShown ? face.map : -1);
    case BadgeRole: return QVariant::fromValue(ThumbnailBadge{face.isVolunteerWrong ? ThumbnailBadge::Symbol::Cross : ThumbnailBadge::Symbol::None, false});
    case DetailRole: return tr("Told: %1").arg(classText(m_told, face.label != 1));
    default: return {};
    }
}

} // namespace paulownia::ui
