#pragma once

#include <QFrame>
#include <QLabel>
#include <QPushButton>

class QComboBox;
class QTableView;
class QVBoxLayout;

namespace paulownia::ui {

/// One Primary a page at most: what most people come for. Destructive: names what goes, and is confirmed.
enum class ButtonKind { Secondary, Primary, Destructive, Link };

/// Title: once a page. Heading: of a section or card. Quiet: an explanation. Small: a caption. Number: a figure that counts.
enum class TextKind { Body, Title, Heading, Quiet, Small, Number };

void setKind(QPushButton* button, ButtonKind kind);
QPushButton* makeButton(const QString& text, ButtonKind kind, QWidget* parent = nullptr);

void setKind(QLabel* label, TextKind kind);
/// Wraps its words; plain text, so that nothing typed by a person is read as markup.
QLabel* makeLabel(const QString& text, TextKind kind, QWidget* parent = nullptr);

/// A thin line between two parts.
QFrame* makeLine(Qt::Orientation orientation, QWidget* parent = nullptr);

/// How tables look here: whole rows selected, headings on the left, no grid, the last column takes what is left.
void dress(QTableView* table);
/// As high as its rows, of which `most` are seen at once; headings may take two lines.
void fitRows(QTableView* table, int most);

/// What a box's choice is about, for screen readers: on Linux Qt tells what is chosen where the name would be, so that it is told
/// as the description too. A label with the box as its buddy does as well.
void tellName(QComboBox* box, const QString& name);

/// A framed group on the page's surface; put content into content().
class Card : public QFrame {
    Q_OBJECT
public:
    explicit Card(const QString& heading = {}, QWidget* parent = nullptr);
    void setHeading(const QString& heading);
    QVBoxLayout* content() const { return m_content; }

private:
    QLabel* m_heading;
    QVBoxLayout* m_content;
};

} // namespace paulownia::ui
