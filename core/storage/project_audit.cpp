#include "core/storage/project_audit.h"

#include "core/storage/backup.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QFile>

namespace paulownia::storage {
namespace {

using base::ErrorKind;
using base::failure;
using base::Result;

struct Words {
    Q_DECLARE_TR_FUNCTIONS(storage)
};

/// A row as the chain knows it, and as a person does.
struct RecordedRow {
    QString subject;    ///< as given to AuditChain::append()
    QByteArray content;
    QString name;
};

class Audit {
public:
    Audit(Project& project, const base::Task& task) : m_project(project), m_task(task) {}

    Result<AuditReport> run() {
        // One moment of the project: others may be voting meanwhile.
        if (auto compared = m_project.database().snapshot([this] { return compareRows(); }); !compared) return failure(compared);
        if (auto hashed = checkOriginals(); !hashed) return failure(hashed);
        return std::move(m_report);
    }

private:
    Result<> compareRows() {
        auto head = m_project.chain().head();
        if (!head) return failure(head);
        m_report.head = *head;
        const auto signedActs = m_project.chain().signedActs();
        if (!signedActs) return failure(signedActs);
        m_report.signedActs = *signedActs;
        auto broken = m_project.chain().verify();
        if (!broken) return failure(broken);
        m_report.chainBreak = *broken;
        using Step = Result<> (Audit::*)();
        for (const Step step : {&Audit::checkSettings, &Audit::checkConsentForms, &Audit::checkSubmissions, &Audit::checkPhotos, &Audit::checkReviews,
                                &Audit::checkQuestions, &Audit::checkBallots, &Audit::checkRepeats, &Audit::checkPolls, &Audit::checkDecisions, &Audit::checkReleases, &Audit::checkBackups,
                                &Audit::checkTombstones})
            if (auto checked = (this->*step)(); !checked) return failure(checked);
        return {};
    }

    Result<> checkSettings() {
        QVector<RecordedRow> rows;
        for (const auto& setting : kSettings) {
            const auto stored = m_project.database().select(QStringLiteral("SELECT value FROM setting WHERE key = ?"), {QLatin1String(setting.key)});
            if (!stored) return failure(stored);
            const auto key = QString::fromLatin1(setting.key);
            if (!stored->isEmpty()) rows.append({key, stored->first().text(0).toUtf8(), Words::tr("the setting %1").arg(key)});
        }
        return compare(QStringLiteral("setting"), rows);
    }

    Result<> checkConsentForms() {
        const auto all = m_project.consentForms().all();
        if (!all) return failure(all);
        QVector<RecordedRow> rows;
        for (const auto& f : *all) rows.append({QString::number(f.version), canonical(f), Words::tr("version %1 of the consent form").arg(f.version)});
        return compare(QStringLiteral("consent-form"), rows);
    }

    Result<> checkSubmissions() {
        const auto all = m_project.submissions().all();
        if (!all) return failure(all);
        return compareEach(QStringLiteral("submission"), *all, [](const auto& s) {
            return RecordedRow{s.number.toString(), canonical(s), Words::tr("the submission %1").arg(s.number.toString())};
        });
    }

    Result<> checkPhotos() {
        const auto all = m_project.photos().all();
        if (!all) return failure(all);
        return compareEach(QStringLiteral("photo"), *all, [](const auto& p) { return RecordedRow{p.id.toString(), canonical(p), Words::tr("the photo %1").arg(p.id.toString())}; });
    }

    Result<> checkReviews() {
        const auto all = m_project.reviews().all();
        if (!all) return failure(all);
        return compareEach(QStringLiteral("review"), *all, [](const auto& r) { return RecordedRow{r.photo.toString(), canonical(r), Words::tr("the review of %1").arg(r.photo.toString())}; });
    }

    /// As they are asked now; an earlier version's act is not the last one.
    Result<> checkQuestions() {
        const auto all = m_project.votes().questions();
        if (!all) return failure(all);
        QVector<RecordedRow> rows;
        for (const auto& q : *all) rows.append({q.name, canonical(q), Words::tr("the question ‘%1’").arg(q.name)});
        return compare(QStringLiteral("question"), rows);
    }

    Result<> checkBallots() {
        const auto all = m_project.votes().allBallots();
        if (!all) return failure(all);
        return compareBallots(QStringLiteral("ballot"), *all, Words::tr("the vote of %1 on %2 (%3)"));
    }

    Result<> checkRepeats() {
        const auto all = m_project.repeats().all();
        if (!all) return failure(all);
        return compareBallots(QStringLiteral("repeat"), *all, Words::tr("the repeated vote of %1 on %2 (%3)"));
    }

    Result<> compareBallots(const QString& kind, const QVector<model::Ballot>& ballots, const QString& name) {
        return compareEach(kind, ballots, [&](const auto& b) { return RecordedRow{chainSubject(b), b.choice.toUtf8(), name.arg(b.voter, b.subject, b.question)}; });
    }

    Result<> checkPolls() {
        const auto all = m_project.polls().polls();
        if (!all) return failure(all);
        QVector<RecordedRow> rows;
        for (const auto& p : *all) rows.append({p.question, canonical(p), Words::tr("whether ‘%1’ is open").arg(p.question)});
        return compare(QStringLiteral("poll"), rows);
    }

