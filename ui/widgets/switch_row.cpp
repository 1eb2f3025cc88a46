#include "ui/widgets/switch_row.h"

#include "ui/widgets/controls.h"
#include "ui/widgets/design.h"

#include <QButtonGroup>
#include <QHBoxLayout>

namespace paulownia::ui {

SwitchRow::SwitchRow(QWidget* parent) : QWidget(parent), m_row(new QHBoxLayout(this)), m_group(new QButtonGroup(this)) {
    m_row->setContentsMargins({});
    m_row->setSpacing(kSpaceS);
    connect(m_group, &QButtonGroup::idClicked, this, &SwitchRow::chosen);
    addButton();
    setTexts({});
}

void SwitchRow::addButton() {
    auto* button = makeButton({}, ButtonKind::Secondary, this);
    button->setCheckable(true);
    if (const auto before = m_group->buttons(); !before.isEmpty()) setTabOrder(before.constLast(), button);
    m_group->addButton(button, static_cast<int>(m_group->buttons().size()));
    m_row->addWidget(button);
}

/// Buttons stay as they are: one that is clicked may lead to new texts. The first is never gone: it holds the row's place in
/// the order of Tab.
void SwitchRow::setTexts(const QStringList& texts) {
    while (m_group->buttons().size() > std::max<qsizetype>(1, texts.size())) delete m_group->buttons().constLast();
    while (m_group->buttons().size() < texts.size()) addButton();
    m_group->button(0)->setVisible(!texts.isEmpty());
    for (int i = 0; i < texts.size(); ++i) m_group->button(i)->setText(texts[i]);
}

void SwitchRow::setCurrent(int index) {
    if (auto* button = m_group->button(index)) button->setChecked(true);
}

int SwitchRow::current() const { return m_group->checkedId(); }

} // namespace paulownia::ui
