#include "core/intake/double_search.h"

#include "core/intake/near_duplicates.h"

#include <numeric>

namespace paulownia::intake {
namespace {

using model::AgreementNumber;
using model::Photo;
using model::PhotoId;
using model::Submission;

struct Sent {
    Submission submission;
    QVector<Photo> photos;
};

/// Which of n things hang together.
class Clusters {
public:
    explicit Clusters(qsizetype count) : m_parent(count) { std::iota(m_parent.begin(), m_parent.end(), 0); }
    qsizetype rootOf(qsizetype i) const {
        while (m_parent[i] != i) i = m_parent[i];
        return i;
    }
    void join(qsizetype a, qsizetype b) {
        const auto x = rootOf(a), y = rootOf(b);
        m_parent[std::max(x, y)] = std::min(x, y);
    }

private:
    QVector<qsizetype> m_parent;
};

class Search {
public:
    explicit Search(DoubleCandidates all) : m_photos(std::move(all.photos)), m_apart(std::move(all.keptApart)) {
        for (const auto& submission : all.submissions) m_sent.emplace(submission.number, Sent{submission, {}});
        std::sort(m_photos.begin(), m_photos.end(), [this](const Photo& a, const Photo& b) { return isBefore(a.id, b.id); });
        for (const auto& photo : std::as_const(m_photos)) {
            m_sameContent[photo.sha256].append(photo.id);
            m_sent.at(photo.id.volunteer()).photos.append(photo);
        }
    }

    QVector<DoubleGroup> run(bool isNearToo) {
        for (const auto& [number, sent] : m_sent) findSentAgain(sent);
        for (const auto& photos : std::as_const(m_sameContent)) findIdentical(photos);
        if (isNearToo) findNear();
        std::stable_sort(m_groups.begin(), m_groups.end(), [](const auto& a, const auto& b) { return a.kind < b.kind; });
        return std::move(m_groups);
    }

private:
    /// The order in which photos came: what stands first is kept.
    bool isBefore(const PhotoId& a, const PhotoId& b) const {
        const auto x = m_sent.at(a.volunteer()).submission.arrival(), y = m_sent.at(b.volunteer()).submission.arrival();
        return x != y ? x < y : a < b;
    }

    void findSentAgain(const Sent& later) {
        if (later.photos.isEmpty()) return;
        for (const auto& candidate : m_sameContent[later.photos.first().sha256]) { // as they came: the first is the original
            const auto& earlier = m_sent.at(candidate.volunteer());
            if (!repeats(later, earlier)) continue;
            DoubleGroup group{DoubleKind::SentAgain, {}};
            for (const auto* sent : {&earlier, &later})
                for (const auto& photo : sent->photos) group.photos.append(photo.id);
            m_groups.append(group);
            m_dropped.insert(later.submission.number);
            return;
        }
    }

    static bool repeats(const Sent& later, const Sent& earlier) {
        const auto &a = earlier.submission, &b = later.submission;
        const bool isTimeKnown = a.submittedAt.isValid() && b.submittedAt.isValid();
        if (!isTimeKnown || a.submittedAt >= b.submittedAt || a.birthYear != b.birthYear) return false;
        if (b.isConsented() && !a.isConsented()) return false;
        return std::all_of(later.photos.begin(), later.photos.end(), [&](const Photo& photo) {
            return std::any_of(earlier.photos.begin(), earlier.photos.end(), [&](const Photo& other) { return other.sha256 == photo.sha256; });
        });
    }

    void findIdentical(const QVector<PhotoId>& photos) {
        QMap<AgreementNumber, QVector<PhotoId>> byVolunteer;
        QVector<PhotoId> firsts; // one a volunteer, as they came
        for (const auto& photo : photos) {
            if (m_dropped.contains(photo.volunteer())) continue;
            auto& own = byVolunteer[photo.volunteer()];
            if (own.isEmpty()) firsts.append(photo);
            own.append(photo);
        }
        for (const auto& own : byVolunteer)
            if (own.size() > 1) m_groups.append({DoubleKind::Within, own});
        const bool isDecided = std::all_of(firsts.begin(), firsts.end(), [&](const PhotoId& p) { return p == firsts.first() || isApart(firsts.first(), p); });
        if (firsts.size() > 1 && !isDecided) m_groups.append({DoubleKind::Across, firsts});
    }

    bool isApart(const PhotoId& a, const PhotoId& b) const { return m_apart.contains({std::min(a, b), std::max(a, b)}); }

    /// Near ones that hang together are one group, so that a person looks once.
    void findNear() {
        QVector<PhotoId> distinct; // one of each content
        QVector<quint64> hashes;
        for (const auto& photo : std::as_const(m_photos)) {
            if (m_sameContent[photo.sha256].first() != photo.id || m_dropped.contains(photo.id.volunteer())) continue;
            distinct.append(photo.id);
            hashes.append(photo.perceptualHash);
        }
        Clusters clusters(distinct.size());
        for (const auto& [a, b] : nearDuplicates(hashes))
            if (!isApart(distinct[a], distinct[b])) clusters.join(a, b);
        QMap<qsizetype, QVector<PhotoId>> groups;
        for (qsizetype i = 0; i < distinct.size(); ++i) groups[clusters.rootOf(i)].append(distinct[i]);
        for (const auto& photos : std::as_const(groups))
            if (photos.size() > 1) m_groups.append({DoubleKind::Near, photos});
    }

    QVector<Photo> m_photos; ///< as they came
    QSet<QPair<PhotoId, PhotoId>> m_apart;
    std::map<AgreementNumber, Sent> m_sent;
    QMap<QByteArray, QVector<PhotoId>> m_sameContent; ///< by SHA-256, as they came
    QSet<AgreementNumber> m_dropped;
    QVector<DoubleGroup> m_groups;
};

} // namespace

QVector<DoubleGroup> searchDoubles(DoubleCandidates candidates) { return Search(std::move(candidates)).run(true); }
QVector<DoubleGroup> searchIdentical(DoubleCandidates candidates) { return Search(std::move(candidates)).run(false); }

} // namespace paulownia::intake
