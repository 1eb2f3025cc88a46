#pragma once

#include "core/model/actor.h"
#include "core/storage/consent_form_repository.h"
#include "core/storage/photo_repository.h"
#include "core/storage/photo_vault.h"
#include "core/storage/poll_repository.h"
#include "core/storage/release_repository.h"
#include "core/storage/review_repository.h"
#include "core/storage/settings_repository.h"
#include "core/storage/submission_repository.h"
#include "core/storage/vote_repository.h"
#include "core/storage/withdrawal_repository.h"

namespace paulownia::storage {

/// A project folder: project.sqlite, photos/, cache/, releases/, runs/. One object, one connection, one thread: a job on
/// another thread opens its own with reopen().
class Project {
public:
    /// Makes the folder. Refused where there is something already. `panel`: odd, 1…99.
    static base::Result<std::unique_ptr<Project>> create(const QString& folder, int panel, const model::Actor& actor);
    /// Finishes what a killed program left of a withdrawal, too (see erasure.h).
    static base::Result<std::unique_ptr<Project>> open(const QString& folder, const model::Actor& actor);
    base::Result<std::unique_ptr<Project>> reopen() const { return openDatabase(m_folder, m_actor); }

    const QString& folder() const { return m_folder; }
    const model::Actor& actor() const { return m_actor; }
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
    PollRepository& polls() { return m_polls; }
    ReleaseRepository& releases() { return m_releases; }
    WithdrawalRepository& withdrawals() { return m_withdrawals; }

private:
    Project(QString folder, model::Actor actor, std::unique_ptr<Database> database, QByteArray chainKey);
    static base::Result<std::unique_ptr<Project>> openDatabase(const QString& folder, const model::Actor& actor);

    QString m_folder;
    model::Actor m_actor;
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
    PollRepository m_polls;
    ReleaseRepository m_releases;
    WithdrawalRepository m_withdrawals;
};

} // namespace paulownia::storage
