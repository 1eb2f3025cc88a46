#include "core/storage/project_audit.h"
#include "tests/support/temp_project.h"

#include <QCryptographicHash>

using namespace paulownia;
using tests::TempProject;

/// Whoever may write the database and does not have the project's key: every place of every act, and of the seal.
class ChainTamperingTest : public QObject {
    Q_OBJECT

    std::unique_ptr<TempProject> m_project;
    storage::Rows m_acts, m_seal;
    qint64 m_last = 0;

    static QStringList columns() {
        return {QStringLiteral("seq"), QStringLiteral("at"), QStringLiteral("act"), QStringLiteral("subject"), QStringLiteral("content"), QStringLiteral("actor"), QStringLiteral("previous"), QStringLiteral("hash")};
    }
    static QStringList sealColumns() {
        return {QStringLiteral("seq"), QStringLiteral("hash"), QStringLiteral("mac"), QStringLiteral("signed_seq"), QStringLiteral("signed_hash"), QStringLiteral("signature")};
    }

    void run(const QString& sql, const QVariantList& values = {}) { TempProject::require((*m_project)->database().run(sql, values)); }
    storage::Rows select(const QStringList& names, const char* table, const char* order = "1") {
        const auto rows = (*m_project)->database().select(QStringLiteral("SELECT %1 FROM %2 ORDER BY %3").arg(names.join(QStringLiteral(", ")), QLatin1String(table), QLatin1String(order)));
        TempProject::require(rows);
        return *rows;
    }
    std::optional<storage::ChainBreak> found() {
        const auto verified = (*m_project)->chain().verify();
        TempProject::require(verified);
        return *verified;
    }
    qint64 firstBreak() {
        const auto broken = found();
        return broken ? broken->seq : 0;
    }
    bool says(const char* words) {
        const auto broken = found();
        return broken && broken->what.contains(QString::fromUtf8(words));
    }

    void write(const QVariantList& act) {
        run(QStringLiteral("INSERT INTO chain (%1) VALUES (?, ?, ?, ?, ?, ?, ?, ?)").arg(columns().join(QStringLiteral(", "))), act);
    }
    /// As it was before the case: cheaper than a new project for each of thousands.
    void restore() {
        run(QStringLiteral("DELETE FROM chain"));
        for (const auto& act : m_acts) write(act.values());
        run(QStringLiteral("DELETE FROM chain_seal"));
        run(QStringLiteral("INSERT INTO chain_seal (%1) VALUES (?, ?, ?, ?, ?, ?)").arg(sealColumns().join(QStringLiteral(", "))), m_seal.first().values());
    }
    /// The acts as a forger who knows the format would leave them: every hash computed anew.
    void write(QVector<QVariantList> acts) {
        run(QStringLiteral("DELETE FROM chain"));
        QString previous(64, QLatin1Char('0'));
        for (int i = 0; i < acts.size(); ++i) {
            auto& a = acts[i];
            a[0] = i + 1;
            a[6] = previous;
            QStringList fields{previous};
            for (int c = 0; c < 6; ++c) fields.append(a[c].toString());
            previous = QString::fromLatin1(QCryptographicHash::hash(fields.join(QLatin1Char('\n')).toUtf8(), QCryptographicHash::Sha256).toHex());
            a[7] = previous;
            write(a);
        }
    }
    QVector<QVariantList> acts() const {
        QVector<QVariantList> all;
        for (const auto& act : m_acts) all.append(act.values());
        return all;
    }
    static QString flipped(QString text, qsizetype at, int bit) {
        if (text.isEmpty()) return QStringLiteral("0");
        text[at] = QChar(text[at].unicode() ^ (1 << bit));
        return text;
    }

private Q_SLOTS:
    void initTestCase() {
        m_project = std::make_unique<TempProject>();
        m_project->addVolunteer(1);
        if (tests::onPostgres()) run(QStringLiteral("ALTER TABLE chain DISABLE TRIGGER guard_chain")); // the owner can
        else run(QStringLiteral("PRAGMA synchronous = OFF")); // thousands of changes
        m_acts = select(columns(), "chain", "seq");
        m_seal = select(sealColumns(), "chain_seal");
        m_last = m_acts.size();
        QCOMPARE(m_last, 11);
        QCOMPARE(firstBreak(), 0);
    }
    void cleanup() {
        restore();
        QCOMPARE(firstBreak(), 0);
    }

