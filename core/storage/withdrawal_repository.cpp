#include "core/storage/withdrawal_repository.h"

#include "core/storage/photo_repository.h"
#include "core/storage/poll_repository.h"
#include "core/storage/release_repository.h"
#include "core/storage/vote_repository.h"

#include <array>

namespace paulownia::storage {
namespace {

using base::failure;
using base::Result;
using model::AgreementNumber;

/// A table, and which of its rows are about the number that is bound once.
struct KnownPlace {
    const char* table;
    const char* condition;
};

/// In the order in which rows can go: what refers to others first. Photo ids start with their volunteer's number.
constexpr std::array kPlaces{
    KnownPlace{"ballot_history", "substr(subject, 1, 8) = ?"},
    KnownPlace{"repeat_ballot", "substr(subject, 1, 8) = ?"},
    KnownPlace{"ballot", "substr(subject, 1, 8) = ?"},
    KnownPlace{"poll_subject", "substr(subject, 1, 8) = ?"},
    KnownPlace{"decision", "substr(subject, 1, 8) = ?"},
    KnownPlace{"review", "substr(photo, 1, 8) = ?"},
    KnownPlace{"proposal", "substr(photo, 1, 8) = ?"},
    KnownPlace{"kept_apart", "? IN (substr(first, 1, 8), substr(second, 1, 8))"},
    KnownPlace{"intake_problem", "folder || ' ' || source || ' ' || problem LIKE '%' || ? || '%'"},
    KnownPlace{"photo", "volunteer = ?"},
    KnownPlace{"submission", "number = ?"},
};

/// Hold nothing about one volunteer that names them.
constexpr std::array kNamesNobody{"schema_info", "setting", "question", "poll", "consent_form", "chain", "chain_seal", "backup_record", "release_record", "release_row", "tombstone", "erasure"};

bool isKnown(const QString& table) {
    const auto is = [&](const char* name) { return table == QLatin1String(name); };
    return std::any_of(kNamesNobody.begin(), kNamesNobody.end(), is) ||
           std::any_of(kPlaces.begin(), kPlaces.end(), [&](const KnownPlace& place) { return is(place.table); });
}

const QString kNumber = QStringLiteral("number"), kPhoto = QStringLiteral("photo");

} // namespace

bool WithdrawnContents::contains(const QByteArray& sha256) const {
    return m_digests.contains(m_chain->digestOf(QStringLiteral("withdrawn-photo"), sha256));
}

QString WithdrawalRepository::tombstoneOf(const AgreementNumber& number) const {
    return m_chain.digestOf(QStringLiteral("withdrawn-number"), number.toString().toUtf8());
}

QString WithdrawalRepository::tombstoneOf(const QByteArray& sha256) const { return m_chain.digestOf(QStringLiteral("withdrawn-photo"), sha256); }

/// Tables that came after this file was written: their rows go where any text of theirs mentions the number.
QVector<WithdrawalRepository::Place> WithdrawalRepository::placesInOrder() {
    QVector<Place> places;
    for (const auto& table : m_database.tables())
        if (const auto columns = m_database.textColumns(table); !isKnown(table) && !columns.isEmpty())
            places.append({table, QStringLiteral("COALESCE(%1, '') LIKE '%' || ? || '%'").arg(columns.join(QStringLiteral(", '') || ' ' || COALESCE(")))});
    for (const auto& place : kPlaces) places.append({QLatin1String(place.table), QLatin1String(place.condition)});
    return places;
}

Result<RowCounts> WithdrawalRepository::rowsAbout(const AgreementNumber& number) {
    RowCounts counts;
    for (const auto& place : placesInOrder()) {
        const auto rows = m_database.select(QStringLiteral("SELECT COUNT(*) FROM %1 WHERE %2").arg(place.table, place.condition), {number.toString()});
        if (!rows) return failure(rows);
        if (const int count = rows->first().smallInt(0); count > 0) counts.insert(place.table, count);
    }
    return counts;
}

Result<RowCounts> WithdrawalRepository::erase(const AgreementNumber& number, const QVector<QByteArray>& originals, const QString& reason) {
    return m_database.transaction([&]() -> Result<RowCounts> {
        if (auto may = m_chain.require(QStringLiteral("submission.withdrawn")); !may) return failure(may);
        const AuditChain::Consequences consequences(m_chain);
        for (const auto step : {&WithdrawalRepository::restoreDoubles, &WithdrawalRepository::leavePolls, &WithdrawalRepository::recordErasures, &WithdrawalRepository::markReleases})
            if (auto done = (this->*step)(number); !done) return failure(done);
        RowCounts counts;
        for (const auto& place : placesInOrder()) {
            const auto gone = m_database.run(QStringLiteral("DELETE FROM %1 WHERE %2").arg(place.table, place.condition), {number.toString()});
            if (!gone) return failure(gone);
            if (*gone > 0) counts.insert(place.table, static_cast<int>(*gone));
        }
        if (auto set = entomb(tombstoneOf(number), kNumber, reason); !set) return failure(set);
        for (const auto& sha256 : originals)
            if (auto set = entomb(tombstoneOf(sha256), kPhoto, {}); !set) return failure(set);
        if (auto noted = noteErasures(originals); !noted) return failure(noted);
        if (auto act = m_chain.append(QStringLiteral("submission.withdrawn"), number.toString(), {}); !act) return failure(act);
        return counts;
    });
}

/// The row is gone, and the chain says so: an act without content.
Result<> WithdrawalRepository::recordErasures(const AgreementNumber& number) {
    const auto each = [&](const QString& act, const QString& sql) -> Result<> {
        const auto rows = m_database.select(sql, {number.toString()});
        if (!rows) return failure(rows);
        for (const auto& row : *rows)
            if (auto done = m_chain.append(act, row.text(0), {}); !done) return done;
        return {};
    };
    const auto decisions = m_database.select(QStringLiteral("SELECT question, subject FROM decision WHERE substr(subject, 1, 8) = ?"), {number.toString()});
    if (!decisions) return failure(decisions);
    for (const auto& row : *decisions)
        if (auto done = m_chain.append(QStringLiteral("decision.withdrawn"), chainSubject(model::Decision{row.text(0), row.text(1), {}, {}, {}, {}}), {}); !done) return done;
    for (const auto& [act, table] : {std::pair{"ballot.withdrawn", "ballot"}, {"repeat.withdrawn", "repeat_ballot"}}) {
        const auto ballots = m_database.select(QStringLiteral("SELECT DISTINCT question, subject, voter FROM %1 WHERE substr(subject, 1, 8) = ?").arg(QLatin1String(table)), {number.toString()});
        if (!ballots) return failure(ballots);
        for (const auto& row : *ballots)
            if (auto done = m_chain.append(QLatin1String(act), chainSubject(model::Ballot{row.text(0), row.text(2), row.text(1), {}, {}}), {}); !done) return done;
    }
    if (auto done = each(QStringLiteral("review.withdrawn"), QStringLiteral("SELECT photo FROM review WHERE substr(photo, 1, 8) = ?")); !done) return done;
    return each(QStringLiteral("photo.withdrawn"), QStringLiteral("SELECT photo FROM photo WHERE volunteer = ?"));
}

/// A round that was about this volunteer alone is over: without subjects it would be about all.
Result<> WithdrawalRepository::leavePolls(const AgreementNumber& number) {
    PollRepository repository(m_database, m_chain);
    const auto polls = repository.polls();
    if (!polls) return failure(polls);
    for (auto poll : *polls) {
        const auto others = std::remove_if(poll.subjects.begin(), poll.subjects.end(), [&](const QString& subject) { return subject.startsWith(number.toString()); });
        if (others == poll.subjects.end()) continue;
        poll.subjects.erase(others, poll.subjects.end());
        poll.isOpen = poll.isOpen && !poll.subjects.isEmpty();
        if (auto saved = repository.save(poll); !saved) return saved;
    }
    return {};
}

/// Another volunteer's photo that repeats one of these is no double any more.
Result<> WithdrawalRepository::restoreDoubles(const AgreementNumber& number) {
    PhotoRepository photos(m_database, m_chain);
    const auto doubles = m_database.select(QStringLiteral("SELECT photo FROM photo WHERE substr(same_as, 1, 8) = ? AND volunteer <> ?"), {number.toString(), number.toString()});
    if (!doubles) return failure(doubles);
    for (const auto& row : *doubles)
        if (auto restored = photos.clearSameAs(*model::PhotoId::parse(row.text(0))); !restored) return restored;
    return {};
}

Result<> WithdrawalRepository::markReleases(const AgreementNumber& number) {
    ReleaseRepository releases(m_database, m_chain);
    const auto held = releases.thatHeld(number);
    if (!held) return failure(held);
    for (const auto& release : *held)
        if (auto marked = releases.markWithdrawn(release.folder); !marked) return marked;
    return {};
}

Result<> WithdrawalRepository::entomb(const QString& digest, const QString& kind, const QString& reason) {
    const auto set = m_database.run(QStringLiteral("INSERT INTO tombstone (digest, kind, withdrawn_at, reason) VALUES (?, ?, ?, ?) ON CONFLICT (digest) DO NOTHING"),
                                    {digest, kind, m_clock().toUTC().toString(Qt::ISODateWithMs), reason});
    if (!set) return failure(set);
    return {};
}

Result<> WithdrawalRepository::noteErasures(const QVector<QByteArray>& originals) {
    for (const auto& content : QVector<QByteArray>{QByteArray()} + originals) {
        const auto noted = m_database.run(QStringLiteral("INSERT INTO erasure (content) VALUES (?) ON CONFLICT (content) DO NOTHING"), {QString::fromLatin1(content.toHex())});
        if (!noted) return failure(noted);
    }
    return {};
}

Result<> WithdrawalRepository::recordWrongNumber() {
    return m_database.transaction([&] { return m_chain.append(QStringLiteral("withdrawal.wrong-number"), {}, {}); });
}

Result<bool> WithdrawalRepository::isWithdrawn(const AgreementNumber& number) {
    const auto rows = m_database.select(QStringLiteral("SELECT digest FROM tombstone WHERE digest = ?"), {tombstoneOf(number)});
    if (!rows) return failure(rows);
    return !rows->isEmpty();
}

Result<WithdrawnContents> WithdrawalRepository::withdrawnContents() {
    const auto rows = m_database.select(QStringLiteral("SELECT digest FROM tombstone WHERE kind = ?"), {kPhoto});
    if (!rows) return failure(rows);
    QSet<QString> digests;
    for (const auto& row : *rows) digests.insert(row.text(0));
    return WithdrawnContents(std::move(digests), m_chain);
}

Result<int> WithdrawalRepository::count() {
    const auto rows = m_database.select(QStringLiteral("SELECT COUNT(*) FROM tombstone WHERE kind = ?"), {kNumber});
    if (!rows) return failure(rows);
    return rows->first().smallInt(0);
}

Result<PendingErasure> WithdrawalRepository::pending() {
    const auto rows = m_database.select(QStringLiteral("SELECT content FROM erasure"));
    if (!rows) return failure(rows);
    PendingErasure pending;
    pending.remnants = !rows->isEmpty();
    for (const auto& row : *rows)
        if (!row.text(0).isEmpty()) pending.originals.append(QByteArray::fromHex(row.text(0).toLatin1()));
    return pending;
}

Result<> WithdrawalRepository::originalsErased() {
    const auto gone = m_database.run(QStringLiteral("DELETE FROM erasure WHERE content <> ''"));
    if (!gone) return failure(gone);
    return {};
}

Result<> WithdrawalRepository::remnantsErased() {
    const auto gone = m_database.run(QStringLiteral("DELETE FROM erasure WHERE content = ''"));
    if (!gone) return failure(gone);
    return {};
}

} // namespace paulownia::storage
