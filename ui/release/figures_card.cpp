#include "ui/release/figures_card.h"

#include "ui/release/figure_view.h"
#include "ui/widgets/controls.h"
#include "ui/widgets/design.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QSignalBlocker>
#include <QSpinBox>

namespace paulownia::ui {
namespace {

QSpinBox* makeNumber(int least, int most, int preset, QWidget* parent) {
    auto* number = new QSpinBox(parent);
    number->setRange(least, most);
    number->setValue(preset);
    return number;
}

} // namespace

FiguresCard::FiguresCard(QWidget* parent)
    : Card({}, parent), m_choice(new QComboBox(this)), m_note(makeLabel({}, TextKind::Quiet, this)), m_view(new FigureView(this)),
      m_exportRow(new QWidget(this)), m_widthName(makeLabel({}, TextKind::Small, this)), m_width(makeNumber(10, 2000, 180, this)),
      m_dpiName(makeLabel({}, TextKind::Small, this)), m_dpi(makeNumber(36, 1200, 300, this)), m_export(makeButton({}, ButtonKind::Secondary, this)) {
    m_choice->addItem({}); // none yet
    for (const auto figure : kPaperFigures) m_choice->addItem({}, static_cast<int>(figure));
    m_exportRow->setLayout(makeExport());
    for (QWidget* part : {static_cast<QWidget*>(m_choice), static_cast<QWidget*>(m_note), static_cast<QWidget*>(m_view), m_exportRow}) content()->addWidget(part);
    connect(m_choice, &QComboBox::currentIndexChanged, this, [this] {
        if (const auto figure = chosen()) Q_EMIT figureWanted(*figure);
        else clear();
    });
    connect(m_export, &QPushButton::clicked, this, &FiguresCard::exportWanted);
    retranslate();
    clear();
}

QLayout* FiguresCard::makeExport() {
    auto* row = new QHBoxLayout;
    row->setContentsMargins({});
    row->setSpacing(kSpaceS);
    for (QWidget* part : {static_cast<QWidget*>(m_widthName), static_cast<QWidget*>(m_width), static_cast<QWidget*>(m_dpiName), static_cast<QWidget*>(m_dpi)})
        row->addWidget(part);
    row->addStretch(1);
    row->addWidget(m_export);
    return row;
}

std::optional<PaperFigure> FiguresCard::chosen() const {
    const auto value = m_choice->currentData();
    return value.isValid() ? std::optional(static_cast<PaperFigure>(value.toInt())) : std::nullopt;
}

FigureSize FiguresCard::size() const { return {static_cast<double>(m_width->value()), 0, m_dpi->value()}; }

void FiguresCard::show(PaperFigure which, const Figure& figure) {
    const QSignalBlocker quiet(m_choice);
    m_choice->setCurrentIndex(m_choice->findData(static_cast<int>(which)));
    m_figure = figure;
    m_note->hide();
    m_view->show(figure);
    m_exportRow->show();
}

void FiguresCard::clear() {
    const QSignalBlocker quiet(m_choice);
    m_choice->setCurrentIndex(0);
    m_figure = {};
    m_note->show();
    m_view->hide();
    m_exportRow->hide();
}

void FiguresCard::retranslate() {
    setHeading(tr("Figures for a paper"));
    tellName(m_choice, tr("Figure to draw"));
    m_choice->setItemText(0, tr("Choose a figure…"));
    for (int i = 1; i < m_choice->count(); ++i) m_choice->setItemText(i, toText(static_cast<PaperFigure>(m_choice->itemData(i).toInt())));
    m_note->setText(tr("Drawn from the project as it stands. Only the board shows faces, and only those of volunteers who agreed to it."));
    m_widthName->setText(tr("Width"));
    m_width->setSuffix(tr(" mm"));
    m_width->setAccessibleName(tr("Width in millimetres"));
    m_dpiName->setText(tr("Resolution"));
    m_dpi->setSuffix(tr(" dpi"));
    m_dpi->setAccessibleName(tr("Dots per inch of a picture"));
    m_export->setText(tr("Export…"));
}

} // namespace paulownia::ui
