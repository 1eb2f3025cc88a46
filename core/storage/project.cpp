#include "core/storage/project.h"

#include "core/storage/erasure.h"
#include "core/storage/folder_sync.h"
#include "core/storage/migrations.h"
#include "core/storage/team_folder.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <array>
#include <cstdio>

namespace paulownia::storage {
namespace {

using base::ErrorKind;
using base::failure;
using base::Result;

QString databaseFile(const QString& folder) { return folder + QStringLiteral("/project.sqlite"); }

QString draftOf(const QString& databaseFile) { return databaseFile + QStringLiteral(".new"); }

constexpr std::array kFolders{"photos", "cache", "releases", "runs"};

/// Nothing in it, or what a program left that was killed while it made a project there.
bool isFree(const QString& folder) {
    const QDir dir(folder);
    const auto names = dir.entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot);
    return std::all_of(names.begin(), names.end(), [&](const QString& name) {
        const bool isOurs = std::any_of(kFolders.begin(), kFolders.end(), [&](const char* sub) { return name == QLatin1String(sub); });
        return isOurs ? QDir(dir.filePath(name)).isEmpty() : name.startsWith(QFileInfo(draftOf(databaseFile(folder))).fileName());
    });
}

Result<> makeFolders(const QString& folder) {
    if (!isFree(folder))
        return failure(
            ErrorKind::Denied,
            QCoreApplication::translate("storage", "There is something in this folder already; choose a new one").toStdString(),
            folder.toStdString());
    const auto ownerOnly = QFileDevice::ReadOwner | QFileDevice::WriteOwner | QFileDevice::ExeOwner; // faces are nobody else's business
    bool isMade = QDir().mkpath(folder) && QFile::setPermissions(folder, ownerOnly);
    for (const char* sub : kFolders) isMade = isMade && QDir(folder).mkpath(QLatin1String(sub));
    isMade = isMade && syncFolder(folder);
    static_cast<void>(syncFolder(QFileInfo(QDir::cleanPath(folder)).absolutePath())); // which need not be one that we may read
    if (isMade) return {};
    return failure(ErrorKind::Io, QCoreApplication::translate("storage", "The folder could not be made").toStdString(), folder.toStdString());
}

Result<> checkPanel(int panel) {
    if (panel >= 1 && panel <= 99 && panel % 2 == 1) return {};
    return failure(
        ErrorKind::Invalid,
        QCoreApplication::translate("storage", "A panel has an odd number of voters, 1 to 99, so that a majority can decide")
            .toStdString());
}

/// A voter's login never sees the project's key: it has one of its own, for the order of the subjects.
Result<QByteArray> voterKey(Database& database) {
    const auto rows = database.select(QStringLiteral("SELECT voting.order_key()"));
    if (!rows) return failure(rows);
    return QByteArray::fromHex(rows->first().text(0).toLatin1());
}

Result<> checkEmpty(Database& database) {
    const auto schemas = database.select(QStringLiteral("SELECT 1 FROM pg_namespace WHERE nspname IN ('paulownia', 'voting')"));
    if (!schemas) return failure(schemas);
    if (schemas->isEmpty()) return {};
    return failure(ErrorKind::Denied,
                   QCoreApplication::translate("storage", "There is a project in this database already; choose an empty one").toStdString(),
                   database.where().toStdString());
}

Result<> recordCreation(Database& database, AuditChain& chain, int panel) {
    const AuditChain::Consequences creation(chain); // whoever makes a project
    return database.transaction([&]() -> Result<> {
        if (auto act = chain.append(QStringLiteral("project.created"), {}, {}); !act) return act;
        return SettingsRepository(database, chain).set(kPanel, QString::number(panel));
    });
}

Result<> fillDatabase(const QString& file, int panel, const model::Actor& actor) {
    const auto database = Database::openSqlite(file);
    if (!database) return failure(database);
    if (auto migrated = migrate(**database, {}); !migrated) return failure(migrated);
    const auto key = chainKey(**database);
    if (!key) return failure(key);
    AuditChain chain(**database, *key, actor, &QDateTime::currentDateTimeUtc);
    if (auto recorded = recordCreation(**database, chain, panel); !recorded) return recorded;
    const auto whole = (*database)->select(QStringLiteral("PRAGMA wal_checkpoint(TRUNCATE)")); // its log would not be found under the new name
    return whole ? Result<>() : failure(whole);
}

void removeWithLogs(const QString& databaseFile) {
    for (const char* suffix : {"", "-wal", "-shm"}) QFile::remove(databaseFile + QLatin1String(suffix));
}

/// Under another name until it is whole: a killed program leaves no half project.
Result<> makeDatabase(const QString& folder, int panel, const model::Actor& actor) {
    const auto file = databaseFile(folder), draft = draftOf(file);
    removeWithLogs(draft);
    if (auto filled = fillDatabase(draft, panel, actor); !filled) return filled;
    const bool isPut = std::rename(QFile::encodeName(draft).constData(), QFile::encodeName(file).constData()) == 0; // QFile would copy where it cannot
    removeWithLogs(draft);
    if (isPut && syncFolder(folder)) return {};
    QFile::remove(file);
    return failure(ErrorKind::Io, QCoreApplication::translate("storage", "The folder could not be made").toStdString(), file.toStdString());
}

/// Within a transaction, as the database's owner.
Result<> fillTeamsDatabase(Database& database, const QString& name, int panel) {
    for (const auto& statement : {QStringLiteral("CREATE SCHEMA paulownia"), QStringLiteral("SET search_path = paulownia")})
        if (auto done = database.run(statement); !done) return failure(done);
    if (auto migrated = migrate(database, {}); !migrated) return failure(migrated);
    const auto key = chainKey(database);
    if (!key) return failure(key);
    if (auto held = installRoles(database, name); !held) return held;
    const auto owner = loginOf(database);
    if (!owner) return failure(owner);
    AuditChain chain(database, *key, model::Actor{owner->name, owner->role}, &QDateTime::currentDateTimeUtc);
    return recordCreation(database, chain, panel);
}

/// The owner's program brings the schema up, and the rights with it; everybody else waits for that.
Result<> renewIfOlder(Database& database, const QString& name) {
    const auto steps = migrate(database, {});
    if (!steps) return failure(steps);
    return *steps > 0 ? installRoles(database, name) : Result<>();
}

/// A login may do less than it could, never more.
model::Actor actorFor(const Login& login, const model::Actor& asked) {
    using model::Role;
    const bool isMore = login.role == Role::Voter || login.role == Role::Portal || (login.role == Role::Curator && asked.role == Role::PrincipalInvestigator);
    return {login.name, isMore ? login.role : asked.role};
}

bool isVoters(const std::optional<Login>& login) { return login && login->role == model::Role::Voter; }

} // namespace

