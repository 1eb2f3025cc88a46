#include "ui/review/narrowing_bar.h"

#include "ui/widgets/controls.h"
#include "ui/widgets/design.h"

#include <QComboBox>
#include <QEvent>
#include <QGridLayout>
#include <QLineEdit>
#include <QResizeEvent>
#include <QSignalBlocker>
#include <QStyleOptionComboBox>
#include <utility>

namespace paulownia::ui {
namespace {

constexpr int kDoubts = 7, kRowWidth = 560;

model::ProposalFlag doubtAt(int i) { return static_cast<model::ProposalFlag>(1 << i); }

QComboBox* makeChoice(QWidget* parent) {
    auto* choice = new QComboBox(parent);
    choice->setFocusPolicy(Qt::TabFocus); // a click leaves the focus where the keys are
    choice->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    choice->addItem(QString()); // all
    return choice;
}

/// What its first words, its frame and its arrow take.
int widthFor(const QComboBox& choice) {
    constexpr int kAnyWidth = 200;
    QStyleOptionComboBox option;
    option.initFrom(&choice);
    option.rect = QRect(0, 0, kAnyWidth, choice.sizeHint().height());
    const auto words = choice.style()->subControlRect(QStyle::CC_ComboBox, &option, QStyle::SC_ComboBoxEditField, &choice);
    return choice.fontMetrics().horizontalAdvance(choice.itemText(0)) + kAnyWidth - words.width();
}

} // namespace

NarrowingBar::NarrowingBar(QWidget* parent)
    : QWidget(parent), m_photo(new QLineEdit(this)), m_reviewer(makeChoice(this)), m_doubt(makeChoice(this)), m_layout(new QGridLayout(this)) {
    for (int i = 0; i < kDoubts; ++i) m_doubt->addItem(QString());
    m_photo->setClearButtonEnabled(true);
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(kSpaceXs);
    arrange();
    connect(m_photo, &QLineEdit::textChanged, this, &NarrowingBar::tell);
    connect(m_reviewer, &QComboBox::currentIndexChanged, this, &NarrowingBar::tell);
    connect(m_doubt, &QComboBox::currentIndexChanged, this, &NarrowingBar::tell);
    retranslate();
}

int NarrowingBar::columns() const {
    if (width() >= kRowWidth) return 3;
    return 2 * std::max(widthFor(*m_reviewer), widthFor(*m_doubt)) + kSpaceXs <= width() ? 2 : 1;
}

void NarrowingBar::arrange() {
    if (std::exchange(m_columns, columns()) == columns()) return;
    m_layout->addWidget(m_photo, 0, 0, 1, m_columns == 2 ? 2 : 1);
    m_layout->addWidget(m_reviewer, m_columns == 3 ? 0 : 1, m_columns == 3 ? 1 : 0);
    m_layout->addWidget(m_doubt, m_columns == 3 ? 0 : m_columns == 2 ? 1 : 2, m_columns - 1);
    for (int column = 0; column < 3; ++column) m_layout->setColumnStretch(column, column < m_columns ? 1 : 0);
}

void NarrowingBar::resizeEvent(QResizeEvent* event) {
    arrange();
    QWidget::resizeEvent(event);
}

void NarrowingBar::setReviewers(const QStringList& names) {
    const QString chosen = narrowing().reviewer;
    const QSignalBlocker quiet(m_reviewer);
    while (m_reviewer->count() > 1) m_reviewer->removeItem(1);
    m_reviewer->addItems(names);
    if (!chosen.isEmpty() && !names.contains(chosen)) m_reviewer->addItem(chosen);
    m_reviewer->setCurrentIndex(chosen.isEmpty() ? 0 : m_reviewer->findText(chosen));
}

ReviewNarrowing NarrowingBar::narrowing() const {
    ReviewNarrowing narrowing;
    narrowing.photo = m_photo->text().trimmed();
    if (m_reviewer->currentIndex() > 0) narrowing.reviewer = m_reviewer->currentText();
    if (m_doubt->currentIndex() > 0) narrowing.doubts = doubtAt(m_doubt->currentIndex() - 1);
    return narrowing;
}

void NarrowingBar::clear() {
    m_photo->clear();
    m_reviewer->setCurrentIndex(0);
    m_doubt->setCurrentIndex(0);
}

void NarrowingBar::setPhoto(const QString& text) { m_photo->setText(text); }

void NarrowingBar::retranslate() {
    m_photo->setPlaceholderText(tr("Volunteer or photo"));
    m_photo->setAccessibleName(tr("Show only this volunteer or photo"));
    tellName(m_reviewer, tr("Show only what this reviewer decided"));
    tellName(m_doubt, tr("Show only proposals with this doubt"));
    m_reviewer->setItemText(0, tr("Any reviewer"));
    m_doubt->setItemText(0, tr("Any proposal"));
    for (int i = 0; i < kDoubts; ++i) m_doubt->setItemText(i + 1, model::toText(doubtAt(i)));
}

void NarrowingBar::changeEvent(QEvent* event) {
    if (event->type() == QEvent::LanguageChange) retranslate();
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange || event->type() == QEvent::LanguageChange) arrange();
}

} // namespace paulownia::ui
