#include "ui/intake/agreed_form_dialog.h"

#include "core/portal/html.h"
#include "core/portal/texts.h"
#include "ui/intake/intake_contents.h"
#include "ui/widgets/controls.h"
#include "ui/widgets/design.h"
#include "ui/widgets/text_size.h"

#include <QDialogButtonBox>
#include <QTabWidget>
#include <QTextBrowser>
#include <QVBoxLayout>

namespace paulownia::ui {
namespace {

using portal::ConsentText;
using portal::Html;
using portal::Language;

constexpr QSize kSize{720, 640};

Html paragraphs(const QStringList& lines) {
    Html all;
    for (const auto& line : lines) all += Html::of("<p>%1</p>", line);
    return all;
}

Html list(const QStringList& lines, const char* kind) {
    Html items;
    for (const auto& line : lines) items += Html::of("<li>%1</li>", line);
    return Html::of("<%1>%2</%1>", QString::fromLatin1(kind), items);
}

/// In the order in which the pages show it, under the portal's own headings.
QString htmlOf(const ConsentText& text, Language language) {
    const auto& words = portal::Texts::in(language);
    const auto part = [&](const char* heading, const Html& content) { return Html::of("<h3>%1</h3>%2", words(heading), content); };
    const QStringList confirmations(text.confirmations.begin(), text.confirmations.end());
    auto all = Html::of("<h2>%1</h2><p>%2</p>", text.title, text.lead);
    all += part("home.purpose", paragraphs(text.purpose));
    all += part("home.collected", list(text.collected, "ul"));
    all += part("home.withdrawal", paragraphs(text.withdrawal));
    all += part("home.rules", list(text.rules, "ul"));
    all += part("form.confirmations", list(confirmations, "ol"));
    return (all += Html::of("<p>%1</p>", text.contact)).markup();
}

} // namespace

AgreedFormDialog::AgreedFormDialog(const portal::ConsentForm& form, const model::Submission& submission, QWidget* parent) : QDialog(parent) {
    setWindowTitle(tr("What %1 agreed to").arg(submission.number.toString()));
    auto* languages = new QTabWidget(this);
    for (const auto& [language, name] : {std::pair{Language::Japanese, QStringLiteral("日本語")}, {Language::English, QStringLiteral("English")}}) {
        auto* text = new QTextBrowser(languages);
        text->setHtml(htmlOf(form.in(language), language));
        text->setAccessibleName(name);
        languages->addTab(text, name);
    }
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(kSpaceL, kSpaceL, kSpaceL, kSpaceM);
    layout->setSpacing(kSpaceM);
    layout->addWidget(makeLabel(tr("Version %1 of the consent form, agreed to on %2").arg(form.version).arg(arrivalText(submission)), TextKind::Heading, this));
    layout->addWidget(languages, 1);
    layout->addWidget(buttons);
    resizeWithText(this, kSize);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
}

} // namespace paulownia::ui
