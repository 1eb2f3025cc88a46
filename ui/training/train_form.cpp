#include "ui/training/train_form.h"

#include "ui/figures/study_words.h"
#include "ui/widgets/controls.h"
#include "ui/widgets/design.h"

#include <QComboBox>
#include <QFileInfo>
#include <QFormLayout>
#include <QLineEdit>
#include <QSpinBox>
#include <algorithm>

namespace paulownia::ui {
namespace {

using evaluation::Label, evaluation::Protocol;
using runs::InputScale, runs::Learning, runs::NetworkKind, runs::Objection;

constexpr int kShortest = 8; // letters of a choice

template <class Value> Value chosen(const QComboBox* box) { return static_cast<Value>(std::max(0, box->currentIndex())); }

/// The texts in the order of the enumeration; what was chosen stays.
void setTexts(QComboBox* box, const QStringList& texts) {
    const int index = std::max(0, box->currentIndex());
    box->clear();
    box->addItems(texts);
    box->setCurrentIndex(index);
}

void setRange(QSpinBox* box, int least, int most, int value) {
    box->setRange(least, most);
    box->setValue(value);
}

} // namespace

TrainForm::TrainForm(QWidget* parent)
    : QWidget(parent), m_rows(new QFormLayout(this)), m_release(add<QComboBox>()), m_network(add<QComboBox>()), m_label(add<QComboBox>()), m_protocol(add<QComboBox>()),
      m_weights(add<QLineEdit>()), m_scale(add<QComboBox>()), m_learning(add<QComboBox>()), m_epochs(add<QSpinBox>()), m_batch(add<QSpinBox>()), m_part(add<QSpinBox>()),
      m_rate(add<QDoubleSpinBox>()), m_augment(add<QSpinBox>()), m_patience(add<QSpinBox>()), m_folds(add<QLineEdit>()), m_seed(add<QSpinBox>()), m_threads(add<QSpinBox>()) {
    m_rows->setContentsMargins(0, 0, kSpaceS, 0); // from the bar that scrolls
    m_rows->setRowWrapPolicy(QFormLayout::WrapLongRows);
    m_rows->setHorizontalSpacing(kSpaceM);
    for (auto* box : findChildren<QComboBox*>()) {
        box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon); // its entries are read when it is open
        box->setMinimumContentsLength(kShortest);
    }
    const runs::TrainRequest papers;
    setRange(m_epochs, 1, 100000, papers.epochs);
    setRange(m_batch, 2, 4096, papers.batch);
    setRange(m_part, 0, 4096, papers.part);
    setRange(m_augment, 0, 100, runs::papersCopies(papers.protocol));
    setRange(m_patience, 0, 1000, papers.patience);
    setRange(m_seed, 0, 999999, static_cast<int>(papers.seed));
    setRange(m_threads, 0, 1024, papers.threads);
    m_rate->setDecimals(6);
    m_rate->setRange(0.000001, 10);
    m_rate->setSingleStep(0.0001);
    m_rate->setValue(papers.rate);
    addWeightsButton();
    retranslate();
    m_protocol->setCurrentIndex(static_cast<int>(papers.protocol));
    connectParts();
    follow();
}

void TrainForm::addWeightsButton() {
    m_chooseWeights = makeButton({}, ButtonKind::Secondary, this);
    std::ranges::find(m_fields, m_weights, &Field::editor)->beside->addWidget(m_chooseWeights);
    m_weights->setMinimumWidth(1); // in a narrow window the button keeps its words
    setTabOrder(m_weights, m_chooseWeights);
    connect(m_chooseWeights, &QPushButton::clicked, this, &TrainForm::weightsWanted);
}

void TrainForm::setWeights(const QString& file) { m_weights->setText(file); }

template <class Editor> Editor* TrainForm::add() {
    auto* editor = new Editor(this);
    Field field{makeLabel({}, TextKind::Body, this), editor, new QHBoxLayout, makeLabel({}, TextKind::Small, this)};
    field.name->setWordWrap(false);
    field.note->setWordWrap(true);
    auto* column = new QVBoxLayout;
    column->setSpacing(kSpaceXs);
    column->addLayout(field.beside);
    field.beside->addWidget(editor, 1);
    column->addWidget(field.note);
    m_rows->addRow(field.name, column);
    field.name->setBuddy(editor);
    m_fields.push_back(field);
    return editor;
}

void TrainForm::connectParts() {
    for (auto* box : findChildren<QComboBox*>()) connect(box, &QComboBox::currentIndexChanged, this, &TrainForm::follow);
    for (auto* text : {m_weights, m_folds}) connect(text, &QLineEdit::textChanged, this, &TrainForm::follow);
    connect(m_protocol, &QComboBox::activated, this, [this] { m_augment->setValue(runs::papersCopies(chosen<Protocol>(m_protocol))); });
}

bool TrainForm::hasRelease() const { return m_release->count() > 0; }

void TrainForm::setReleases(const QStringList& folders) {
    const auto before = m_release->currentData();
    const QSignalBlocker quiet(m_release);
    m_release->clear();
    for (const auto& folder : folders) m_release->addItem(QFileInfo(folder).fileName(), folder);
    m_release->setCurrentIndex(std::max(0, m_release->findData(before)));
    follow();
}

