#include "ui/home/home_card_view.h"

#include "ui/widgets/badge.h"

#include <QProgressBar>
#include <QVBoxLayout>

namespace paulownia::ui {
namespace {

BadgeKind badgeOf(HomeCard::State state) {
    switch (state) {
    case HomeCard::State::Done: return BadgeKind::Done;
    case HomeCard::State::Waiting: return BadgeKind::Waiting;
    case HomeCard::State::Blocked: return BadgeKind::Blocked;
    }
    return BadgeKind::Note;
}

} // namespace

HomeCardView::HomeCardView(QWidget* parent)
    : Card({}, parent), m_number(makeLabel({}, TextKind::Number, this)), m_sentence(makeLabel({}, TextKind::Quiet, this)),
      m_bar(new QProgressBar(this)), m_state(new Badge(BadgeKind::Done, {}, this)), m_link(makeButton({}, ButtonKind::Link, this)) {
    m_bar->setTextVisible(false);
    content()->addWidget(m_number);
    content()->addWidget(m_sentence);
    content()->addWidget(m_bar);
    content()->addStretch();
    content()->addWidget(m_state);
    content()->addWidget(m_link, 0, Qt::AlignLeft);
    connect(m_link, &QPushButton::clicked, this, [this] { Q_EMIT pageRequested(m_page, m_subject); });
}

void HomeCardView::show(const HomeCard& card) {
    setHeading(card.heading);
    m_number->setText(card.number);
    m_sentence->setText(card.sentence);
    m_bar->setVisible(card.total > 0);
    m_bar->setRange(0, std::max(1, card.total));
    m_bar->setValue(card.done);
    m_bar->setAccessibleName(card.heading);
    m_state->set(badgeOf(card.state), card.waitsFor);
    m_link->setText(card.link);
    m_page = card.page;
    m_subject = card.subject;
}

} // namespace paulownia::ui
