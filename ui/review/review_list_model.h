#pragma once

#include "core/review/review_document.h"

#include <QAbstractListModel>
#include <QSet>
#include <array>

namespace paulownia::ui {

/// Which photos the grid shows.
enum class ReviewFilter { All, ToDo, Proposed, Accepted, Rejected, SecondLook, Mine };
inline constexpr std::array kReviewFilters{ReviewFilter::All,      ReviewFilter::ToDo,       ReviewFilter::Proposed, ReviewFilter::Accepted,
                                           ReviewFilter::Rejected, ReviewFilter::SecondLook, ReviewFilter::Mine};
QString toText(ReviewFilter filter); ///< for people, translated
QString toKey(ReviewFilter filter);  ///< "second-look": what Page::reveal() takes
std::optional<ReviewFilter> reviewFilterFromKey(const QString& key);

/// Which of those, beside the filter: what is not set lets all pass.
struct ReviewNarrowing {
    QString photo;               ///< how the name of the photo, or of its volunteer, begins: "a00b16f8"
    QString reviewer;            ///< who decided it
    model::ProposalFlags doubts; ///< the detector has one of them

    bool operator==(const ReviewNarrowing&) const = default;
};

/// The document's photos that pass the filter, by id, for a ThumbnailGrid. An edit touches only the rows
/// and the counts that it concerns.
class ReviewListModel : public QAbstractListModel {
    Q_OBJECT
public:
    /// `reviewer`: whose decisions are Mine.
    ReviewListModel(const review::ReviewDocument& document, QString reviewer, QObject* parent = nullptr);

    void setFilter(ReviewFilter filter);
    ReviewFilter filter() const { return m_filter; }
    void setNarrowing(const ReviewNarrowing& narrowing);
    const std::array<int, kReviewFilters.size()>& counts() const { return m_counts; } ///< parallel to kReviewFilters, as narrowed
    int countOf(ReviewFilter filter) const { return m_counts[static_cast<size_t>(filter)]; }
    QStringList reviewers() const { return m_reviewers; } ///< who has decided anything, sorted

    int unsearched() const { return m_unsearched; } ///< waiting photos that a detector has not looked at, and could
    void setUnexaminable(QSet<model::PhotoId> photos); ///< it tried, and could not read them

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
    bool fits(const review::ReviewItem& item) const;
    void count(const model::PhotoId& photo);
    void countAll();
    bool isShown(const review::ReviewItem& item) const;

    const review::ReviewDocument& m_document;
    QString m_reviewer;
    ReviewFilter m_filter = ReviewFilter::All;
    ReviewNarrowing m_narrowing;
    std::optional<model::PhotoId> m_pinned;
    std::array<int, kReviewFilters.size()> m_counts{};
    int m_unsearched = 0;
    QSet<model::PhotoId> m_unexaminable;
    QStringList m_reviewers;
    struct Marks {
        unsigned filters = 0; ///< a bit a filter that counts the photo
        bool isUnsearched = false;
    };
    QHash<model::PhotoId, Marks> m_marks; ///< how each photo is counted
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
