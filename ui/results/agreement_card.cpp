#include "ui/results/agreement_card.h"

#include "ui/widgets/design.h"

#include <QGridLayout>
#include <QLocale>
#include <QVBoxLayout>

namespace paulownia::ui {
namespace {

constexpr int kCoefficients = 4;

} // namespace

AgreementCard::AgreementCard(QWidget* parent)
    : Card({}, parent), m_basis(makeLabel({}, TextKind::Quiet, this)), m_words(makeLabel({}, TextKind::Quiet, this)) {
    auto* grid = new QGridLayout;
    grid->setSpacing(kSpaceXs);
    grid->setColumnStretch(0, 1);
    for (int i = 0; i < kCoefficients; ++i) {
        m_rows.append(Row{makeLabel({}, TextKind::Body, this), makeLabel({}, TextKind::Body, this), makeLabel({}, TextKind::Quiet, this)});
        m_rows[i].interval->setWordWrap(false);
        m_rows[i].value->setWordWrap(false);
        grid->addWidget(m_rows[i].name, i, 0);
        grid->addWidget(m_rows[i].value, i, 1, Qt::AlignRight);
        grid->addWidget(m_rows[i].interval, i, 2, Qt::AlignRight);
    }
    content()->addWidget(m_basis);
    content()->addLayout(grid);
    content()->addWidget(m_words);
}

void AgreementCard::set(const voting::Agreement& agreement, const voting::AgreementIntervals& intervals) {
    setHeading(tr("Agreement"));
    m_basis->setText(tr("Over %n subject(s) with two votes or more; 1 is full agreement. In grey: 95 % intervals.", nullptr, agreement.subjects));
    const QVector<std::tuple<QString, voting::Coefficient, std::optional<voting::Interval>>> rows{
        {tr("Agreeing pairs of votes"), agreement.raw, intervals.raw},
        {tr("Fleiss’ kappa"), agreement.fleiss, intervals.fleiss},
        {tr("Krippendorff’s alpha"), agreement.alpha, intervals.alpha},
        {tr("Gwet’s AC1"), agreement.ac1, intervals.ac1}};
    const auto number = [](double value) { return QLocale().toString(value, 'f', 3); };
    QString why;
    for (int i = 0; i < kCoefficients; ++i) {
        const auto& [name, coefficient, interval] = rows[i];
        m_rows[i].name->setText(name);
        m_rows[i].value->setText(coefficient.value ? number(*coefficient.value) : tr("undefined"));
        m_rows[i].interval->setText(interval ? tr("%1 to %2").arg(number(interval->low), number(interval->high)) : QString());
        if (!coefficient.value) why = coefficient.why;
    }
    m_words->setText(why);
    m_words->setVisible(!why.isEmpty());
}

} // namespace paulownia::ui
