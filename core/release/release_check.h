#pragma once

#include "core/base/error.h"
#include "core/base/task.h"

#include <QString>
#include <QVector>

namespace paulownia::release {

enum class CheckState { Holds, Broken, NotThere };

/// One rule of a release and what came of it, for people; core/arrays keeps the rules and is free of Qt.
struct CheckedRule {
    QString key;
    QString sentence; ///< translated
    CheckState state = CheckState::Holds;
    QString finding;  ///< the first place and what is wrong there, or what is missing; empty when it holds
};

/// Holds a folder against every rule. Errors as arrays::verifyRelease().
base::Result<QVector<CheckedRule>> checkRelease(const QString& folder, const base::Task& task = {});

} // namespace paulownia::release
