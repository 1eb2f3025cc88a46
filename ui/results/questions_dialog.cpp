#include "ui/results/questions_dialog.h"

#include "core/model/listed.h"
#include "core/voting/panel.h"
#include "core/voting/questions.h"
#include "ui/results/question_form.h"
#include "ui/shell/session.h"
#include "ui/widgets/controls.h"
#include "ui/widgets/design.h"
#include "ui/widgets/side_column.h"
#include "ui/widgets/text_size.h"

#include <QDialogButtonBox>
#include <QListWidget>
#include <QVBoxLayout>

namespace paulownia::ui {
namespace {

constexpr QSize kSize(860, 620);
constexpr int kListWidth = 190, kListRow = 36;

int panelOf(storage::Project& project) { return voting::panelSize(project, {}).value_or(0); }

} // namespace

QuestionsDialog::QuestionsDialog(Session& session, const QString& question, QWidget* parent)
    : QDialog(parent), m_session(session), m_list(new QListWidget(this)), m_heading(makeLabel({}, TextKind::Heading, this)),
      m_notice(makeLabel({}, TextKind::Body, this)), m_form(new QuestionForm(panelOf(*session.project()), this)),
      m_versions(makeLabel({}, TextKind::Quiet, this)), m_save(makeButton({}, ButtonKind::Primary, this)) {
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Questions"));
    resizeWithText(this, kSize);
    layOut();
    connect(m_list, &QListWidget::currentRowChanged, this, &QuestionsDialog::showCurrent);
    connect(m_form, &QuestionForm::edited, m_notice, [this] { m_notice->hide(); });
    connect(m_save, &QPushButton::clicked, this, &QuestionsDialog::save);
    connect(&session, &Session::projectClosing, this, &QDialog::reject);
    readQuestions(question);
}

void QuestionsDialog::layOut() {
    m_list->setFixedWidth(scaledToText(kListWidth));
    m_list->setAccessibleName(windowTitle());
    auto* asked = new QWidget(this);
    auto* right = new QVBoxLayout(asked);
    right->setContentsMargins(0, 0, kSpaceS, 0); // from the bar that scrolls
    right->setSpacing(kSpaceS);
    right->addWidget(m_heading);
    right->addWidget(m_notice);
    right->addWidget(m_form);
    right->addWidget(m_versions);
    right->addStretch();
    auto* body = new QHBoxLayout;
    body->setSpacing(kSpaceL);
    body->addWidget(m_list);
    body->addWidget(new SideColumn(asked, 0, this), 1);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    buttons->addButton(m_save, QDialogButtonBox::ActionRole);
    m_save->setDefault(true);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(kSpaceL, kSpaceL, kSpaceL, kSpaceM);
    column->setSpacing(kSpaceM);
    column->addLayout(body, 1);
    column->addWidget(buttons);
}

void QuestionsDialog::readQuestions(const QString& toShow) {
    m_questions = m_session.project()->votes().questions().value_or(QVector<model::Question>());
    const QSignalBlocker noRows(m_list);
    m_list->clear();
    int row = static_cast<int>(m_questions.size());
    for (int i = 0; i < m_questions.size(); ++i) {
        m_list->addItem(model::questionText(m_questions[i].name));
        if (m_questions[i].name == toShow) row = i;
    }
    m_list->addItem(tr("New question…"));
    for (int i = 0; i < m_list->count(); ++i) m_list->item(i)->setSizeHint({0, scaledToText(kListRow)});
    m_list->setCurrentRow(row);
    showCurrent();
}

void QuestionsDialog::showCurrent() {
    const int row = m_list->currentRow();
    if (row >= 0 && row < m_questions.size()) return showExisting(m_questions[row]);
    m_heading->setText(tr("A new question"));
    m_notice->hide();
    m_versions->clear();
    m_form->set({{}, 1, model::Scope::Photo, {}, {}}, true);
    m_form->setEditable(true);
    m_save->setText(tr("Ask this question"));
    m_save->show();
}

void QuestionsDialog::showExisting(const model::Question& question) {
    const auto voters = m_session.project()->votes().votersOf(question.name).value_or(QMap<QString, int>());
    m_heading->setText(tr("%1, version %2").arg(model::questionText(question.name)).arg(question.version));
    m_notice->setText(tr("%n voter(s) have answered it: what was asked stays as it is. To ask otherwise, add a question of another name.", nullptr, static_cast<int>(voters.size())));
    m_notice->setVisible(!voters.isEmpty());
    m_form->set(question, false);
    m_form->setEditable(voters.isEmpty());
    m_versions->setText(versionsOf(question.name));
    m_save->setText(tr("Ask it this way: version %1").arg(question.version + 1));
    m_save->setVisible(voters.isEmpty());
}

/// Those that came before, word for word.
QString QuestionsDialog::versionsOf(const QString& name) {
    auto versions = m_session.project()->votes().versions(name).value_or(QVector<model::Question>());
    QStringList lines;
    for (qsizetype i = versions.size() - 2; i >= 0; --i)
        lines.append(tr("Version %1 was: %2 (%3)").arg(versions[i].version).arg(model::wordingOf(versions[i]), model::listed(versions[i].choices)));
    return lines.join(QLatin1Char('\n'));
}

void QuestionsDialog::save() {
    const auto defined = voting::defineQuestion(*m_session.project(), m_form->question());
    if (!defined) {
        m_notice->setText(QString::fromStdString(defined.error().message));
        m_notice->show();
        return;
    }
    Q_EMIT m_session.said(tr("%1, version %2, is asked").arg(model::questionText(defined->name)).arg(defined->version));
    m_session.noteChange();
    readQuestions(defined->name);
}

} // namespace paulownia::ui
