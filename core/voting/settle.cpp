#include "core/voting/settle.h"

#include "core/storage/project.h"
#include "core/voting/subjects.h"
#include "core/voting/tally.h"
#include "core/voting/words.h"

namespace paulownia::voting {
namespace {

using base::ErrorKind;
using base::failure;
using base::Result;

Result<QString> reasonOf(const QString& typed) {
    const auto reason = typed.simplified();
    if (!reason.isEmpty()) return reason;
    return failure(ErrorKind::Invalid, Words::tr("Say why; the reason is kept with the record").toStdString());
}

Result<> checkSubjects(storage::Project& project, const model::Question& question, const QStringList& asked) {
    const auto known = subjects(project, question);
    if (!known) return failure(known);
    for (const auto& subject : asked)
        if (!std::binary_search(known->begin(), known->end(), subject))
            return failure(ErrorKind::Invalid, Words::tr("‘%1’ is nothing that is voted on in ‘%2’").arg(subject, question.name).toStdString());
    return {};
}

Result<> save(storage::Project& project, model::Poll poll, const QString& reason) {
    poll.reason = reason;
    poll.changedBy = project.actor().name;
    poll.changedAt = project.now();
    return project.polls().save(poll);
}

} // namespace

Result<> closeQuestion(storage::Project& project, const QString& name, const QString& reason) {
    return project.database().transaction([&]() -> Result<> {
        if (const auto question = project.votes().question(name); !question) return failure(question);
        auto poll = project.polls().poll(name);
        if (!poll) return failure(poll);
        if (!poll->isOpen) return {};
        poll->isOpen = false;
        return save(project, std::move(*poll), reason.simplified());
    });
}

Result<> openQuestion(storage::Project& project, const QString& name, const QString& typed, const QStringList& subjects) {
    const auto reason = reasonOf(typed);
    if (!reason) return failure(reason);
    return project.database().transaction([&]() -> Result<> {
        const auto question = project.votes().question(name);
        if (!question) return failure(question);
        auto poll = project.polls().poll(name);
        if (!poll) return failure(poll);
        if (poll->isOpen)
            return failure(ErrorKind::Denied, Words::tr("‘%1’ is open; close it before another round").arg(name).toStdString());
        if (auto known = checkSubjects(project, *question, subjects); !known) return known;
        poll->isOpen = true;
        ++poll->round;
        poll->subjects = subjects;
        poll->subjects.removeDuplicates();
        poll->subjects.sort();
        return save(project, std::move(*poll), *reason);
    });
}

Result<> voteAgain(storage::Project& project, const QString& name, const QString& reason) {
    const auto counted = tally(project, name);
    if (!counted) return failure(counted);
    QStringList waiting;
    for (const auto& subject : unresolved(*counted)) waiting.append(subject.subject);
    if (!waiting.isEmpty()) return openQuestion(project, name, reason, waiting);
    return failure(ErrorKind::Denied, Words::tr("Nothing in ‘%1’ waits for another vote").arg(name).toStdString());
}

Result<> recordLook(storage::Project& project, const QString& name) {
    return project.database().transaction([&]() -> Result<> {
        const auto poll = project.polls().poll(name);
        if (!poll) return failure(poll);
        const auto voters = project.votes().votersOf(name);
        if (!voters) return failure(voters);
        if (!poll->isOpen || voters->isEmpty()) return {};
        return project.chain().append(QStringLiteral("look.taken"), name, QByteArray::number(poll->round));
    });
}

Result<> decideSubject(storage::Project& project, const QString& name, const QString& subject, const QString& choice, const QString& typed) {
    const auto reason = reasonOf(typed);
    if (!reason) return failure(reason);
    return project.database().transaction([&]() -> Result<> {
        const auto counted = tally(project, name);
        if (!counted) return failure(counted);
        if (!counted->question.choices.contains(choice))
            return failure(ErrorKind::Invalid, Words::tr("‘%1’ is no answer to ‘%2’; choose one of: %3")
                                                   .arg(choice, name, counted->question.choices.join(QStringLiteral(", "))).toStdString());
        if (auto known = checkSubjects(project, counted->question, {subject}); !known) return known;
        for (const auto& each : counted->subjects)
            if (each.subject == subject && !each.label.isEmpty() && !each.isDecided)
                return failure(ErrorKind::Denied, Words::tr("The votes on %1 have a majority; nobody decides against it").arg(subject).toStdString());
        return project.polls().decide({name, subject, choice, *reason, project.actor().name, project.now()});
    });
}

} // namespace paulownia::voting
