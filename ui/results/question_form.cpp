#include "ui/results/question_form.h"

#include "core/voting/questions.h"
#include "ui/shell/command_table.h"
#include "ui/widgets/controls.h"
#include "ui/widgets/design.h"
#include "ui/widgets/text_size.h"

#include <QComboBox>
#include <QFormLayout>
#include <QHeaderView>
#include <QLineEdit>
#include <QSpinBox>
#include <QTableWidget>

namespace paulownia::ui {
namespace {

constexpr int kDigits = 9;
constexpr int kRowsInView = 4;
constexpr int kProjectsPanel = -1; // two below 1: steps of two stay odd

} // namespace

QuestionForm::QuestionForm(int projectPanel, QWidget* parent)
    : QWidget(parent), m_name(new QLineEdit(this)), m_wording(new QLineEdit(this)), m_wordingJa(new QLineEdit(this)),
      m_choices(new QTableWidget(kDigits, 2, this)), m_scope(new QComboBox(this)), m_panel(new QSpinBox(this)), m_repeats(new QSpinBox(this)),
      m_repeatsHint(makeLabel(tr("This share comes a second time, unannounced: how steady is a voter? The second answer is never counted."), TextKind::Quiet, this)) {
    m_name->setPlaceholderText(tr("one word, as in files: beard"));
    m_wordingJa->setPlaceholderText(tr("shown in English without it"));
    m_choices->setHorizontalHeaderLabels({tr("Choice, one word"), tr("In Japanese")});
    m_choices->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    m_choices->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_choices->verticalHeader()->setDefaultAlignment(Qt::AlignCenter);
    withTextSize(m_choices, [this] {
        const int row = m_choices->fontMetrics().height() + kSpaceS + kSpaceXs;
        m_choices->verticalHeader()->setDefaultSectionSize(row);
        m_choices->setFixedHeight(m_choices->horizontalHeader()->sizeHint().height() + kRowsInView * row + 2 * m_choices->frameWidth());
    });
    m_choices->setTabKeyNavigation(false);
    m_scope->addItems({tr("Each volunteer, all photos in view"), tr("Each photo")}); // as model::Scope
    m_panel->setRange(kProjectsPanel, 99);
    m_panel->setSingleStep(2);
    m_panel->setSpecialValueText(tr("as the project: %1").arg(projectPanel));
    m_repeats->setRange(0, voting::kMostRepeats);
    m_repeats->setSuffix(tr(" % of the subjects"));
    m_repeats->setSpecialValueText(tr("none"));
    layOut();
    for (auto* field : {m_name, m_wording, m_wordingJa}) connect(field, &QLineEdit::textEdited, this, &QuestionForm::edited);
    for (auto* number : {m_panel, m_repeats}) connect(number, &QSpinBox::valueChanged, this, &QuestionForm::edited);
    connect(m_choices, &QTableWidget::itemChanged, this, &QuestionForm::edited);
    connect(m_scope, &QComboBox::currentIndexChanged, this, &QuestionForm::edited);
}

void QuestionForm::layOut() {
    auto* form = new QFormLayout(this);
    form->setContentsMargins({});
    form->setHorizontalSpacing(kSpaceM);
    form->setVerticalSpacing(kSpaceS);
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    form->addRow(tr("&Name"), m_name);
    form->addRow(tr("&Exact words, English"), m_wording);
    form->addRow(tr("Exact words, &Japanese"), m_wordingJa);
    form->addRow(tr("&Choices, by digit"), m_choices);
    m_choices->setAccessibleName(withoutMnemonic(tr("&Choices, by digit"))); // tables are not told by their labels
    form->addRow(tr("&Asked about"), m_scope);
    form->addRow(tr("&Voters it needs"), m_panel);
    form->addRow(tr("Hidden &repeats"), m_repeats);
    form->addRow(QString(), m_repeatsHint);
}

void QuestionForm::set(const model::Question& question, bool isNew) {
    const QSignalBlocker noEdits(this);
    m_name->setText(question.name);
    m_name->setEnabled(isNew);
    m_wording->setText(question.wording);
    m_wordingJa->setText(question.wordingJa);
    showChoices(question);
    m_scope->setCurrentIndex(static_cast<int>(question.scope));
    m_panel->setValue(question.panel > 0 ? question.panel : kProjectsPanel);
    m_panel->setEnabled(question.name != QLatin1String(voting::kGender) && question.name != QLatin1String(voting::kSmile));
    m_panel->setToolTip(m_panel->isEnabled() ? QString() : tr("What is released needs the project’s whole panel"));
    m_repeats->setValue(question.repeatPercent);
}

void QuestionForm::showChoices(const model::Question& question) {
    for (int row = 0; row < kDigits; ++row) {
        m_choices->setItem(row, 0, new QTableWidgetItem(question.choices.value(row)));
        m_choices->setItem(row, 1, new QTableWidgetItem(question.choicesJa.value(row)));
    }
}

QString QuestionForm::choice(int row, int column) const { return m_choices->item(row, column)->text().trimmed(); }

model::Question QuestionForm::question() const {
    model::Question question{m_name->text().trimmed(), 1, static_cast<model::Scope>(m_scope->currentIndex()), m_wording->text(), {}};
    question.wordingJa = m_wordingJa->text();
    for (int row = 0; row < kDigits; ++row)
        if (!choice(row, 0).isEmpty()) {
            question.choices.append(choice(row, 0));
            question.choicesJa.append(choice(row, 1));
        }
    if (question.choicesJa.join(QString()).isEmpty()) question.choicesJa.clear();
    question.panel = std::max(0, m_panel->value());
    question.repeatPercent = m_repeats->value();
    return question;
}

void QuestionForm::setEditable(bool isEditable) {
    for (auto* field : {m_wording, m_wordingJa}) field->setReadOnly(!isEditable);
    m_name->setReadOnly(!isEditable);
    m_choices->setEditTriggers(isEditable ? QAbstractItemView::AllEditTriggers : QAbstractItemView::NoEditTriggers);
    m_scope->setEnabled(isEditable);
    m_panel->setEnabled(m_panel->isEnabled() && isEditable);
    m_repeats->setEnabled(isEditable);
}

} // namespace paulownia::ui
