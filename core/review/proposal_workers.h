#pragma once

#include "core/imaging/proposer.h"
#include "core/model/photo.h"
#include "core/storage/photo_vault.h"

#include <atomic>
#include <condition_variable>
#include <mutex>
#include <thread>

namespace paulownia::review {

/// What a worker found out about one photo.
struct Examined {
    model::PhotoId photo;
    base::Result<model::Proposal> proposal;
};

/// Threads that take photos from a list and hand back proposals in whatever order they are ready. The destructor stops and
/// waits.
class ProposalWorkers {
public:
    /// One thread a proposer. `photos` is copied; nothing of the database is needed.
    ProposalWorkers(QVector<model::Photo> photos, storage::PhotoVault vault, std::vector<std::unique_ptr<imaging::FaceProposer>> proposers);
    ~ProposalWorkers();

    /// Waits until enough is ready or a moment has passed, and takes it all.
    std::vector<Examined> take();
    void stop(); ///< and wait: what is ready can still be taken

private:
    void work(const std::stop_token& stop, imaging::FaceProposer& proposer);

    const QVector<model::Photo> m_photos;
    const storage::PhotoVault m_vault;
    const std::vector<std::unique_ptr<imaging::FaceProposer>> m_proposers;
    std::atomic<qsizetype> m_next = 0;
    std::mutex m_mutex;
    std::condition_variable m_ready;
    std::vector<Examined> m_examined; // under m_mutex
    qsizetype m_handedBack = 0;       // under m_mutex
    std::vector<std::jthread> m_threads;
};

} // namespace paulownia::review
