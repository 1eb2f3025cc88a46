#pragma once

#include "core/intake/submission_source.h"

namespace paulownia::intake {

base::Result<std::unique_ptr<SubmissionSource>> openFolder(const QString& folder);

} // namespace paulownia::intake
