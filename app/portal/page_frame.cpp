#include "app/portal/pages.h"
#include "app/portal/static_files.h"
#include "core/portal/texts.h"

#include <array>

namespace paulownia::portal {
namespace {

constexpr std::array kSteps{"step.purpose", "step.confirm", "step.year", "step.photos", "step.check"};

Html languageLink(const Frame& frame, Language language, const char* name) {
    const auto code = codeOf(language);
    const auto current = language == frame.language ? Html::of(R"( aria-current="true")") : Html();
    return Html::of(R"(<a href="%1?lang=%2" lang="%2" hreflang="%2"%3>%4</a>)", frame.path, code, current, QString::fromUtf8(name));
}

Html steps(const Frame& frame) {
    if (frame.step == 0) return {};
    const auto& texts = Texts::in(frame.language);
    Html items;
    for (int i = 1; i <= static_cast<int>(kSteps.size()); ++i) {
        const auto state = i == frame.step ? Html::of(R"( aria-current="step")") : i < frame.step ? Html::of(R"( class="done")") : Html();
        items += Html::of("<li%1><span>%2</span></li>", state, texts(kSteps[static_cast<size_t>(i - 1)]));
    }
    return Html::of(R"(<ol class="steps" aria-label="%1">%2</ol>)", texts("steps"), items);
}

} // namespace

std::string document(const Frame& frame, const QString& title, const Html& content) {
    const auto& texts = Texts::in(frame.language);
    const auto& form = frame.form.in(frame.language);
    const auto languages = [&] {
        auto links = languageLink(frame, Language::Japanese, "日本語");
        return links += languageLink(frame, Language::English, "English");
    }();
    const auto head = Html::of(R"(<!doctype html>
<html lang="%1">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="robots" content="noindex">
<title>%2</title>
<link rel="icon" href="%3" type="image/svg+xml">
<link rel="stylesheet" href="%4">
<script src="%5" defer></script>
</head>
)", codeOf(frame.language), title == form.title ? title : title + QStringLiteral(" – ") + form.title, linkTo("icon.svg"), linkTo("style.css"), linkTo("portal.js"));
    const auto body = Html::of(R"(<body>
<a class="skip" href="#content">%1</a>
<header class="top"><a class="brand" href="/"><img src="%2" alt="">%3</a><nav class="languages" aria-label="%4">%5</nav></header>
<main id="content">
%6
%7
</main>
<footer class="foot"><span>%8</span><a href="/form/%9">%10</a></footer>
</body>
</html>
)", texts("skip"), linkTo("icon.svg"), form.title, texts("languages"), languages, steps(frame), content, form.contact,
                               QString::number(frame.form.version), texts("footer.version").arg(frame.form.version));
    return (head.markup() + body.markup()).toStdString();
}

} // namespace paulownia::portal
