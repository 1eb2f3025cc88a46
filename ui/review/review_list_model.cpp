#include "ui/review/review_list_model.h"

#include "core/imaging/view_transform.h"
#include "ui/widgets/thumbnail_roles.h"

#include <QRectF>
#include <algorithm>

namespace paulownia::ui {
namespace {

using model::PhotoId;
using review::PhotoState;
using review::ReviewItem;

constexpr qsizetype kFewRows = 50; // more are quicker read anew than put in and taken out one by one

ThumbnailBadge badgeOf(const ReviewItem& item) {
    using Symbol = ThumbnailBadge::Symbol;
    const auto symbol = [&] {
        switch (item.state()) {
        case PhotoState::ToDo: return Symbol::None;
        case PhotoState::Proposed: return Symbol::Question;
        case PhotoState::Accepted: return Symbol::Tick;
        case PhotoState::Rejected: return Symbol::Cross;
        }
        return Symbol::None;
    }();
    return {symbol, item.review.secondLook};
}

/// The rectangle in parts of the turned photo.
QRectF frameOf(const ReviewItem& item) {
    const auto [box, angleDeg] = item.placement();
    if (box.isEmpty() || item.state() == PhotoState::Rejected) return {};
    const QSizeF canvas = imaging::ViewTransform(item.photo.size, angleDeg).canvasSize();
    return {box.x / canvas.width(), box.y / canvas.height(), box.w / canvas.width(), box.h / canvas.height()};
}

QString wordsOf(const ReviewItem& item) {
    const auto& id = item.photo.id;
    const QString words = ReviewListModel::tr("%1, photo %2: %3").arg(id.volunteer().toString()).arg(id.number()).arg(review::toText(item.state()));
    return item.review.secondLook ? ReviewListModel::tr("%1, for a second look").arg(words) : words;
}

} // namespace

ReviewListModel::ReviewListModel(const review::ReviewDocument& document, QString reviewer, QObject* parent)
    : QAbstractListModel(parent), m_document(document), m_reviewer(std::move(reviewer)) {
    connect(&document, &review::ReviewDocument::changed, this, &ReviewListModel::apply);
    countAll();
    rebuild();
}

bool ReviewListModel::passes(const ReviewItem& item, ReviewFilter filter) const {
    switch (filter) {
    case ReviewFilter::All: return true;
    case ReviewFilter::ToDo: return item.state() == PhotoState::ToDo;
    case ReviewFilter::Proposed: return item.state() == PhotoState::Proposed;
    case ReviewFilter::Accepted: return item.state() == PhotoState::Accepted;
    case ReviewFilter::Rejected: return item.state() == PhotoState::Rejected;
    case ReviewFilter::SecondLook: return item.review.secondLook;
    case ReviewFilter::Mine: return !item.isWaiting() && item.review.reviewer == m_reviewer;
    }
    return false;
}

bool ReviewListModel::isShown(const ReviewItem& item) const {
    return item.photo.id == m_pinned || (fits(item) && passes(item, m_filter));
}

bool ReviewListModel::fits(const ReviewItem& item) const {
    if (!m_narrowing.photo.isEmpty() && !item.photo.id.toString().startsWith(m_narrowing.photo, Qt::CaseInsensitive)) return false;
    if (!m_narrowing.reviewer.isEmpty() && (item.isWaiting() || item.review.reviewer != m_narrowing.reviewer)) return false;
    return !m_narrowing.doubts || (item.proposal && (item.proposal->flags & m_narrowing.doubts));
}

/// Counts the photo as it is now, and no longer as it was.
void ReviewListModel::count(const PhotoId& photo) {
    const auto& item = m_document.item(photo);
    Marks& marks = m_marks[photo];
    Marks now;
    now.isUnsearched = item.isWaiting() && !item.proposal && !m_unexaminable.contains(photo);
    if (fits(item))
        for (size_t i = 0; i < m_counts.size(); ++i) now.filters |= passes(item, kReviewFilters[i]) ? 1U << i : 0U;
    for (size_t i = 0; i < m_counts.size(); ++i)
        m_counts[i] += static_cast<int>(now.filters >> i & 1U) - static_cast<int>(marks.filters >> i & 1U);
    m_unsearched += int{now.isUnsearched} - int{marks.isUnsearched};
    marks = now;
    const QString& reviewer = item.review.reviewer;
    if (item.isWaiting() || reviewer.isEmpty()) return;
    const auto place = std::lower_bound(m_reviewers.begin(), m_reviewers.end(), reviewer);
    if (place == m_reviewers.end() || *place != reviewer) m_reviewers.insert(place, reviewer);
}

void ReviewListModel::countAll() {
    m_counts = {};
    m_unsearched = 0;
    m_marks.clear();
    m_marks.reserve(m_document.photos().size());
    m_reviewers.clear();
    for (const auto& photo : m_document.photos()) count(photo);
}

void ReviewListModel::setNarrowing(const ReviewNarrowing& narrowing) {
    if (m_narrowing == narrowing) return;
    m_narrowing = narrowing;
    countAll();
    rebuild();
}

void ReviewListModel::setUnexaminable(QSet<PhotoId> photos) {
    m_unexaminable = std::move(photos);
    countAll();
}

void ReviewListModel::setFilter(ReviewFilter filter) {
    m_filter = filter;
    rebuild();
}

void ReviewListModel::pin(const std::optional<PhotoId>& photo) {
    const auto before = std::exchange(m_pinned, photo);
    if (before && before != photo) update(*before);
    if (photo) update(*photo);
}

void ReviewListModel::apply(const review::Change& change) {
    if (change.isEverything) {
        countAll();
        return rebuild();
    }
    for (const auto& photo : change.photos) count(photo);
    if (change.photos.size() > kFewRows) return rebuild();
    for (const auto& photo : change.photos) update(photo);
}

/// Puts the row in, takes it out or paints it anew.
void ReviewListModel::update(const PhotoId& photo) {
    const auto place = std::lower_bound(m_rows.begin(), m_rows.end(), photo);
    const int row = static_cast<int>(place - m_rows.begin());
    const bool isIn = place != m_rows.end() && *place == photo, belongs = m_document.contains(photo) && isShown(m_document.item(photo));
    if (isIn && belongs) {
        Q_EMIT dataChanged(index(row), index(row));
    } else if (isIn) {
        beginRemoveRows({}, row, row);
        m_rows.removeAt(row);
        endRemoveRows();
    } else if (belongs) {
        beginInsertRows({}, row, row);
        m_rows.insert(row, photo);
        endInsertRows();
    }
}

void ReviewListModel::rebuild() {
    beginResetModel();
    m_rows.clear();
    for (const auto& photo : m_document.photos())
        if (isShown(m_document.item(photo))) m_rows.append(photo);
    endResetModel();
}

int ReviewListModel::rowOf(const PhotoId& photo) const {
    const auto place = std::lower_bound(m_rows.begin(), m_rows.end(), photo);
    return place != m_rows.end() && *place == photo ? static_cast<int>(place - m_rows.begin()) : -1;
}

int ReviewListModel::rowCount(const QModelIndex& parent) const { return parent.isValid() ? 0 : static_cast<int>(m_rows.size()); }

QVariant ReviewListModel::data(const QModelIndex& index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) return {};
    const auto& item = m_document.item(photoAt(index.row()));
    switch (role) {
    case Qt::DisplayRole: return item.photo.id.toString();
    case Qt::ToolTipRole:
    case Qt::AccessibleTextRole: return wordsOf(item);
    case PictureKeyRole: return TileKey{item.photo.sha256, item.photo.size, item.placement().angleDeg}.toString();
    case BadgeRole: return QVariant::fromValue(badgeOf(item));
    case FrameRole: return frameOf(item);
    default: return {};
    }
}