    Result<> checkDecisions() {
        const auto all = m_project.polls().allDecisions();
        if (!all) return failure(all);
        QVector<RecordedRow> rows;
        for (const auto& d : *all) rows.append({chainSubject(d), canonical(d), Words::tr("the decision on %1 (%2)").arg(d.subject, d.question)});
        return compare(QStringLiteral("decision"), rows);
    }

    Result<> checkReleases() {
        const auto all = m_project.releases().all();
        if (!all) return failure(all);
        QVector<RecordedRow> rows;
        for (const auto& r : *all) {
            rows.append({r.folder, r.manifestSha256.toHex(), Words::tr("the release %1").arg(r.folder)});
            const auto act = m_project.chain().act(r.head.seq);
            if (!act) return failure(act);
            if (act->hash != r.head.hash) find(rows.last().name, Words::tr("Act %1, on which it rests, is another one in the record").arg(r.head.seq));
        }
        return compare(QStringLiteral("release"), rows, QStringLiteral("built"));
    }

    Result<> checkBackups() {
        const auto all = backups(m_project);
        if (!all) return failure(all);
        QVector<RecordedRow> rows;
        for (const auto& b : *all) rows.append({b.folder, canonical(b), Words::tr("the backup %1").arg(b.folder)});
        return compare(QStringLiteral("backup"), rows);
    }

    /// A number that lost its tombstone could be imported again.
    Result<> checkTombstones() {
        const auto withdrawn = m_project.chain().lastContents(QStringLiteral("submission"), QStringLiteral("withdrawn"));
        if (!withdrawn) return failure(withdrawn);
        const auto kept = m_project.withdrawals().count();
        if (!kept) return failure(kept);
        if (*kept != withdrawn->size())
            find(QStringLiteral("tombstone"), Words::tr("%1 numbers were withdrawn, and %2 are kept from coming back").arg(withdrawn->size()).arg(*kept));
        return {};
    }

    /// Every row as its last act left it, and no act's row missing. `toRow` makes one row of one value, so that they are not all in memory.
    template <class Values, class ToRow> Result<> compareEach(const QString& kind, const Values& values, ToRow toRow, const QString& act = QStringLiteral("%")) {
        auto recorded = m_project.chain().lastContents(kind, act);
        if (!recorded) return failure(recorded);
        QMap<QString, QPair<QString, QString>> wrong; // by subject
        for (const auto& value : values) {
            const RecordedRow row = toRow(value);
            ++m_report.rows;
            const auto last = recorded->constFind(digest(kind, row.subject.toUtf8()));
            if (last == recorded->cend()) wrong.insert(row.subject, {row.name, Words::tr("This was never recorded: it was put in from outside")});
            else if (*last != digest(kind, row.content)) wrong.insert(row.subject, {row.name, Words::tr("This is not as it was last recorded: it was changed from outside")});
            if (last != recorded->cend()) recorded->erase(last);
        }
        for (const auto& [name, what] : std::as_const(wrong)) find(name, what);
        const auto gone = std::count_if(recorded->cbegin(), recorded->cend(), [](const QString& content) { return !content.isEmpty(); });
        if (gone > 0)
            find(kind, QCoreApplication::translate("storage", "Rows on record that are gone from the project: %n", nullptr, static_cast<int>(gone)));
        return {};
    }

    Result<> compare(const QString& kind, const QVector<RecordedRow>& rows, const QString& act = QStringLiteral("%")) {
        return compareEach(kind, rows, [](const RecordedRow& row) { return row; }, act);
    }

    QString digest(const QString& kind, const QByteArray& content) const { return m_project.chain().digestOf(kind, content); }

    Result<> checkOriginals() {
        const auto all = m_project.photos().all();
        if (!all) return failure(all);
        for (const auto& photo : *all) {
            if (m_task.stopRequested()) return failure(ErrorKind::Cancelled, "Cancelled");
            m_task.progress(m_report.originals, all->size(), photo.id.toString().toStdString());
            if (photo.sha256.isEmpty()) continue; // came without content
            ++m_report.originals;
            const auto bytes = m_project.vault().read(photo.sha256);
            if (!bytes) {
                const auto still = m_project.photos().find(photo.id); // withdrawn since the rows were read
                if (!still) return failure(still);
                if (*still) find(photo.id.toString(), QString::fromStdString(bytes.error().message));
            }
            else if (QCryptographicHash::hash(*bytes, QCryptographicHash::Sha256) != photo.sha256)
                find(photo.id.toString(), Words::tr("The original’s bytes have changed; restore it from a backup"));
        }
        return {};
    }

    void find(const QString& where, const QString& what) {
        m_report.findings.append({ErrorKind::Invalid, what.toStdString(), where.toStdString(), {}});
    }

    Project& m_project;
    const base::Task& m_task;
    AuditReport m_report;
};

} // namespace

Result<AuditReport> audit(Project& project, const base::Task& task) { return Audit(project, task).run(); }

} // namespace paulownia::storage
