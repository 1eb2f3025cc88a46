#include "ui/widgets/design.h"

namespace paulownia::ui {
namespace {

// Only what Fusion with our palette does not already do well. @names are colours of the design.
const char kSheet[] = R"(
QToolTip { color: @window; background: @text; border: 0; padding: 5px 8px; }
QDialogButtonBox { dialogbuttonbox-buttons-have-icons: 0; }
QPushButton { color: @text; background: @surface; border: 1px solid @controlEdge; border-radius: 6px; padding: 5px 14px; min-height: 20px; }
QPushButton:hover { background: @accentTint; border-color: @accent; }
QPushButton:pressed, QPushButton:checked { background: @accentTint; border-color: @accent; }
QPushButton:focus { border: 2px solid @focus; padding: 4px 13px; }
QPushButton:disabled { color: @controlEdge; background: @window; border-color: @edge; }
QPushButton:default { border-color: @accent; }
QPushButton::menu-indicator { image: url(:/controls/arrow-down-@mode.svg); subcontrol-origin: padding; subcontrol-position: center right; right: 6px; width: 11px; height: 11px; }
QPushButton::menu-indicator:disabled { image: url(:/controls/arrow-down-off-@mode.svg); }
QPushButton[menu="true"] { padding-right: 26px; }
QPushButton[kind="primary"] { color: @onAccent; background: @accent; border-color: @accent; font-weight: 600; }
QPushButton[kind="primary"]:hover { background: @accentHover; border-color: @accentHover; }
QPushButton[kind="primary"]:focus { border: 2px solid @text; }
QPushButton[kind="primary"]:disabled { color: @quietText; background: @sunken; border: 1px solid @edge; padding: 5px 14px; }
QPushButton[kind="destructive"] { color: @danger; border-color: @danger; }
QPushButton[kind="destructive"]:hover { color: @onDanger; background: @danger; }
QPushButton[kind="destructive"]:focus { border-color: @danger; }
QPushButton[kind="destructive"]:disabled { color: @controlEdge; background: @window; border-color: @edge; }
QPushButton[kind="link"] { color: @accent; background: transparent; border: 2px solid transparent; padding: 2px 0; text-align: left; }
QPushButton[kind="link"]:hover { text-decoration: underline; background: transparent; border-color: transparent; }
QPushButton[kind="link"]:focus { border-color: @focus; }
QPushButton[kind="link"]:disabled { color: @controlEdge; }
QToolButton { color: @text; border: 1px solid transparent; border-radius: 6px; padding: 4px; }
QToolButton:hover { background: @accentTint; }
QToolButton:checked { background: @accentTint; color: @accent; }
QToolButton:focus { border: 2px solid @focus; padding: 3px; }
QToolButton:disabled { color: @controlEdge; }
QToolButton[rail="true"] { padding: 7px 2px 6px 2px; border-radius: 8px; font-size: @small; }
QToolButton[rail="true"]:focus { padding: 6px 1px 5px 1px; }
QToolButton[rail="true"]:checked { font-weight: 600; }
QFrame[card="true"] { background: @surface; border: 1px solid @edge; border-radius: 8px; }
QFrame#tourBubble { border: 2px solid @accent; }
QFrame[line="true"] { background: @edge; border: 0; }
QLabel { background: transparent; }
QLabel[textKind="title"] { font-size: @title; font-weight: 600; }
QLabel[textKind="heading"] { font-size: @heading; font-weight: 600; }
QLabel[textKind="quiet"] { color: @quietText; }
QLabel[textKind="small"] { color: @quietText; font-size: @small; }
QLabel[textKind="number"] { font-size: @number; font-weight: 600; }
QLineEdit, QAbstractSpinBox, QComboBox, QPlainTextEdit, QTextEdit {
  background: @surface; border: 1px solid @controlEdge; border-radius: 6px; selection-background-color: @accent; selection-color: @onAccent; }
QLineEdit, QAbstractSpinBox, QComboBox { padding: 4px 7px; min-height: 20px; }
QLineEdit:read-only { background: @window; border-color: @edge; }
QLineEdit:focus, QAbstractSpinBox:focus, QComboBox:focus { border: 2px solid @focus; padding: 3px 6px; }
QComboBox { padding-left: 9px; }
QComboBox:focus { padding-left: 8px; }
QPlainTextEdit:focus, QTextEdit:focus { border: 2px solid @focus; }
QLineEdit:disabled, QAbstractSpinBox:disabled, QComboBox:disabled { color: @controlEdge; background: @window; border-color: @edge; }
QAbstractSpinBox::up-button, QAbstractSpinBox::down-button { subcontrol-origin: border; width: 20px; border: 0; margin: 2px; border-radius: 3px; }
QAbstractSpinBox::up-button { subcontrol-position: top right; }
QAbstractSpinBox::down-button { subcontrol-position: bottom right; }
QAbstractSpinBox::up-button:hover, QAbstractSpinBox::down-button:hover { background: @accentTint; }
QAbstractSpinBox::up-arrow { image: url(:/controls/arrow-up-@mode.svg); width: 11px; height: 11px; }
QAbstractSpinBox::down-arrow { image: url(:/controls/arrow-down-@mode.svg); width: 11px; height: 11px; }
QAbstractSpinBox::up-arrow:disabled, QAbstractSpinBox::up-arrow:off { image: url(:/controls/arrow-up-off-@mode.svg); }
QAbstractSpinBox::down-arrow:disabled, QAbstractSpinBox::down-arrow:off { image: url(:/controls/arrow-down-off-@mode.svg); }
QComboBox::drop-down { subcontrol-origin: padding; subcontrol-position: center right; width: 22px; border: 0; }
QComboBox::down-arrow { image: url(:/controls/arrow-down-@mode.svg); width: 13px; height: 13px; }
QComboBox::down-arrow:disabled { image: url(:/controls/arrow-down-off-@mode.svg); }
QComboBox QAbstractItemView { border: 1px solid @edge; padding: 4px; }
QCheckBox, QRadioButton { spacing: 8px; padding: 2px 2px 2px 0; border: 2px solid transparent; border-radius: 6px; }
QCheckBox:focus, QRadioButton:focus { border-color: @focus; }
QCheckBox::indicator, QRadioButton::indicator, QTableView::indicator { width: 14px; height: 14px; border: 1px solid @controlEdge; background: @surface; }
QCheckBox::indicator, QTableView::indicator { border-radius: 4px; }
QRadioButton::indicator { border-radius: 8px; }
QCheckBox::indicator:hover, QRadioButton::indicator:hover { border-color: @accent; background: @accentTint; }
QCheckBox::indicator:checked, QRadioButton::indicator:checked, QTableView::indicator:checked { background: @accent; border-color: @accent; }
QCheckBox::indicator:checked, QTableView::indicator:checked { image: url(:/controls/check-@mode.svg); }
QRadioButton::indicator:checked { image: url(:/controls/dot-@mode.svg); }
QCheckBox::indicator:disabled, QRadioButton::indicator:disabled { background: @window; border-color: @edge; }
QSlider { min-height: 20px; }
QSlider::groove:horizontal { height: 4px; background: @edge; border-radius: 2px; }
QSlider::sub-page:horizontal { background: @accent; border-radius: 2px; }
QSlider::handle:horizontal { width: 14px; height: 14px; margin: -6px 0; border-radius: 8px; background: @surface; border: 1px solid @controlEdge; }
QSlider::handle:horizontal:focus { border: 2px solid @focus; }
QAbstractItemView { background: @surface; border: 1px solid @edge; border-radius: 6px; outline: 0; }
QAbstractItemView:focus { border: 2px solid @focus; }
QHeaderView { background: transparent; border: 0; }
QHeaderView::section { color: @quietText; background: @window; border: 0; border-bottom: 1px solid @edge; padding: 6px 2px 6px 11px; font-weight: 600; text-align: left; }
QHeaderView::section:horizontal:first { border-top-left-radius: 5px; }
QHeaderView::section:horizontal:last { border-top-right-radius: 5px; }
QHeaderView::section:horizontal:only-one { border-top-left-radius: 5px; border-top-right-radius: 5px; }
QTableCornerButton::section { background: @window; border: 0; border-bottom: 1px solid @edge; border-top-left-radius: 5px; }
QHeaderView::section:vertical { border-bottom: 0; border-right: 1px solid @edge; padding: 0 8px; text-align: center; }
QHeaderView::up-arrow, QHeaderView::down-arrow { subcontrol-origin: border; subcontrol-position: top center; width: 9px; height: 9px; }
QHeaderView::up-arrow { image: url(:/controls/arrow-up-@mode.svg); }
QHeaderView::down-arrow { image: url(:/controls/arrow-down-@mode.svg); }
QTableView, QTreeView { gridline-color: @edge; alternate-background-color: @window; }
QTableView::item, QTreeView::item { padding: 4px 8px; border: 0; }
QListWidget::item { padding: 4px 8px; border: 0; }
QTableView::item:selected, QTreeView::item:selected, QListView::item:selected { color: @text; background: @accentTint; }
QProgressBar { color: @text; background: @edge; border: 0; border-radius: 3px; min-height: 6px; max-height: 6px; text-align: center; }
QProgressBar::chunk { background: @accent; border-radius: 3px; }
QMenuBar { background: @window; border-bottom: 1px solid @edge; padding: 2px; }
QMenuBar::item { padding: 4px 10px; border-radius: 4px; background: transparent; }
QMenuBar::item:selected { background: @accentTint; }
QMenu { background: @surface; border: 1px solid @edge; padding: 4px; }
QMenu::item { padding: 5px 28px 5px 8px; border-radius: 4px; }
QMenu::icon { padding-left: 8px; }
QMenu::item:selected { color: @text; background: @accentTint; }
QMenu::item:disabled { color: @controlEdge; }
QMenu::separator { height: 1px; background: @edge; margin: 4px 8px; }
QMessageBox QLabel#qt_msgbox_label, QMessageBox QLabel#qt_msgbox_informativelabel { min-width: 320px; }
QMessageBox QLabel#qt_msgbox_label { font-weight: 600; }
QMessageBox QLabel#qt_msgbox_informativelabel { color: @quietText; }
QStatusBar { background: @window; border-top: 1px solid @edge; color: @quietText; }
QStatusBar::item { border: 0; }
QWidget#rail, QWidget#jobStrip { background: @window; }
QWidget#rail { border-right: 1px solid @edge; }
QWidget#jobStrip { border-top: 1px solid @edge; }
QSplitter::handle { background: @edge; }
QSplitter::handle:horizontal { width: 1px; }
QSplitter::handle:vertical { height: 1px; }
QAbstractScrollArea::corner { background: transparent; border: 0; }
QScrollArea { background: transparent; border: 0; }
QScrollArea > QWidget > QWidget { background: transparent; }
QTabWidget::pane { border: 0; border-top: 1px solid @edge; }
QDialog > QTabWidget::tab-bar { left: 12px; }
QTabBar::tab { color: @quietText; padding: 7px 14px; border: 0; border-bottom: 2px solid transparent; background: transparent; }
QTabBar::tab:selected { color: @accent; border-bottom-color: @accent; font-weight: 600; }
QTabBar::tab:focus { border: 2px solid @focus; border-radius: 4px; padding: 5px 12px 7px 12px; background: @accentTint; }
QGroupBox { font-weight: 600; border: 0; margin-top: 22px; }
QGroupBox::title { subcontrol-origin: margin; left: 0; }
QScrollBar:vertical { background: transparent; width: 12px; margin: 0; }
QScrollBar:horizontal { background: transparent; height: 12px; margin: 0; }
QScrollBar::handle { background: @controlEdge; border-radius: 4px; margin: 2px; min-height: 28px; min-width: 28px; }
QScrollBar::handle:disabled { background: transparent; }
QScrollBar::add-line, QScrollBar::sub-line { width: 0; height: 0; }
QScrollBar::add-page, QScrollBar::sub-page { background: transparent; }
)";

struct Value {
    const char* name;
    QString text;
};

QString points(double size) { return QString::number(size, 'f', 1) + QStringLiteral("pt"); }

} // namespace