QString toText(ReviewFilter filter) {
    switch (filter) {
    case ReviewFilter::All: return ReviewListModel::tr("All");
    case ReviewFilter::ToDo: return ReviewListModel::tr("No face yet");
    case ReviewFilter::Proposed: return ReviewListModel::tr("Proposed");
    case ReviewFilter::Accepted: return ReviewListModel::tr("Accepted");
    case ReviewFilter::Rejected: return ReviewListModel::tr("Rejected");
    case ReviewFilter::SecondLook: return ReviewListModel::tr("Second look");
    case ReviewFilter::Mine: return ReviewListModel::tr("Mine");
    }
    return {};
}

QString toKey(ReviewFilter filter) {
    switch (filter) {
    case ReviewFilter::All: return QStringLiteral("all");
    case ReviewFilter::ToDo: return QStringLiteral("to-do");
    case ReviewFilter::Proposed: return QStringLiteral("proposed");
    case ReviewFilter::Accepted: return QStringLiteral("accepted");
    case ReviewFilter::Rejected: return QStringLiteral("rejected");
    case ReviewFilter::SecondLook: return QStringLiteral("second-look");
    case ReviewFilter::Mine: return QStringLiteral("mine");
    }
    return {};
}

std::optional<ReviewFilter> reviewFilterFromKey(const QString& key) {
    for (const auto filter : kReviewFilters)
        if (toKey(filter) == key) return filter;
    return std::nullopt;
}

QString TileKey::toString() const {
    return QStringLiteral("%1 %2 %3@%4").arg(QString::fromLatin1(sha256.toHex())).arg(size.width()).arg(size.height()).arg(angleDeg);
}

TileKey TileKey::parse(const QString& text) {
    const auto photo = text.section(QLatin1Char('@'), 0, 0).split(QLatin1Char(' '));
    return {QByteArray::fromHex(photo.value(0).toLatin1()), QSize(photo.value(1).toInt(), photo.value(2).toInt()),
            text.section(QLatin1Char('@'), 1).toDouble()};
}

} // namespace paulownia::ui
