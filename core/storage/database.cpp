#include "core/storage/database.h"

#include <QCoreApplication>
#include <QSqlError>
#include <QSqlField>
#include <QSqlRecord>
#include <QThread>
#include <atomic>

namespace paulownia::storage {
namespace {

using base::ErrorKind;
using base::failure;
using base::Result;

constexpr int kPatienceMs = 5000;
constexpr int kBetweenTriesMs = 100;

QString nextConnectionName() {
    static std::atomic<int> count = 0;
    return QStringLiteral("paulownia-%1").arg(++count);
}

/// Qt binds a null QString as NULL; ours are never told apart from empty ones. A QVariant without a type is NULL.
QVariant bindable(const QVariant& value) {
    return value.typeId() == QMetaType::QString && value.toString().isNull() ? QVariant(QStringLiteral("")) : value;
}

} // namespace

Database::Database(std::unique_ptr<Engine> engine) : m_engine(std::move(engine)), m_connection(nextConnectionName()) {}

Result<std::unique_ptr<Database>> Database::openSqlite(const QString& file) { return open(sqliteEngine(file)); }

Result<std::unique_ptr<Database>> Database::openPostgres(const ServerAddress& server, const QString& login) {
    return open(postgresEngine(server, login));
}

Result<std::unique_ptr<Database>> Database::open(std::unique_ptr<Engine> engine) {
    if (!QSqlDatabase::isDriverAvailable(engine->driver()))
        return failure(ErrorKind::Unsupported,
                       QCoreApplication::translate("storage", "This computer lacks Qt’s database driver %1 (Debian: libqt6sql6-psql)")
                           .arg(engine->driver()).toStdString());
    std::unique_ptr<Database> database(new Database(std::move(engine)));
    if (auto connected = database->connect(); !connected) return failure(connected);
    return database;
}

Database::~Database() { disconnect(); }

Result<> Database::connect() {
    auto connection = QSqlDatabase::addDatabase(m_engine->driver(), m_connection);
    m_engine->aim(connection);
    if (!connection.open()) return tl::unexpected(errorOf(connection.lastError()));
    m_isLost = false;
    for (const auto& statement : m_engine->setup())
        if (auto set = perform(statement); !set) return set;
    return {};
}

/// The connection first: a driver that is gone is not asked, over a line that may be dead, to free statements one by one.
void Database::disconnect() {
    { QSqlDatabase::database(m_connection, false).close(); }
    QSqlDatabase::removeDatabase(m_connection);
    m_prepared.clear();
    m_plain.reset();
}

Result<> Database::connectAgainIfLost() {
    if (!m_isLost) return {};
    disconnect();
    auto connected = connect();
    if (!connected) m_isLost = true;
    return connected;
}

bool Database::waitForServer() {
    for (; !m_patience.hasExpired(); QThread::msleep(kBetweenTriesMs))
        if (connectAgainIfLost()) return true;
    return false;
}

base::Error Database::errorOf(const QSqlError& error) {
    const auto trouble = m_engine->trouble(error);
    if (trouble.isLost && !m_isLost) m_patience.setRemainingTime(kPatienceMs);
    m_isLost = m_isLost || trouble.isLost;
    m_hasFailed = true;
    return {trouble.kind, trouble.sentence.toStdString(), m_engine->where().toStdString(), error.text().toStdString()};
}

Result<QSqlQuery*> Database::prepared(const QString& sql) {
    auto& query = m_prepared[sql];
    if (query) return query.get();
    auto fresh = std::make_shared<QSqlQuery>(QSqlDatabase::database(m_connection, false));
    fresh->setForwardOnly(true);
    if (!fresh->prepare(sql)) return tl::unexpected(errorOf(fresh->lastError()));
    query = std::move(fresh);
    return query.get();
}

Result<QSqlQuery*> Database::execute(const QString& sql, const QVariantList& values) {
    if (!m_engine->prepares(sql)) {
        m_plain = std::make_shared<QSqlQuery>(QSqlDatabase::database(m_connection, false));
        if (m_plain->exec(sql)) return m_plain.get();
        return tl::unexpected(errorOf(m_plain->lastError()));
    }
    const auto query = prepared(sql);
    if (!query) return query;
    for (qsizetype i = 0; i < values.size(); ++i) (*query)->bindValue(static_cast<int>(i), bindable(values.at(i)));
    if ((*query)->exec()) return query;
    const auto error = errorOf((*query)->lastError());
    (*query)->finish();
    return tl::unexpected(error);
}

Result<Rows> Database::select(const QString& sql, const QVariantList& values) {
    if (m_depth == 0)
        if (auto connected = connectAgainIfLost(); !connected) return failure(connected);
    auto query = execute(sql, values);
    if (!query && m_isLost && m_depth == 0 && waitForServer()) query = execute(sql, values); // reading twice does no harm
    if (!query) return failure(query);
    Rows rows;
    const int columns = (*query)->record().count();
    while ((*query)->next()) {
        QVariantList row;
        row.reserve(columns);
        for (int i = 0; i < columns; ++i) row.append((*query)->value(i));
        rows.append(Row(std::move(row)));
    }
    if ((*query)->lastError().isValid()) return tl::unexpected(errorOf((*query)->lastError())); // broke off in the middle
    (*query)->finish();
    return rows;
}

Result<qint64> Database::run(const QString& sql, const QVariantList& values) {
    if (m_depth == 0)
        if (auto connected = connectAgainIfLost(); !connected) return failure(connected);
    const auto query = execute(sql, values);
    if (!query) return failure(query);
    const qint64 changed = (*query)->numRowsAffected();
    (*query)->finish();
    return changed;
}

Result<> Database::runScript(const QString& sql) {
    for (const auto& statement : m_engine->statements(sql)) {
        if (statement.trimmed().isEmpty()) continue;
        if (auto done = run(statement); !done) return failure(done);
    }
    return {};
}

/// PostgreSQL's come with the name of their schema.
QStringList Database::tables() {
    return QSqlDatabase::database(m_connection, false).tables().replaceInStrings(QStringLiteral("paulownia."), QString());
}

QStringList Database::columns(const QString& table) {
    const auto record = QSqlDatabase::database(m_connection, false).record(table);
    QStringList names;
    for (int i = 0; i < record.count(); ++i) names.append(record.fieldName(i));
    return names;
}

QStringList Database::textColumns(const QString& table) {
    const auto record = QSqlDatabase::database(m_connection, false).record(table);
    QStringList columns;
    for (int i = 0; i < record.count(); ++i)
        if (record.field(i).metaType().id() == QMetaType::QString) columns.append(record.fieldName(i));
    return columns;
}

Result<> Database::eraseRemnants() {
    m_prepared.clear(); // an open statement keeps VACUUM out
    for (auto statement : m_engine->eraseRemnants()) {
        const auto done = select(statement.replace(QLatin1String("@tables@"), tables().join(QStringLiteral(", "))));
        if (!done) return failure(done);
        if (!done->isEmpty() && done->first().integer(0) != 0)
            return failure(ErrorKind::Conflict, QCoreApplication::translate("storage", "Another program holds the project; try again in a moment").toStdString(), where().toStdString());
    }
    return {};
}

Result<bool> Database::hasTable(const QString& name) {
    const auto rows = select(m_engine->countTable(), {name});
    if (!rows) return failure(rows);
    return rows->first().integer(0) > 0;
}

Result<> Database::perform(const QString& sql) {
    const auto query = execute(sql, {});
    if (!query) return failure(query);
    (*query)->finish();
    return {};
}

Result<> Database::begin(const QString& beginning) {
    if (auto connected = connectAgainIfLost(); !connected) return failure(connected);
    auto begun = perform(beginning);
    if (!begun && m_isLost && waitForServer()) begun = perform(beginning);
    m_hasFailed = false;
    return begun;
}

Result<> Database::commit() {
    if (!m_refusals.empty()) {
        rollback();
        return failure(ErrorKind::Denied, "A refusal within a transaction was passed over; nothing was stored");
    }
    if (m_hasFailed && m_engine->endsTransactionOnError()) {
        rollback();
        return failure(ErrorKind::Internal, "A failure within a transaction was passed over; nothing was stored");
    }
    auto committed = perform(QStringLiteral("COMMIT"));
    if (!committed) rollback();
    return committed;
}

void Database::rollback() {
    if (!m_isLost) static_cast<void>(perform(QStringLiteral("ROLLBACK")));
    recordRefusals();
}

void Database::refuse(std::function<void()> record) {
    m_refusals.push_back(std::move(record));
    if (m_depth == 0) recordRefusals();
}

void Database::recordRefusals() {
    for (const auto& record : std::exchange(m_refusals, {})) record();
}

} // namespace paulownia::storage
