#include "ui/shell/reading_state.h"

#include "ui/widgets/empty_state.h"

#include <QEvent>
#include <QVBoxLayout>

namespace paulownia::ui {
namespace {

constexpr int kPatienceMs = 200; // words that come and go sooner are but a flicker

} // namespace

ReadingState::ReadingState(QWidget* parent) : QWidget(parent), m_words(new EmptyState(QStringLiteral("folder"), this)) {
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(m_words);
    m_soon.setSingleShot(true);
    m_soon.setInterval(kPatienceMs);
    connect(&m_soon, &QTimer::timeout, m_words, &QWidget::show);
    retranslate();
}

void ReadingState::showEvent(QShowEvent* event) {
    m_words->hide();
    m_soon.start();
    QWidget::showEvent(event);
}

void ReadingState::changeEvent(QEvent* event) {
    if (event->type() == QEvent::LanguageChange) retranslate();
    QWidget::changeEvent(event);
}

void ReadingState::retranslate() {
    m_words->setTexts(tr("Reading the project…"), tr("Its photos are many. Other pages can be opened meanwhile."));
    setAccessibleName(tr("Reading the project…"));
}

} // namespace paulownia::ui
