#include "core/storage/project.h"

#include "core/storage/erasure.h"
#include "core/storage/migrations.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QRandomGenerator>

namespace paulownia::storage {
namespace {

using base::ErrorKind;
using base::failure;
using base::Result;

constexpr SettingRow kChainKey{"chain_key", ""};

QString databaseFile(const QString& folder) { return folder + QStringLiteral("/project.sqlite"); }

QByteArray randomKey() {
    QByteArray key(32, Qt::Uninitialized);
    QRandomGenerator::system()->fillRange(reinterpret_cast<quint32*>(key.data()), key.size() / 4);
    return key;
}

/// The project's own key for digests; made once. Never part of the chain it keys.
Result<QByteArray> chainKey(Database& database) {
    return database.transaction([&]() -> Result<QByteArray> {
        const auto made =
            database.run(QStringLiteral("INSERT INTO setting (key, value) VALUES (?, ?) ON CONFLICT (key) DO NOTHING"),
                         {QLatin1String(kChainKey.key), QString::fromLatin1(randomKey().toHex())});
        if (!made) return failure(made);
        const auto rows =
            database.select(QStringLiteral("SELECT value FROM setting WHERE key = ?"), {QLatin1String(kChainKey.key)});
        if (!rows) return failure(rows);
        return QByteArray::fromHex(rows->first().text(0).toLatin1());
    });
}

Result<> makeFolders(const QString& folder) {
    if (QDir dir(folder); dir.exists() && !dir.isEmpty())
        return failure(
            ErrorKind::Denied,
            QCoreApplication::translate("storage", "There is something in this folder already; choose a new one").toStdString(),
            folder.toStdString());
    for (const char* sub : {"", "/photos", "/cache", "/releases", "/runs"})
        if (!QDir().mkpath(folder + QLatin1String(sub)))
            return failure(ErrorKind::Io, QCoreApplication::translate("storage", "The folder could not be made").toStdString(),
                           folder.toStdString());
    QFile::setPermissions(folder, QFileDevice::ReadOwner | QFileDevice::WriteOwner |
                                      QFileDevice::ExeOwner); // faces are nobody else's business
    return {};
}

Result<> checkPanel(int panel) {
    if (panel >= 1 && panel <= 99 && panel % 2 == 1) return {};
    return failure(
        ErrorKind::Invalid,
        QCoreApplication::translate("storage", "A panel has an odd number of voters, 1 to 99, so that a majority can decide")
            .toStdString());
}

} // namespace

Project::Project(QString folder, model::Actor actor, std::unique_ptr<Database> database, QByteArray key)
    : m_folder(std::move(folder)), m_actor(std::move(actor)), m_clock([] { return QDateTime::currentDateTimeUtc(); }),
      m_database(std::move(database)), m_chain(*m_database, std::move(key), m_actor.name, m_clock),
      m_vault(m_folder + QStringLiteral("/photos")), m_settings(*m_database, m_chain, m_actor.role), m_submissions(*m_database, m_chain),
      m_consentForms(*m_database, m_chain, m_clock), m_photos(*m_database, m_chain), m_reviews(*m_database, m_chain), m_votes(*m_database, m_chain), m_polls(*m_database, m_chain),
      m_releases(*m_database, m_chain), m_withdrawals(*m_database, m_chain, m_clock) {}

Result<std::unique_ptr<Project>> Project::create(const QString& folder, int panel, const model::Actor& actor) {
    if (auto odd = checkPanel(panel); !odd) return failure(odd);
    const auto path = QDir::cleanPath(QFileInfo(folder).absoluteFilePath());
    if (auto made = makeFolders(path); !made) return failure(made);
    auto project = openDatabase(path, actor);
    if (!project) return project;
    const auto recorded = (*project)->m_database->transaction([&]() -> Result<> {
        if (auto act = (*project)->m_chain.append(QStringLiteral("project.created"), {}, {}); !act) return act;
        return (*project)->m_settings.set(kPanel, QString::number(panel));
    });
    if (!recorded) return failure(recorded);
    return project;
}

Result<std::unique_ptr<Project>> Project::open(const QString& folder, const model::Actor& actor) {
    const auto path = QDir::cleanPath(QFileInfo(folder).absoluteFilePath());
    if (QFileInfo::exists(databaseFile(path))) {
        auto project = openDatabase(path, actor);
        if (project) tidyUp(**project);
        return project;
    }
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
    return std::unique_ptr<Project>(new Project(folder, actor, std::move(*database), *std::move(key)));
}

} // namespace paulownia::storage
