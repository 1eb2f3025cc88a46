// The pages that are words alone: purpose and rules, a consent form, an error.
#include "app/portal/page_parts.h"
#include "app/portal/pages.h"
#include "core/portal/texts.h"

namespace paulownia::portal {
namespace {

Html paragraphs(const QStringList& lines) {
    Html all;
    for (const auto& line : lines) all += Html::of("<p>%1</p>\n", line);
    return all;
}

Html points(const QStringList& lines) {
    Html all;
    for (const auto& line : lines) all += Html::of("<li>%1</li>\n", line);
    return Html::of("<ul>%1</ul>", all);
}

Html card(const QString& heading, const Html& content) { return Html::of("<section class=\"card\"><h2>%1</h2>\n%2</section>\n", heading, content); }

Html conditions(const Frame& frame) {
    const auto& texts = Texts::in(frame.language);
    const auto& form = frame.form.in(frame.language);
    auto all = card(texts("home.purpose"), paragraphs(form.purpose));
    all += card(texts("home.collected"), points(form.collected));
    all += card(texts("home.withdrawal"), paragraphs(form.withdrawal) + Html::of(R"(<p><a href="/withdraw?lang=%1">%2</a></p>)", codeOf(frame.language), texts("home.withdraw")));
    return all += card(texts("home.rules"), points(form.rules));
}

Html buttons(const Frame& frame, Earlier earlier) {
    const auto& texts = Texts::in(frame.language);
    if (earlier == Earlier::Receipt) return Html::of(R"(<a class="button" href="/receipt">%1</a>)", texts("home.receipt"));
    if (earlier == Earlier::Nothing)
        return Html::of(R"(<form method="post" action="/begin"><input type="hidden" name="lang" value="%1"><button>%2</button></form>)",
                        codeOf(frame.language), texts("home.begin"));
    return Html::of(R"(<a class="button" href="/photos">%1</a>%2)", texts("home.resume"), postForm(frame, "/discard", Html::of("<button class=\"plain\">%1</button>", texts("home.discard"))));
}

} // namespace

std::string homePage(const Frame& frame, Earlier earlier, const QString& notice) {
    const auto& texts = Texts::in(frame.language);
    const auto& form = frame.form.in(frame.language);
    const auto told = notice.isEmpty() ? Html() : noticeOf(texts(notice), {}, true);
    return document(frame, form.title,
                    Html::of("%1<h1>%2</h1>\n<p class=\"lead\">%3</p>\n%4<p>%5</p>\n<p class=\"quiet\">%6</p>\n<div class=\"actions\">%7</div>", told,
                             form.title, form.lead, conditions(frame), texts("home.who").arg(frame.form.minimumAge), texts("home.kept"), buttons(frame, earlier)));
}

std::string formPage(const Frame& frame) {
    const auto& texts = Texts::in(frame.language);
    const auto& form = frame.form.in(frame.language);
    const auto title = texts("form.title").arg(frame.form.version);
    return document(frame, title,
                    Html::of("<h1>%1</h1>\n<p class=\"lead\">%2</p>\n%3%4", title, form.lead, conditions(frame),
                             card(texts("form.confirmations"), points({form.confirmations.begin(), form.confirmations.end()}))));
}

std::string errorPage(const Frame& frame, int status) {
    const auto& texts = Texts::in(frame.language);
    const auto words = texts(QStringLiteral("error.%1").arg(status));
    return document(frame, texts("error.title"),
                    Html::of(R"(<h1>%1</h1><p class="lead">%2</p><div class="actions"><a class="button" href="/">%3</a></div>)", texts("error.title"),
                             words.isEmpty() ? texts("error.400") : words, texts("error.home")));
}

} // namespace paulownia::portal
