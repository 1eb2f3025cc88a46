#pragma once

#include "core/model/actor.h"
#include "core/storage/consent_form_repository.h"
#include "core/storage/photo_repository.h"
#include "core/storage/photo_vault.h"
#include "core/storage/poll_repository.h"
#include "core/storage/release_repository.h"
#include "core/storage/repeat_repository.h"
#include "core/storage/review_repository.h"
#include "core/storage/settings_repository.h"
#include "core/storage/submission_repository.h"
#include "core/storage/team.h"
#include "core/storage/vote_repository.h"
#include "core/storage/withdrawal_repository.h"

namespace paulownia::storage {

/// A project folder: project.sqlite, photos/, cache/, releases/, runs/. A team's project has project.database in place of
/// project.sqlite: one line that names the PostgreSQL database with the rows; the folder is then shared, for the photos.
/// One object, one connection, one thread: a job on another thread opens its own with reopen().
class Project {
public:
    /// Makes the folder. Refused where there is something already. `panel`: odd, 1…99.
    static base::Result<std::unique_ptr<Project>> create(const QString& folder, int panel, const model::Actor& actor);
    /// A team's project: `actor` logs in by name, and owns the database, which exists and is empty. Denied: it is not empty.
    static base::Result<std::unique_ptr<Project>> createForTeam(const QString& folder, int panel, const model::Actor& actor, const ServerAddress& server);
    /// In a team's project the actor's name is the login; the server says which role it has, and `actor` may ask for less.
    /// Finishes what a killed program left of a withdrawal or a release, too (see tidyUp()).
    static base::Result<std::unique_ptr<Project>> open(const QString& folder, const model::Actor& actor);
    /// Without finishing anything: a copy is checked as it was made.
    static base::Result<std::unique_ptr<Project>> openQuietly(const QString& folder, const model::Actor& actor);
    base::Result<std::unique_ptr<Project>> reopen() const { return openQuietly(m_folder, m_actor); }

    const QString& folder() const { return m_folder; }
    const model::Actor& actor() const { return m_actor; }
    bool isTeams() const { return m_login.has_value(); } ///< on PostgreSQL
    bool isVotersLogin() const; ///< the server lets this login vote, and nothing else
    QString cacheFolder() const { return m_folder + QStringLiteral("/cache"); }
    QString releasesFolder() const { return m_folder + QStringLiteral("/releases"); }
    QDateTime now() const { return m_clock(); } ///< UTC

    Database& database() { return *m_database; }
    AuditChain& chain() { return m_chain; }
    PhotoVault& vault() { return m_vault; }
    SettingsRepository& settings() { return m_settings; }
    SubmissionRepository& submissions() { return m_submissions; }
    ConsentFormRepository& consentForms() { return m_consentForms; }
    PhotoRepository& photos() { return m_photos; }
    ReviewRepository& reviews() { return m_reviews; }
    VoteRepository& votes() { return m_votes; }
    RepeatRepository& repeats() { return m_repeats; }
    PollRepository& polls() { return m_polls; }
    ReleaseRepository& releases() { return m_releases; }
    WithdrawalRepository& withdrawals() { return m_withdrawals; }

private:
    Project(QString folder, model::Actor actor, std::optional<Login> login, std::unique_ptr<Database> database, QByteArray chainKey);
    static base::Result<std::unique_ptr<Project>> openDatabase(const QString& folder, const model::Actor& actor);
    static base::Result<std::unique_ptr<Project>> openTeams(const QString& folder, const model::Actor& actor, const ServerAddress& server);

    QString m_folder;
    model::Actor m_actor;
    std::optional<Login> m_login;
    AuditChain::Clock m_clock;
    std::unique_ptr<Database> m_database;
    AuditChain m_chain;
    PhotoVault m_vault;
    SettingsRepository m_settings;
    SubmissionRepository m_submissions;
    ConsentFormRepository m_consentForms;
    PhotoRepository m_photos;
    ReviewRepository m_reviews;
    VoteRepository m_votes;
    RepeatRepository m_repeats;
    PollRepository m_polls;
    ReleaseRepository m_releases;
    WithdrawalRepository m_withdrawals;
};

} // namespace paulownia::storage
