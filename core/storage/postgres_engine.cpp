#include "core/storage/engine.h"
#include "core/storage/server_password.h"

#include <QCoreApplication>
#include <QRegularExpression>

namespace paulownia::storage {
namespace {

using base::ErrorKind;

struct Words {
    Q_DECLARE_TR_FUNCTIONS(storage)
};

/// The server's five-letter codes, PostgreSQL's manual, appendix A. Ours stand in server/roles.sql.
Trouble troubleFor(const QString& state) {
    const auto is = [&](const char* start) { return state.startsWith(QLatin1String(start)); };
    if (state.isEmpty() || is("08") || is("57P0")) // no code: the connection broke before the server could send one
        return {ErrorKind::Database,
                Words::tr("The connection to the project’s database was lost; what was under way was not acknowledged. Try again"), true};
    if (is("42501")) return {ErrorKind::Denied, Words::tr("Your login may not do this; ask the one who runs the project"), false};
    if (is("55P03") || is("40P01") || is("40001"))
        return {ErrorKind::Database, Words::tr("Another program holds the project; try again in a moment"), false};
    if (is("53100")) return {ErrorKind::Database, Words::tr("The server’s disk is full; nothing was changed"), false};
    if (is("25006")) return {ErrorKind::Database, Words::tr("The project’s database cannot be written; it is read-only"), false};
    return {ErrorKind::Database, Words::tr("The project’s database reported an error"), false};
}

class PostgresEngine final : public Engine {
public:
    PostgresEngine(ServerAddress server, QString login) : m_server(std::move(server)), m_login(std::move(login)) {}

    QString driver() const override { return QStringLiteral("QPSQL"); }
    QString where() const override { return m_server.url(); }
    void aim(QSqlDatabase& connection) const override {
        connection.setHostName(m_server.host);
        connection.setPort(m_server.port);
        connection.setDatabaseName(m_server.database);
        connection.setUserName(m_login);
        connection.setPassword(typedPassword(m_server, m_login)); // where nobody typed one it is libpq's to find: ~/.pgpass, PGPASSWORD
        connection.setConnectOptions(QStringLiteral("connect_timeout=5;application_name=paulownia;tcp_user_timeout=15000"));
    }
    /// An answer is acknowledged when it is on the server's disk; a client that vanished gives its lock back.
    QStringList setup() const override {
        return {QStringLiteral("SET synchronous_commit = on; SET lock_timeout = '10s'; SET client_min_messages = error; "
                               "SET tcp_keepalives_idle = 30; SET tcp_keepalives_interval = 10; SET tcp_keepalives_count = 3")};
    }
    /// READ COMMITTED: each statement after the lock sees what the lock's last holder did. Schema "paulownia" and voters
    /// take the same number (server/roles.sql).
    QString begin() const override { return QStringLiteral("BEGIN ISOLATION LEVEL READ COMMITTED; SELECT pg_advisory_xact_lock(20190208)"); }
    QString beginSnapshot() const override { return QStringLiteral("BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY"); }
    bool prepares(const QString& sql) const override {
        static const QRegularExpression plain(QStringLiteral("^\\s*(SELECT|INSERT|UPDATE|DELETE)\\b"));
        return plain.match(sql).hasMatch();
    }
    /// All at once; text sorts by its bytes, as in SQLite, whatever the server's language.
    QStringList statements(const QString& script) const override {
        static const QRegularExpression text(QStringLiteral("\\bTEXT\\b"));
        return {QString(script).replace(text, QStringLiteral("TEXT COLLATE \"C\""))};
    }
    /// A table that is written anew keeps what a transaction of before might still see: those end first.
    QStringList eraseRemnants() const override { return {QStringLiteral("SELECT paulownia.others_left(10)"), QStringLiteral("VACUUM FULL @tables@")}; }
    QString countTable() const override { return QStringLiteral("SELECT COUNT(to_regclass(?))"); }
    bool endsTransactionOnError() const override { return true; }
    Trouble trouble(const QSqlError& error) const override {
        if (error.type() != QSqlError::ConnectionError) return troubleFor(error.nativeErrorCode());
        return {ErrorKind::Database,
                Words::tr("The project’s database did not let ‘%1’ in; check the network, the name (PAULOWNIA_USER), and the "
                          "password (typed, or in ~/.pgpass or PGPASSWORD)").arg(m_login),
                true};
    }

private:
    ServerAddress m_server;
    QString m_login;
};

} // namespace

std::unique_ptr<Engine> postgresEngine(const ServerAddress& server, const QString& login) {
    return std::make_unique<PostgresEngine>(server, login);
}

} // namespace paulownia::storage
