#include "core/review/propose_faces.h"

#include "core/review/proposal_workers.h"
#include "core/review/words.h"


namespace paulownia::review {
namespace {

using base::failure;
using base::Result;

Result<QVector<model::Photo>> photosToExamine(storage::Project& project, bool redo, ProposeOutcome& outcome) {
    auto photos = project.photos().reviewable();
    if (!photos) return photos;
    const auto proposals = project.reviews().allProposals();
    if (!proposals) return failure(proposals);
    const auto reviews = project.reviews().all();
    if (!reviews) return failure(reviews);
    const auto isDone = [&](const model::Photo& photo) {
        if (!redo) return proposals->contains(photo.id);
        const auto review = reviews->constFind(photo.id);
        return review != reviews->cend() && review->verdict != model::Verdict::Undecided;
    };
    outcome.already = static_cast<int>(photos->removeIf(isDone));
    return photos;
}

Result<std::vector<std::unique_ptr<imaging::FaceProposer>>> makeProposers(const imaging::ProposerFactory& factory, int wanted, qsizetype photos) {
    const int threads = wanted > 0 ? wanted : static_cast<int>(std::max(1u, std::thread::hardware_concurrency()));
    std::vector<std::unique_ptr<imaging::FaceProposer>> proposers;
    for (qsizetype i = 0; i < std::min<qsizetype>(threads, photos); ++i) {
        auto proposer = factory.make();
        if (!proposer) return failure(proposer);
        proposers.push_back(std::move(*proposer));
    }
    return proposers;
}

Result<> store(storage::Project& project, const std::vector<Examined>& batch) {
    if (batch.empty()) return {};
    return project.database().transaction([&]() -> Result<> {
        for (const auto& [photo, proposal] : batch) {
            if (!proposal) continue;
            if (auto saved = project.reviews().saveProposal(photo, *proposal); !saved) return saved;
        }
        return {};
    });
}

void count(ProposeOutcome& outcome, const std::vector<Examined>& batch) {
    for (const auto& [photo, proposal] : batch) {
        if (!proposal) {
            outcome.failed.append({photo, proposal.error()});
            continue;
        }
        ++outcome.examined;
        outcome.found += proposal->box.isEmpty() ? 0 : 1;
        if (proposal->flags) outcome.doubted.append({photo, proposal->flags});
    }
}

void sortById(ProposeOutcome& outcome) {
    std::sort(outcome.failed.begin(), outcome.failed.end(), [](auto& a, auto& b) { return a.photo < b.photo; });
    std::sort(outcome.doubted.begin(), outcome.doubted.end(), [](auto& a, auto& b) { return a.first < b.first; });
}

} // namespace

Result<ProposeOutcome> proposeFaces(storage::Project& project, const ProposeOptions& options, const base::Task& task) {
    ProposeOutcome outcome;
    task.progress(0, 0); // loading the models takes a moment
    const auto factory = imaging::ProposerFactory::load(options.proposer);
    if (!factory) return failure(factory);
    outcome.detector = factory->name();
    const auto photos = photosToExamine(project, options.redo, outcome);
    if (!photos) return failure(photos);
    auto proposers = makeProposers(*factory, options.threads, photos->size());
    if (!proposers) return failure(proposers);
    ProposalWorkers workers(*photos, project.vault(), std::move(*proposers));
    for (qint64 done = 0; done < photos->size();) {
        task.progress(done, photos->size());
        if (task.stopRequested()) workers.stop();
        const auto batch = workers.take();
        if (auto stored = store(project, batch); !stored) return failure(stored);
        count(outcome, batch);
        done += static_cast<qint64>(batch.size());
        if (task.stopRequested() && done < photos->size())
            return failure(base::ErrorKind::Cancelled,
                           Words::tr("Stopped; the next run goes on from here").toStdString());
    }
    task.progress(photos->size(), photos->size());
    sortById(outcome);
    return outcome;
}

} // namespace paulownia::review
