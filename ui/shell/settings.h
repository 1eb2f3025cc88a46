#pragma once

#include "core/model/actor.h"

#include <QSettings>
#include <QString>
#include <QStringList>
#include <QVariant>
#include <QVector>

namespace paulownia::ui {

enum class SettingScope {
    User,   ///< one value
    Project ///< one value a project folder, kept on this computer
};

/// One row of the table of what the studio remembers on this computer. (What a release depends on is the project's own:
/// core/storage/settings_repository.h.)
struct SettingRow {
    const char* key;
    QMetaType::Type type;
    const char* fallback;
    SettingScope scope;
};

inline constexpr SettingRow kTheme{"theme", QMetaType::QString, "system", SettingScope::User};       ///< system, light, dark
inline constexpr SettingRow kTextSize{"text_size", QMetaType::Int, "100", SettingScope::User}; ///< percent of the desktop's
inline constexpr SettingRow kLessMotion{"less_motion", QMetaType::Bool, "false", SettingScope::User}; ///< nothing moves or blinks by itself
inline constexpr SettingRow kKeys{"keys", QMetaType::QStringList, "", SettingScope::User};       ///< see KeyBindings
inline constexpr SettingRow kLanguage{"language", QMetaType::QString, "system", SettingScope::User}; ///< system, en, ja
inline constexpr SettingRow kGeometry{"window_geometry", QMetaType::QByteArray, "", SettingScope::User};
inline constexpr SettingRow kRecentProjects{"recent_projects", QMetaType::QStringList, "", SettingScope::User};
inline constexpr SettingRow kLastProject{"last_project", QMetaType::QString, "", SettingScope::User}; ///< empty: none was open
inline constexpr SettingRow kDemoFolder{"demo_folder", QMetaType::QString, "", SettingScope::User};   ///< the last one; empty: none was made
inline constexpr SettingRow kTourSeen{"tour_seen", QMetaType::Bool, "false", SettingScope::User}; ///< gone through or skipped: it does not come by itself again
inline constexpr SettingRow kReviewLayout{"review_layout", QMetaType::QByteArray, "", SettingScope::User};
inline constexpr SettingRow kReviewTile{"review_tile", QMetaType::Int, "90", SettingScope::User}; ///< two side by side at first
inline constexpr SettingRow kLastPage{"last_page", QMetaType::QString, "home", SettingScope::Project};
inline constexpr SettingRow kActorName{"actor_name", QMetaType::QString, "", SettingScope::Project};
inline constexpr SettingRow kActorRole{"actor_role", QMetaType::QString, "curator", SettingScope::Project};
inline constexpr SettingRow kVoteMode{"vote_mode", QMetaType::QString, "focus", SettingScope::User};  ///< focus, sheet
inline constexpr SettingRow kVoteQuestion{"vote_question", QMetaType::QString, "", SettingScope::Project}; ///< chosen last

/// All rows, for whatever goes through them.
const QVector<SettingRow>& settingRows();

/// An INI file. A damaged value counts as absent: the row's default is returned.
class Settings {
public:
    explicit Settings(const QString& file);
    /// PAULOWNIA_CONFIG, else studio.ini in the user's configuration folder.
    static QString defaultFile();

    QVariant value(const SettingRow& row, const QString& projectFolder = {}) const;
    QString text(const SettingRow& row, const QString& projectFolder = {}) const { return value(row, projectFolder).toString(); }
    void set(const SettingRow& row, const QVariant& value, const QString& projectFolder = {});

    QStringList recentProjects() const; ///< folders, the latest first
    void addRecentProject(const QString& folder);
    void removeRecentProject(const QString& folder);

    /// Who was at work in this project last; an empty name: nobody yet.
    model::Actor actorOf(const QString& projectFolder) const;
    void setActorOf(const QString& projectFolder, const model::Actor& actor);

private:
    static QString keyOf(const SettingRow& row, const QString& projectFolder);
    QSettings m_store;
};

QString toKey(model::Role role);                   ///< "curator", "voter", "pi"
std::optional<model::Role> roleFromKey(const QString& key);
QString toText(model::Role role);                  ///< for people, translated

} // namespace paulownia::ui
