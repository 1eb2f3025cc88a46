#pragma once

#include "core/model/actor.h"
#include "core/storage/engine.h"

#include <QDeadlineTimer>
#include <QHash>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QString>
#include <QVariant>
#include <QVector>
#include <functional>
#include <memory>
#include <type_traits>

namespace paulownia::storage {

/// One row of an answer, by column number.
class Row {
public:
    explicit Row(QVariantList values) : m_values(std::move(values)) {}
    QString text(int column) const { return m_values.at(column).toString(); }
    qint64 integer(int column) const { return m_values.at(column).toLongLong(); }
    int smallInt(int column) const { return m_values.at(column).toInt(); }
    double real(int column) const { return m_values.at(column).toDouble(); }
    bool isNull(int column) const { return m_values.at(column).isNull(); }
    QVariantList values() const { return m_values; }

private:
    QVariantList m_values;
};

using Rows = QVector<Row>;

/// One connection, used by the thread that opened it and by no other. All SQL of the project goes through here, with
/// bound parameters only (a null QString is bound as the empty text). SQLite: write-ahead log, full sync (an acknowledged
/// vote survives a power cut), secure delete. PostgreSQL: a connection that was lost is made anew when the next
/// transaction or question begins; one that is lost within a transaction fails it.
class Database {
public:
    static base::Result<std::unique_ptr<Database>> openSqlite(const QString& file);
    static base::Result<std::unique_ptr<Database>> openPostgres(const ServerAddress& server, const QString& login);
    ~Database();
    Database(const Database&) = delete;
    Database& operator=(const Database&) = delete;

    base::Result<Rows> select(const QString& sql, const QVariantList& values = {});
    base::Result<qint64> run(const QString& sql, const QVariantList& values = {}); ///< how many rows changed

    /// Runs a file of statements separated by ";\n". Ours only: no values in it.
    base::Result<> runScript(const QString& sql);
    base::Result<bool> hasTable(const QString& name);
    QString where() const { return m_engine->where(); }

    /// Runs `work` in one transaction: committed when it succeeds, rolled back when it fails. Within another it joins it.
    /// The write lock is taken at the start, so that a reader never has to upgrade and fail half-way.
    template <class Work> auto transaction(Work&& work) -> std::invoke_result_t<Work> { return within(m_engine->begin(), work); }

    /// Runs `work`, which reads only, on the project as it is at one moment, while others go on writing.
    template <class Work> auto snapshot(Work&& work) -> std::invoke_result_t<Work> { return within(m_engine->beginSnapshot(), work); }

    /// As transaction(), for work that does no harm when done twice, such as casting one vote: where the connection is lost
    /// meanwhile, even in COMMIT, it is made anew and the work done again. Gives up when the server stays away for five seconds.
    template <class Work> auto repeatableTransaction(Work&& work) -> std::invoke_result_t<Work> {
        auto outcome = transaction(work);
        for (int tries = 1; !outcome && m_depth == 0 && m_isLost && tries < kMostTries && waitForServer(); ++tries)
            outcome = transaction(work);
        return outcome;
    }

    /// What was asked for may not be done: the transaction under way will be taken back whatever its work answers, and `record` run
    /// after it, so that the attempt stays on record. At once where none is under way.
    void refuse(std::function<void()> record);

    QStringList tables();
    QStringList columns(const QString& table);
    QStringList textColumns(const QString& table);

    /// Leaves nothing of what was deleted in free pages or the write-ahead log. Not within a transaction. Conflict while
    /// another connection is reading: try again later.
    base::Result<> eraseRemnants();

private:
    static constexpr int kMostTries = 20;
    template <class Work> auto within(const QString& beginning, Work&& work) -> std::invoke_result_t<Work> {
        if (m_depth > 0) return work();
        if (auto begun = begin(beginning); !begun) return base::failure(begun);
        ++m_depth;
        auto outcome = work();
        --m_depth;
        if (!outcome) {
            rollback();
            return outcome;
        }
        if (auto committed = commit(); !committed) return base::failure(committed);
        return outcome;
    }
    explicit Database(std::unique_ptr<Engine> engine);
    static base::Result<std::unique_ptr<Database>> open(std::unique_ptr<Engine> engine);
    base::Result<> connect();
    void disconnect();
    base::Result<> connectAgainIfLost();
    bool waitForServer();
    base::Result<QSqlQuery*> execute(const QString& sql, const QVariantList& values);
    base::Result<QSqlQuery*> prepared(const QString& sql);
    base::Result<> perform(const QString& sql);
    base::Result<> begin(const QString& beginning);
    base::Result<> commit();
    void rollback();
    void recordRefusals();
    base::Error errorOf(const QSqlError& error);

    std::unique_ptr<Engine> m_engine;
    QString m_connection;
    QHash<QString, std::shared_ptr<QSqlQuery>> m_prepared; // by their SQL: preparing costs more than most statements
    std::shared_ptr<QSqlQuery> m_plain;                    // the last that was not prepared
    int m_depth = 0;
    bool m_isLost = false;
    QDeadlineTimer m_patience; // from the loss on
    bool m_hasFailed = false; // a statement of this transaction
    std::vector<std::function<void()>> m_refusals;
};

} // namespace paulownia::storage
