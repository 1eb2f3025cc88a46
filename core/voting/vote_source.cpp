#include "core/voting/vote_source.h"

#include "core/storage/project.h"

namespace paulownia::voting {

base::Result<QVector<model::Question>> ProjectVotes::questions() { return m_project.votes().questions(); }

} // namespace paulownia::voting
