#include "ui/review/accept_bar.h"

#include "core/model/listed.h"
#include "ui/widgets/controls.h"
#include "ui/widgets/design.h"

#include <QDoubleSpinBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QVBoxLayout>
#include <cmath>

namespace paulownia::ui {
namespace {

constexpr double kPreset = 90; // percent

QString waitingText(const AcceptPlan& plan) {
    const int count = static_cast<int>(plan.photos.size());
    if (count == 0) return AcceptBar::tr("No proposal that waits is that certain.");
    const QString waiting = AcceptBar::tr("%n photos wait with such a proposal.", nullptr, count);
    if (plan.doubted == 0) return waiting;
    if (plan.doubted == count) return model::sentences({waiting, AcceptBar::tr("The detector doubts all of them: they are marked for a second look.")});
    return model::sentences({waiting, AcceptBar::tr("The detector doubts %n of them: those are marked for a second look.", nullptr, plan.doubted)});
}

QString expectedText(const AcceptPlan& plan) {
    if (plan.expectedWrong < 0.5) return AcceptBar::tr("Going by confidence alone, none of them should be wrong.");
    return AcceptBar::tr("Going by confidence alone, about %n of them are wrong.", nullptr, static_cast<int>(std::lround(plan.expectedWrong)));
}

} // namespace

QString recordText(const review::ProposalRecord& record) {
    if (record.decided == 0) return AcceptBar::tr("You have decided none of that confidence one by one: look at some first.");
    return AcceptBar::tr("Of %n that you decided one by one, %1 were right (%2 %).", nullptr, record.decided)
        .arg(record.right)
        .arg(QLocale().toString(record.rate() * 100, 'f', 1));
}

AcceptBar::AcceptBar(QWidget* parent)
    : QFrame(parent), m_words(makeLabel({}, TextKind::Body, this)), m_percent(new QDoubleSpinBox(this)), m_facts(makeLabel({}, TextKind::Quiet, this)),
      m_accept(makeButton({}, ButtonKind::Primary, this)), m_close(makeButton({}, ButtonKind::Secondary, this)) {
    m_percent->setRange(0, 100);
    m_percent->setDecimals(0);
    m_percent->setValue(kPreset);
    m_words->setWordWrap(false);
    auto* top = new QHBoxLayout;
    top->setSpacing(kSpaceS);
    top->addWidget(m_words);
    top->addWidget(m_percent);
    top->addStretch(1);
    top->addWidget(m_accept);
    top->addWidget(m_close);
    auto* words = new QVBoxLayout;
    words->setContentsMargins(kSpaceM, kSpaceS, kSpaceM, kSpaceS);
    words->setSpacing(kSpaceXs);
    words->addLayout(top);
    words->addWidget(m_facts);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(0);
    layout->addLayout(words);
    layout->addWidget(makeLine(Qt::Horizontal, this));
    connect(m_percent, &QDoubleSpinBox::valueChanged, this, &AcceptBar::confidenceChosen);
    connect(m_accept, &QPushButton::clicked, this, &AcceptBar::acceptWanted);
    connect(m_close, &QPushButton::clicked, this, &AcceptBar::closed);
    retranslate();
}

double AcceptBar::minConfidence() const { return m_percent->value() / 100; }

void AcceptBar::takeFocus() {
    m_percent->setFocus();
    m_percent->selectAll();
}

void AcceptBar::show(const AcceptPlan& plan) {
    m_plan = plan;
    const int count = static_cast<int>(plan.photos.size());
    m_accept->setEnabled(count > 0);
    m_accept->setText(tr("Accept %n photos", nullptr, count));
    m_facts->setText(factsText());
    QFrame::show();
}

QString AcceptBar::factsText() const {
    if (m_plan.photos.isEmpty()) return waitingText(m_plan);
    return model::sentences({waitingText(m_plan), expectedText(m_plan), recordText(m_plan.record)});
}

void AcceptBar::retranslate() {
    m_words->setText(tr("Accept every proposal with a confidence from"));
    m_percent->setSuffix(tr(" %"));
    m_percent->setAccessibleName(tr("Confidence in percent from which on proposals are accepted"));
    m_close->setText(tr("Cancel"));
    m_accept->setText(tr("Accept %n photos", nullptr, static_cast<int>(m_plan.photos.size())));
    m_facts->setText(factsText());
}

void AcceptBar::changeEvent(QEvent* event) {
    if (event->type() == QEvent::LanguageChange) retranslate();
    QFrame::changeEvent(event);
}

} // namespace paulownia::ui
