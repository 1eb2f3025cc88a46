#include "core/storage/team.h"

#include <QCoreApplication>
#include <QFile>
#include <QRandomGenerator>
#include <array>

// Outside any namespace, as the macro asks: a static library's resources are not linked by themselves.
static void initServerResource() { Q_INIT_RESOURCE(server); }

namespace paulownia::storage {
namespace {

using base::ErrorKind;
using base::failure;
using base::Result;
using model::Role;

struct Words {
    Q_DECLARE_TR_FUNCTIONS(storage)
};

constexpr qsizetype kLongestLogin = 63; // bytes, PostgreSQL's identifiers

struct RoleKey {
    Role role;
    const char* key; ///< group role: the database's name, _, this
};
constexpr std::array kRoles{RoleKey{Role::PrincipalInvestigator, "pi"}, RoleKey{Role::Curator, "curator"}, RoleKey{Role::Voter, "voter"}, RoleKey{Role::Portal, "portal"}};

QString quoted(const QString& identifier) { return QLatin1Char('"') + QString(identifier).replace(QLatin1Char('"'), QLatin1String("\"\"")) + QLatin1Char('"'); }


Result<> checkName(const QString& name) {
    const auto isOdd = [](QChar c) { return c.category() == QChar::Other_Control; };
    const bool fits = !name.trimmed().isEmpty() && name == name.trimmed().normalized(QString::NormalizationForm_C) &&
                      name.toUtf8().size() <= kLongestLogin && std::none_of(name.begin(), name.end(), isOdd) && !name.startsWith(QLatin1String("pg_"));
    if (fits) return {};
    return failure(ErrorKind::Invalid, Words::tr("A login’s name is one line of at most %1 bytes, and does not start with pg_").arg(kLongestLogin).toStdString());
}

/// 24 letters and digits, easy to read out: no 0, O, 1, l.
QString newPassword() {
    static constexpr char kLetters[] = "abcdefghijkmnpqrstuvwxyzABCDEFGHJKLMNPQRSTUVWXYZ23456789";
    QString password;
    for (int i = 0; i < 24; ++i) password += QLatin1Char(kLetters[QRandomGenerator::system()->bounded(static_cast<int>(sizeof kLetters) - 1)]);
    return password;
}

Result<QString> databaseName(Database& database) {
    const auto rows = database.select(QStringLiteral("SELECT current_database()::text"));
    if (!rows) return failure(rows);
    return rows->first().text(0);
}

Result<> runAll(Database& database, const QStringList& statements) {
    for (const auto& statement : statements)
        if (auto done = database.run(statement); !done) return failure(done);
    return {};
}

} // namespace

Result<Login> loginOf(Database& database) {
    const auto rows = database.select(QStringLiteral(
        "SELECT session_user::text, CASE WHEN u.rolsuper OR d.datdba = u.oid THEN 'pi' ELSE "
        "(SELECT substr(g.rolname, length(d.datname) + 2) FROM pg_auth_members m JOIN pg_roles g ON g.oid = m.roleid WHERE m.member = u.oid "
        "AND g.rolname IN (d.datname || '_pi', d.datname || '_curator', d.datname || '_voter', d.datname || '_portal') ORDER BY g.rolname = d.datname || '_portal', g.rolname = d.datname || '_voter', "
        "g.rolname = d.datname || '_curator' LIMIT 1) END FROM pg_roles u, pg_database d WHERE u.rolname = session_user AND d.datname = current_database()"));
    if (!rows) return failure(rows);
    for (const auto& row : kRoles)
        if (!rows->isEmpty() && rows->first().text(1) == QLatin1String(row.key)) return Login{rows->first().text(0), row.role};
    return failure(ErrorKind::Denied, Words::tr("Your login has no part in this project; ask the one who runs it").toStdString(), database.where().toStdString());
}

Result<> installRoles(Database& database, const QString& name) {
    initServerResource();
    QFile file(QStringLiteral(":/storage/server/roles.sql"));
    if (!file.open(QIODevice::ReadOnly)) return failure(ErrorKind::Internal, "The roles' script is missing from the program");
    return database.transaction([&] { return database.runScript(QString::fromUtf8(file.readAll()).replace(QLatin1String("@database@"), name)); });
}

Result<QString> addLogin(Database& database, const QString& name, Role role) {
    if (auto fits = checkName(name); !fits) return failure(fits);
    return database.transaction([&]() -> Result<QString> {
        const auto project = databaseName(database);
        if (!project) return failure(project);
        const auto found = database.select(QStringLiteral("SELECT 1 FROM pg_roles WHERE rolname = ?"), {name});
        if (!found) return failure(found);
        const auto password = found->isEmpty() ? newPassword() : QString();
        QStringList statements;
        if (found->isEmpty()) statements << QStringLiteral("CREATE ROLE %1 LOGIN PASSWORD '%2'").arg(quoted(name), password);
        for (const auto& row : kRoles) // one part each: a curator who may vote only is a voter
            statements << QStringLiteral("%1 %2 %3 %4").arg(row.role == role ? QStringLiteral("GRANT") : QStringLiteral("REVOKE"),
                                                             quoted(*project + QLatin1Char('_') + QLatin1String(row.key)),
                                                             row.role == role ? QStringLiteral("TO") : QStringLiteral("FROM"), quoted(name));
        statements << QStringLiteral("ALTER ROLE %1 IN DATABASE %2 SET search_path = %3paulownia")
                          .arg(quoted(name), quoted(*project), role == Role::Voter ? QStringLiteral("voting, ") : QString());
        if (auto done = runAll(database, statements); !done) return failure(done);
        return password;
    });
}

Result<QVector<Login>> teamOf(Database& database) {
    QVector<Login> team;
    for (const auto& row : kRoles) {
        const auto rows = database.select(QStringLiteral("SELECT u.rolname::text FROM pg_auth_members m JOIN pg_roles g ON g.oid = m.roleid JOIN pg_roles u ON "
                                                         "u.oid = m.member WHERE g.rolname = current_database() || ? ORDER BY u.rolname"),
                                          {QLatin1Char('_') + QLatin1String(row.key)});
        if (!rows) return failure(rows);
        for (const auto& member : *rows) team.append({member.text(0), row.role});
    }
    return team;
}

} // namespace paulownia::storage
