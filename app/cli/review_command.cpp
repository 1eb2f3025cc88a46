#include "app/cli/commands.h"

#include "app/cli/review_desk.h"
#include "app/cli/words.h"

#include <nlohmann/json.hpp>

namespace paulownia::cli {
namespace {

using base::failure;
using base::Result;
using model::PhotoId;
using nlohmann::ordered_json;
using review::ReviewDocument;

constexpr int kWrongUsage = 2;

struct AcceptArguments {
    std::string project;
    std::vector<std::string> photos;
    bool proposed = false;
    bool unflagged = false;
    double minConfidence = 0;

    bool takesProposals() const { return proposed || unflagged || minConfidence > 0; }
};

QVector<PhotoId> acceptedOf(const ReviewDocument& document, const QVector<PhotoId>& photos, bool withDoubtsOnly) {
    QVector<PhotoId> accepted;
    for (const auto& photo : photos) {
        const auto& item = document.item(photo);
        if (item.state() == review::PhotoState::Accepted && (!withDoubtsOnly || item.doubts())) accepted.append(photo);
    }
    return accepted;
}

void tellAccepted(const Console& console, const ReviewDocument& document, int accepted, const QVector<PhotoId>& doubted) {
    console.say(Words::tr("%n photos accepted", nullptr, accepted));
    if (!doubted.isEmpty()) console.say(Words::tr("%n of them are marked for a second look:", nullptr, static_cast<int>(doubted.size())));
    auto names = ordered_json::array();
    for (const auto& photo : doubted) {
        QStringList doubts;
        for (const auto flag : model::flagsIn(document.item(photo).doubts())) doubts.append(model::toText(flag));
        console.say(QStringLiteral("  %1: %2").arg(photo.toString(), doubts.join(QStringLiteral(", "))));
        names.push_back(photo.toString().toStdString());
    }
    const int waiting = document.counts().waiting();
    if (waiting > 0) console.say(Words::tr("%n photos still wait for a decision", nullptr, waiting));
    console.document({{"accepted", accepted}, {"second_look", names}, {"waiting", waiting}});
}

Result<int> accept(const Console& console, const AcceptArguments& given) {
    if (!given.takesProposals() && given.photos.empty()) {
        console.remark(Words::tr("paulownia: say which photos to accept: name them, or give --proposed or --min-confidence"));
        return kWrongUsage;
    }
    const auto desk = ReviewDesk::open(console, given.project);
    if (!desk) return failure(desk);
    auto& document = (*desk)->document;
    auto photos = (*desk)->known(given.photos);
    for (const auto& photo : std::as_const(photos))
        if (document.item(photo).placement().box.isEmpty())
            (*desk)->complain(Words::tr("%1 has no face rectangle to accept").arg(photo.toString()));
    if (given.takesProposals()) photos += document.acceptable(given.minConfidence, given.unflagged);
    const auto before = acceptedOf(document, photos, false);
    const int accepted = document.acceptAll(photos);
    auto doubted = acceptedOf(document, photos, true);
    doubted.removeIf([&](const PhotoId& photo) { return before.contains(photo); });
    if (auto outcome = (*desk)->exitCode(); !outcome) return outcome;
    tellAccepted(console, document, accepted, doubted);
    return (*desk)->exitCode();
}

struct RejectArguments {
    std::string project;
    std::vector<std::string> photos;
    bool undecided = false;
    std::string reason;
};

QVector<PhotoId> undecided(const ReviewDocument& document) {
    auto photos = document.photos();
    photos.removeIf([&](const PhotoId& photo) { return document.item(photo).review.verdict != model::Verdict::Undecided; });
    return photos;
}

Result<int> reject(const Console& console, const RejectArguments& given) {
    if (!given.undecided && given.photos.empty()) {
        console.remark(Words::tr("paulownia: say which photos to reject: name them, or give --undecided"));
        return kWrongUsage;
    }
    const auto reason = model::reasonFromKey(QString::fromStdString(given.reason));
    if (!reason) return failure(reason);
    const auto desk = ReviewDesk::open(console, given.project);
    if (!desk) return failure(desk);
    auto photos = (*desk)->known(given.photos);
    if (given.undecided) photos += undecided((*desk)->document);
    const int rejected = (*desk)->document.rejectAll(photos, *reason);
    const auto outcome = (*desk)->exitCode();
    if (!outcome) return outcome;
    console.say(Words::tr("%n photos rejected", nullptr, rejected));
    console.document({{"rejected", rejected}});
    return outcome;
}

Result<int> status(const Console& console, const std::string& project) {
    const auto desk = ReviewDesk::open(console, project);
    if (!desk) return failure(desk);
    const auto counts = (*desk)->document.counts();
    const std::pair<review::PhotoState, int> rows[] = {{review::PhotoState::ToDo, counts.toDo},
                                                       {review::PhotoState::Proposed, counts.proposed},
                                                       {review::PhotoState::Accepted, counts.accepted},
                                                       {review::PhotoState::Rejected, counts.rejected}};
    ordered_json document{{"photos", counts.all()}};
    for (const auto& [state, count] : rows) {
        console.say(QStringLiteral("%1 %2").arg(count, 7).arg(review::toText(state)));
        document[review::toKey(state).toStdString()] = count;
    }
    auto looks = ordered_json::array();
    for (const auto& photo : (*desk)->document.photos())
        if ((*desk)->document.item(photo).review.secondLook) looks.push_back(photo.toString().toStdString());
    console.say(QStringLiteral("%1 %2").arg(counts.secondLook, 7).arg(Words::tr("Marked for a second look")));
    document["second-look"] = looks;
    console.document(document);
    return 0;
}

void addAccept(Commands& commands) {
    const auto given = std::make_shared<AcceptArguments>();
    auto* command = commands.add("accept", "Accept photos with the rectangle and angle they have", "paulownia review accept study --proposed",
                                 [given](Console& console) { return accept(console, *given); });
    command->add_option("PROJECT", given->project, "The project's folder")->required();
    command->add_option("PHOTO", given->photos, "Photos by name: a00b16f8_3");
    command->add_flag("--proposed", given->proposed, "All undecided photos with a proposed rectangle; doubtful ones are marked for a second look");
    command->add_flag("--unflagged", given->unflagged, "Of those, only the ones without a doubt");
    command->add_option("--min-confidence", given->minConfidence, "Of those, only the ones with this confidence or more")->check(CLI::Range(0.0, 1.0));
}

void addReject(Commands& commands) {
    std::vector<std::string> reasons;
    for (int i = 1; i <= static_cast<int>(model::RejectReason::Other); ++i)
        reasons.push_back(model::toKey(static_cast<model::RejectReason>(i)).toStdString());
    const auto given = std::make_shared<RejectArguments>();
    auto* command = commands.add("reject", "Reject photos", "paulownia review reject study a00b16f8_3 --reason hand",
                                 [given](Console& console) { return reject(console, *given); });
    command->add_option("PROJECT", given->project, "The project's folder")->required();
    command->add_option("PHOTO", given->photos, "Photos by name: a00b16f8_3");
    command->add_flag("--undecided", given->undecided, "All photos that still wait for a decision, such as those without a face");
    command->add_option("--reason", given->reason, "Why")->required()->check(CLI::IsMember(reasons));
}

void addReviewStatus(Commands& commands) {
    const auto project = std::make_shared<std::string>();
    auto* command = commands.add("status", "How many photos stand where", "paulownia review status study",
                                 [project](Console& console) { return status(console, *project); });
    command->add_option("PROJECT", *project, "The project's folder")->required();
}

} // namespace

void addReview(Commands& commands) {
    auto level = commands.group("review", "Decide about photos");
    addAccept(level);
    addReject(level);
    addReviewStatus(level);
}

} // namespace paulownia::cli