QString styleSheetOf(const Design& d, double base) {
    const QColor hover = d.isDark ? d.accent.lighter(108) : d.accent.darker(112);
    // A name that begins like another stands before it: @accentTint before @accent.
    const Value values[] = {
        {"@accentTint", d.accentTint.name()}, {"@accentHover", hover.name()}, {"@accent", d.accent.name()}, {"@onAccent", d.onAccent.name()},
        {"@onDanger", d.onDanger.name()}, {"@danger", d.danger.name()}, {"@controlEdge", d.controlEdge.name()}, {"@edge", d.edge.name()},
        {"@window", d.window.name()}, {"@surface", d.surface.name()}, {"@sunken", d.sunken.name()}, {"@quietText", d.quietText.name()},
        {"@text", d.text.name()}, {"@focus", d.focus.name()}, {"@title", points(base * 1.6)}, {"@heading", points(base * 1.2)},
        {"@number", points(base * 2.0)}, {"@small", points(base * 0.9)},
        {"@mode", d.isDark ? QStringLiteral("dark") : QStringLiteral("light")},
    };
    QString sheet = QString::fromLatin1(kSheet);
    for (const auto& value : values) sheet.replace(QLatin1String(value.name), value.text);
    return sheet;
}

} // namespace paulownia::ui
