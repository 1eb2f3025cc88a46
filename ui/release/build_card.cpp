#include "ui/release/build_card.h"

#include "ui/widgets/design.h"

#include <QDir>
#include <QDoubleSpinBox>
#include <QGridLayout>
#include <QLineEdit>
#include <QSpinBox>
#include <limits>

namespace paulownia::ui {

BuildCard::BuildCard(QWidget* parent)
    : Card({}, parent), m_title(new QLineEdit(this)), m_licence(new QLineEdit(this)), m_name(new QLineEdit(this)),
      m_place(makeLabel({}, TextKind::Small, this)), m_placeButton(makeButton({}, ButtonKind::Link, this)), m_faceScale(new QDoubleSpinBox(this)),
      m_seed(new QSpinBox(this)), m_state(makeLabel({}, TextKind::Quiet, this)), m_build(makeButton({}, ButtonKind::Primary, this)) {
    m_faceScale->setRange(0.05, 1.0); // what imaging::makeHeadshot() takes
    m_faceScale->setSingleStep(0.01);
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
    auto* form = new QGridLayout;
    form->setHorizontalSpacing(kSpaceM);
    form->setVerticalSpacing(kSpaceS);
    form->setColumnStretch(1, 1);
    for (QWidget* field : {static_cast<QWidget*>(m_title), static_cast<QWidget*>(m_licence), static_cast<QWidget*>(m_name), static_cast<QWidget*>(m_faceScale), static_cast<QWidget*>(m_seed)}) {
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
    const QStringList texts{tr("Title"), tr("Licence"), tr("Folder"), tr("Face scale"), tr("Seed")}; // in the order of layOut()
    for (qsizetype i = 0; i < texts.size(); ++i) {
        m_labels[i]->setText(texts[i]);
        m_labels[i]->buddy()->setAccessibleName(texts[i]);
    }
    m_title->setPlaceholderText(tr("Name of the data set, for its datasheet"));
    m_licence->setPlaceholderText(tr("Such as CC BY 4.0"));
    m_faceScale->setToolTip(tr("The face rectangle's longer side, as a part of the headshot's"));
    m_seed->setToolTip(tr("Decides the order of rows and the volunteers' numbers: the same seed gives the same release"));
    m_placeButton->setText(tr("Elsewhere…"));
    m_build->setText(tr("Build"));
    followFields();
}

void BuildCard::show(const ReleaseOverview& overview, bool isBuilding) {
    if (!m_title->hasFocus()) m_title->setText(overview.title);
    if (!m_licence->hasFocus()) m_licence->setText(overview.licence);
    if (!m_hasScale) m_faceScale->setValue(overview.faceScale);
    m_hasScale = true;
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
    settings.seed = static_cast<std::uint64_t>(m_seed->value());
    return settings;
}

void BuildCard::followFields() {
    m_build->setEnabled(m_isReady && !m_isBuilding && !target().isEmpty());
    if (m_isBuilding) return m_state->setText(tr("Being built; the strip below shows how far and can cancel it."));
    if (!m_isReady) return m_state->setText(tr("%n condition(s) still open; see the checklist.", nullptr, m_openGates));
    m_state->setText(target().isEmpty() ? tr("Type a name for the release's folder.") : tr("Everything is ready."));
}

} // namespace paulownia::ui
