#pragma once

#include "core/storage/database.h"
#include "tests/support/time_line.h"

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>
#include <QThread>
#include <arpa/inet.h>
#include <csignal>
#include <pwd.h>
#include <sys/socket.h>
#include <unistd.h>

namespace paulownia::tests {

/// A PostgreSQL server of the test's own: a new cluster in a temporary folder, on a free loopback port, with passwords as
/// in earnest. Runs as the user postgres (or nobody) where the test runs as root, which PostgreSQL refuses to. Stops with
/// this object, and also when the test's process dies.
class PostgresServer {
public:
    enum class Disk { Hasty, Synced }; ///< Hasty: fsync off, for tests that do not cut the power

    explicit PostgresServer(Disk disk = Disk::Hasty) : m_disk(disk) {
        giveToServer(m_folder.path());
        makeCluster();
        for (int tries = 0; tries < 5 && !begin(); ++tries) m_port = freePort(); // somebody else took it meanwhile
        if (m_process.state() != QProcess::Running) qFatal("PostgreSQL does not start: %s", log().constData());
        allow(QStringLiteral("*"), QString());
    }
    ~PostgresServer() { stop(); }

    static bool isInstalled() { return !programs().isEmpty() && QSqlDatabase::isDriverAvailable(QStringLiteral("QPSQL")); }

    /// From now on this process logs in as `login` with this password (empty: the superuser's, for everybody else).
    void allow(const QString& login, const QString& password) {
        m_passwords.prepend(QStringLiteral("127.0.0.1:%1:*:%2:%3\n").arg(m_port).arg(login, password.isEmpty() ? m_password : password));
        QFile file(m_passwordFolder.filePath(QStringLiteral("pgpass")));
        if (!file.open(QIODevice::WriteOnly)) qFatal("cannot write %s", qPrintable(file.fileName()));
        file.write(m_passwords.join(QString()).toUtf8());
        file.close();
        file.setPermissions(QFile::ReadOwner | QFile::WriteOwner);
        qputenv("PGPASSFILE", QFile::encodeName(file.fileName()));
    }

    storage::ServerAddress address(const QString& database) const { return {QStringLiteral("127.0.0.1"), m_port, database}; }

    std::unique_ptr<storage::Database> connect(const QString& database = QStringLiteral("postgres"), const QString& login = superuser()) const {
        auto opened = storage::Database::openPostgres(address(database), login);
        if (!opened) qFatal("%s (%s)", opened.error().text().c_str(), opened.error().detail.c_str());
        return std::move(*opened);
    }

    /// As superuser, from a connection of its own.
    void run(const QString& sql) const {
        if (auto done = connect()->run(sql); !done) qFatal("%s: %s", qPrintable(sql), done.error().detail.c_str());
    }

    /// A login that may make others, and an empty database of its own: what a server's administrator gives a project.
    storage::ServerAddress newDatabase(const QString& owner = QStringLiteral("tester")) {
        if (!m_owners.contains(owner)) run(QStringLiteral("CREATE ROLE \"%1\" LOGIN CREATEROLE PASSWORD '%2'").arg(owner, m_password));
        m_owners.insert(owner);
        const auto name = QStringLiteral("study%1").arg(++m_databases);
        run(QStringLiteral("CREATE DATABASE %1 OWNER \"%2\"").arg(name, owner));
        return address(name);
    }

