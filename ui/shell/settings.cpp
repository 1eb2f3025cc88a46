#include "ui/shell/settings.h"

#include <QCoreApplication>
#include <QDir>
#include <QStandardPaths>
#include <QUrl>
#include <optional>

namespace paulownia::ui {
namespace {

constexpr int kMostRecent = 8;

} // namespace

const QVector<SettingRow>& settingRows() {
    static const QVector<SettingRow> rows{kTheme, kTextSize, kLessMotion, kKeys, kLanguage, kGeometry, kRecentProjects, kLastProject, kDemoFolder, kTourSeen, kReviewLayout, kReviewTile, kLastPage, kActorName, kActorRole, kVoteMode, kVoteQuestion};
    return rows;
}

Settings::Settings(const QString& file) : m_store(file, QSettings::IniFormat) {}

QString Settings::defaultFile() {
    const QString given = qEnvironmentVariable("PAULOWNIA_CONFIG");
    if (!given.isEmpty()) return given;
    return QStandardPaths::writableLocation(QStandardPaths::GenericConfigLocation) + QStringLiteral("/paulownia/studio.ini");
}

QString Settings::keyOf(const SettingRow& row, const QString& projectFolder) {
    const QString key = QLatin1String(row.key);
    if (row.scope == SettingScope::User) return key;
    // A '/' would open a level of its own in the file.
    const QString folder = QString::fromLatin1(QUrl::toPercentEncoding(QDir(projectFolder).absolutePath()));
    return QStringLiteral("projects/%1/%2").arg(folder, key);
}

QVariant Settings::value(const SettingRow& row, const QString& projectFolder) const {
    const QMetaType type(row.type);
    QVariant fallback(QString::fromLatin1(row.fallback));
    if (!fallback.convert(type)) fallback = QVariant(type);
    QVariant stored = m_store.value(keyOf(row, projectFolder), fallback);
    return stored.convert(type) ? stored : fallback;
}

void Settings::set(const SettingRow& row, const QVariant& value, const QString& projectFolder) {
    m_store.setValue(keyOf(row, projectFolder), value);
}

QStringList Settings::recentProjects() const {
    QStringList folders = value(kRecentProjects).toStringList();
    folders.removeAll(QString());
    return folders;
}

void Settings::addRecentProject(const QString& folder) {
    QStringList folders = recentProjects();
    folders.removeAll(folder);
    folders.prepend(folder);
    set(kRecentProjects, QStringList(folders.mid(0, kMostRecent)));
}

void Settings::removeRecentProject(const QString& folder) {
    QStringList folders = recentProjects();
    folders.removeAll(folder);
    set(kRecentProjects, folders);
}

model::Actor Settings::actorOf(const QString& projectFolder) const {
    return {text(kActorName, projectFolder), roleFromKey(text(kActorRole, projectFolder)).value_or(model::Role::Curator)};
}

void Settings::setActorOf(const QString& projectFolder, const model::Actor& actor) {
    set(kActorName, actor.name, projectFolder);
    set(kActorRole, toKey(actor.role), projectFolder);
}

QString toKey(model::Role role) {
    switch (role) {
    case model::Role::Curator: return QStringLiteral("curator");
    case model::Role::Voter: return QStringLiteral("voter");
    case model::Role::PrincipalInvestigator: return QStringLiteral("pi");
    case model::Role::Portal: return QStringLiteral("portal");
    }
    return {};
}

std::optional<model::Role> roleFromKey(const QString& key) {
    for (const auto role : {model::Role::Curator, model::Role::Voter, model::Role::PrincipalInvestigator})
        if (toKey(role) == key.toLower()) return role;
    return std::nullopt;
}

QString toText(model::Role role) {
    switch (role) {
    case model::Role::Curator: return QCoreApplication::translate("Role", "Curator");
    case model::Role::Voter: return QCoreApplication::translate("Role", "Voter");
    case model::Role::PrincipalInvestigator: return QCoreApplication::translate("Role", "Principal investigator");
    case model::Role::Portal: return QCoreApplication::translate("Role", "Volunteers’ web page");
    }
    return {};
}

} // namespace paulownia::ui