Project::Project(QString folder, model::Actor actor, std::optional<Login> login, std::unique_ptr<Database> database, QByteArray key)
    : m_folder(std::move(folder)), m_actor(std::move(actor)), m_login(std::move(login)), m_clock([] { return QDateTime::currentDateTimeUtc(); }),
      m_database(std::move(database)), m_chain(*m_database, std::move(key), m_actor, m_clock),
      m_vault(m_folder + QStringLiteral("/photos"), m_login ? PhotoVault::Readers::Group : PhotoVault::Readers::Owner),
      m_settings(*m_database, m_chain), m_submissions(*m_database, m_chain), m_consentForms(*m_database, m_chain, m_clock),
      m_photos(*m_database, m_chain), m_reviews(*m_database, m_chain),
      m_votes(*m_database, m_chain, isVoters(m_login) ? m_login->name : QString()),
      m_repeats(*m_database, m_chain, isVoters(m_login) ? m_login->name : QString()), m_polls(*m_database, m_chain),
      m_releases(*m_database, m_chain), m_withdrawals(*m_database, m_chain, m_clock) {}

bool Project::isVotersLogin() const { return isVoters(m_login); }

Result<std::unique_ptr<Project>> Project::create(const QString& folder, int panel, const model::Actor& actor) {
    if (auto odd = checkPanel(panel); !odd) return failure(odd);
    const auto path = QDir::cleanPath(QFileInfo(folder).absoluteFilePath());
    if (auto made = makeFolders(path); !made) return failure(made);
    if (auto made = makeDatabase(path, panel, actor); !made) return failure(made);
    return openDatabase(path, actor);
}

Result<std::unique_ptr<Project>> Project::createForTeam(const QString& folder, int panel, const model::Actor& actor, const ServerAddress& server) {
    if (auto odd = checkPanel(panel); !odd) return failure(odd);
    auto database = Database::openPostgres(server, actor.name);
    if (!database) return failure(database);
    if (auto empty = checkEmpty(**database); !empty) return failure(empty);
    const auto path = QDir::cleanPath(QFileInfo(folder).absoluteFilePath());
    if (auto made = makeFolders(path); !made) return failure(made);
    const auto started = (*database)->transaction([&]() -> Result<> { // schema, roles, first acts, the folder's word: all or none
        if (auto filled = fillTeamsDatabase(**database, server.database, panel); !filled) return filled;
        return writeServerFile(path, server);
    });
    if (started) return openTeams(path, actor, server);
    QDir(path).removeRecursively();
    return failure(started);
}

Result<std::unique_ptr<Project>> Project::open(const QString& folder, const model::Actor& actor) {
    auto project = openQuietly(QDir::cleanPath(QFileInfo(folder).absoluteFilePath()), actor);
    if (project && !(*project)->isVotersLogin()) tidyUp(**project);
    return project;
}

Result<std::unique_ptr<Project>> Project::openQuietly(const QString& path, const model::Actor& actor) {
    if (QFileInfo::exists(databaseFile(path))) return openDatabase(path, actor);
    const auto server = readServerFile(path);
    if (server) return openTeams(path, actor, *server);
    if (server.error().kind != ErrorKind::NotFound) return failure(server);
    return failure(
        ErrorKind::NotFound,
        QCoreApplication::translate("storage", "This is no project folder; make one with “New project” or ‘paulownia new’")
            .toStdString(),
        path.toStdString());
}

Result<std::unique_ptr<Project>> Project::openDatabase(const QString& folder, const model::Actor& actor) {
    auto database = Database::openSqlite(databaseFile(folder));
    if (!database) return failure(database);
    const auto backup = QStringLiteral("%1/before-schema-%2.sqlite").arg(folder).arg(kSchemaVersion);
    if (auto migrated = migrate(**database, backup); !migrated) return failure(migrated);
    auto key = chainKey(**database);
    if (!key) return failure(key);
    return std::unique_ptr<Project>(new Project(folder, actor, {}, std::move(*database), *std::move(key)));
}

Result<std::unique_ptr<Project>> Project::openTeams(const QString& folder, const model::Actor& actor, const ServerAddress& server) {
    auto database = Database::openPostgres(server, actor.name);
    if (!database) return failure(database);
    auto login = loginOf(**database);
    if (!login) return failure(login);
    if (auto renewed = renewIfOlder(**database, server.database); !renewed) return failure(renewed);
    auto key = isVoters(*login) ? voterKey(**database) : chainKey(**database);
    if (!key) return failure(key);
    const auto person = actorFor(*login, actor);
    return std::unique_ptr<Project>(new Project(folder, person, *std::move(login), std::move(*database), *std::move(key)));
}

} // namespace paulownia::storage
