#include "ui/widgets/controls.h"

#include "ui/widgets/design.h"

#include <QComboBox>
#include <QHeaderView>
#include <QStyle>
#include <QTableView>
#include <QVBoxLayout>
#include <algorithm>

namespace paulownia::ui {
namespace {

const char* nameOf(ButtonKind kind) {
    switch (kind) {
    case ButtonKind::Secondary: return "secondary";
    case ButtonKind::Primary: return "primary";
    case ButtonKind::Destructive: return "destructive";
    case ButtonKind::Link: return "link";
    }
    return "";
}

const char* nameOf(TextKind kind) {
    switch (kind) {
    case TextKind::Body: return "body";
    case TextKind::Title: return "title";
    case TextKind::Heading: return "heading";
    case TextKind::Quiet: return "quiet";
    case TextKind::Small: return "small";
    case TextKind::Number: return "number";
    }
    return "";
}

/// A style sheet looks at properties only when the widget is polished.
void setStyleProperty(QWidget* widget, const char* property, const char* value) {
    widget->setProperty(property, QLatin1String(value));
    widget->style()->unpolish(widget);
    widget->style()->polish(widget);
}

} // namespace

void setKind(QPushButton* button, ButtonKind kind) { setStyleProperty(button, "kind", nameOf(kind)); }

QPushButton* makeButton(const QString& text, ButtonKind kind, QWidget* parent) {
    auto* button = new QPushButton(text, parent);
    setKind(button, kind);
    return button;
}

void setKind(QLabel* label, TextKind kind) { setStyleProperty(label, "textKind", nameOf(kind)); }

QLabel* makeLabel(const QString& text, TextKind kind, QWidget* parent) {
    auto* label = new QLabel(text, parent);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(kind == TextKind::Body || kind == TextKind::Quiet);
    setKind(label, kind);
    return label;
}

QFrame* makeLine(Qt::Orientation orientation, QWidget* parent) {
    auto* line = new QFrame(parent);
    line->setProperty("line", true);
    if (orientation == Qt::Horizontal) line->setFixedHeight(1);
    else line->setFixedWidth(1);
    return line;
}

void dress(QTableView* table) {
    table->setShowGrid(false);
    table->setTabKeyNavigation(false); // whoever has no mouse gets out of it again
    table->setSelectionBehavior(QAbstractItemView::SelectRows);
    table->verticalHeader()->hide();
    table->verticalHeader()->setDefaultSectionSize(table->fontMetrics().height() + kSpaceM);
    table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    table->horizontalHeader()->setHighlightSections(false);
    table->horizontalHeader()->setStretchLastSection(true);
}

void fitRows(QTableView* table, int most) {
    const int rows = std::clamp(table->model()->rowCount(), 1, most), names = table->horizontalHeader()->sizeHint().height() + table->fontMetrics().lineSpacing();
    table->horizontalHeader()->setFixedHeight(names);
    table->setFixedHeight(names + rows * table->verticalHeader()->defaultSectionSize() + 2 * table->frameWidth());
}

void tellName(QComboBox* box, const QString& name) {
    box->setAccessibleName(name);
    box->setAccessibleDescription(name);
}

Card::Card(const QString& heading, QWidget* parent)
    : QFrame(parent), m_heading(makeLabel({}, TextKind::Heading, this)), m_content(new QVBoxLayout(this)) {
    setProperty("card", true);
    m_content->setContentsMargins(kSpaceM, kSpaceM, kSpaceM, kSpaceM);
    m_content->setSpacing(kSpaceS);
    m_content->addWidget(m_heading);
    setHeading(heading);
}

void Card::setHeading(const QString& heading) {
    m_heading->setText(heading);
    m_heading->setVisible(!heading.isEmpty());
    setAccessibleName(heading);
}

} // namespace paulownia::ui