    /// Each column of each act, at places all over it, by one bit that goes through all seven.
    void oneBitOfAnyActIsNamed() {
        int bit = 0;
        for (qint64 seq = 1; seq <= m_last; ++seq)
            for (int column = 1; column < 8; ++column) {
                const auto name = columns()[column];
                const auto text = m_acts[seq - 1].text(column);
                for (qsizetype at = 0; at < std::max<qsizetype>(1, text.size()); at += 5, ++bit) {
                    const auto other = flipped(text, at, bit % 7);
                    run(QStringLiteral("UPDATE chain SET %1 = ? WHERE seq = ?").arg(name), {other, seq});
                    QVERIFY2(firstBreak() == seq, qPrintable(QStringLiteral("act %1, %2: %3").arg(seq).arg(name, other)));
                    run(QStringLiteral("UPDATE chain SET %1 = ? WHERE seq = ?").arg(name), {text, seq});
                }
            }
    }

    void anotherNumberIsNamed() {
        for (qint64 seq = 1; seq <= m_last; ++seq)
            for (int bit = 4; bit < 40; bit += 5) {
                run(QStringLiteral("UPDATE chain SET seq = ? WHERE seq = ?"), {seq ^ (qint64{1} << bit), seq});
                QCOMPARE(firstBreak(), seq);
                run(QStringLiteral("UPDATE chain SET seq = ? WHERE seq = ?"), {seq, seq ^ (qint64{1} << bit)});
            }
    }

    void aRemovedActIsNamed() {
        for (qint64 seq = 1; seq <= m_last; ++seq) {
            run(QStringLiteral("DELETE FROM chain WHERE seq = ?"), {seq});
            QCOMPARE(firstBreak(), seq); // the last one too
            write(m_acts[seq - 1].values());
        }
    }

    void newestActsCutOffAreNamed() {
        for (qint64 kept = m_last - 1; kept >= 0; --kept) {
            run(QStringLiteral("DELETE FROM chain WHERE seq > ?"), {kept});
            QCOMPARE(firstBreak(), kept + 1);
            QVERIFY(says("11 acts were sealed"));
        }
    }

    /// Closed up by number only: the act after the gap is the first that does not follow.
    void aRemovedAndClosedUpActIsNamed() {
        for (qint64 seq = 1; seq < m_last; ++seq) {
            run(QStringLiteral("DELETE FROM chain"));
            for (qint64 i = 1; i <= m_last; ++i) {
                auto act = m_acts[i - 1].values();
                if (i == seq) continue;
                act[0] = i < seq ? i : i - 1;
                write(act);
            }
            QCOMPARE(firstBreak(), seq);
        }
    }

    void swappedActsAreNamed() {
        for (qint64 seq = 1; seq < m_last; ++seq) {
            run(QStringLiteral("UPDATE chain SET seq = -1 WHERE seq = ?"), {seq});
            run(QStringLiteral("UPDATE chain SET seq = ? WHERE seq = ?"), {seq, seq + 1});
            run(QStringLiteral("UPDATE chain SET seq = ? WHERE seq = -1"), {seq + 1});
            QCOMPARE(firstBreak(), seq);
            restore();
        }
    }