    void start() {
        if (!begin()) qFatal("PostgreSQL does not start: %s", log().constData());
    }
    /// As in a crash: nothing is tidied up.
    void stop() {
        if (m_process.state() == QProcess::NotRunning) return;
        ::kill(static_cast<pid_t>(m_process.processId()), SIGQUIT);
        if (!m_process.waitForFinished(30'000)) m_process.kill();
    }

    /// As after a crash: every connection broken off, recovery from the log at the start.
    void restartAtOnce() {
        stop();
        start();
    }

    /// Where all that it stores lies.
    QString data() const { return m_folder.filePath(QStringLiteral("data")); }

    /// What a server's administrator does after a withdrawal: everything to disk, and the write-ahead log of before let go.
    void letGoOfLog() const {
        for (int i = 0; i < 2; ++i)
            for (const char* statement : {"SELECT pg_switch_wal()", "CHECKPOINT"}) run(QLatin1String(statement));
    }

    /// What the server wrote down.
    QByteArray log() const {
        QFile file(logFile());
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    /// Of all its processes together, what they share counted once.
    double mebibytes() const {
        const auto own = m_process.processId();
        double sum = processMiB(own, "smaps_rollup", "Pss:");
        QFile children(QStringLiteral("/proc/%1/task/%1/children").arg(own));
        if (!children.open(QIODevice::ReadOnly)) return sum;
        for (const auto& child : children.readAll().simplified().split(' ')) sum += processMiB(child.toLongLong(), "smaps_rollup", "Pss:");
        return sum;
    }

    static QString superuser() { return QStringLiteral("admin"); }

private:
    static QString programs() {
        const auto versions = QDir(QStringLiteral("/usr/lib/postgresql")).entryInfoList(QDir::Dirs | QDir::NoDotAndDotDot, QDir::Name | QDir::Reversed);
        for (const auto& version : versions)
            if (QFile::exists(version.filePath() + QStringLiteral("/bin/initdb"))) return version.filePath() + QStringLiteral("/bin/");
        return {};
    }
    static const passwd* serverUser() {
        const passwd* user = getpwnam("postgres");
        return user ? user : getpwnam("nobody");
    }
    static void giveToServer(const QString& path) {
        if (geteuid() == 0 && chown(QFile::encodeName(path).constData(), serverUser()->pw_uid, serverUser()->pw_gid) != 0) qFatal("chown failed");
    }
    /// The program under an unprivileged user, told to stop when its parent dies.
    static QStringList asServer(const QString& program) {
        QStringList line{QStringLiteral("--pdeathsig"), QStringLiteral("INT")};
        if (geteuid() == 0)
            line << QStringLiteral("--reuid=%1").arg(serverUser()->pw_uid) << QStringLiteral("--regid=%1").arg(serverUser()->pw_gid) << QStringLiteral("--clear-groups");
        return line << programs() + program;
    }
    static int freePort() {
        const int s = socket(AF_INET, SOCK_STREAM, 0);
        sockaddr_in address{};
        address.sin_family = AF_INET;
        address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
        socklen_t size = sizeof address;
        if (bind(s, reinterpret_cast<sockaddr*>(&address), size) != 0 || getsockname(s, reinterpret_cast<sockaddr*>(&address), &size) != 0) qFatal("no free port");
        close(s);
        return ntohs(address.sin_port);
    }

    QString logFile() const { return m_folder.filePath(QStringLiteral("log")); }

    void makeCluster() {
        QFile secret(m_folder.filePath(QStringLiteral("secret")));
        if (!secret.open(QIODevice::WriteOnly)) qFatal("cannot write the password");
        secret.write(m_password.toUtf8());
        secret.close();
        giveToServer(secret.fileName());
        QProcess initdb;
        initdb.start(QStringLiteral("setpriv"), asServer(QStringLiteral("initdb"))
                         << QStringLiteral("--pgdata") << data() << QStringLiteral("--username") << superuser() << QStringLiteral("--pwfile") << secret.fileName()
                         << QStringLiteral("--auth=scram-sha-256") << QStringLiteral("--encoding=UTF8") << QStringLiteral("--locale=C.UTF-8") << QStringLiteral("--no-sync"));
        if (!initdb.waitForFinished(60'000) || initdb.exitCode() != 0) qFatal("initdb: %s", initdb.readAllStandardError().constData());
    }

    /// False where it ended at once, or does not answer. Who answers while it has ended is another test's.
    bool begin() {
        m_process.setStandardErrorFile(logFile(), QIODevice::Append);
        const auto set = [](const char* text) { return QStringList{QStringLiteral("-c"), QLatin1String(text)}; };
        auto line = asServer(QStringLiteral("postgres")) << QStringLiteral("-D") << data() << QStringLiteral("-p") << QString::number(m_port);
        line << set("listen_addresses=127.0.0.1") << set("unix_socket_directories=") << set("log_line_prefix=%u@%d ") << set("max_connections=60") << set("wal_recycle=off");
        if (m_disk == Disk::Hasty) line << set("fsync=off") << set("full_page_writes=off");
        m_process.start(QStringLiteral("setpriv"), line);
        for (int tries = 0; tries < 300; ++tries, QThread::msleep(50))
            if (m_process.waitForFinished(1)) return false;
            else if (answers()) return !m_process.waitForFinished(100);
        stop();
        return false;
    }
    bool answers() const {
        return QProcess::execute(programs() + QStringLiteral("pg_isready"),
                                 {QStringLiteral("-q"), QStringLiteral("-h"), QStringLiteral("127.0.0.1"), QStringLiteral("-p"), QString::number(m_port)}) == 0;
    }
    Disk m_disk;
    QTemporaryDir m_folder;
    QTemporaryDir m_passwordFolder;
    QString m_password = QStringLiteral("only-for-this-test");
    QStringList m_passwords; // lines of a password file, the newest first
    QSet<QString> m_owners;
    QProcess m_process;
    int m_port = freePort();
    int m_databases = 0;
};

/// The engine under test, by PAULOWNIA_TEST_ENGINE: tests/core/storage runs every test of the repositories on both.
inline bool onPostgres() { return qgetenv("PAULOWNIA_TEST_ENGINE") == "postgresql"; }

/// One server for the whole test program; ends with it.
inline PostgresServer& sharedServer() {
    if (!PostgresServer::isInstalled()) {
        puts("SKIPPED ALL: PostgreSQL or Qt's driver for it is not installed (Debian: postgresql, libqt6sql6-psql)");
        fflush(stdout);
        _exit(0);
    }
    static PostgresServer server;
    return server;
}

} // namespace paulownia::tests
