#pragma once

#include "core/model/actor.h"
#include "core/storage/database.h"
#include "core/storage/signing_key.h"

#include <QDateTime>
#include <functional>

namespace paulownia::storage {

/// Where the chain ends: what a manifest carries, so that a release proves which acts it rested on.
struct ChainHead {
    qint64 seq = 0;   ///< 0: nothing recorded yet
    QByteArray hash;  ///< 32 bytes; 32 zero bytes at seq 0
    QDateTime at;     ///< UTC
};

/// The first place where the chain does not hold.
struct ChainBreak {
    qint64 seq = 0;
    QString what; ///< a sentence
};

/// Acts (SQL patterns) that change nothing a release rests on: after them it gives the same bytes again.
inline const QStringList kLeaveReleasesAlone{QStringLiteral("release.%"), QStringLiteral("backup.%"), QStringLiteral("refusal.%"), QStringLiteral("look.%"),
                                              QStringLiteral("submission.address-erased")};

/// The project's own secret, 32 bytes, which all its digests are keyed with; made once.
base::Result<QByteArray> chainKey(Database& database);

/// Every act of the project, each hashed with its predecessor: SHA-256 over the fields below. Subjects, contents and actors
/// stand in it as digests keyed with the project's own key (HMAC-SHA-256), so that a chain shown to a stranger names
/// nobody, and a withdrawal deletes a photo without breaking it. Its end is sealed with the key, so that newest acts that were cut off
/// are missed too. docs/consent-chain.md has the bytes.
class AuditChain {
public:
    using Clock = std::function<QDateTime()>;
    AuditChain(Database& database, QByteArray key, model::Actor actor, Clock clock);

    /// Appends one act; call it in the transaction that does what it records. `act` is "review.changed" and the like,
    /// `subject` the row concerned, `content` the row's canonical text after the act (empty: it is gone).
    /// Denied where the act is not the actor's to do (model::may): then the transaction is taken back, and the attempt recorded.
    /// A seal that does not fit the last act stays as it is: what is wrong can be seen ever after.
    base::Result<> append(const QString& act, const QString& subject, const QByteArray& content);

    /// The same question before anything is done, and for what is changed without an act of its own.
    base::Result<> require(const QString& act);

    /// While it lives, acts that follow from one that was allowed are allowed: a withdrawal closes a round of votes.
    class Consequences {
    public:
        explicit Consequences(AuditChain& chain) : m_chain(chain) { ++chain.m_consequences; }
        ~Consequences() { --m_chain.m_consequences; }
        Consequences(const Consequences&) = delete;
        Consequences& operator=(const Consequences&) = delete;

    private:
        AuditChain& m_chain;
    };

    /// Seals a chain that never was.
    base::Result<> seal();

    base::Result<ChainHead> head();
    /// The last act that is none of these; as head() where there is none.
    base::Result<ChainHead> lastActBut(const QStringList& patterns);
    /// When this was done, the oldest first; UTC.
    base::Result<QVector<QDateTime>> timesOf(const QString& act);
    /// The act of this number; seq 0 where there is none.
    base::Result<ChainHead> act(qint64 seq);

    /// Up to which act the seal is signed: voters' logins at a team's database add acts that only the key's HMAC seals, until the next of
    /// a curator or PI.
    base::Result<qint64> signedActs();

    /// Recomputes the whole chain, and holds its end against the seal. No value: it holds.
    base::Result<std::optional<ChainBreak>> verify();

    /// The digest that append() stores for this content: to compare a row with the last act about it.
    QString digestOf(const QString& domain, const QByteArray& content) const;

    /// Signs what leaves the project. Of a voter's login at a team's project it is no key of the project's.
    const SigningKey& signingKey() const { return m_signingKey; }

    /// Whether an act of `kind` about this subject was ever recorded, even if its row is long gone.
    base::Result<bool> hasActAbout(const QString& kind, const QString& subject);

    /// Subject digest → content digest of the last act of `kind` ("review", "ballot", …) about it; of one act alone by its
    /// second part ("built").
    base::Result<QHash<QString, QString>> lastContents(const QString& kind, const QString& act = QStringLiteral("%"));

private:
    base::Result<ChainHead> lastWhere(const QString& condition, const QVariantList& values);
    QString macOf(qint64 seq, const QString& hash) const;
    QVariantList sealOf(qint64 seq, const QString& hash) const;
    base::Result<std::optional<ChainBreak>> sealBreak(const Rows& acts);

    Database& m_database;
    QByteArray m_key;
    SigningKey m_signingKey;
    model::Actor m_actor;
    Clock m_clock;
    int m_consequences = 0;
};

} // namespace paulownia::storage
