#include "ui/results/results_header.h"

#include "ui/shell/command_table.h"
#include "ui/shell/session.h"
#include "ui/widgets/controls.h"
#include "ui/widgets/design.h"
#include "ui/widgets/icon.h"
#include "ui/widgets/switch_row.h"

#include <QAction>
#include <QHBoxLayout>
#include <QMenu>
#include <QPushButton>

namespace paulownia::ui {
namespace {

QPushButton* commandButton(Session& session, const QString& command, const QString& iconName, QWidget* parent) {
    auto* button = makeButton({}, ButtonKind::Secondary, parent);
    button->setIcon(icon(iconName));
    QObject::connect(button, &QPushButton::clicked, session.commands().action(command), &QAction::trigger);
    return button;
}

/// Both exports behind one button.
QPushButton* exportButton(Session& session, QWidget* parent) {
    auto* button = makeButton({}, ButtonKind::Secondary, parent);
    button->setProperty("menu", true); // room for its arrow
    button->setIcon(icon(QStringLiteral("export")));
    auto* menu = new QMenu(button);
    for (const char* command : {"results.exportTable", "results.exportChart"}) menu->addAction(session.commands().action(QLatin1String(command)));
    button->setMenu(menu);
    return button;
}

} // namespace

ResultsHeader::ResultsHeader(Session& session, QWidget* parent)
    : QWidget(parent), m_questions(new SwitchRow(this)), m_poll(makeButton({}, ButtonKind::Secondary, this)),
      m_define(commandButton(session, QStringLiteral("results.questions"), QStringLiteral("vote"), this)),
      m_import(commandButton(session, QStringLiteral("results.importSheets"), QStringLiteral("import"), this)), m_export(exportButton(session, this)) {
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins({});
    row->setSpacing(kSpaceS);
    row->addWidget(m_questions);
    row->addStretch();
    for (auto* button : {m_poll, m_define, m_import, m_export}) row->addWidget(button);
    connect(m_questions, &SwitchRow::chosen, this, &ResultsHeader::questionChosen);
    connect(m_poll, &QPushButton::clicked, this, &ResultsHeader::closeOrOpenWanted);
}

void ResultsHeader::setQuestions(const QStringList& names, int inView) {
    m_questions->setTexts(names);
    if (inView >= 0) m_questions->setCurrent(inView);
}

void ResultsHeader::set(const QuestionResults& results, bool areCounts) {
    m_export->setEnabled(areCounts);
    m_poll->setText(results.poll.isOpen ? tr("Close the question…") : tr("Open again…"));
    m_poll->setToolTip(results.poll.isOpen ? tr("Voters may answer and change their minds until it is closed") : tr("Closed: no answer is taken or changed"));
    m_poll->setVisible(areCounts); // the card about progress has its own
}

void ResultsHeader::retranslate() {
    m_define->setText(tr("Questions…"));
    m_import->setText(tr("Import sheets…"));
    m_export->setText(tr("Export"));
}

} // namespace paulownia::ui
