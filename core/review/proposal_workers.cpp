#include "core/review/proposal_workers.h"

namespace paulownia::review {
namespace {

/// A transaction costs milliseconds, a photo 30: so many at a time, or what a moment brought, keep a kill from costing much.
constexpr size_t kEnough = 64;
constexpr std::chrono::milliseconds kMoment{250};

base::Result<model::Proposal> examine(const storage::PhotoVault& vault, const QByteArray& sha256, imaging::FaceProposer& proposer) {
    const auto bytes = vault.read(sha256);
    if (!bytes) return base::failure(bytes);
    const auto photo = imaging::decode(*bytes, imaging::kForProposals);
    if (!photo) return base::failure(photo);
    return proposer.propose(*photo);
}

} // namespace

ProposalWorkers::ProposalWorkers(QVector<model::Photo> photos, storage::PhotoVault vault,
                                 std::vector<std::unique_ptr<imaging::FaceProposer>> proposers)
    : m_photos(std::move(photos)), m_vault(std::move(vault)), m_proposers(std::move(proposers)) {
    for (const auto& proposer : m_proposers)
        m_threads.emplace_back([this, &proposer](const std::stop_token& token) { work(token, *proposer); });
}

ProposalWorkers::~ProposalWorkers() { stop(); }

void ProposalWorkers::work(const std::stop_token& token, imaging::FaceProposer& proposer) {
    while (!token.stop_requested()) {
        const auto index = m_next++;
        if (index >= m_photos.size()) return;
        const auto& photo = m_photos[index];
        auto proposal = examine(m_vault, photo.sha256, proposer);
        const std::lock_guard lock(m_mutex);
        m_examined.push_back({photo.id, std::move(proposal)});
        ++m_handedBack;
        if (m_examined.size() >= kEnough || m_handedBack == m_photos.size()) m_ready.notify_one();
    }
}

std::vector<Examined> ProposalWorkers::take() {
    std::unique_lock lock(m_mutex);
    m_ready.wait_for(lock, kMoment, [this] { return m_examined.size() >= kEnough || m_handedBack == m_photos.size() || m_threads.empty(); });
    return std::exchange(m_examined, {});
}

void ProposalWorkers::stop() {
    for (auto& thread : m_threads) thread.request_stop();
    m_threads.clear(); // joins
}

} // namespace paulownia::review
