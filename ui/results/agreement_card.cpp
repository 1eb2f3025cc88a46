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
        m_rows.append(Row{makeLabel({}, TextKind::Body, this), makeLabel({}, TextKind::Body, this)});
        m_rows[i].value->setWordWrap(false);
        grid->addWidget(m_rows[i].name, i, 0);
        grid->addWidget(m_rows[i].value, i, 1, Qt::AlignRight);
    }
    content()->addWidget(m_basis);
    content()->addLayout(grid);
    content()->addWidget(m_words);
}

void AgreementCard::set(const voting::Agreement& agreement) {
    setHeading(tr("Agreement"));
    m_basis->setText(tr("Over %n subject(s) with two votes or more; 1 is full agreement.", nullptr, agreement.subjects));
    const QVector<std::pair<QString, voting::Coefficient>> rows{{tr("Agreeing pairs of votes"), agreement.raw},
                                                                {tr("Fleiss’ kappa"), agreement.fleiss},
                                                                {tr("Krippendorff’s alpha"), agreement.alpha},
                                                                {tr("Gwet’s AC1"), agreement.ac1}};
    QString why;
    for (int i = 0; i < kCoefficients; ++i) {
        const auto& [name, coefficient] = rows[i];
        m_rows[i].name->setText(name);
        m_rows[i].value->setText(coefficient.value ? QLocale().toString(*coefficient.value, 'f', 3) : tr("undefined"));
        if (!coefficient.value) why = coefficient.why;
    }
    m_words->setText(why);
    m_words->setVisible(!why.isEmpty());
}

} // namespace paulownia::ui
