#include "ui/shell/settings_dialog.h"

#include "ui/shell/key_table.h"
#include "ui/shell/language.h"
#include "ui/shell/session.h"
#include "ui/shell/settings.h"
#include "ui/shell/theme.h"
#include "ui/widgets/controls.h"
#include "ui/widgets/design.h"
#include "ui/widgets/text_size.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QDir>
#include <QFormLayout>
#include <QTabWidget>
#include <QVBoxLayout>

namespace paulownia::ui {
namespace {

constexpr QSize kSize(640, 600);

struct Choice {
    QString text;
    QVariant value;
};

QVector<Choice> themeChoices() {
    QVector<Choice> choices;
    for (const auto theme : kThemes) choices.append({themeName(theme), toKey(theme)});
    return choices;
}

QVector<Choice> languageChoices() {
    QVector<Choice> choices{{themeName(ThemeChoice::System), QStringLiteral("system")}};
    for (const auto& key : languages()) choices.append({languageName(key), key});
    return choices;
}

QVector<Choice> sizeChoices() {
    QVector<Choice> choices;
    for (const int percent : {100, 125, 150, 175, 200}) choices.append({SettingsDialog::tr("%1 %").arg(percent), percent});
    return choices;
}

/// A choice that is stored and takes effect when it is made.
QComboBox* makeChoice(Session& session, const SettingRow& row, const QVector<Choice>& choices, const std::function<void()>& apply, QWidget* parent) {
    auto* box = new QComboBox(parent);
    for (const auto& choice : choices) box->addItem(choice.text, choice.value);
    box->setCurrentIndex(std::max(0, box->findData(session.settings().value(row))));
    QObject::connect(box, &QComboBox::activated, box, [&session, &row, box, apply] {
        session.settings().set(row, box->currentData());
        apply();
    });
    return box;
}

QCheckBox* makeSwitch(Session& session, const SettingRow& row, const QString& text, const std::function<void()>& apply, QWidget* parent) {
    auto* box = new QCheckBox(text, parent);
    box->setChecked(session.settings().value(row).toBool());
    QObject::connect(box, &QCheckBox::toggled, box, [&session, &row, apply](bool isOn) {
        session.settings().set(row, isOn);
        apply();
    });
    return box;
}

QWidget* makeGeneral(Session& session, QWidget* parent) {
    auto* page = new QWidget(parent);
    auto* form = new QFormLayout(page);
    form->setContentsMargins(kSpaceM, kSpaceM, kSpaceM, kSpaceM);
    form->setVerticalSpacing(kSpaceS);
    form->setHorizontalSpacing(kSpaceM);
    form->setFieldGrowthPolicy(QFormLayout::FieldsStayAtSizeHint);
    const auto look = [&session] { applyTheme(session.settings()); };
    form->addRow(SettingsDialog::tr("&Colours"), makeChoice(session, kTheme, themeChoices(), look, page));
    form->addRow(SettingsDialog::tr("&Size of text"), makeChoice(session, kTextSize, sizeChoices(), look, page));
    form->addRow(SettingsDialog::tr("&Language"), makeChoice(session, kLanguage, languageChoices(), [&session] { applyLanguage(session.settings().text(kLanguage)); }, page));
    form->addRow(QString(), makeSwitch(session, kLessMotion, SettingsDialog::tr("Less &movement: no moving bars, no blinking cursor"), look, page));
    auto* where = makeLabel(SettingsDialog::tr("This computer’s settings and history lie in %1. A project’s own settings travel with it.")
                                .arg(QDir::toNativeSeparators(Settings::defaultFile())), TextKind::Quiet, page);
    where->setContentsMargins(0, kSpaceM, 0, 0);
    form->addRow(where);
    return page;
}

} // namespace

SettingsDialog::SettingsDialog(Session& session, KeyBindings& keys, QWidget* parent) : QDialog(parent) {
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Settings"));
    auto* tabs = new QTabWidget(this);
    tabs->addTab(makeGeneral(session, tabs), tr("General"));
    tabs->addTab(new KeyTable(session.commands(), keys, tabs), tr("Keys"));
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    buttons->setContentsMargins(kSpaceM, 0, kSpaceM, kSpaceM);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, kSpaceS, 0, 0);
    column->addWidget(tabs, 1);
    column->addWidget(buttons);
    resizeWithText(this, kSize);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
}

} // namespace paulownia::ui