    /// With a hash that fits: the next one is the first that does not follow it. At the end it is the seal that misses it.
    void anInsertedActIsNamed() {
        for (qint64 place = 1; place <= m_last + 1; ++place) {
            auto forged = acts();
            forged.insert(place - 1, m_acts[0].values());
            write(forged);
            const auto newHash = select({QStringLiteral("hash")}, "chain", "seq")[place - 1].text(0);
            for (qint64 after = place + 1; after <= m_last + 1; ++after) { // what came after it stays as it was
                const auto& old = m_acts[after - 2];
                run(QStringLiteral("UPDATE chain SET previous = ?, hash = ? WHERE seq = ?"), {old.text(6), old.text(7), after});
            }
            QCOMPARE(firstBreak(), place + (place <= m_last ? 1 : 0));
            QVERIFY(newHash != m_acts[0].text(7) || place == 1);
        }
        QVERIFY(says("was put in from outside"));
    }

    /// Whoever computes everything after a change anew is betrayed by the seal; where the change was, the rows tell.
    void aChainComputedAnewIsBetrayedByItsEnd() {
        for (qint64 seq = 1; seq <= m_last; ++seq) {
            auto forged = acts();
            forged[seq - 1][1] = QStringLiteral("2001-01-01T00:00:00.000Z");
            write(forged);
            QCOMPARE(firstBreak(), m_last);
            QVERIFY(says("computed anew"));
        }
    }

    void oneBitOfTheSealIsFound() {
        int bit = 0;
        for (int column = 0; column < 6; ++column) {
            const auto name = sealColumns()[column];
            const bool isNumber = column == 0 || column == 3;
            const auto text = m_seal.first().text(column);
            for (qsizetype at = 0; at < (isNumber ? 20 : text.size()); ++at, ++bit) {
                const auto other = isNumber ? QVariant(text.toLongLong() ^ (qint64{1} << at)) : QVariant(flipped(text, at, bit % 7));
                run(QStringLiteral("UPDATE chain_seal SET %1 = ?").arg(name), {other});
                QVERIFY2(says("seal of the record’s end was changed"), qPrintable(QStringLiteral("%1: %2").arg(name, other.toString())));
            }
            run(QStringLiteral("UPDATE chain_seal SET %1 = ?").arg(name), {m_seal.first().values()[column]});
        }
        run(QStringLiteral("DELETE FROM chain_seal"));
        QVERIFY(says("seal of the record’s end is gone"));
    }

    /// Going on over damage does not heal it.
    void laterActsDoNotHideWhatWasCutOff() {
        run(QStringLiteral("DELETE FROM chain WHERE seq = ?"), {m_last});
        for (int i = 0; i < 3; ++i) {
            TempProject::require((*m_project)->settings().set(storage::kTitle, QString::number(i)));
            QVERIFY(found().has_value());
        }
        restore();
        run(QStringLiteral("UPDATE chain_seal SET mac = ?"), {QString(64, QLatin1Char('0'))});
        TempProject::require((*m_project)->settings().set(storage::kTitle, QStringLiteral("x")));
        QVERIFY(says("seal of the record’s end was changed"));
        restore();
        run(QStringLiteral("DELETE FROM chain_seal"));
        TempProject::require((*m_project)->settings().set(storage::kTitle, QStringLiteral("y")));
        m_project->reopen();
        QVERIFY(says("seal of the record’s end is gone"));
    }

    /// An older copy of all tables is whole in itself: only what is outside it can tell (see release_audit_test).
    void anOlderCopyOfEverythingHolds() {
        const auto older = acts();
        TempProject::require((*m_project)->settings().set(storage::kTitle, QStringLiteral("Later")));
        QCOMPARE(firstBreak(), 0);
        restore();
        QCOMPARE(firstBreak(), 0);
    }

    void everyActSealsAndSigns() {
        TempProject::require((*m_project)->settings().set(storage::kTitle, QStringLiteral("Later still")));
        const auto seal = select(sealColumns(), "chain_seal").first();
        const auto head = (*m_project)->chain().head();
        for (const int column : {0, 3}) QCOMPARE(seal.integer(column), head->seq);
        for (const int column : {1, 4}) QCOMPARE(seal.text(column), QString::fromLatin1(head->hash.toHex()));
    }
};

QTEST_GUILESS_MAIN(ChainTamperingTest)
#include "chain_tampering_test.moc"
