#include "core/model/actor.h"

#include <QCoreApplication>

namespace paulownia::model {
namespace {

const char* refusalOf(Right right) {
    switch (right) {
    case Right::Withdraw: return QT_TRANSLATE_NOOP("model", "Only a curator or the principal investigator withdraws a submission");
    case Right::Release: return QT_TRANSLATE_NOOP("model", "Only a curator or the principal investigator builds a release");
    case Right::ChangeSettings: return QT_TRANSLATE_NOOP("model", "Only a curator or the principal investigator changes settings");
    }
    return "";
}

} // namespace

bool may(Role role, Right) { return role != Role::Voter; }

base::Result<> require(Role role, Right right) {
    if (may(role, right)) return {};
    return base::failure(base::ErrorKind::Denied, QCoreApplication::translate("model", refusalOf(right)).toStdString());
}

} // namespace paulownia::model
