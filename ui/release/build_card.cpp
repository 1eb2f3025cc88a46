#include "ui/release/build_card.h"

#include "ui/widgets/design.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDir>
#include <QDoubleSpinBox>
#include <QGridLayout>
#include <QLineEdit>
#include <QSpinBox>
#include <limits>

namespace paulownia::ui {
namespace {

constexpr int kFurther = 7; // in the order of layOut()

/// An entry a key of the manifest; the words come with retranslate().
template <class Keys> void fill(QComboBox* box, const Keys& keys) {
    for (const auto& [key, value] : keys) box->addItem(QString(), QLatin1String(key));
}

template <class Keys> auto chosen(const QComboBox* box, const Keys& keys) { return keys[static_cast<std::size_t>(std::max(0, box->currentIndex()))].second; }

void setTexts(QComboBox* box, const QStringList& texts) {
    for (int i = 0; i < box->count(); ++i) box->setItemText(i, texts[i]);
}

} // namespace

BuildCard::BuildCard(QWidget* parent)
    : Card({}, parent), m_title(new QLineEdit(this)), m_licence(new QLineEdit(this)), m_name(new QLineEdit(this)),
      m_place(makeLabel({}, TextKind::Small, this)), m_placeButton(makeButton({}, ButtonKind::Link, this)), m_faceScale(new QDoubleSpinBox(this)),
      m_interpolation(new QComboBox(this)), m_border(new QComboBox(this)), m_smiles(new QComboBox(this)), m_further(new QWidget(this)),
      m_seed(new QSpinBox(this)), m_state(makeLabel({}, TextKind::Quiet, this)), m_build(makeButton({}, ButtonKind::Primary, this)) {
    m_faceScale->setRange(0.05, 1.0); // what imaging::makeHeadshot() takes
    m_faceScale->setSingleStep(0.01);
    fill(m_interpolation, release::kInterpolationKeys);
    fill(m_border, release::kBorderKeys);
    fill(m_smiles, release::kSmileKeys);
    m_seed->setRange(0, std::numeric_limits<int>::max());
    m_seed->setValue(1);
    layOut();
    connect(m_build, &QPushButton::clicked, this, &BuildCard::buildRequested);
    connect(m_placeButton, &QPushButton::clicked, this, &BuildCard::placeRequested);
    connect(m_name, &QLineEdit::textChanged, this, &BuildCard::followFields);
    connect(m_title, &QLineEdit::editingFinished, this, [this] { Q_EMIT titleEdited(m_title->text().trimmed()); });
    connect(m_licence, &QLineEdit::editingFinished, this, [this] { Q_EMIT licenceEdited(m_licence->text().trimmed()); });
    retranslate();
}

void BuildCard::layOut() {
    auto* place = new QHBoxLayout;
    place->setSpacing(kSpaceS);
    place->addWidget(m_place, 1);
    place->addWidget(m_placeButton);
    auto* ticks = new QVBoxLayout(m_further);
    ticks->setContentsMargins({});
    ticks->setSpacing(kSpaceXs);
    auto* form = new QGridLayout;
    form->setHorizontalSpacing(kSpaceM);
    form->setVerticalSpacing(kSpaceS);
    form->setColumnStretch(1, 1);
    for (QWidget* field : {static_cast<QWidget*>(m_title), static_cast<QWidget*>(m_licence), static_cast<QWidget*>(m_name), static_cast<QWidget*>(m_faceScale), static_cast<QWidget*>(m_interpolation),
                           static_cast<QWidget*>(m_border), static_cast<QWidget*>(m_smiles), m_further, static_cast<QWidget*>(m_seed)}) {
        m_labels.append(makeLabel({}, TextKind::Small, this));
        m_labels.last()->setBuddy(field);
        form->addWidget(m_labels.last(), form->rowCount(), 0);
        form->addWidget(field, form->rowCount() - 1, 1);
        if (field == m_name) form->addLayout(place, form->rowCount(), 1);
    }
    content()->addLayout(form);
    content()->addSpacing(kSpaceXs);
    content()->addWidget(m_state);
    content()->addWidget(m_build, 0, Qt::AlignLeft);
}

void BuildCard::retranslate() {
    setHeading(tr("Build a release"));
    const QStringList texts{tr("Title"), tr("Licence"), tr("Folder"), tr("Face scale"), tr("Resampling"), tr("Beyond the photo"), tr("Smile"), tr("Also carries"), tr("Seed")}; // in the order of layOut()
    for (qsizetype i = 0; i < texts.size(); ++i) {
        m_labels[i]->setText(texts[i]);
        m_labels[i]->buddy()->setAccessibleName(texts[i]);
    }
    m_title->setPlaceholderText(tr("Name of the data set, for its datasheet"));
    m_licence->setPlaceholderText(tr("Such as CC BY 4.0"));
    m_faceScale->setToolTip(tr("The face rectangle’s longer side, as a part of the headshot’s"));
    setTexts(m_interpolation, {tr("Area: averages all that a pixel covers"), tr("Linear: four neighbours only")});
    setTexts(m_border, {tr("Border replicated"), tr("Border reflected"), tr("Grey")});
    setTexts(m_smiles, {tr("Counts of votes"), tr("What most voted")});
    m_seed->setToolTip(tr("Decides the order of rows and the volunteers’ numbers: the same seed gives the same release"));
    m_placeButton->setText(tr("Elsewhere…"));
    m_build->setText(tr("Build"));
    followFields();
}

void BuildCard::show(const ReleaseOverview& overview, bool isBuilding) {
    if (!m_title->hasFocus()) m_title->setText(overview.title);
    if (!m_licence->hasFocus()) m_licence->setText(overview.licence);
    if (!m_hasScale) m_faceScale->setValue(overview.faceScale);
    m_hasScale = true;
    offer(overview.furtherQuestions);
    m_isReady = overview.isReady();
    m_isBuilding = isBuilding;
    m_openGates = overview.openGates();
    followFields();
}

void BuildCard::setPlace(const QString& folder) {
    m_folder = folder;
    m_hasScale = false;
    m_name->setText(freeName(folder));
    m_place->setText(m_place->fontMetrics().elidedText(tr("in %1").arg(QDir::toNativeSeparators(folder)), Qt::ElideMiddle, 240));
    m_place->setToolTip(QDir::toNativeSeparators(folder));
}

QString BuildCard::target() const {
    const auto name = m_name->text().trimmed();
    return name.isEmpty() || name.contains(QLatin1Char('/')) ? QString() : m_folder + QLatin1Char('/') + name;
}

release::ReleaseSettings BuildCard::settings() const {
    release::ReleaseSettings settings;
    settings.faceScale = m_faceScale->value();
    settings.interpolation = chosen(m_interpolation, release::kInterpolationKeys);
    settings.border = chosen(m_border, release::kBorderKeys);
    settings.smiles = chosen(m_smiles, release::kSmileKeys);
    settings.questions = questions();
    settings.seed = static_cast<std::uint64_t>(m_seed->value());
    return settings;
}

QStringList BuildCard::questions() const {
    QStringList names;
    for (const auto* tick : m_ticks)
        if (tick->isChecked()) names.append(tick->objectName());
    return names;
}

void BuildCard::take(const nlohmann::ordered_json& settings) {
    m_faceScale->setValue(settings.value("face_scale", m_faceScale->value()));
    for (const auto& [box, name] : {std::pair{m_interpolation, "interpolation"}, {m_border, "border"}, {m_smiles, "smile"}})
        box->setCurrentIndex(std::max(0, box->findData(QString::fromStdString(settings.value(name, std::string())))));
    const auto carried = settings.value("questions", std::vector<std::string>());
    for (auto* tick : m_ticks) tick->setChecked(std::find(carried.begin(), carried.end(), tick->objectName().toStdString()) != carried.end());
    m_name->setFocus();
}

/// Ticks of questions that are still asked stay as they are.
void BuildCard::offer(const QStringList& names) {
    QStringList offered;
    for (const auto* tick : m_ticks) offered.append(tick->objectName());
    if (offered != names) {
        const auto before = questions();
        qDeleteAll(m_ticks);
        m_ticks.clear();
        for (const auto& name : names) {
            m_ticks.append(new QCheckBox(name, m_further));
            m_ticks.last()->setObjectName(name);
            m_ticks.last()->setChecked(before.contains(name));
            m_further->layout()->addWidget(m_ticks.last());
            connect(m_ticks.last(), &QCheckBox::toggled, this, &BuildCard::questionsChosen);
        }
    }
    m_further->setVisible(!names.isEmpty());
    m_labels[kFurther]->setVisible(!names.isEmpty());
}

void BuildCard::followFields() {
    m_build->setEnabled(m_isReady && !m_isBuilding && !target().isEmpty());
    if (m_isBuilding) return m_state->setText(tr("Being built; the strip below shows how far and can cancel it."));
    if (!m_isReady) return m_state->setText(tr("%n condition(s) still open; see the checklist.", nullptr, m_openGates));
    m_state->setText(target().isEmpty() ? tr("Type a name for the release’s folder.") : tr("Everything is ready."));
}

} // namespace paulownia::ui
