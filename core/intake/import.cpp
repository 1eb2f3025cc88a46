#include "core/intake/import.h"

#include "core/intake/photo_reader.h"
#include "core/intake/record.h"
#include "core/intake/submission_check.h"
#include "core/intake/words.h"
#include "core/storage/erasure.h"
#include "core/storage/file_lock.h"

#include <QCryptographicHash>

namespace paulownia::intake {
namespace {

using base::ErrorKind;
using base::failure;
using base::Result;
using model::Photo;
using model::Submission;
using storage::IntakeProblem;
using storage::Project;
using Problems = QVector<IntakeProblem>;

constexpr qint64 kMaxFormBytes = 64 * 1024;

class Import {
public:
    Import(Project& project, SubmissionSource& source, const base::Task& task) : m_project(project), m_source(source), m_task(task) {}

    Result<ImportReport> run() {
        const auto age = m_project.settings().value(storage::kMinimumAge);
        if (!age) return failure(age);
        m_minimumAge = age->toInt();
        const auto list = sortFiles(m_source.files());
        m_total = list.photoCount();
        for (const auto& stray : list.strays)
            if (auto kept = keep(stray.source, {stray}); !kept) return failure(kept);
        for (const auto& delivery : list.deliveries) {
            m_task.progress(m_done, m_total, delivery.number.toString().toStdString());
            if (m_task.stopRequested()) return failure(ErrorKind::Cancelled, "Cancelled");
            if (auto taken = take(delivery); !taken) return failure(taken);
            m_done += delivery.photos.size();
        }
        m_task.progress(m_done, m_total);
        return std::move(m_report);
    }

private:
    Result<> take(const Delivery& delivery) {
        const auto withdrawn = m_project.withdrawals().isWithdrawn(delivery.number);
        if (!withdrawn) return failure(withdrawn);
        if (*withdrawn) return leaveOut(delivery);
        const auto imported = m_project.submissions().find(delivery.number);
        if (!imported) return failure(imported);
        const auto form = readForm(delivery);
        if (!form && form.error().kind == ErrorKind::Io) return postpone(delivery, form.error());
        if (!form) return failure(form);
        return *imported ? compare(delivery, *form, **imported) : add(delivery, *form);
    }

    Result<std::optional<formats::FormReading>> readForm(const Delivery& delivery) {
        if (!delivery.hasForm) return std::nullopt;
        const auto bytes = m_source.read(delivery.formPath());
        const bool isTooLarge = bytes ? bytes->size() > kMaxFormBytes : bytes.error().kind == ErrorKind::Invalid;
        if (!bytes && !isTooLarge) return failure(bytes);
        if (!isTooLarge) return formats::readSubmissionForm(*bytes, delivery.formPath());
        formats::FormReading none;
        none.errors.append({ErrorKind::Invalid, Words::tr("The file is too large to be a form").toStdString(), delivery.formPath().toStdString(), {}});
        return none;
    }

    Result<> add(const Delivery& delivery, const std::optional<formats::FormReading>& form) {
        const auto withdrawn = m_project.withdrawals().withdrawnContents();
        if (!withdrawn) return failure(withdrawn);
        auto reading = readPhotos(m_source, delivery, m_project.vault(), *withdrawn, m_task);
        if (!reading) return failure(reading);
        if (!reading->withdrawn.isEmpty()) return keep(delivery.number.toString(), reading->withdrawn);
        if (reading->unread) return postpone(delivery, *reading->unread);
        if (form)
            for (auto& photo : reading->photos) photo.originalName = form->form.originalNames.value(photo.id.number());
        const auto submission = submissionOf(delivery, form, m_project.now());
        const auto problems = delivery.problems + reading->problems + problemsOf(submission, delivery, form, m_minimumAge) +
                              problemsOf(reading->photos, delivery);
        ++m_report.submissions;
        m_report.photos += static_cast<int>(reading->photos.size());
        m_report.problems += problems;
        return putOnRecord(m_project, submission, reading->photos, problems);
    }

