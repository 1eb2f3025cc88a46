#pragma once

#include "core/voting/subjects.h"

namespace paulownia::voting {

/// What the round now open asks of this voter: the subjects that can be shown, in an order of the voter's own, as good as
/// shuffled, the same every time, and stable when subjects come and go. Some come a second time, as many as the question says:
/// each with half of the series in between, and nothing tells that it does; those that the voter has answered again already are
/// among them. A round about named subjects shows them alone, and none twice. Denied: the question is closed.
base::Result<QVector<ShownSubject>> askedOf(storage::Project& project, const model::Question& question, const QString& voter);

} // namespace paulownia::voting
