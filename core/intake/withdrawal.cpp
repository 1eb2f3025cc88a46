#include "core/intake/withdrawal.h"

#include "core/intake/consent_rules.h"
#include "core/intake/words.h"
#include "core/storage/erasure.h"

namespace paulownia::intake {
namespace {

using base::ErrorKind;
using base::failure;
using base::Result;
using model::AgreementNumber;
using model::Submission;
using storage::Project;

QVector<AgreementNumber> allNumbers(const WithdrawalPreview& preview) { return QVector<AgreementNumber>{preview.number} + preview.sentAgain; }

Result<Submission> submissionOf(Project& project, const AgreementNumber& number) {
    const auto found = project.submissions().find(number);
    if (!found) return failure(found);
    if (*found) return **found;
    const auto withdrawn = project.withdrawals().isWithdrawn(number);
    if (!withdrawn) return failure(withdrawn);
    return failure(ErrorKind::NotFound,
                   (*withdrawn ? Words::tr("This submission was withdrawn before; nothing of it is left")
                               : Words::tr("This project has no submission of that number; compare it with the receipt"))
                       .toStdString(),
                   number.toString().toStdString());
}

Result<> judgeClock(Project& project, const Submission& submission, WithdrawalPreview& preview) {
    const auto rules = consentRules(project);
    if (!rules) return failure(rules);
    preview.ends = submission.withdrawalEnds(rules->withdrawalDays);
    preview.isLate = preview.ends <= project.now();
    if (preview.isLate && rules->isFrozenAfterwards)
        preview.refusal = Words::tr("The %1 days of withdrawal are over, and the project’s rule is that the submission is frozen then; Intake, or ‘paulownia consent-rules’, can allow it").arg(rules->withdrawalDays);
    return {};
}

/// A submission that repeats this one is the same volunteer's.
Result<> findSentAgain(Project& project, WithdrawalPreview& preview) {
    const auto all = project.submissions().all();
    if (!all) return failure(all);
    QVector<AgreementNumber> found{preview.number};
    for (qsizetype i = 0; i < found.size(); ++i)
        for (const auto& other : *all)
            if (other.sameAs == found[i] && !found.contains(other.number)) found.append(other.number);
    preview.sentAgain = found.mid(1);
    return {};
}

Result<> countRows(Project& project, WithdrawalPreview& preview) {
    for (const auto& number : allNumbers(preview)) {
        const auto rows = project.withdrawals().rowsAbout(number);
        if (!rows) return failure(rows);
        for (auto it = rows->begin(); it != rows->end(); ++it) preview.rows[it.key()] += it.value();
    }
    return {};
}

Result<> findOriginals(Project& project, WithdrawalPreview& preview) {
    const auto all = project.photos().all();
    if (!all) return failure(all);
    const auto numbers = allNumbers(preview);
    QSet<QByteArray> others, seen;
    for (const auto& photo : *all)
        if (!numbers.contains(photo.id.volunteer())) others.insert(photo.sha256);
    for (const auto& photo : *all) {
        if (!numbers.contains(photo.id.volunteer()) || photo.sha256.isEmpty() || seen.contains(photo.sha256)) continue;
        seen.insert(photo.sha256);
        if (others.contains(photo.sha256)) {
            ++preview.sharedOriginals;
            continue;
        }
        preview.originals.append(photo.sha256);
        preview.bytes += photo.bytes;
    }
    preview.pictures = static_cast<int>(storage::cachedPicturesOf(project.cacheFolder(), preview.originals).size());
    return {};
}

Result<> findReleases(Project& project, WithdrawalPreview& preview) {
    QSet<QString> folders;
    for (const auto& number : allNumbers(preview)) {
        const auto held = project.releases().thatHeld(number);
        if (!held) return failure(held);
        for (const auto& release : *held) {
            if (!folders.contains(release.folder)) preview.releases.append(release);
            folders.insert(release.folder);
        }
    }
    return {};
}

Result<> findBackups(Project& project, const Submission& submission, WithdrawalPreview& preview) {
    const auto all = storage::backups(project);
    if (!all) return failure(all);
    for (const auto& backup : *all)
        if (backup.madeAt >= submission.importedAt) preview.backups.append(backup);
    return {};
}

Result<> findKits(Project& project, const Submission& submission, WithdrawalPreview& preview) {
    const auto all = project.chain().timesOf(QStringLiteral("kit.made"));
    if (!all) return failure(all);
    std::copy_if(all->begin(), all->end(), std::back_inserter(preview.kits), [&](const auto& made) { return made >= submission.importedAt; });
    return {};
}

Result<> checkReason(const WithdrawalPreview& preview, const QString& reason) {
    if (reason.trimmed().isEmpty())
        return failure(ErrorKind::Invalid, Words::tr("Say why it is withdrawn, such as “the volunteer asked for it”").toStdString());
    for (const auto& number : allNumbers(preview))
        if (reason.contains(number.toString(), Qt::CaseInsensitive))
            return failure(ErrorKind::Invalid, Words::tr("Leave the agreement number out of the reason: the reason is kept").toStdString());
    return {};
}

Result<> mayWithdraw(Project& project, const WithdrawalPreview& preview, const QString& reason) {
    if (auto may = project.chain().require(QStringLiteral("submission.withdrawn")); !may) return may;
    if (!preview.refusal.isEmpty()) return failure(ErrorKind::Denied, preview.refusal.toStdString(), preview.number.toString().toStdString());
    return checkReason(preview, reason);
}

Result<> eraseRows(Project& project, WithdrawalReceipt& receipt) {
    receipt.erased.rows.clear();
    auto originals = receipt.erased.originals; // noted with the first number, which is as good as any
    auto numbers = allNumbers(receipt.erased);
    std::reverse(numbers.begin(), numbers.end()); // what repeats a submission refers to it
    for (const auto& number : numbers) {
        const auto rows = project.withdrawals().erase(number, originals, receipt.reason);
        if (!rows) return failure(rows);
        originals.clear();
        for (auto it = rows->begin(); it != rows->end(); ++it) receipt.erased.rows[it.key()] += it.value();
        receipt.tombstones.append(project.withdrawals().tombstoneOf(number));
    }
    const auto act = project.chain().head();
    if (!act) return failure(act);
    receipt.act = *act;
    return {};
}

QString whatIsLeft(const base::Error& error) {
    if (error.kind == ErrorKind::Denied) return QString::fromStdString(error.message);
    return Words::tr("Another program holds the project: what is left on disk goes when the project is next opened.");
}

using Permission = Result<> (*)(Project&, const WithdrawalPreview&, const QString&);

/// It was allowed the first time, when the period was not over.
Result<> mayRepeatWithdrawal(Project& project, const WithdrawalPreview&, const QString&) { return project.chain().require(QStringLiteral("submission.withdrawn")); }

Result<WithdrawalReceipt> withdrawIf(Project& project, const AgreementNumber& number, const QString& reason, Permission may) {
    auto receipt = project.database().transaction([&]() -> Result<WithdrawalReceipt> {
        auto preview = withdrawalPreview(project, number);
        if (!preview) return failure(preview);
        if (auto allowed = may(project, *preview, reason); !allowed) return failure(allowed);
        WithdrawalReceipt done{*std::move(preview), project.now(), reason.trimmed(), {}, {}, true};
        if (auto erased = eraseRows(project, done); !erased) return failure(erased);
        return done;
    });
    if (!receipt) return receipt;
    const auto finished = storage::finishErasures(project);
    receipt->isFinished = finished.has_value();
    if (!finished) receipt->left = whatIsLeft(finished.error());
    return receipt;
}

} // namespace

Result<WithdrawalPreview> withdrawalPreview(Project& project, const AgreementNumber& number) {
    return project.database().transaction([&]() -> Result<WithdrawalPreview> {
        const auto submission = submissionOf(project, number);
        if (!submission) return failure(submission);
        WithdrawalPreview preview{number, {}, {}, {}, 0, 0, 0, {}, {}, {}, {}, false, {}};
        for (const auto step : {judgeClock, findBackups, findKits})
            if (auto done = step(project, *submission, preview); !done) return failure(done);
        for (const auto step : {findSentAgain, countRows, findOriginals, findReleases})
            if (auto done = step(project, preview); !done) return failure(done);
        return preview;
    });
}

Result<WithdrawalReceipt> withdraw(Project& project, const AgreementNumber& number, const QString& reason) {
    return withdrawIf(project, number, reason, mayWithdraw);
}

Result<QVector<WithdrawalReceipt>> withdrawAsIn(Project& project, Project& other) {
    if (project.chain().signingKey().publicKey() != other.chain().signingKey().publicKey())
        return failure(ErrorKind::Invalid, Words::tr("These are two projects, not a project and its older copy").toStdString(), other.folder().toStdString());
    const auto submissions = project.submissions().all();
    if (!submissions) return failure(submissions);
    QVector<WithdrawalReceipt> receipts;
    for (const auto& submission : *submissions) {
        const auto there = other.withdrawals().isWithdrawn(submission.number), here = project.withdrawals().isWithdrawn(submission.number);
        if (!there || !here) return failure(there ? here : there);
        if (!*there || *here) continue; // with the submission that it repeated
        const auto receipt = withdrawIf(project, submission.number, QStringLiteral("withdrawn before the restored copy was taken into use"), mayRepeatWithdrawal);
        if (!receipt) return failure(receipt);
        receipts.append(*receipt);
    }
    return receipts;
}

} // namespace paulownia::intake
