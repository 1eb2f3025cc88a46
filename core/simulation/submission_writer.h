#pragma once

#include "core/base/error.h"
#include "core/base/task.h"
#include "core/simulation/plan.h"

#include <QByteArray>
#include <QStringList>

namespace paulownia::simulation {

/// The columns of truth.tsv: rectangle in whole pixels of the photo turned upright, on imaging::ViewTransform's canvas;
/// roll_deg clockwise; smile 0 or 1; empty where nobody can see a face. The defect is toKey(Fault), or `sent-again`; photos
/// with `exif-rotated`, `inclined` or nothing there are good ones.
inline constexpr const char* kTruthHeader = "file\tx\ty\tw\th\troll_deg\tgender\tsmile\tdefect\n";

/// Draws a submission and writes its folder (and the one of the second sending) into `folder`. Returns its lines of truth.tsv.
/// Cancelled when the task is stopped between two photos. Safe on any thread, each with a plan of its own.
base::Result<QByteArray> writeSubmission(const SubmissionPlan& plan, QSize size, const QString& folder, const base::Task& task);

/// The form's answers as the volunteers' page stores them: `key<TAB>value` lines.
QByteArray formOf(const SubmissionPlan& plan, const QDateTime& submittedAt);

} // namespace paulownia::simulation
