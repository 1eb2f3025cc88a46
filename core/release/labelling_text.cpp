#include "core/release/labelling_text.h"

#include <QStringList>

namespace paulownia::release {
namespace {

using arrays::Manifest;

QString decided(qint64 labels) {
    if (labels == 0) return QStringLiteral("No label was decided by a person.");
    return QStringLiteral("%1 decided by a person, with a recorded reason, for the votes were tied or too few.")
        .arg(labels == 1 ? QStringLiteral("1 label was") : QStringLiteral("%1 labels were").arg(labels));
}

/// "Fleiss’ kappa 0.831 (0.802 to 0.856)"
QString measured(const QString& name, const AgreementMeasure& measure) {
    const auto number = [](double value) { return QString::number(value, 'f', 3); };
    if (!measure.value) return QStringLiteral("%1 undefined").arg(name);
    const auto text = QStringLiteral("%1 %2").arg(name, number(*measure.value));
    return measure.low && measure.high ? QStringLiteral("%1 (%2 to %3)").arg(text, number(*measure.low), number(*measure.high)) : text;
}

QString agreed(const DatasheetFacts& facts, qsizetype question) {
    if (question >= facts.agreement.size()) return QStringLiteral("how far voters agreed was not measured");
    const auto& a = facts.agreement[question];
    if (!a.raw.value) return QStringLiteral("too few votes to say how far voters agreed");
    return QStringLiteral("agreement: %1").arg(QStringList{measured(QStringLiteral("share of agreeing pairs of votes"), a.raw), measured(QStringLiteral("Fleiss’ kappa"), a.fleiss),
                                                           measured(QStringLiteral("Krippendorff’s alpha"), a.alpha), measured(QStringLiteral("Gwet’s AC1"), a.ac1)}.join(QStringLiteral(", ")));
}

/// "17 votes each", "9 to 17 votes each"
QString voted(const DatasheetFacts& facts, qsizetype question) {
    const auto each = facts.votes.value(question);
    return each.fewest == each.most ? QStringLiteral("%1 votes each").arg(each.most) : QStringLiteral("%1 to %2 votes each").arg(each.fewest).arg(each.most);
}

QString further(const Manifest& m, const DatasheetFacts& f) {
    QString lines;
    for (std::size_t i = 0; i < m.questions.size(); ++i) {
        const auto& q = m.questions[i];
        lines += QStringLiteral("- %1, one vote a voter and %2, a panel of %3: “%4” The majority's label and the counts of votes are released; %6; %5.\n")
                     .arg(QString::fromStdString(q.name), q.isPerVolunteer ? QStringLiteral("volunteer") : QStringLiteral("photo")).arg(q.panel)
                     .arg(QString::fromStdString(q.wording), agreed(f, 2 + static_cast<qsizetype>(i)), voted(f, 2 + static_cast<qsizetype>(i)));
    }
    return lines;
}

} // namespace

bool areDecisions(const Manifest& manifest) { return manifest.settings.value("smile", std::string("counts")) == "majority"; }

QString labellingText(const Manifest& m, const DatasheetFacts& f) {
    const auto form = areDecisions(m) ? QStringLiteral("The majority's decision is released, not the counts") : QStringLiteral("The counts of votes are released, not a decision");
    return QStringLiteral("A panel of %1 voters answered %2 questions.\n\n"
                          "- Gender as it appears, one vote a voter and volunteer, all photos of the volunteer in view: “%3” The label is the "
                          "majority's; %4 of %5 were unanimous; %10; %6. It is no statement about anybody's gender.\n"
                          "- Smile, one vote a voter and photo: “%7” %8; %11; %9.\n")
               .arg(m.panel).arg(2 + m.questions.size()).arg(f.genderWording).arg(f.unanimousGenders).arg(m.counts.volunteers)
               .arg(agreed(f, 0), f.smileWording, form, agreed(f, 1), voted(f, 0), voted(f, 1)) +
           further(m, f) +
           QStringLiteral("\nIn brackets: 95 of 100 bootstrap samples of the subjects lie there. Voters did not see each other's votes. %1\n").arg(decided(m.counts.decided));
}

} // namespace paulownia::release
