#pragma once

#include "core/portal/draft.h"
#include "core/portal/photo_check.h"
#include "core/portal/secret.h"

#include <functional>
#include <memory>
#include <mutex>
#include <unordered_map>

namespace paulownia::portal {

/// What a draft's photos lie under, and who may touch them now. Made by DraftStore::open(); while it lives, nobody else has it.
class OpenDraft {
public:
    Draft values;

    base::Result<> save();
    QString photoFile(int place) const;
    QString previewFile(int place) const;

    /// Puts the photo in the first free place and saves. A key of texts.json when it may not come in: there already, or no place.
    base::Result<QString> addPhoto(const QString& name, const CheckedPhoto& photo);
    base::Result<> removePhoto(int place); ///< nothing when there is none
    base::Result<QByteArray> readPhoto(int place) const; ///< as it was put in; Io otherwise
    /// The photos and the answers go; what the receipt needs stays.
    base::Result<> keepReceiptOnly();
    void discard(); ///< all of it

private:
    friend class DraftStore;
    OpenDraft(QString folder, SessionToken session, std::shared_ptr<std::mutex> mutex, std::unique_lock<std::mutex> lock)
        : m_folder(std::move(folder)), m_session(std::move(session)), m_mutex(std::move(mutex)), m_lock(std::move(lock)) {}
    void removeFiles(int place);

    QString m_folder;
    SessionToken m_session;
    std::shared_ptr<std::mutex> m_mutex;
    std::unique_lock<std::mutex> m_lock;
};

/// The drafts of one portal: PROJECT/drafts/DIGEST/draft.json, 1.jpeg …, 1.preview.jpeg …; for the project's owner alone. A
/// draft dies a day after it was begun. The agreement number stands in it sealed: only the volunteer's browser has the key. Any thread; a draft is with one at a time.
class DraftStore {
public:
    using Clock = std::function<QDateTime()>;
    DraftStore(QString folder, Clock clock) : m_folder(std::move(folder)), m_clock(std::move(clock)) {}

    base::Result<> prepare(); ///< makes the folder
    base::Result<SessionToken> begin(Language language);
    std::unique_ptr<OpenDraft> open(const SessionToken& token); ///< none: unknown, damaged, or a day old
    int removeExpired(); ///< how many; one that is open right now is left for the next time
    int count() const;
    const QString& folder() const { return m_folder; }

private:
    std::shared_ptr<std::mutex> mutexOf(const QString& name);
    bool isAlive(const QString& folder, Draft& values) const;

    QString m_folder;
    Clock m_clock;
    std::mutex m_mutex;
    std::unordered_map<QString, std::weak_ptr<std::mutex>> m_mutexes;
};

inline constexpr int kDraftHours = 24;

} // namespace paulownia::portal
