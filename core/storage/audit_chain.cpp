#include "core/storage/audit_chain.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QMessageAuthenticationCode>

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

QString zeroHash() { return QString(64, QLatin1Char('0')); }

Entry entryOf(const Row& row) {
    return {row.integer(0), row.text(1), row.text(2), row.text(3), row.text(4), row.text(5), row.text(6), row.text(7)};
}

constexpr auto kColumns = "seq, at, act, subject, content, actor, previous, hash";

} // namespace

AuditChain::AuditChain(Database& database, QByteArray key, model::Actor actor, Clock clock)
    : m_database(database), m_key(std::move(key)), m_actor(std::move(actor)), m_clock(std::move(clock)) {}

QString AuditChain::digestOf(const QString& domain, const QByteArray& content) const {
    if (content.isEmpty()) return {};
    const auto message = domain.toUtf8() + '\0' + content;
    return QString::fromLatin1(QMessageAuthenticationCode::hash(message, m_key, QCryptographicHash::Sha256).toHex());
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
    return {};
}

Result<ChainHead> AuditChain::head() { return lastWhere(QStringLiteral("1 = 1"), {}); }

Result<ChainHead> AuditChain::lastActBut(const QString& kind) {
    return lastWhere(QStringLiteral("act NOT LIKE ? AND act NOT LIKE 'look.%'"), {kind + QStringLiteral(".%")});
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

Result<std::optional<ChainBreak>> AuditChain::verify() {
    const auto rows = m_database.select(QStringLiteral("SELECT %1 FROM chain ORDER BY seq").arg(QLatin1String(kColumns)));
    if (!rows) return failure(rows);
    qint64 expected = 1;
    QString previous = zeroHash();
    for (const auto& row : *rows) {
        const auto e = entryOf(row);
        const auto broken = [&](const char* sentence) {
            return std::optional(ChainBreak{expected, QCoreApplication::translate("storage", sentence).arg(expected).arg(e.act)});
        };
        if (e.seq != expected) return broken(QT_TRANSLATE_NOOP("storage", "Act %1 is missing (the next one on record is %2)"));
        if (e.previous != previous) return broken(QT_TRANSLATE_NOOP("storage", "Act %1 (%2) does not follow the act before it"));
        if (e.hash != e.computedHash())
            return broken(QT_TRANSLATE_NOOP("storage", "Act %1 (%2) was changed after it was recorded"));
        previous = e.hash;
        ++expected;
    }
    return std::optional<ChainBreak>();
}

Result<bool> AuditChain::hasActAbout(const QString& kind, const QString& subject) {
    const auto rows = m_database.select(QStringLiteral("SELECT seq FROM chain WHERE subject = ? AND act LIKE ? LIMIT 1"),
                                        {digestOf(kind, subject.toUtf8()), kind + QStringLiteral(".%")});
    if (!rows) return failure(rows);
    return !rows->isEmpty();
}

Result<QHash<QString, QString>> AuditChain::lastContents(const QString& kind) {
    const auto rows = m_database.select(QStringLiteral("SELECT subject, content FROM chain WHERE act LIKE ? ORDER BY seq"),
                                        {kind + QStringLiteral(".%")});
    if (!rows) return failure(rows);
    QHash<QString, QString> last;
    for (const auto& row : *rows) last.insert(row.text(0), row.text(1));
    return last;
}

} // namespace paulownia::storage