runs::TrainRequest TrainForm::request() const {
    runs::TrainRequest r;
    r.release = m_release->currentData().toString().toStdString();
    r.weights = m_weights->text().trimmed().toStdString();
    r.network = chosen<NetworkKind>(m_network);
    r.label = chosen<Label>(m_label);
    r.protocol = chosen<Protocol>(m_protocol);
    r.scale = chosen<InputScale>(m_scale);
    if (const int learning = m_learning->currentIndex(); learning > 0) r.learning = static_cast<Learning>(learning - 1); // 0: by itself
    r.epochs = m_epochs->value();
    r.batch = m_batch->value();
    r.part = m_part->value();
    r.rate = m_rate->value();
    r.augment = m_augment->value();
    r.patience = m_patience->value();
    r.seed = static_cast<std::uint64_t>(m_seed->value());
    r.threads = m_threads->value();
    if (const auto folds = m_folds->text().trimmed(); !folds.isEmpty()) r.folds = runs::foldsFrom(folds.toStdString()).value_or(std::vector<std::int64_t>());
    return r;
}

void TrainForm::setNote(const QWidget* editor, const QString& meaning, const QString& problem) {
    const auto field = std::ranges::find_if(m_fields, [&](const Field& f) { return f.editor == editor; });
    field->note->setText(problem.isEmpty() ? meaning : tr("Not yet: %1").arg(problem));
    field->note->setStyleSheet(problem.isEmpty() ? QString() : QStringLiteral("color: %1").arg(currentDesign().danger.name()));
    field->editor->setAccessibleDescription(field->note->text());
    m_isGood = m_isGood && problem.isEmpty();
}

void TrainForm::follow() {
    const auto objections = runs::objectionsTo(request());
    const auto objected = [&](Objection objection, const QString& sentence) { return std::ranges::find(objections, objection) != objections.end() ? sentence : QString(); };
    const auto weights = m_weights->text().trimmed(), folds = m_folds->text().trimmed();
    m_isGood = true;
    setNote(m_release, tr("The arrays that the network learns from."), m_release->count() == 0 ? tr("there is no release; build one on the Release page, or open one.") : QString());
    setNote(m_weights, tr("A file of trained weights to start from, .safetensors or .pth; without, everything is trained from scratch."),
            weights.isEmpty() || QFileInfo(weights).isFile() ? QString() : tr("there is no such file."));
    setNote(m_learning, tr("Which layers learn; the paper keeps the trunk’s convolutions fixed."),
            objected(Objection::CompactFrozen, tr("the compact network has nothing to hold still; it learns as a whole.")) +
                objected(Objection::NothingToFreeze, tr("without weights there is nothing worth holding still; name a file, or train everything.")));
    setNote(m_protocol, tr("How photos are divided into those learned from and those asked about."),
            objected(Objection::PairsWithoutSmiles, tr("the paper’s pairs are of smiles; choose smile as what is told.")) +
                objected(Objection::GendersWithSmiles, tr("the benchmark divides within each gender; choose female or male as what is told.")) +
                objected(Objection::PersonsShared, tr("one person would be learned from and asked about; take tenfold by volunteer.")));
    setNote(m_folds, tr("Some parts of the division only, such as 1-50 or 1,4,7-9; empty: all."),
            folds.isEmpty() || runs::foldsFrom(folds.toStdString()) ? QString() : tr("write folds such as 3, 1-50 or 1,4,7-9."));
    Q_EMIT edited();
}

void TrainForm::fill() {
    setTexts(m_network, {tr("Inception V3, the paper’s"), tr("Compact, for a laptop")});
    setTexts(m_label, {tr("female or male"), tr("smile or not")});
    QStringList protocols;
    for (const auto& key : evaluation::protocolKeys()) protocols.append(protocolText(*evaluation::protocolFrom(key))); // in the order of Protocol
    setTexts(m_protocol, protocols);
    setTexts(m_scale, {tr("Grey levels from 0 to 1, the paper’s"), tr("ImageNet’s mean and deviation"), tr("From −1 to 1, torchvision’s")});
    setTexts(m_learning, {tr("Automatic: the paper’s with weights, everything without"), tr("Everything"), tr("All but the trunk’s convolutions, the paper’s"), tr("The top alone, much quicker")});
}

void TrainForm::retranslate() {
    fill();
    const QStringList names{tr("Release"), tr("Network"), tr("What is told"), tr("Protocol"), tr("Weights"), tr("Input"), tr("Learning"), tr("Epochs"), tr("Batch"),
                            tr("Part"), tr("Rate"), tr("Copies"), tr("Patience"), tr("Folds"), tr("Seed"), tr("Threads")}; // as added
    for (std::size_t i = 0; i < m_fields.size(); ++i) {
        m_fields[i].name->setText(names[static_cast<qsizetype>(i)]);
        m_fields[i].editor->setAccessibleName(names[static_cast<qsizetype>(i)]);
    }
    m_chooseWeights->setText(tr("Choose…"));
    m_chooseWeights->setAccessibleName(tr("Choose a file of weights"));
    setNote(m_network, tr("Inception V3 needs many hours on a processor; the compact network needs minutes."));
    setNote(m_label, tr("What the network answers about a headshot."));
    setNote(m_scale, tr("How grey levels are given to the network; weights from elsewhere say what they expect."));
    setNote(m_epochs, tr("How often the network goes through the training photos."));
    setNote(m_batch, tr("How many photos it learns from at a time; Inception V3 takes 7 GB for 64."));
    setNote(m_part, tr("Photos taken at once, to save memory; 0: the whole batch. Batch normalisation then sees only that part."));
    setNote(m_rate, tr("How far a step goes; the paper’s is 0.001."));
    setNote(m_augment, tr("Distorted copies of each training photo; 0: the photos as they are."));
    setNote(m_patience, tr("Ends a fold when its training loss has not fallen for this many epochs; 0: never."));
    setNote(m_seed, tr("The same seed gives the same numbers."));
    setNote(m_threads, tr("Processor cores to use; 0: all."));
    follow();
}

} // namespace paulownia::ui
