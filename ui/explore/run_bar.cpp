#include "ui/explore/run_bar.h"

#include "ui/explore/result_words.h"
#include "ui/widgets/controls.h"
#include "ui/widgets/design.h"
#include "ui/widgets/flow_layout.h"

#include <QAbstractItemView>
#include <QComboBox>
#include <QHBoxLayout>
#include <QSignalBlocker>
#include <QSpinBox>

namespace paulownia::ui {
namespace {

constexpr int kPapersSeed = 32;
constexpr int kMostSeed = 999999;
constexpr int kEarlierLength = 30, kAgainstLength = 16; // letters
constexpr std::array kLabels{analysis::Label::Female, analysis::Label::Smile};

} // namespace

RunBar::RunBar(QWidget* parent)
    : QWidget(parent), m_method(new QComboBox(this)), m_label(new QComboBox(this)), m_protocol(new QComboBox(this)), m_seedName(makeLabel({}, TextKind::Small, this)),
      m_seed(new QSpinBox(this)), m_run(makeButton({}, ButtonKind::Primary, this)), m_earlier(new QComboBox(this)), m_against(new QComboBox(this)) {
    m_seed->setRange(0, kMostSeed);
    m_seed->setValue(kPapersSeed);
    layOut();
    retranslate();
    m_method->setCurrentIndex(1); // the forest
    connect(m_run, &QPushButton::clicked, this, &RunBar::runRequested);
    connect(m_label, &QComboBox::currentIndexChanged, this, &RunBar::follow);
    connect(m_earlier, &QComboBox::activated, this, [this](int index) {
        if (index > 0) Q_EMIT earlierRequested(m_runs[index - 1]);
    });
    connect(m_against, &QComboBox::activated, this, [this](int index) {
        m_against->setCurrentIndex(0); // an act, not a state
        if (index > 0) Q_EMIT comparisonRequested(m_runs[index - 1]);
    });
}

void RunBar::layOut() {
    auto* what = new FlowLayout;
    what->setSpacing(kSpaceS);
    for (QWidget* part : {m_method, m_label, m_protocol}) what->addWidget(part);
    auto* acts = new FlowLayout;
    acts->setSpacing(kSpaceS);
    for (QWidget* part : {static_cast<QWidget*>(m_earlier), static_cast<QWidget*>(m_against), static_cast<QWidget*>(m_seedName), static_cast<QWidget*>(m_seed), static_cast<QWidget*>(m_run)}) acts->addWidget(part);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(kSpaceS);
    column->addLayout(what);
    column->addLayout(acts);
    for (auto* box : {m_earlier, m_against}) box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon); // their entries are read when they are open
    m_earlier->setMinimumContentsLength(kEarlierLength);
    m_against->setMinimumContentsLength(kAgainstLength);
    m_protocol->setSizeAdjustPolicy(QComboBox::AdjustToContents);
}

analysis::RunRequest RunBar::request() const {
    analysis::RunRequest request;
    request.method = analysis::methodKeys()[static_cast<std::size_t>(std::max(0, m_method->currentIndex()))];
    request.label = kLabels[static_cast<std::size_t>(std::max(0, m_label->currentIndex()))];
    request.protocol = static_cast<evaluation::Protocol>(m_protocol->currentData().toInt());
    request.copies = request.method == analysis::kPixelForest ? request.copies : 0;
    request.settings.seed = static_cast<std::uint64_t>(m_seed->value());
    return request;
}

void RunBar::setEarlier(const QVector<analysis::RunRequest>& runs) {
    m_runs = runs;
    m_earlier->clear();
    m_earlier->addItem(runs.isEmpty() ? tr("No results are kept for this release yet") : tr("%n result(s) kept for this release…", nullptr, static_cast<int>(runs.size())));
    m_against->clear();
    m_against->addItem(tr("Compare with…"));
    for (const auto& run : runs)
        for (auto* box : {m_earlier, m_against}) box->addItem(runText(run));
    for (auto* box : {m_earlier, m_against}) box->view()->setMinimumWidth(box->view()->sizeHintForColumn(0) + kSpaceL);
    m_earlier->setEnabled(!runs.isEmpty());
    setComparable(m_isComparable);
}

void RunBar::setComparable(bool isComparable) {
    m_isComparable = isComparable;
    m_against->setEnabled(isComparable && m_runs.size() > 1);
}

void RunBar::setRunning(bool isRunning) {
    m_isRunning = isRunning;
    m_run->setEnabled(!isRunning);
}

/// The paper's pairs are of smiles; splits that put one person on both sides are refused for them, and stand here all the same: the
/// refusal says why.
void RunBar::follow() {
    const QSignalBlocker quiet(m_protocol);
    const bool isSmile = kLabels[static_cast<std::size_t>(std::max(0, m_label->currentIndex()))] == analysis::Label::Smile;
    const auto chosen = m_protocol->currentData();
    m_protocol->clear();
    using evaluation::Protocol;
    for (const auto protocol : {Protocol::LeaveOneVolunteerOut, Protocol::TenfoldGrouped, Protocol::OddEven, Protocol::Tenfold, Protocol::PaperSmile, Protocol::Benchmark})
        if (protocol != (isSmile ? Protocol::Benchmark : Protocol::PaperSmile)) m_protocol->addItem(protocolText(protocol), static_cast<int>(protocol));
    m_protocol->setCurrentIndex(std::max(0, m_protocol->findData(chosen)));
}

void RunBar::fill() {
    const int method = m_method->currentIndex(), label = m_label->currentIndex();
    const QSignalBlocker quiet(m_label);
    m_method->clear();
    for (const auto& key : analysis::methodKeys()) m_method->addItem(methodText(key));
    m_method->setCurrentIndex(std::max(0, method));
    m_label->clear();
    m_label->addItems({tr("female or male"), tr("smile or not")}); // as kLabels
    m_label->setCurrentIndex(std::max(0, label));
}

void RunBar::retranslate() {
    fill();
    follow();
    tellName(m_method, tr("Method"));
    tellName(m_label, tr("What is told"));
    tellName(m_protocol, tr("How samples are divided into training and test"));
    m_seedName->setText(tr("Seed"));
    m_seed->setAccessibleName(m_seedName->text());
    m_run->setText(tr("Run"));
    tellName(m_earlier, tr("Results kept"));
    tellName(m_against, tr("Compare the result shown with another"));
    setEarlier(m_runs);
}

} // namespace paulownia::ui
