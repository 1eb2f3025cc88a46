#pragma once

#include "core/base/error.h"
#include "core/storage/server_address.h"

#include <QSqlDatabase>
#include <QSqlError>
#include <QStringList>
#include <memory>

namespace paulownia::storage {

/// What the database said, in our words.
struct Trouble {
    base::ErrorKind kind = base::ErrorKind::Database;
    QString sentence;
    bool isLost = false; ///< the connection is gone: whatever was under way was not done, unless it was a COMMIT
};

/// Where SQLite and PostgreSQL differ. Everything else of our SQL both read alike.
class Engine {
public:
    virtual ~Engine() = default;

    virtual QString driver() const = 0; ///< Qt's name of it
    virtual QString where() const = 0;  ///< for messages: the file, or the server
    virtual void aim(QSqlDatabase& connection) const = 0;
    virtual QStringList setup() const = 0; ///< run on every new connection

    /// Starts a transaction that holds the project's one write lock to its end.
    virtual QString begin() const = 0;
    virtual QString beginSnapshot() const = 0; ///< starts one that only reads, at one moment, and holds nobody up
    virtual bool prepares(const QString& sql) const = 0;        ///< whether this can be a prepared statement
    virtual QStringList statements(const QString& script) const = 0; ///< a script, as pieces that run one by one
    virtual QStringList eraseRemnants() const = 0;              ///< run one by one; an answer other than 0 says that others hold it up
    virtual QString countTable() const = 0;                     ///< 1 where there is a table of the name that is bound, or 0
    virtual bool endsTransactionOnError() const = 0;            ///< COMMIT after an error would take everything back, and say nothing
    virtual Trouble trouble(const QSqlError& error) const = 0;
};

std::unique_ptr<Engine> sqliteEngine(const QString& file);
std::unique_ptr<Engine> postgresEngine(const ServerAddress& server, const QString& login);

} // namespace paulownia::storage
