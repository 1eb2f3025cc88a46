// The pages that ask: the four confirmations, the year of birth, the last check; and the receipt.
#include "app/portal/page_parts.h"
#include "core/portal/qr_code.h"
#include "core/portal/texts.h"

namespace paulownia::portal {
namespace {

Html confirmation(const QString& words, int number, bool isConfirmed, bool isWrong) {
    return Html::of(R"(<li%1><label><input type="checkbox" name="confirm_%2" value="yes"%3><span>%4</span></label></li>
)", isWrong ? Html::of(R"( class="wrong")") : Html(), QString::number(number), isConfirmed ? Html::of(" checked") : Html(), words);
}

Html howToWithdraw(const Frame& frame, const Texts& texts) {
    if (!frame.takesWithdrawals) return Html::of("%1", texts("receipt.how-group"));
    const auto link = Html::of(R"(<a href="/withdraw?lang=%1">%2/withdraw</a>)", codeOf(frame.language), frame.site);
    return Html::of(texts("receipt.how").toUtf8().constData(), link);
}

} // namespace

std::string confirmPage(const Frame& frame, const Draft& draft, int missing) {
    const auto& texts = Texts::in(frame.language);
    const auto& words = frame.form.in(frame.language).confirmations;
    Html items;
    for (int i = 1; i <= 4; ++i) items += confirmation(words[static_cast<size_t>(i - 1)], i, draft.confirmed[static_cast<size_t>(i - 1)], i == missing);
    const auto notice = missing > 0 ? noticeOf(texts("confirm.missing").arg(missing), {}, false) : Html();
    const auto content = Html::of(R"(<ol class="confirmations">%1</ol><div class="actions"><button>%2</button><a class="quiet" href="/">%3</a></div>)",
                                  items, texts("continue"), texts("confirm.reread"));
    return document(frame, texts("confirm.title"),
                    Html::of("<h1>%1</h1>\n<p class=\"lead\">%2</p>\n%3%4", texts("confirm.title"), texts("confirm.lead"), notice, postForm(frame, "/confirm", content)));
}

std::string yearPage(const Frame& frame, const QString& typed, const QString& problem, int latestYear) {
    const auto& texts = Texts::in(frame.language);
    auto sentence = texts(problem);
    if (problem == QLatin1String("year.too-young")) sentence = sentence.arg(frame.form.minimumAge).arg(latestYear);
    const auto notice = problem.isEmpty() ? Html() : noticeOf(sentence, {}, false);
    const auto invalid = problem.isEmpty() ? Html() : Html::of(R"( aria-invalid="true")");
    const auto content = Html::of(R"(<div class="field"><label for="year">%1</label>
<input id="year" name="birth_year" value="%2" inputmode="numeric" autocomplete="bday-year" maxlength="8" aria-describedby="hint"%3>
<p class="quiet" id="hint">%4</p></div><div class="actions"><button>%5</button><a class="quiet" href="/confirm">%6</a></div>)",
                                  texts("year.label"), typed, invalid, texts("year.hint"), texts("continue"), texts("back"));
    return document(frame, texts("year.title"),
                    Html::of("<h1>%1</h1>\n<p class=\"lead\">%2</p>\n%3%4", texts("year.title"), texts("year.lead"), notice, postForm(frame, "/year", content)));
}

std::string checkPage(const Frame& frame, const Draft& draft) {
    const auto& texts = Texts::in(frame.language);
    Html confirmed, photos;
    for (const auto& words : frame.form.in(frame.language).confirmations) confirmed += Html::of("<li>%1</li>\n", words);
    for (auto it = draft.photos.begin(); it != draft.photos.end(); ++it)
        photos += Html::of(R"(<li><img src="/photos/%1" alt="%2"></li>)", QString::number(it.key()), texts("photos.place").arg(it.key()));
    const auto change = [&](const char* path) { return Html::of(R"(<a class="quiet" href="%1">%2</a>)", QString::fromLatin1(path), texts("check.change")); };
    const auto content = Html::of(R"(<h1>%1</h1><p class="lead">%2</p>
<section class="card"><div class="between"><h2>%3</h2>%4</div><ol class="places small">%5</ol></section>
<section class="card"><div class="between"><h2>%6</h2>%7</div><p class="year">%8</p></section>
<section class="card"><h2>%9</h2><ul>%10</ul></section>
<p class="quiet">%11</p><div class="actions">%12</div>)",
                                  texts("check.title"), texts("check.lead"), texts("check.photos"), change("/photos"), photos, texts("check.year"), change("/year"),
                                  QString::number(yearOf(draft.birthYear).value_or(0)), texts("check.confirmed"), confirmed, texts("check.after"),
                                  postForm(frame, "/send", Html::of("<button>%1</button>", texts("check.send"))));
    return document(frame, texts("check.title"), content);
}

std::string receiptPage(const Frame& frame, const Draft& draft) {
    const auto& texts = Texts::in(frame.language);
    auto rows = factRow(texts("receipt.sent"), timeText(draft.submittedAt));
    rows += factRow(texts("receipt.until"), timeText(draft.submittedAt.addDays(frame.form.withdrawalDays)));
    rows += factRow(texts("receipt.photos"), QString::number(kPhotos));
    rows += factRow(texts("receipt.form"), texts("receipt.version").arg(frame.form.version));
    const auto content = Html::of(R"(<h1>%1</h1><p class="lead">%2</p>
<section class="card ticket" aria-label="%3"><p class="number">%4</p>%5</section>
<p class="warn">%6</p>
<section class="card"><dl class="summary">%7</dl></section>
<p>%8</p><p class="quiet">%9</p>
<div class="actions"><button id="print" type="button" data-comfort hidden>%10</button>%11</div>)",
                                  texts("receipt.title"), texts("receipt.lead"), texts("receipt.number"), draft.number, qrCode(draft.number, texts("receipt.qr")),
                                  texts("receipt.keep"), rows, howToWithdraw(frame, texts), texts("receipt.once"), texts("receipt.print"),
                                  postForm(frame, "/discard", Html::of("<button class=\"plain\">%1</button>", texts("receipt.done"))));
    return document(frame, texts("receipt.title"), content);
}

} // namespace paulownia::portal
