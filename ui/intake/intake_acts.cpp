#include "ui/intake/intake_acts.h"

#include "core/intake/import.h"
#include "core/model/listed.h"
#include "core/storage/erasure.h"
#include "ui/intake/agreed_form_dialog.h"
#include "ui/intake/consent_rules_dialog.h"
#include "ui/intake/receipt_dialog.h"
#include "ui/intake/withdrawal_dialog.h"
#include "ui/shell/interaction.h"
#include "ui/shell/session.h"

#include <QFileInfo>

namespace paulownia::ui {
namespace {

/// Over the page, not waited for; gone when closed.
void open(QDialog* dialog) {
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

} // namespace

IntakeActs::IntakeActs(Session& session, QWidget* page) : QObject(page), m_session(session), m_page(page) {}

void IntakeActs::importFolder() {
    if (!m_session.project()) return;
    const auto folder = m_session.interaction().chooseFolder(tr("Import a submissions folder"));
    if (!folder.isEmpty()) startImport(folder);
}

void IntakeActs::importArchive() {
    const auto files = m_session.interaction().chooseFiles(tr("Import an archive of submissions"), tr("Archives (*.zip *.tar *.tar.gz *.tgz)"));
    for (const auto& file : files) startImport(file);
}

void IntakeActs::startImport(const QString& source) {
    const auto report = std::make_shared<intake::ImportReport>();
    const auto work = [source, report](storage::Project& project, const base::Task& task) -> base::Result<> {
        auto imported = intake::importSubmissions(project, source, task);
        if (!imported) return base::failure(imported);
        *report = *std::move(imported);
        return {};
    };
    m_session.startJob(tr("Importing %1").arg(QFileInfo(source).fileName()), work, this, [this, report](const jobs::Outcome& outcome) {
        if (outcome.succeeded())
            Q_EMIT m_session.said(tr("Submissions imported: %1 · there before: %2 · problems: %3")
                                      .arg(report->submissions).arg(report->alreadyThere).arg(report->problems.size()));
    });
}

void IntakeActs::recordConsent(const Numbers& numbers) {
    if (numbers.isEmpty()) return m_session.interaction().showMessage(tr("Nothing to record"), tr("Choose submissions whose consent is not on record."));
    QStringList names;
    for (const auto& number : numbers) names << number.toString();
    const auto note = m_session.interaction().askText(
        tr("Where is the consent kept?"), tr("For %1: say where the signed consent is, such as “paper form, folder 3”.").arg(model::listed(names)), {});
    if (!note) return;
    auto& project = *m_session.project();
    const auto recorded = project.database().transaction([&]() -> base::Result<> {
        for (const auto& number : numbers)
            if (auto one = project.submissions().recordConsent(number, *note); !one) return one;
        return {};
    });
    finish(recorded, tr("Consent recorded: %1").arg(model::listed(names)));
}

void IntakeActs::recordShowing(const model::Submission& submission) {
    const auto number = submission.number.toString();
    const auto note = m_session.interaction().askText(
        tr("May figures show %1?").arg(number), tr("Say where the permission to print a headshot of %1 is kept. Left empty, no figure may show it.").arg(number), submission.showingNote,
        Interaction::Reply::Optional);
    if (!note || note->trimmed() == submission.showingNote) return;
    const bool mayBeShown = !note->trimmed().isEmpty();
    finish(m_session.project()->submissions().recordShowing(submission.number, note->trimmed()), mayBeShown ? tr("Figures may show %1").arg(number) : tr("No figure may show %1").arg(number));
}

void IntakeActs::showAgreedForm(const model::Submission& submission) {
    const auto form = portal::formNamed(*m_session.project(), submission.formVersion);
    if (!form) return m_session.interaction().showError(form.error());
    if (*form) return open(new AgreedFormDialog(**form, submission, m_page));
    m_session.interaction().showMessage(tr("The wording is not in the project"),
                                        tr("This submission came with the form “%1”, which the volunteers’ web page never showed. Ask who collected it.").arg(submission.formVersion));
}

void IntakeActs::editConsentRules() {
    if (!m_session.project()) return;
    const auto rules = intake::consentRules(*m_session.project());
    const auto promised = intake::promisedDays(*m_session.project());
    if (!rules || !promised) return m_session.interaction().showError(rules ? promised.error() : rules.error());
    auto* dialog = new ConsentRulesDialog(*rules, *promised, m_page);
    connect(dialog, &QDialog::accepted, this, [this, dialog] { finish(intake::setConsentRules(*m_session.project(), dialog->rules()), tr("The rules of consent are changed")); });
    open(dialog);
}

void IntakeActs::withdraw(const model::AgreementNumber& number) {
    const auto preview = intake::withdrawalPreview(*m_session.project(), number);
    if (!preview) return m_session.interaction().showError(preview.error());
    if (!preview->refusal.isEmpty()) return m_session.interaction().showMessage(tr("%1 is frozen").arg(number.toString()), preview->refusal);
    auto* dialog = new WithdrawalDialog(*preview, m_page);
    connect(dialog, &QDialog::accepted, this, [this, dialog, number] { startWithdrawal(number, dialog->reason()); });
    open(dialog);
}

void IntakeActs::startWithdrawal(const model::AgreementNumber& number, const QString& reason) {
    const auto receipt = std::make_shared<std::optional<intake::WithdrawalReceipt>>();
    const auto work = [number, reason, receipt](storage::Project& project, const base::Task&) -> base::Result<> {
        auto done = intake::withdraw(project, number, reason);
        if (!done) return base::failure(done);
        *receipt = *std::move(done);
        return {};
    };
    m_session.startJob(tr("Withdrawing a submission"), work, this, [this, receipt](const jobs::Outcome& outcome) {
        if (!outcome.succeeded() || !m_session.project()) return;
        auto& done = **receipt;
        done.isFinished = done.isFinished || storage::finishErasures(*m_session.project()).has_value();
        auto* receiptDialog = new ReceiptDialog(done, m_session.project()->folder(), m_session.interaction(), m_page);
        connect(receiptDialog, &ReceiptDialog::successorWanted, this, [this] { Q_EMIT m_session.pageRequested(QStringLiteral("release"), QStringLiteral("successor")); });
        open(receiptDialog);
    });
}

void IntakeActs::resolveCertain(int count) {
    if (!m_session.project() || count == 0) return;
    const Confirmation question{tr("Resolve doubles"),
                                tr("Identical files within a submission and submissions sent again are left out of review, votes and releases. "
                                   "The originals stay in the project."),
                                tr("Resolve %1").arg(count), false};
    if (!m_session.interaction().confirm(question)) return;
    const auto work = [](storage::Project& project, const base::Task& task) -> base::Result<> {
        const auto resolved = intake::resolveDoubles(project, task);
        if (!resolved) return base::failure(resolved);
        return {};
    };
    m_session.startJob(tr("Resolving doubles"), work);
}

void IntakeActs::resolve(const intake::DoubleGroup& group) {
    const Confirmation question{tr("Resolve a double"), group.suggestion() + QLatin1Char('\n') + tr("The others are left out of review, votes and releases."),
                                tr("Leave the others out"), false};
    if (m_session.interaction().confirm(question)) finish(intake::resolve(*m_session.project(), group), tr("Double resolved"));
}

void IntakeActs::keepApart(const intake::DoubleGroup& group) { finish(intake::keepApart(*m_session.project(), group), tr("Recorded: no doubles")); }

void IntakeActs::finish(const base::Result<>& outcome, const QString& sentence) {
    if (!outcome) m_session.interaction().showError(outcome.error());
    else Q_EMIT m_session.said(sentence);
    m_session.noteChange();
}

} // namespace paulownia::ui
