#include "core/model/review.h"

#include <QCoreApplication>
#include <algorithm>
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

struct FlagRow {
    ProposalFlag flag;
    const char* key;
    const char* text;
};

constexpr std::array kFlags{
    FlagRow{ProposalFlag::NoFace, "no-face", QT_TRANSLATE_NOOP("model", "No face found")},
    FlagRow{ProposalFlag::SeveralFaces, "several-faces", QT_TRANSLATE_NOOP("model", "More than one face")},
    FlagRow{ProposalFlag::TurnedHead, "turned-head", QT_TRANSLATE_NOOP("model", "Head may be turned")},
    FlagRow{ProposalFlag::Blurred, "blurred", QT_TRANSLATE_NOOP("model", "May be blurred")},
    FlagRow{ProposalFlag::TooDark, "too-dark", QT_TRANSLATE_NOOP("model", "Very dark")},
    FlagRow{ProposalFlag::TooLight, "too-light", QT_TRANSLATE_NOOP("model", "Very light")},
    FlagRow{ProposalFlag::DoubtfulRoll, "doubtful-roll", QT_TRANSLATE_NOOP("model", "Tilt is doubtful")},
};

const FlagRow& rowOf(ProposalFlag flag) {
    return *std::find_if(kFlags.begin(), kFlags.end(), [flag](const FlagRow& row) { return row.flag == flag; });
}

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

QString toKey(ProposalFlag flag) { return QLatin1String(rowOf(flag).key); }

QString toText(ProposalFlag flag) { return QCoreApplication::translate("model", rowOf(flag).text); }

QVector<ProposalFlag> flagsIn(ProposalFlags flags) {
    QVector<ProposalFlag> set;
    for (const auto& row : kFlags)
        if (flags.testFlag(row.flag)) set.append(row.flag);
    return set;
}

} // namespace paulownia::model
