#pragma once

#include "core/base/task.h"
#include "core/intake/delivery.h"
#include "core/model/photo.h"
#include "core/storage/photo_vault.h"
#include "core/storage/withdrawal_repository.h"

namespace paulownia::intake {

/// What became of a submission's photos.
struct PhotoReading {
    QVector<model::Photo> photos;               ///< by number; their bytes lie in the vault
    QVector<storage::IntakeProblem> problems;   ///< of files too large to be photos
    QVector<storage::IntakeProblem> withdrawn;  ///< photos withdrawn under another number; they were not stored
    std::optional<base::Error> unread;          ///< a file that could not be read this time: try the submission again later
};

/// Reads, inspects and stores the photos of one submission, two at a time: decoding costs more than all the rest. Fails when
/// the vault cannot be written or the source is not to be trusted; Cancelled when asked to stop.
base::Result<PhotoReading> readPhotos(SubmissionSource& source, const Delivery& delivery, storage::PhotoVault& vault,
                                      const storage::WithdrawnContents& withdrawn, const base::Task& task);

} // namespace paulownia::intake
