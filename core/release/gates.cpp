#include "core/release/gates.h"

#include "core/release/words.h"
#include "core/storage/project_status.h"

#include <algorithm>

namespace paulownia::release {
namespace {

using base::failure;
using base::Result;
using model::AgreementNumber;
using model::ConsentState;
using model::Photo;
using model::QuestionTally;
using model::Submission;
using model::SubjectTally;
using model::TallyState;
using model::Verdict;

/// What the project's settings say about a release.
struct Terms {
    int panel = 0, withdrawalDays = 0, minimumAge = 0;
    QString earlyRelease;
    QDateTime now;
};

Result<Terms> readTerms(storage::Project& project) {
    QStringList values;
    for (const auto& row : {storage::kPanel, storage::kWithdrawalDays, storage::kMinimumAge, storage::kEarlyRelease}) {
        const auto value = project.settings().value(row);
        if (!value) return failure(value);
        values.append(*value);
    }
    return Terms{values[0].toInt(), values[1].toInt(), values[2].toInt(), values[3], project.now()};
}

Gate shutUnless(Gate gate) {
    gate.isOpen = !gate.items.isEmpty();
    return gate;
}

/// An item for each volunteer of the release about whom `objection` finds words.
template <class Objection> QVector<GateItem> volunteerItems(const Material& material, Objection&& objection) {
    QVector<GateItem> items;
    for (const auto& number : material.volunteers())
        if (const QString words = objection(material.submissionOf(number)); !words.isEmpty()) items.append({number.toString(), words});
    return items;
}

Gate photosGate(const Material& material) {
    Gate gate{QStringLiteral("photos"), Words::tr("There are accepted photos to release"), Words::tr("Import submissions and accept photos in Review"), {}, {}, false};
    gate.isOpen = material.accepted().isEmpty();
    return gate;
}

Gate consentGate(const Material& material) {
    return shutUnless({QStringLiteral("consent"), Words::tr("The consent of every volunteer is on record"),
                       Words::tr("Record in Intake or with ‘paulownia consent’ where it is kept, or reject the volunteer’s photos"), {},
                       volunteerItems(material, [](const Submission& s) { return s.isConsented() ? QString() : s.number.toString(); }), false});
}

/// Of the year of birth alone; who recorded a consent by hand answers for a year that is not known.
QString ageObjection(const Submission& s, const Terms& terms) {
    if (!s.birthYear) return s.consent == ConsentState::Recorded ? QString() : Words::tr("%1 (no year of birth)").arg(s.number.toString());
    const int age = *s.leastAge();
    return age >= terms.minimumAge ? QString() : Words::tr("%1 (may have been %2)").arg(s.number.toString()).arg(age);
}

Gate ageGate(const Material& material, const Terms& terms) {
    return shutUnless({QStringLiteral("age"), Words::tr("Every volunteer is %n or older", nullptr, terms.minimumAge), Words::tr("Reject the volunteer’s photos in Review"), {},
                       volunteerItems(material, [&](const Submission& s) { return ageObjection(s, terms); }), false});
}

/// Without a form nobody knows when it was uploaded: then the import counts.
QString clockObjection(const Submission& s, const Terms& terms) {
    const auto end = (s.submittedAt.isValid() ? s.submittedAt : s.importedAt).addDays(terms.withdrawalDays);
    return end <= terms.now ? QString() : Words::tr("%1 (until %2)").arg(s.number.toString(), end.date().toString(Qt::ISODate));
}

Gate withdrawalGate(const Material& material, const Terms& terms) {
    Gate gate{QStringLiteral("withdrawal"), Words::tr("Every volunteer’s %n days of withdrawal are over", nullptr, terms.withdrawalDays),
              Words::tr("Wait, or record why the release may come earlier (‘--early REASON’)"), {},
              volunteerItems(material, [&](const Submission& s) { return clockObjection(s, terms); }), false};
    gate.isOpen = !gate.items.isEmpty() && terms.earlyRelease.isEmpty();
    if (!terms.earlyRelease.isEmpty()) gate.note = Words::tr("Decided to release earlier: %1").arg(terms.earlyRelease);
    return gate;
}

QString reviewObjection(const Material& material, const Photo& photo) {
    const auto verdict = material.verdictOf(photo.id);
    if (verdict == Verdict::Undecided) return photo.id.toString();
    const bool lacksBox = verdict == Verdict::Accepted && material.reviewOf(photo.id).box.isEmpty();
    return lacksBox ? Words::tr("%1 (accepted without a rectangle)").arg(photo.id.toString()) : QString();
}

/// They hold nothing up, but who releases is to know.
QString secondLooks(const Material& material) {
    const auto accepted = material.accepted();
    const auto marked = std::count_if(accepted.begin(), accepted.end(), [&](const Photo& photo) { return material.reviewOf(photo.id).secondLook; });
    return marked == 0 ? QString() : Words::tr("Marked for a second look, and released as accepted: %n photo(s)", nullptr, static_cast<int>(marked));
}

Gate reviewGate(const Material& material) {
    Gate gate{QStringLiteral("review"), Words::tr("Every photo is accepted or rejected"), Words::tr("Decide in Review, or with ‘paulownia review accept’"), {}, {}, false};
    for (const auto& photo : material.photos)
        if (const auto words = reviewObjection(material, photo); !words.isEmpty()) gate.items.append({photo.id.toString(), words});
    gate.note = secondLooks(material);
    return shutUnless(std::move(gate));
}

Gate doublesGate(const Material& material) {
    Gate gate{QStringLiteral("doubles"), Words::tr("No photo is there twice"), Words::tr("Resolve the doubles in Intake, or with ‘paulownia duplicates --resolve’"), {}, {}, false};
    QHash<QByteArray, QString> first;
    for (const auto& photo : material.accepted()) {
        const auto id = photo.id.toString();
        if (first.contains(photo.sha256)) gate.items.append({id, Words::tr("%1 (the same file as %2)").arg(id, first[photo.sha256])});
        else first.insert(photo.sha256, id);
    }
    return shutUnless(std::move(gate));
}

/// Subjects of the release in this state; one that is not in the tally has too few votes.
QVector<GateItem> subjectsIn(TallyState state, const QStringList& subjects, const QuestionTally& tally) {
    QHash<QString, TallyState> states;
    for (const auto& subject : tally.subjects) states.insert(subject.subject, subject.isDecided ? TallyState::Majority : subject.state); // a decision settles
    QVector<GateItem> items;
    for (const auto& subject : subjects)
        if (states.value(subject, TallyState::TooFew) == state) items.append({subject, Words::tr("%1 (%2)").arg(subject, model::questionText(tally.question.name))});
    return items;
}

/// Of all questions: the volunteers of the release, or its photos.
QVector<GateItem> subjectsIn(TallyState state, const Material& material) {
    QStringList volunteers, photos;
    for (const auto& number : material.volunteers()) volunteers.append(number.toString());
    for (const auto& photo : material.accepted()) photos.append(photo.id.toString());
    QVector<GateItem> items;
    for (const auto* tally : material.tallies.all()) items += subjectsIn(state, tally->question.scope == model::Scope::Volunteer ? volunteers : photos, *tally);
    return items;
}

Result<qsizetype> votersDone(storage::Project& project, const QuestionTally& tally, int panel) {
    const auto status = storage::questionStatus(project, tally.question, panel);
    return status ? Result<qsizetype>(status->finishedVoters()) : failure(status);
}

Result<Gate> panelGate(storage::Project& project, const Material& material, const Terms& terms) {
    Gate gate{QStringLiteral("panel"), Words::tr("All %n voters of the panel have voted", nullptr, terms.panel),
              Words::tr("Vote, or bring in the missing voting sheets on Results or with ‘paulownia votes import’; where voters leave answers out, close the question first"), {}, {}, false};
    for (const auto* each : material.tallies.all()) {
        const auto& tally = *each;
        const int panel = tally.question.panel > 0 ? tally.question.panel : terms.panel;
        const auto voters = votersDone(project, tally, panel);
        if (!voters) return failure(voters);
        if (*voters < panel) gate.items.append({{}, Words::tr("%1: %2 of %3 voters").arg(model::questionText(tally.question.name)).arg(*voters).arg(panel)});
    }
    gate.items += subjectsIn(TallyState::TooFew, material);
    return shutUnless(std::move(gate));
}

QString decisions(const Material& material) {
    const auto decided = static_cast<int>(material.decidedLabels());
    return decided == 0 ? QString() : Words::tr("%n label(s) decided by a person; the release says so", nullptr, decided);
}

Gate tiesGate(const Material& material) {
    return shutUnless({QStringLiteral("ties"), Words::tr("No vote ended in a tie"), Words::tr("Vote again on them, or record a decision (‘paulownia votes decide’)"),
                       decisions(material), subjectsIn(TallyState::Tie, material), false});
}

} // namespace

Result<QVector<Gate>> releaseGates(storage::Project& project, const Material& material) {
    const auto terms = readTerms(project);
    if (!terms) return failure(terms);
    const auto panel = panelGate(project, material, *terms);
    if (!panel) return failure(panel);
    return QVector<Gate>{photosGate(material),   consentGate(material), ageGate(material, *terms), withdrawalGate(material, *terms),
                         reviewGate(material),   doublesGate(material), *panel,                    tiesGate(material)};
}

bool allShut(const QVector<Gate>& gates) {
    return std::none_of(gates.begin(), gates.end(), [](const auto& gate) { return gate.isOpen; });
}

} // namespace paulownia::release
