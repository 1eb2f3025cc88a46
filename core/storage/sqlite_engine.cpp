#include "core/storage/engine.h"

#include <QCoreApplication>
#include <QFile>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

namespace paulownia::storage {
namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(storage)
};

// SQLite's primary result codes, see sqlite3.h.
constexpr int kBusy = 5, kReadOnly = 8, kIo = 10, kCorrupt = 11, kFull = 13, kCannotOpen = 14, kNotADatabase = 26;

QString sentenceFor(int code) {
    switch (code & 0xff) {
    case kBusy: return Words::tr("Another program holds the project; try again in a moment");
    case kReadOnly: return Words::tr("The project cannot be written; check its permissions");
    case kIo:
    case kCannotOpen: return Words::tr("The project’s database cannot be read or written; check the disk and its permissions");
    case kFull: return Words::tr("The disk is full; nothing was changed. Make space and try again");
    case kCorrupt:
    case kNotADatabase: return Words::tr("The project’s database is damaged; restore it from a backup");
    default: return Words::tr("The project’s database reported an error");
    }
}

class SqliteEngine final : public Engine {
public:
    explicit SqliteEngine(QString file) : m_file(std::move(file)) {}

    QString driver() const override { return QStringLiteral("QSQLITE"); }
    QString where() const override { return m_file; }
    void aim(QSqlDatabase& connection) const override {
        keepToOwner();
        connection.setConnectOptions(QStringLiteral("QSQLITE_BUSY_TIMEOUT=10000"));
        connection.setDatabaseName(m_file);
    }
    QStringList setup() const override {
        return {QStringLiteral("PRAGMA journal_mode = WAL"), QStringLiteral("PRAGMA synchronous = FULL"),
                QStringLiteral("PRAGMA foreign_keys = ON"), QStringLiteral("PRAGMA secure_delete = ON")};
    }
    QString begin() const override { return QStringLiteral("BEGIN IMMEDIATE"); }
    QString beginSnapshot() const override { return QStringLiteral("BEGIN"); } // the moment is the first question's
    bool prepares(const QString&) const override { return true; }
    QStringList statements(const QString& script) const override { return script.split(QStringLiteral(";\n"), Qt::SkipEmptyParts); }
    QStringList eraseRemnants() const override { return {QStringLiteral("VACUUM"), QStringLiteral("PRAGMA wal_checkpoint(TRUNCATE)")}; }
    QString countTable() const override { return QStringLiteral("SELECT COUNT(*) FROM sqlite_master WHERE type = 'table' AND name = ?"); }
    bool endsTransactionOnError() const override { return false; }
    Trouble trouble(const QSqlError& error) const override {
        return {base::ErrorKind::Database, sentenceFor(error.nativeErrorCode().toInt()), false};
    }

private:
    /// The log beside it gets the same rights from SQLite. No open file is closed here: that would take the locks of this process's other connections.
    void keepToOwner() const {
        const auto path = QFile::encodeName(m_file);
        if (const int made = ::open(path.constData(), O_RDWR | O_CREAT | O_EXCL | O_CLOEXEC, 0600); made >= 0) ::close(made);
        else ::chmod(path.constData(), 0600);
    }

    QString m_file;
};

} // namespace

std::unique_ptr<Engine> sqliteEngine(const QString& file) { return std::make_unique<SqliteEngine>(file); }

} // namespace paulownia::storage
