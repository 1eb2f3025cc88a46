#pragma once

#include "core/review/review_document.h"

#include <QAbstractListModel>
#include <array>

namespace paulownia::ui {

/// Which photos the grid shows.
enum class ReviewFilter { All, ToDo, Proposed, Accepted, Rejected, SecondLook, Mine };
inline constexpr std::array kReviewFilters{ReviewFilter::All,      ReviewFilter::ToDo,       ReviewFilter::Proposed, ReviewFilter::Accepted,
                                           ReviewFilter::Rejected, ReviewFilter::SecondLook, ReviewFilter::Mine};
QString toText(ReviewFilter filter); ///< for people, translated

/// The document's photos that pass the filter, by id, for a ThumbnailGrid. An edit touches only the rows it concerns.
class ReviewListModel : public QAbstractListModel {
    Q_OBJECT
public:
    /// `reviewer`: whose decisions are Mine.
    ReviewListModel(const review::ReviewDocument& document, QString reviewer, QObject* parent = nullptr);

    void setFilter(ReviewFilter filter);
    ReviewFilter filter() const { return m_filter; }
    std::array<int, kReviewFilters.size()> counts() const; ///< parallel to kReviewFilters; goes through all photos

    /// The photo at work stays in the list, whatever the filter says, until another one takes its place.
    void pin(const std::optional<model::PhotoId>& photo);

    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;

    const QVector<model::PhotoId>& photos() const { return m_rows; }
    const model::PhotoId& photoAt(int row) const { return m_rows.at(row); }
    int rowOf(const model::PhotoId& photo) const; ///< −1: not shown

private:
    void apply(const review::Change& change);
    void update(const model::PhotoId& photo);
    void rebuild();
    bool passes(const review::ReviewItem& item, ReviewFilter filter) const;
    bool isShown(const model::PhotoId& photo) const;

    const review::ReviewDocument& m_document;
    QString m_reviewer;
    ReviewFilter m_filter = ReviewFilter::All;
    std::optional<model::PhotoId> m_pinned;
    QVector<model::PhotoId> m_rows; ///< sorted
};

/// Names a tile's picture: the photo's hash, its upright size, and the turn it is shown with.
struct TileKey {
    QByteArray sha256;
    QSize size;
    double angleDeg = 0;

    QString toString() const;
    static TileKey parse(const QString& text); ///< of a text that toString() made
};

} // namespace paulownia::ui
