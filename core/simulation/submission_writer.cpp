#include "core/simulation/submission_writer.h"

#include "core/simulation/photo_file.h"
#include "core/simulation/words.h"

#include <QDir>
#include <QFile>
#include <map>

namespace paulownia::simulation {
namespace {

using base::ErrorKind;
using base::failure;
using base::Result;

Result<> writeFile(const QString& path, const QByteArray& bytes) {
    QFile file(path);
    if (file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() && file.flush()) return {};
    return failure(ErrorKind::Io,
                   Words::tr("The file cannot be written: %1; is there room on the disk?").arg(file.errorString()).toStdString(),
                   path.toStdString());
}

QByteArray truthLine(const model::PhotoId& id, const SubmissionPlan& plan, const PhotoPlan& photo, const PhotoFile& file,
                     const QString& defect) {
    const bool isSeen = !file.contourBox.empty();
    const auto number = [&](double value) { return isSeen ? QString::number(qRound(value)) : QString(); };
    const cv::Rect2d& box = file.contourBox;
    const QStringList fields{id.fileName(),
                             number(box.x),
                             number(box.y),
                             number(box.width),
                             number(box.height),
                             isSeen ? QString::number(file.rollDeg, 'f', 2) : QString(),
                             plan.person.isFemale ? QStringLiteral("female") : QStringLiteral("male"),
                             isSeen ? QString::number(photo.shot.isSmile() ? 1 : 0) : QString(),
                             defect};
    return fields.join(QLatin1Char('\t')).toUtf8() + '\n';
}

using Files = std::map<int, PhotoFile>;

Result<Files> drawAll(const SubmissionPlan& plan, QSize size, const base::Task& task) {
    Files files;
    for (const PhotoPlan& photo : plan.photos) {
        if (task.stopRequested()) return failure(ErrorKind::Cancelled, Words::tr("Stopped").toStdString());
        if (!photo.hasFile()) continue;
        files[photo.number] = photo.sameAs ? files.at(photo.sameAs) : makePhotoFile(plan, photo, size);
    }
    return files;
}

/// One folder; its lines of the truth.
Result<QByteArray> writeSending(const model::AgreementNumber& number, const QDateTime& at, const SubmissionPlan& plan,
                                const Files& files, const QString& folder) {
    const QString own = folder + QLatin1Char('/') + number.toString();
    if (!QDir().mkpath(own))
        return failure(ErrorKind::Io, Words::tr("The folder cannot be made").toStdString(), own.toStdString());
    if (auto form = writeFile(own + QLatin1Char('/') + number.toString() + QStringLiteral(".tsv"), formOf(plan, at)); !form)
        return failure(form);
    QByteArray truth;
    for (const PhotoPlan& photo : plan.photos) {
        if (!photo.hasFile()) continue;
        const model::PhotoId id(number, photo.number);
        const PhotoFile& file = files.at(photo.number);
        if (auto written = writeFile(own + QLatin1Char('/') + id.fileName(), file.bytes); !written) return failure(written);
        truth += truthLine(id, plan, photo, file, number == plan.number ? toKey(photo.fault) : QStringLiteral("sent-again"));
    }
    return truth;
}

} // namespace

QByteArray formOf(const SubmissionPlan& plan, const QDateTime& submittedAt) {
    QString form;
    const auto add = [&form](const QString& key, const QString& value) {
        form += key + QLatin1Char('\t') + value + QLatin1Char('\n');
    };
    add(QStringLiteral("submitted_at"), submittedAt.toString(Qt::ISODate));
    add(QStringLiteral("ip"), plan.ip);
    add(QStringLiteral("birth_year"), QString::number(plan.person.birthYear));
    for (int i = 1; i <= 4; ++i) add(QStringLiteral("consent_%1").arg(i), QStringLiteral("yes"));
    for (const PhotoPlan& photo : plan.photos) add(QStringLiteral("original_%1").arg(photo.number), photo.originalName);
    add(QStringLiteral("form_version"), QStringLiteral("1"));
    return form.toUtf8();
}

Result<QByteArray> writeSubmission(const SubmissionPlan& plan, QSize size, const QString& folder, const base::Task& task) {
    const auto files = drawAll(plan, size, task);
    if (!files) return failure(files);
    auto truth = writeSending(plan.number, plan.submittedAt, plan, *files, folder);
    if (!truth || !plan.sentAgainAs) return truth;
    const auto again = writeSending(*plan.sentAgainAs, plan.sentAgainAt, plan, *files, folder);
    return again ? Result<QByteArray>(*truth + *again) : again;
}

} // namespace paulownia::simulation
