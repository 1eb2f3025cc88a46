#include "core/storage/database.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QSqlError>
#include <QSqlField>
#include <QSqlRecord>
#include <atomic>

namespace paulownia::storage {
namespace {

using base::ErrorKind;
using base::failure;
using base::Result;

QString nextConnectionName() {
    static std::atomic<int> count = 0;
    return QStringLiteral("paulownia-%1").arg(++count);
}

// SQLite's primary result codes, see sqlite3.h.
constexpr int kBusy = 5, kReadOnly = 8, kFull = 13, kCorrupt = 11, kNotADatabase = 26;

/// Qt binds a null QString as NULL; ours are never told apart from empty ones. A QVariant without a type is NULL.
QVariant bindable(const QVariant& value) {
    return value.typeId() == QMetaType::QString && value.toString().isNull() ? QVariant(QStringLiteral("")) : value;
}

QString sentenceFor(int code) {
    switch (code & 0xff) {
    case kBusy: return QCoreApplication::translate("storage", "Another program holds the project; try again in a moment");
    case kReadOnly: return QCoreApplication::translate("storage", "The project cannot be written; check its permissions");
    case kFull: return QCoreApplication::translate("storage", "The disk is full; nothing was changed. Make space and try again");
    case kCorrupt:
    case kNotADatabase:
        return QCoreApplication::translate("storage", "The project's database is damaged; restore it from a backup");
    default: return QCoreApplication::translate("storage", "The project's database reported an error");
    }
}

} // namespace

Result<std::unique_ptr<Database>> Database::openSqlite(const QString& file) {
    std::unique_ptr<Database> database(new Database(nextConnectionName()));
    database->m_file = file;
    auto connection = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), database->m_connection);
    connection.setConnectOptions(QStringLiteral("QSQLITE_BUSY_TIMEOUT=10000"));
    connection.setDatabaseName(file);
    if (!connection.open()) return tl::unexpected(database->errorOf(connection.lastError()));
    for (const char* pragma :
         {"PRAGMA journal_mode = WAL", "PRAGMA synchronous = FULL", "PRAGMA foreign_keys = ON", "PRAGMA secure_delete = ON"})
        if (auto set = database->run(QLatin1String(pragma)); !set) return failure(set);
    return database;
}

Database::~Database() {
    m_prepared.clear();
    { QSqlDatabase::database(m_connection, false).close(); }
    QSqlDatabase::removeDatabase(m_connection);
}

base::Error Database::errorOf(const QSqlError& error) const {
    return {ErrorKind::Database, sentenceFor(error.nativeErrorCode().toInt()).toStdString(), m_file.toStdString(),
            error.text().toStdString()};
}

Result<QSqlQuery*> Database::execute(const QString& sql, const QVariantList& values) {
    auto& query = m_prepared[sql];
    if (!query) {
        auto fresh = std::make_shared<QSqlQuery>(QSqlDatabase::database(m_connection, false));
        fresh->setForwardOnly(true);
        if (!fresh->prepare(sql)) return tl::unexpected(errorOf(fresh->lastError()));
        query = std::move(fresh);
    }
    for (qsizetype i = 0; i < values.size(); ++i) query->bindValue(static_cast<int>(i), bindable(values.at(i)));
    if (!query->exec()) {
        const auto error = errorOf(query->lastError());
        query->finish();
        return tl::unexpected(error);
    }
    return query.get();
}

Result<Rows> Database::select(const QString& sql, const QVariantList& values) {
    const auto query = execute(sql, values);
    if (!query) return failure(query);
    Rows rows;
    const int columns = (*query)->record().count();
    while ((*query)->next()) {
        QVariantList row;
        row.reserve(columns);
        for (int i = 0; i < columns; ++i) row.append((*query)->value(i));
        rows.append(Row(std::move(row)));
    }
    (*query)->finish();
    return rows;
}

Result<qint64> Database::run(const QString& sql, const QVariantList& values) {
    const auto query = execute(sql, values);
    if (!query) return failure(query);
    const qint64 changed = (*query)->numRowsAffected();
    (*query)->finish();
    return changed;
}

Result<> Database::runScript(const QString& sql) {
    for (const auto& statement : sql.split(QStringLiteral(";\n"), Qt::SkipEmptyParts)) {
        if (statement.trimmed().isEmpty()) continue;
        if (auto done = run(statement); !done) return failure(done);
    }
    return {};
}

QStringList Database::tables() { return QSqlDatabase::database(m_connection, false).tables(); }

QStringList Database::textColumns(const QString& table) {
    const auto record = QSqlDatabase::database(m_connection, false).record(table);
    QStringList columns;
    for (int i = 0; i < record.count(); ++i)
        if (record.field(i).metaType().id() == QMetaType::QString) columns.append(record.fieldName(i));
    return columns;
}

Result<> Database::eraseRemnants() {
    m_prepared.clear(); // an open statement keeps VACUUM out
    if (auto rewritten = run(QStringLiteral("VACUUM")); !rewritten) return failure(rewritten);
    const auto emptied = select(QStringLiteral("PRAGMA wal_checkpoint(TRUNCATE)"));
    if (!emptied) return failure(emptied);
    if (emptied->first().integer(0) == 0) return {};
    return failure(ErrorKind::Conflict, sentenceFor(kBusy).toStdString(), m_file.toStdString());
}

Result<> Database::begin() {
    if (auto begun = run(QStringLiteral("BEGIN IMMEDIATE")); !begun) return failure(begun);
    return {};
}

Result<> Database::commit() {
    auto committed = run(QStringLiteral("COMMIT"));
    if (committed) return {};
    rollback();
    return failure(committed);
}

void Database::rollback() { static_cast<void>(run(QStringLiteral("ROLLBACK"))); }

} // namespace paulownia::storage
