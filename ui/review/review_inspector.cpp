#include "ui/review/review_inspector.h"

#include "ui/review/headshot_preview.h"
#include "ui/shell/command_table.h"
#include "ui/widgets/controls.h"
#include "ui/widgets/design.h"
#include "ui/widgets/side_column.h"

#include <QCheckBox>
#include <QDoubleSpinBox>
#include <QEvent>
#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QSignalBlocker>
#include <QSpinBox>
#include <QVBoxLayout>

namespace paulownia::ui {
namespace {

constexpr int kLargestPixel = 99'999, kSmallestWidth = 264;

QPushButton* actionButton(QAction* action, ButtonKind kind, QWidget* parent) {
    auto* button = makeButton({}, kind, parent);
    button->setFocusPolicy(Qt::TabFocus); // a click leaves the focus on the photo, where the keys are
    const auto follow = [button, action] {
        button->setText(action->text());
        button->setToolTip(action->toolTip());
        button->setEnabled(action->isEnabled());
    };
    QObject::connect(action, &QAction::changed, button, follow);
    QObject::connect(button, &QPushButton::clicked, action, &QAction::trigger);
    follow();
    return button;
}

} // namespace

ReviewInspector::ReviewInspector(CommandTable& commands, QWidget* parent)
    : QWidget(parent), m_title(makeLabel({}, TextKind::Heading, this)), m_state(makeLabel({}, TextKind::Quiet, this)),
      m_preview(new HeadshotPreview(this)), m_proposal(makeLabel({}, TextKind::Body, this)), m_doubts(makeLabel({}, TextKind::Body, this)) {
    auto* content = new QWidget(this);
    auto* layout = new QVBoxLayout(content);
    layout->setContentsMargins(kSpaceM, kSpaceM, kSpaceM, kSpaceM);
    layout->setSpacing(kSpaceS);
    m_title->setTextInteractionFlags(Qt::TextSelectableByMouse);
    for (QWidget* part : {static_cast<QWidget*>(m_title), static_cast<QWidget*>(m_state), static_cast<QWidget*>(m_preview), makeNumbers(),
                          static_cast<QWidget*>(m_proposal), static_cast<QWidget*>(m_doubts), makeDecision(commands)})
        layout->addWidget(part);
    layout->addStretch(1);
    auto* outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->addWidget(new SideColumn(content, kSmallestWidth, this));
    retranslate();
}

QSpinBox* ReviewInspector::makeNumber() {
    auto* number = new QSpinBox(this);
    number->setRange(0, kLargestPixel);
    number->setButtonSymbols(QAbstractSpinBox::NoButtons);
    number->setKeyboardTracking(false);
    connect(number, &QSpinBox::valueChanged, this, &ReviewInspector::typeBox);
    return number;
}

QWidget* ReviewInspector::makeNumbers() {
    auto* numbers = new QWidget(this);
    auto* grid = new QGridLayout(numbers);
    grid->setContentsMargins(0, kSpaceS, 0, 0);
    grid->setHorizontalSpacing(kSpaceS);
    grid->setVerticalSpacing(kSpaceXs);
    for (size_t i = 0; i < m_box.size(); ++i) {
        m_box[i] = makeNumber();
        m_boxNames[i] = makeLabel({}, TextKind::Small, this);
        const int row = static_cast<int>(i / 2), column = 2 * static_cast<int>(i % 2);
        grid->addWidget(m_boxNames[i], row, column);
        grid->addWidget(m_box[i], row, column + 1);
    }
    m_angle = new QDoubleSpinBox(this);
    m_angle->setRange(-180, 180);
    m_angle->setDecimals(1);
    m_angle->setSingleStep(0.1);
    m_angle->setButtonSymbols(QAbstractSpinBox::NoButtons);
    m_angle->setKeyboardTracking(false);
    connect(m_angle, &QDoubleSpinBox::valueChanged, this, &ReviewInspector::angleTyped);
    m_angleName = makeLabel({}, TextKind::Small, this);
    m_clockwise = makeLabel({}, TextKind::Small, this);
    grid->addWidget(m_angleName, 2, 0);
    grid->addWidget(m_angle, 2, 1);
    grid->addWidget(m_clockwise, 2, 2, 1, 2);
    grid->setColumnStretch(1, 1);
    grid->setColumnStretch(3, 1);
    return numbers;
}

void ReviewInspector::retranslate() {
    const std::array names{tr("Left"), tr("Top"), tr("Width"), tr("Height")};
    for (size_t i = 0; i < m_box.size(); ++i) {
        m_boxNames[i]->setText(names[i]);
        m_box[i]->setAccessibleName(names[i]);
        m_box[i]->setSuffix(tr(" px"));
    }
    m_angleName->setText(tr("Angle"));
    m_angle->setAccessibleName(tr("Angle, clockwise"));
    m_angle->setSuffix(tr("°"));
    m_clockwise->setText(tr("clockwise"));
    m_secondLook->setText(tr("For a second look"));
    m_note->setPlaceholderText(tr("Note"));
    m_note->setAccessibleName(tr("Note"));
}

void ReviewInspector::changeEvent(QEvent* event) {
    if (event->type() == QEvent::LanguageChange) retranslate();
    QWidget::changeEvent(event);
}

QWidget* ReviewInspector::makeDecision(CommandTable& commands) {
    auto* decision = new QWidget(this);
    auto* layout = new QVBoxLayout(decision);
    layout->setContentsMargins(0, kSpaceS, 0, 0);
    layout->setSpacing(kSpaceS);
    layout->addWidget(actionButton(commands.action(QStringLiteral("review.accept")), ButtonKind::Primary, this));
    layout->addWidget(actionButton(commands.action(QStringLiteral("review.reject")), ButtonKind::Secondary, this));
    layout->addWidget(actionButton(commands.action(QStringLiteral("review.reopen")), ButtonKind::Secondary, this));
    m_secondLook = new QCheckBox(this);
    m_secondLook->setFocusPolicy(Qt::TabFocus);
    connect(m_secondLook, &QCheckBox::clicked, this, &ReviewInspector::secondLookToggled);
    m_note = new QLineEdit(this);
    connect(m_note, &QLineEdit::textEdited, this, &ReviewInspector::noteTyped);
    connect(m_note, &QLineEdit::returnPressed, this, &ReviewInspector::noteEnded);
    layout->addWidget(m_secondLook);
    layout->addWidget(m_note);
    return decision;
}

void ReviewInspector::editNote() {
    m_note->setFocus();
    m_note->selectAll();
}

void ReviewInspector::typeBox() {
    Q_EMIT boxTyped({m_box[0]->value(), m_box[1]->value(), m_box[2]->value(), m_box[3]->value()});
}

void ReviewInspector::show(const review::ReviewItem& item) {
    const auto placement = item.placement();
    showNumbers(placement);
    showWords(item);
    if (std::exchange(m_placement, placement) != placement) cutHeadshot();
}

void ReviewInspector::showNumbers(const review::Placement& placement) {
    const std::array values{placement.box.x, placement.box.y, placement.box.w, placement.box.h};
    for (size_t i = 0; i < m_box.size(); ++i) {
        const QSignalBlocker quiet(m_box[i]);
        m_box[i]->setValue(values[i]);
        m_box[i]->setEnabled(!placement.box.isEmpty()); // drawn first, then corrected
    }
    const QSignalBlocker quiet(m_angle);
    m_angle->setValue(placement.angleDeg);
}

void ReviewInspector::showWords(const review::ReviewItem& item) {
    m_title->setText(item.photo.id.toString());
    m_state->setText(verdictText(item));
    m_proposal->setText(proposalText(item));
    m_proposal->setVisible(!m_proposal->text().isEmpty());
    m_doubts->setText(doubtsText(item));
    m_doubts->setVisible(!m_doubts->text().isEmpty());
    const QSignalBlocker quiet(m_secondLook);
    m_secondLook->setChecked(item.review.secondLook);
    if (m_note->text() != item.review.note) m_note->setText(item.review.note); // else the cursor would jump while typing
}

void ReviewInspector::showPicture(const Picture& picture) {
    m_picture = picture;
    cutHeadshot();
}

void ReviewInspector::cutHeadshot() { m_preview->show(m_picture, m_placement); }

} // namespace paulownia::ui
