#include "ui/shell/help_window.h"

#include "ui/shell/guide.h"
#include "ui/shell/guide_view.h"
#include "ui/widgets/controls.h"
#include "ui/widgets/design.h"
#include "ui/widgets/text_size.h"

#include <QGridLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QListWidget>
#include <QSignalBlocker>

namespace paulownia::ui {
namespace {

constexpr QSize kSize(960, 700);
constexpr int kContentsWidth = 290;

} // namespace

HelpWindow::HelpWindow(const CommandTable& commands, QWidget* parent)
    : QWidget(parent, Qt::Window), m_commands(commands), m_words(new QLineEdit(this)), m_contents(new QListWidget(this)),
      m_view(new GuideView(commands, this)), m_back(makeButton({}, ButtonKind::Secondary, this)), m_forward(makeButton({}, ButtonKind::Secondary, this)) {
    layOut();
    resizeWithText(this, kSize);
    connect(m_words, &QLineEdit::textChanged, this, &HelpWindow::fillContents);
    connect(m_words, &QLineEdit::returnPressed, this, &HelpWindow::findNext);
    connect(m_contents, &QListWidget::currentItemChanged, this, [this](const QListWidgetItem* item) {
        if (item) m_view->showChapter(item->data(Qt::UserRole).toString());
    });
    connect(m_view, &QTextBrowser::sourceChanged, this, &HelpWindow::followChapter);
    connect(m_back, &QPushButton::clicked, m_view, &QTextBrowser::backward);
    connect(m_forward, &QPushButton::clicked, m_view, &QTextBrowser::forward);
    connect(m_view, &QTextBrowser::backwardAvailable, m_back, &QWidget::setEnabled);
    connect(m_view, &QTextBrowser::forwardAvailable, m_forward, &QWidget::setEnabled);
    retranslate();
}

void HelpWindow::layOut() {
    m_words->setClearButtonEnabled(true);
    m_contents->setWordWrap(true);
    m_contents->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    withTextSize(this, [this] {
        for (QWidget* part : {static_cast<QWidget*>(m_contents), static_cast<QWidget*>(m_words)}) part->setFixedWidth(scaledToText(kContentsWidth));
    });
    for (auto* button : {m_back, m_forward}) button->setEnabled(false);
    auto* grid = new QGridLayout(this);
    grid->setContentsMargins(kSpaceM, kSpaceM, kSpaceM, kSpaceM);
    grid->setSpacing(kSpaceS);
    grid->addWidget(m_words, 0, 0);
    grid->addWidget(m_back, 0, 1);
    grid->addWidget(m_forward, 0, 2);
    grid->addWidget(m_contents, 1, 0);
    grid->addWidget(m_view, 1, 1, 1, 3);
    grid->setColumnStretch(3, 1);
}

void HelpWindow::showChapter(const QString& name) {
    readChapters();
    m_words->clear();
    m_view->showChapter(guideChapters().contains(name) ? name : guideChapters().first());
    show();
    raise();
    activateWindow();
    m_view->setFocus();
}

void HelpWindow::readChapters() {
    for (const auto& name : guideChapters()) m_chapters[name] = guideChapter(name, m_commands);
}

void HelpWindow::fillContents() {
    const QSignalBlocker quiet(m_contents);
    m_contents->clear();
    for (const auto& name : guideChapters()) {
        const auto& text = m_chapters[name];
        if (!text.contains(m_words->text(), Qt::CaseInsensitive)) continue;
        auto* item = new QListWidgetItem(guideTitle(text), m_contents);
        item->setData(Qt::UserRole, name);
        if (name == m_view->chapter()) m_contents->setCurrentItem(item);
    }
}

void HelpWindow::followChapter() {
    const QSignalBlocker quiet(m_contents);
    m_contents->setCurrentItem(nullptr);
    for (int i = 0; i < m_contents->count(); ++i)
        if (m_contents->item(i)->data(Qt::UserRole) == m_view->chapter()) m_contents->setCurrentRow(i);
}

/// In the chapter in view; behind its end in the next that has the words.
void HelpWindow::findNext() {
    if (m_words->text().isEmpty() || m_contents->count() == 0 || m_view->find(m_words->text())) return;
    const int next = (m_contents->currentRow() + 1) % m_contents->count();
    m_view->showChapter(m_contents->item(next)->data(Qt::UserRole).toString());
    m_view->moveCursor(QTextCursor::Start);
    m_view->find(m_words->text());
}

void HelpWindow::retranslate() {
    setWindowTitle(tr("Guide"));
    m_words->setPlaceholderText(tr("Search the guide"));
    m_words->setAccessibleName(m_words->placeholderText());
    m_contents->setAccessibleName(tr("Contents"));
    m_back->setText(tr("Back"));
    m_forward->setText(tr("Forward"));
    readChapters();
    fillContents();
}

void HelpWindow::changeEvent(QEvent* event) {
    if (event->type() == QEvent::LanguageChange) retranslate();
    QWidget::changeEvent(event);
}

void HelpWindow::keyPressEvent(QKeyEvent* event) {
    if (event->key() == Qt::Key_Escape) close();
    else QWidget::keyPressEvent(event);
}

} // namespace paulownia::ui
