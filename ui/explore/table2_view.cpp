#include "ui/explore/table2_view.h"

#include "core/evaluation/metrics.h"
#include "ui/explore/result_words.h"
#include "ui/figures/table_figure.h"
#include "ui/widgets/controls.h"
#include "ui/widgets/design.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QStandardItemModel>
#include <QTableView>

namespace paulownia::ui {
namespace {

constexpr int kLines = 4;        // of what differs
constexpr int kNarrowest = 88; // a heading with its padding, which Qt forgets

QString figures(double accuracy, double fScore) { return Table2View::tr("%1, F %2").arg(accuracy, 0, 'f', 4).arg(fScore, 0, 'f', 4); }

/// The core speaks English; these are its sentences about rows.
QString differsText(const analysis::PaperRow& row) {
    const std::string_view key = row.key;
    if (key == "arow-female") return Table2View::tr("our own AROW with Jubatus’ rules, shuffled each epoch from a seed");
    if (key == "forest-female") return Table2View::tr("our own trees with scikit-learn’s rules, other random numbers");
    if (key == "boosting-female") return Table2View::tr("our own leaf-wise boosting with LightGBM’s defaults, which the paper used");
    if (key == "pixel-forest-female") return Table2View::tr("our own trees; distorted pixels rounded to whole levels");
    if (key == "inception-female") return Table2View::tr("a run of paulownia-trainer");
    return Table2View::tr("a run of paulownia-trainer; persons are on both sides, as in the paper");
}

QString number(double value) { return QString::number(value, 'g', 9); }

/// For the file: what is ours is empty where there is nothing.
QStringList numbersOf(const analysis::PaperRow& paper, const analysis::TableRow* ours) {
    QStringList cells{QLatin1String(paper.key), QLatin1String(toKey(paper.protocol)), number(paper.accuracy), number(paper.fScore)};
    if (!ours || !ours->predictions) return cells << QString() << QString() << QString();
    const auto confusion = evaluation::confusionOf(*ours->predictions);
    return cells << QString::number(confusion.all()) << number(confusion.accuracy()) << number(confusion.fScore());
}

} // namespace

Table2View::Table2View(QWidget* parent)
    : QWidget(parent), m_model(new QStandardItemModel(this)), m_table(new QTableView(this)), m_note(makeLabel({}, TextKind::Quiet, this)), m_pixels(new QCheckBox(this)),
      m_compute(makeButton({}, ButtonKind::Primary, this)) {
    m_table->setModel(m_model);
    dress(m_table);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setWordWrap(true);
    m_table->setSelectionMode(QAbstractItemView::NoSelection);
    m_table->setFocusPolicy(Qt::ClickFocus);
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_table->horizontalHeader()->setMinimumSectionSize(kNarrowest);
    m_table->verticalHeader()->setDefaultSectionSize(kLines * m_table->fontMetrics().lineSpacing() + kSpaceM);
    auto* acts = new QHBoxLayout;
    acts->setSpacing(kSpaceM);
    acts->addWidget(m_pixels, 1);
    acts->addWidget(m_compute);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(kSpaceS);
    column->addWidget(m_note);
    column->addLayout(acts);
    column->addWidget(m_table, 1);
    connect(m_compute, &QPushButton::clicked, this, &Table2View::computeRequested);
}

bool Table2View::isWithPixels() const { return m_pixels->isChecked(); }
void Table2View::setRunning(bool isRunning) { m_compute->setEnabled(!isRunning); }

QStringList Table2View::columns() {
    return {tr("Label"), tr("Method"), tr("Features"), tr("Validation"), tr("Paper"), tr("Ours"), tr("What differs")};
}

QStringList Table2View::cellsOf(const analysis::PaperRow& paper, const analysis::TableRow* ours) const {
    const bool isFemale = paper.label == analysis::Label::Female;
    const auto method = std::string_view(paper.method) == analysis::kPixelForest ? methodText("forest") : paper.isComputed() ? methodText(paper.method) : QLatin1String(paper.name);
    QStringList cells{classText(isFemale ? analysis::Label::Female : analysis::Label::Smile, true), method, QString(QLatin1String(paper.features)).replace(QLatin1Char('x'), QChar(0xD7)), protocolText(paper.protocol), figures(paper.accuracy, paper.fScore)};
    if (ours && ours->predictions) {
        const auto confusion = evaluation::confusionOf(*ours->predictions);
        cells.append(figures(confusion.accuracy(), confusion.fScore()));
    } else {
        cells.append(QStringLiteral("–"));
    }
    return cells << differsText(paper);
}

template <typename Make> QVector<QStringList> Table2View::eachRow(Make make) const {
    QVector<QStringList> all;
    const auto& paper = analysis::paperRows();
    for (std::size_t i = 0; i < paper.size(); ++i) all.append(make(paper[i], i < m_rows.size() ? &m_rows[i] : nullptr));
    return all;
}

QVector<QStringList> Table2View::rows() const {
    return eachRow([this](const auto& paper, const auto* ours) { return cellsOf(paper, ours); });
}

Figure Table2View::figure() const {
    const QStringList keys{QStringLiteral("row"), QStringLiteral("protocol"), QStringLiteral("paper_accuracy"), QStringLiteral("paper_f_score"),
                           QStringLiteral("predictions"), QStringLiteral("accuracy"), QStringLiteral("f_score")};
    return tableFigure(tr("Table 2"), columns(), rows(), keys, eachRow(numbersOf));
}

void Table2View::show(const std::vector<analysis::TableRow>& rows) {
    m_rows = rows;
    m_model->clear();
    m_model->setHorizontalHeaderLabels(columns());
    for (const auto& cells : this->rows()) {
        QList<QStandardItem*> items;
        for (const auto& cell : cells) items.append(new QStandardItem(cell));
        m_model->appendRow(items);
    }
}

void Table2View::retranslate() {
    m_note->setText(tr("Accuracy and F-score. The network’s rows are the trainer’s."));
    m_pixels->setText(tr("The pixel forest too (about an hour)"));
    m_compute->setText(tr("Compute"));
    m_table->setAccessibleName(tr("Table 2"));
    show(std::vector<analysis::TableRow>(m_rows));
}

} // namespace paulownia::ui