    Result<> compare(const Delivery& delivery, const std::optional<formats::FormReading>& form, const Submission& imported) {
        ++m_report.alreadyThere;
        const auto name = delivery.number.toString();
        const auto photos = m_project.photos().ofVolunteer(delivery.number);
        if (!photos) return failure(photos);
        const auto differences = comparePhotos(delivery, *photos);
        if (!differences) return failure(differences);
        return keep(name, delivery.problems + problemsOf(imported, delivery, form, m_minimumAge) + problemsOf(*photos, delivery) +
                              differencesOf(imported, submissionOf(delivery, form, imported.importedAt), delivery) + *differences);
    }

    Result<Problems> comparePhotos(const Delivery& delivery, const QVector<Photo>& photos) {
        Problems problems;
        QMap<int, Photo> imported;
        for (const auto& photo : photos) imported.insert(photo.id.number(), photo);
        for (auto it = delivery.photos.begin(); it != delivery.photos.end(); ++it) {
            if (m_task.stopRequested()) return failure(ErrorKind::Cancelled, "Cancelled");
            const auto bytes = m_source.read(it->path);
            if (!bytes && bytes.error().kind != ErrorKind::Io && bytes.error().kind != ErrorKind::Invalid) return failure(bytes);
            const auto old = imported.constFind(it.key());
            const auto problem = !bytes ? QString::fromStdString(bytes.error().message) : differenceOf(*bytes, old == imported.cend() ? nullptr : &*old);
            if (!problem.isEmpty()) problems.append({it->path, problem});
        }
        for (const int number : imported.keys())
            if (!delivery.photos.contains(number))
                problems.append({delivery.photoPath(number), Words::tr("The photo imported before is not here; it is kept")});
        return problems;
    }

    static QString differenceOf(const QByteArray& bytes, const Photo* imported) {
        if (!imported) return Words::tr("The photo was not there when the submission was imported; it was left out");
        const auto sha256 = bytes.isEmpty() ? QByteArray() : QCryptographicHash::hash(bytes, QCryptographicHash::Sha256);
        return sha256 == imported->sha256 ? QString() : Words::tr("The photo differs from the one imported before, which is kept");
    }

    /// Said and not kept: the number of who has withdrawn is on record no more.
    Result<> leaveOut(const Delivery& delivery) {
        ++m_report.alreadyThere;
        m_report.problems.append({delivery.number.toString(), Words::tr("The volunteer has withdrawn this submission, so it stays out")});
        return {};
    }

    /// Leaves the submission out for now, so that another run can take all of it.
    Result<> postpone(const Delivery& delivery, const base::Error& error) {
        return keep(delivery.number.toString(),
                    {{QString::fromStdString(error.where), QString::fromStdString(error.message)},
                     {delivery.number.toString(), Words::tr("The submission was left out because a file could not be read; import again when it can")}});
    }

    Result<> keep(const QString& folder, const Problems& problems) {
        m_report.problems += problems;
        return m_project.submissions().replaceProblems(folder, problems);
    }

    Project& m_project;
    SubmissionSource& m_source;
    const base::Task& m_task;
    ImportReport m_report;
    int m_minimumAge = 0;
    qint64 m_done = 0, m_total = 0;
};

} // namespace

Result<ImportReport> importSubmissions(Project& project, const QString& path, const base::Task& task) {
    const auto lock = storage::FileLock::take(importLockFile(project));
    if (!lock && lock.error().kind != ErrorKind::Conflict) return failure(lock);
    if (!lock)
        return failure(ErrorKind::Conflict, Words::tr("Another import into this project is under way; wait for it to end").toStdString(),
                       project.folder().toStdString());
    auto source = openSource(path);
    if (!source) return failure(source);
    if (auto swept = removeUnrecordedPhotos(project); !swept) return failure(swept);
    auto report = Import(project, **source, task).run();
    if (auto erased = storage::eraseOverdueAddresses(project); report && !erased) return failure(erased);
    if (auto swept = removeUnrecordedPhotos(project); report && !swept) return failure(swept);
    return report;
}

} // namespace paulownia::intake
