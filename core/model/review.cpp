#include "core/model/review.h"

#include <QCoreApplication>
#include <array>

namespace paulownia::model {
namespace {

struct ReasonRow {
    RejectReason reason;
    const char* key;
    const char* text;
};

// One row a reason; the order is that of the digits 1…9 in the review page.
constexpr std::array kReasons{
    ReasonRow{RejectReason::None, "", QT_TRANSLATE_NOOP("model", "No reason")},
    ReasonRow{RejectReason::Hand, "hand", QT_TRANSLATE_NOOP("model", "Hand in the picture")},
    ReasonRow{RejectReason::NotAhead, "not-ahead", QT_TRANSLATE_NOOP("model", "Not looking straight ahead")},
    ReasonRow{RejectReason::EyesClosed, "eyes-closed", QT_TRANSLATE_NOOP("model", "Eyes closed")},
    ReasonRow{RejectReason::Covered, "covered", QT_TRANSLATE_NOOP("model", "Face covered")},
    ReasonRow{RejectReason::Blurred, "blurred", QT_TRANSLATE_NOOP("model", "Blurred")},
    ReasonRow{RejectReason::NoFace, "no-face", QT_TRANSLATE_NOOP("model", "Not a face")},
    ReasonRow{RejectReason::SecondPerson, "second-person", QT_TRANSLATE_NOOP("model", "Second person")},
    ReasonRow{RejectReason::Unreadable, "unreadable", QT_TRANSLATE_NOOP("model", "Cannot be read")},
    ReasonRow{RejectReason::Other, "other", QT_TRANSLATE_NOOP("model", "Other")},
};

const ReasonRow& rowOf(RejectReason reason) { return kReasons[static_cast<size_t>(reason)]; }

} // namespace

QString toKey(Verdict verdict) {
    switch (verdict) {
    case Verdict::Undecided: return QStringLiteral("undecided");
    case Verdict::Accepted: return QStringLiteral("accepted");
    case Verdict::Rejected: return QStringLiteral("rejected");
    }
    return {};
}

base::Result<Verdict> verdictFromKey(const QString& key) {
    for (const auto verdict : {Verdict::Undecided, Verdict::Accepted, Verdict::Rejected})
        if (key == toKey(verdict)) return verdict;
    return base::failure(base::ErrorKind::Invalid,
                         QCoreApplication::translate("model", "‘%1’ is no verdict; use accepted or rejected").arg(key).toStdString());
}

QString toKey(RejectReason reason) { return QLatin1String(rowOf(reason).key); }

base::Result<RejectReason> reasonFromKey(const QString& key) {
    for (const auto& row : kReasons)
        if (key == QLatin1String(row.key)) return row.reason;
    return base::failure(base::ErrorKind::Invalid,
                         QCoreApplication::translate("model", "‘%1’ is no reason for a rejection").arg(key).toStdString());
}

QString toText(RejectReason reason) { return QCoreApplication::translate("model", rowOf(reason).text); }

QString toText(ProposalFlag flag) {
    switch (flag) {
    case ProposalFlag::NoFace: return QCoreApplication::translate("model", "No face found");
    case ProposalFlag::SeveralFaces: return QCoreApplication::translate("model", "More than one face");
    case ProposalFlag::TurnedHead: return QCoreApplication::translate("model", "Head may be turned");
    case ProposalFlag::Blurred: return QCoreApplication::translate("model", "May be blurred");
    case ProposalFlag::TooDark: return QCoreApplication::translate("model", "Very dark");
    case ProposalFlag::TooLight: return QCoreApplication::translate("model", "Very light");
    case ProposalFlag::DoubtfulRoll: return QCoreApplication::translate("model", "Tilt is doubtful");
    }
    return {};
}

} // namespace paulownia::model
