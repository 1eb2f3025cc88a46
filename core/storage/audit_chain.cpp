#include "core/storage/audit_chain.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QMessageAuthenticationCode>
#include <QRandomGenerator>
#include <limits>

namespace paulownia::storage {
namespace {

using base::failure;
using base::Result;

struct Entry {
    qint64 seq = 0;
    QString at, act, subject, content, actor, previous, hash;

    /// SHA-256 over the fields, one a line, in this order: a format others can recompute.
    QString computedHash() const {
        const auto text = QStringList{previous, QString::number(seq), at, act, subject, content, actor}.join(QLatin1Char('\n'));
        return QString::fromLatin1(QCryptographicHash::hash(text.toUtf8(), QCryptographicHash::Sha256).toHex());
    }
};

/// What of the chain was sealed, and signed.
struct Seal {
    qint64 seq = 0;
    QString hash, mac;
    qint64 signedSeq = 0;
    QString signedHash, signature;
};

QString zeroHash() { return QString(64, QLatin1Char('0')); }

Entry entryOf(const Row& row) {
    return {row.integer(0), row.text(1), row.text(2), row.text(3), row.text(4), row.text(5), row.text(6), row.text(7)};
}

Seal sealFrom(const Row& row) { return {row.integer(0), row.text(1), row.text(2), row.integer(3), row.text(4), row.text(5)}; }

constexpr auto kColumns = "seq, at, act, subject, content, actor, previous, hash";

QByteArray digest(const QByteArray& key, const QString& domain, const QByteArray& content) {
    return QMessageAuthenticationCode::hash(domain.toUtf8() + '\0' + content, key, QCryptographicHash::Sha256);
}

/// What the seal is about: the end of a chain, in one text.
QByteArray endText(qint64 seq, const QString& hash) { return "paulownia-chain\n" + QByteArray::number(seq) + '\n' + hash.toUtf8() + '\n'; }

std::optional<ChainBreak> broken(qint64 seq, const char* sentence, const QString& more = {}) {
    auto what = QCoreApplication::translate("storage", sentence).arg(seq);
    return ChainBreak{seq, more.isEmpty() ? what : what.arg(more)};
}

/// Of an act that should be number `expected`, after one of the hash `previous`.
std::optional<ChainBreak> breakAt(const Entry& e, qint64 expected, const QString& previous) {
    if (e.seq != expected) return broken(expected, QT_TRANSLATE_NOOP("storage", "Act %1 is missing (the next one on record is %2)"), QString::number(e.seq));
    if (e.previous != previous) return broken(expected, QT_TRANSLATE_NOOP("storage", "Act %1 (%2) does not follow the act before it"), e.act);
    if (e.hash != e.computedHash()) return broken(expected, QT_TRANSLATE_NOOP("storage", "Act %1 (%2) was changed after it was recorded"), e.act);
    return {};
}

/// Hands every act of these to `take`, in order, some thousands at a time: a chain of millions does not fit into memory. `columns` begin with seq.
template <class Take> Result<> eachAct(Database& database, const char* columns, const QString& pattern, const Take& take) {
    constexpr int kAtATime = 10'000;
    const auto sql = QStringLiteral("SELECT %1 FROM chain WHERE seq > ? AND act LIKE ? ORDER BY seq LIMIT %2").arg(QLatin1String(columns)).arg(kAtATime);
    return database.snapshot([&]() -> Result<> {
        for (qint64 after = std::numeric_limits<qint64>::min();;) {
            const auto rows = database.select(sql, {after, pattern});
            if (!rows) return failure(rows);
            for (const auto& row : *rows) take(row);
            if (rows->size() < kAtATime) return {};
            after = rows->last().integer(0);
        }
    });
}

QByteArray randomKey() {
    QByteArray key(32, Qt::Uninitialized);
    QRandomGenerator::system()->fillRange(reinterpret_cast<quint32*>(key.data()), key.size() / 4);
    return key;
}

} // namespace

Result<QByteArray> chainKey(Database& database) {
    const QString name = QStringLiteral("chain_key");
    return database.transaction([&]() -> Result<QByteArray> {
        const auto made = database.run(QStringLiteral("INSERT INTO setting (key, value) VALUES (?, ?) ON CONFLICT (key) DO NOTHING"),
                                       {name, QString::fromLatin1(randomKey().toHex())});
        if (!made) return failure(made);
        const auto rows = database.select(QStringLiteral("SELECT value FROM setting WHERE key = ?"), {name});
        if (!rows) return failure(rows);
        return QByteArray::fromHex(rows->first().text(0).toLatin1());
    });
}

AuditChain::AuditChain(Database& database, QByteArray key, model::Actor actor, Clock clock)
    : m_database(database), m_key(std::move(key)), m_signingKey(digest(m_key, QStringLiteral("signing-key"), "ed25519")),
      m_actor(std::move(actor)), m_clock(std::move(clock)) {}

QString AuditChain::digestOf(const QString& domain, const QByteArray& content) const {
    return content.isEmpty() ? QString() : QString::fromLatin1(digest(m_key, domain, content).toHex());
}

QString AuditChain::macOf(qint64 seq, const QString& hash) const { return digestOf(QStringLiteral("chain-seal"), endText(seq, hash)); }

QVariantList AuditChain::sealOf(qint64 seq, const QString& hash) const {
    const auto signature = QString::fromLatin1(m_signingKey.sign(endText(seq, hash)).toHex());
    return {seq, hash, macOf(seq, hash), seq, hash, signature};
}

Result<> AuditChain::require(const QString& act) {
    const auto may = m_consequences > 0 ? Result<>() : model::require(m_actor.role, act);
    if (may) return {};
    m_database.refuse([this, subject = m_actor.name + QLatin1Char('\t') + act, act] {
        static_cast<void>(m_database.transaction([&] { return append(QStringLiteral("refusal.write"), subject, act.toUtf8()); }));
    });
    return may;
}

Result<> AuditChain::append(const QString& act, const QString& subject, const QByteArray& content) {
    if (auto may = require(act); !may) return may;
    const auto last = head();
    if (!last) return failure(last);
    const auto kind = act.section(QLatin1Char('.'), 0, 0);
    Entry e;
    e.seq = last->seq + 1;
    e.at = m_clock().toUTC().toString(Qt::ISODateWithMs);
    e.act = act;
    e.subject = digestOf(kind, subject.toUtf8());
    e.content = digestOf(kind, content);
    e.actor = digestOf(QStringLiteral("actor"), m_actor.name.toUtf8());
    e.previous = QString::fromLatin1(last->hash.toHex());
    e.hash = e.computedHash();
    const auto added =
        m_database.run(QStringLiteral("INSERT INTO chain (%1) VALUES (?, ?, ?, ?, ?, ?, ?, ?)").arg(QLatin1String(kColumns)),
                       {e.seq, e.at, e.act, e.subject, e.content, e.actor, e.previous, e.hash});
    if (!added) return failure(added);
    const auto sealed = m_database.run(QStringLiteral("UPDATE chain_seal SET seq = ?, hash = ?, mac = ?, signed_seq = ?, signed_hash = ?, signature = ? "
                                                      "WHERE seq = ? AND hash = ? AND mac = ?"),
                                       sealOf(e.seq, e.hash) + QVariantList{last->seq, e.previous, macOf(last->seq, e.previous)});
    if (!sealed) return failure(sealed);
    return {};
}

Result<> AuditChain::seal() {
    const auto end = head();
    if (!end) return failure(end);
    const auto sealed = m_database.run(QStringLiteral("INSERT INTO chain_seal (seq, hash, mac, signed_seq, signed_hash, signature) VALUES (?, ?, ?, ?, ?, ?)"),
                                       sealOf(end->seq, QString::fromLatin1(end->hash.toHex())));
    if (!sealed) return failure(sealed);
    return {};
}

Result<ChainHead> AuditChain::head() { return lastWhere(QStringLiteral("1 = 1"), {}); }

Result<ChainHead> AuditChain::act(qint64 seq) { return lastWhere(QStringLiteral("seq = ?"), {seq}); }

Result<ChainHead> AuditChain::lastActBut(const QStringList& patterns) {
    QStringList conditions{QStringLiteral("1 = 1")};
    QVariantList values;
    for (const auto& pattern : patterns) {
        conditions.append(QStringLiteral("act NOT LIKE ?"));
        values.append(pattern);
    }
    return lastWhere(conditions.join(QStringLiteral(" AND ")), values);
}

Result<QVector<QDateTime>> AuditChain::timesOf(const QString& act) {
    const auto rows = m_database.select(QStringLiteral("SELECT at FROM chain WHERE act = ? ORDER BY seq"), {act});
    if (!rows) return failure(rows);
    QVector<QDateTime> times;
    for (const auto& row : *rows) times.append(QDateTime::fromString(row.text(0), Qt::ISODateWithMs));
    return times;
}

Result<ChainHead> AuditChain::lastWhere(const QString& condition, const QVariantList& values) {
    const auto rows =
        m_database.select(QStringLiteral("SELECT seq, hash, at FROM chain WHERE %1 ORDER BY seq DESC LIMIT 1").arg(condition), values);
    if (!rows) return failure(rows);
    if (rows->isEmpty()) return ChainHead{0, QByteArray(32, '\0'), {}};
    const auto& row = rows->first();
    return ChainHead{row.integer(0), QByteArray::fromHex(row.text(1).toLatin1()),
                     QDateTime::fromString(row.text(2), Qt::ISODateWithMs)};
}

Result<qint64> AuditChain::signedActs() {
    const auto rows = m_database.select(QStringLiteral("SELECT signed_seq FROM chain_seal"));
    if (!rows) return failure(rows);
    return rows->isEmpty() ? 0 : rows->first().integer(0);
}

Result<std::optional<ChainBreak>> AuditChain::verify() {
    Rows end; // the last act
    qint64 expected = 0;
    QString previous = zeroHash();
    std::optional<ChainBreak> first;
    const auto read = eachAct(m_database, kColumns, QStringLiteral("%"), [&](const Row& row) {
        const auto e = entryOf(row);
        if (!first) first = breakAt(e, ++expected, previous);
        previous = e.hash;
        end = {row};
    });
    if (!read) return failure(read);
    return first ? Result<std::optional<ChainBreak>>(first) : sealBreak(end);
}

/// Of a chain that is whole in itself: newest acts cut off or added, or all of it computed anew. `end`: its last act, if there is any.
Result<std::optional<ChainBreak>> AuditChain::sealBreak(const Rows& end) {
    const auto rows = m_database.select(QStringLiteral("SELECT seq, hash, mac, signed_seq, signed_hash, signature FROM chain_seal"));
    if (!rows) return failure(rows);
    const qint64 last = end.isEmpty() ? 0 : entryOf(end.first()).seq;
    if (rows->size() != 1) return broken(last, QT_TRANSLATE_NOOP("storage", "The seal of the record’s end is gone; the last act there is is %1"));
    const auto seal = sealFrom(rows->first());
    const auto signature = QByteArray::fromHex(seal.signature.toLatin1());
    const bool isOurs = seal.mac == macOf(seal.seq, seal.hash) && seal.signedSeq <= seal.seq && seal.signature == QLatin1String(signature.toHex()) &&
                        m_signingKey.hasSigned(endText(seal.signedSeq, seal.signedHash), signature);
    if (!isOurs) return broken(last, QT_TRANSLATE_NOOP("storage", "The seal of the record’s end was changed from outside; the last act there is is %1"));
    if (seal.seq > last) return broken(last + 1, QT_TRANSLATE_NOOP("storage", "Act %1 is missing, and all after it: %2 acts were sealed"), QString::number(seal.seq));
    for (const auto& [seq, hash] : {std::pair(seal.signedSeq, seal.signedHash), {seal.seq, seal.hash}}) {
        const auto sealed = act(seq); // zeros where there is none
        if (!sealed) return failure(sealed);
        if (hash != QLatin1String(sealed->hash.toHex())) return broken(seq, QT_TRANSLATE_NOOP("storage", "Acts up to %1 were computed anew: that act is not the one that was sealed"));
    }
    if (seal.seq < last) return broken(seal.seq + 1, QT_TRANSLATE_NOOP("storage", "Act %1 was put in from outside: it was never sealed"));
    return std::optional<ChainBreak>();
}

Result<bool> AuditChain::hasActAbout(const QString& kind, const QString& subject) {
    const auto rows = m_database.select(QStringLiteral("SELECT seq FROM chain WHERE subject = ? AND act LIKE ? LIMIT 1"),
                                        {digestOf(kind, subject.toUtf8()), kind + QStringLiteral(".%")});
    if (!rows) return failure(rows);
    return !rows->isEmpty();
}

Result<QHash<QString, QString>> AuditChain::lastContents(const QString& kind, const QString& act) {
    QHash<QString, QString> last;
    const auto read = eachAct(m_database, "seq, subject, content", kind + QLatin1Char('.') + act, [&last](const Row& row) { last.insert(row.text(1), row.text(2)); });
    if (!read) return failure(read);
    return last;
}

} // namespace paulownia::storage
