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
}

/// Buttons stay as they are: one that is clicked may lead to new texts.
void SwitchRow::setTexts(const QStringList& texts) {
    while (m_group->buttons().size() > texts.size()) delete m_group->buttons().constLast();
    while (m_group->buttons().size() < texts.size()) {
        auto* button = makeButton({}, ButtonKind::Secondary, this);
        button->setCheckable(true);
        m_group->addButton(button, static_cast<int>(m_group->buttons().size()));
        m_row->addWidget(button);
    }
    for (int i = 0; i < texts.size(); ++i) m_group->button(i)->setText(texts[i]);
}

void SwitchRow::setCurrent(int index) {
    if (auto* button = m_group->button(index)) button->setChecked(true);
}

int SwitchRow::current() const { return m_group->checkedId(); }

} // namespace paulownia::ui
