// The pages of a withdrawal: the number, what would go, that it is too late, the receipt.
#include "app/portal/page_parts.h"
#include "app/portal/pages.h"
#include "core/portal/texts.h"

#include <QLocale>

namespace paulownia::portal {
namespace {

/// What a volunteer calls it: one line for some of the project's tables.
struct Going {
    const char* text;
    QStringList tables;
};

const QVector<Going>& goings() {
    static const QVector<Going> all{
        {"goes.photos", {QStringLiteral("photo")}},
        {"goes.answers", {QStringLiteral("submission")}},
        {"goes.rectangles", {QStringLiteral("proposal"), QStringLiteral("review"), QStringLiteral("review_step")}},
        {"goes.votes", {QStringLiteral("ballot"), QStringLiteral("ballot_history"), QStringLiteral("poll_subject")}},
        {"goes.labels", {QStringLiteral("decision")}},
    };
    return all;
}

Html countRow(const Texts& texts, const char* key, qsizetype count) { return count == 0 ? Html() : factRow(texts(key), QString::number(count)); }

/// Counts only: whose doubles there are is nobody else's business.
Html whatGoes(const Texts& texts, const intake::WithdrawalPreview& preview) {
    Html rows;
    auto others = preview.rows;
    for (const auto& going : goings()) {
        int count = 0;
        for (const auto& table : going.tables) count += others.take(table);
        rows += countRow(texts, going.text, count);
    }
    rows += countRow(texts, "goes.notes", std::accumulate(others.begin(), others.end(), 0));
    const auto size = QLocale(QLocale::English).formattedDataSize(preview.bytes);
    rows += factRow(texts("goes.files"), QStringLiteral("%1 (%2)").arg(preview.originals.size()).arg(size));
    rows += countRow(texts, "goes.pictures", preview.pictures);
    rows += countRow(texts, "goes.again", preview.sentAgain.size());
    rows += countRow(texts, "goes.shared", preview.sharedOriginals);
    return Html::of("<section class=\"card\"><dl class=\"summary\">%1</dl></section>\n", rows);
}

Html releases(const Texts& texts, const intake::WithdrawalPreview& preview) {
    return preview.releases.isEmpty() ? Html() : Html::of("<p class=\"warn\">%1</p>\n", texts("withdraw.releases").arg(preview.releases.size()));
}

Html hashes(const QStringList& all) {
    Html items;
    for (const auto& hash : all) items += Html::of("<li>%1</li>\n", hash);
    return Html::of("<ul class=\"hashes\">%1</ul>", items);
}

Html languageField(const Frame& frame) { return Html::of(R"(<input type="hidden" name="lang" value="%1">)", codeOf(frame.language)); }

Html ticket(const Texts& texts, const model::AgreementNumber& number) {
    return Html::of(R"(<section class="card ticket" aria-label="%1"><p class="number">%2</p></section>)", texts("receipt.number"), number.toString());
}

} // namespace

std::string askTheGroupPage(const Frame& frame) {
    const auto& texts = Texts::in(frame.language);
    return document(frame, texts("withdraw.title"),
                    Html::of(R"(<h1>%1</h1><p class="lead">%2</p><section class="card"><p>%3</p><p>%4</p></section>
<p class="quiet">%5</p><div class="actions"><a class="button second" href="/?lang=%6">%7</a></div>)",
                             texts("withdraw.title"), texts("withdraw.group"), texts("withdraw.group-does"), texts("withdraw.group-why"), texts("withdraw.lost"),
                             codeOf(frame.language), texts("error.home")));
}

std::string withdrawPage(const Frame& frame, const QString& typed, const QString& problem) {
    const auto& texts = Texts::in(frame.language);
    const auto notice = problem.isEmpty() ? Html() : noticeOf(problem, {}, false);
    const auto invalid = problem.isEmpty() ? Html() : Html::of(R"( aria-invalid="true")");
    const auto content = Html::of(R"(%1<div class="field"><label for="number">%2</label>
<input class="code" id="number" name="number" value="%3" autocomplete="off" autocapitalize="none" spellcheck="false" maxlength="24" aria-describedby="hint"%4>
<p class="quiet" id="hint">%5</p></div><div class="actions"><button>%6</button><a class="quiet" href="/?lang=%7">%8</a></div>)",
                                  languageField(frame), texts("receipt.number"), typed, invalid, texts("withdraw.hint"), texts("withdraw.show"),
                                  codeOf(frame.language), texts("error.home"));
    return document(frame, texts("withdraw.title"),
                    Html::of("<h1>%1</h1>\n<p class=\"lead\">%2</p>\n%3%4\n<p class=\"quiet\">%5</p>", texts("withdraw.title"), texts("withdraw.lead"), notice,
                             postForm(frame, "/withdraw", content), texts("withdraw.lost")));
}

std::string withdrawalPreviewPage(const Frame& frame, const intake::WithdrawalPreview& preview, bool isUnticked) {
    const auto& texts = Texts::in(frame.language);
    const auto until = factRow(texts("receipt.until"), timeText(preview.ends));
    const auto late = preview.isLate ? Html::of("<p class=\"warn\">%1</p>\n", texts("withdraw.late")) : Html();
    const auto notice = isUnticked ? noticeOf(texts("withdraw.unticked"), {}, false) : Html();
    const auto sure = Html::of(R"(%1<input type="hidden" name="number" value="%2">
<ul class="confirmations"><li%3><label><input type="checkbox" name="sure" value="yes"><span>%4</span></label></li></ul>
<div class="actions"><button class="bad">%5</button><a class="quiet" href="/?lang=%6">%7</a></div>)",
                               languageField(frame), preview.number.toString(), isUnticked ? Html::of(" class=\"wrong\"") : Html(), texts("withdraw.sure"),
                               texts("withdraw.erase"), codeOf(frame.language), texts("withdraw.keep"));
    return document(frame, texts("withdraw.preview.title"),
                    Html::of("<h1>%1</h1>\n<p class=\"lead\">%2</p>\n%3%4\n%5%6<section class=\"card\"><dl class=\"summary\">%7</dl></section>\n%8%9", texts("withdraw.preview.title"),
                             texts("withdraw.preview.lead"), ticket(texts, preview.number), whatGoes(texts, preview), releases(texts, preview), late, until, notice,
                             postForm(frame, "/withdraw/confirm", sure)));
}

std::string frozenPage(const Frame& frame, const intake::WithdrawalPreview& preview) {
    const auto& texts = Texts::in(frame.language);
    return document(frame, texts("frozen.title"),
                    Html::of(R"(<h1>%1</h1><p class="lead">%2</p><section class="card"><p>%3</p><p>%4</p></section>
<div class="actions"><a class="button second" href="/?lang=%5">%6</a></div>)",
                             texts("frozen.title"), texts("frozen.lead").arg(timeText(preview.ends)), texts("frozen.means"), texts("frozen.published"),
                             codeOf(frame.language), texts("error.home")));
}

std::string withdrawnPage(const Frame& frame, const intake::WithdrawalReceipt& receipt) {
    const auto& texts = Texts::in(frame.language);
    QStringList files;
    for (const auto& sha256 : receipt.erased.originals) files << QString::fromLatin1(sha256.toHex());
    const auto record = factRow(texts("withdrawn.at"), timeText(receipt.at)) + factRow(texts("withdrawn.act"), QString::number(receipt.act.seq));
    const auto proof = Html::of(R"(<section class="card"><h2>%1</h2>%2<h2>%3</h2><p class="quiet">%4</p>%5<h2>%6</h2><dl class="summary">%7</dl>%8</section>)",
                                texts("withdrawn.files"), hashes(files), texts("withdrawn.tombstone"), texts("withdrawn.tombstone.why"), hashes(receipt.tombstones),
                                texts("withdrawn.record"), record, hashes({QString::fromLatin1(receipt.act.hash.toHex())}));
    const auto later = receipt.isFinished ? Html() : Html::of("<p class=\"warn\">%1</p>", texts("withdrawn.later"));
    const auto buttons = Html::of(R"(<div class="actions"><button id="print" type="button" data-comfort hidden>%1</button>%2</div>)", texts("receipt.print"),
                                  postForm(frame, "/withdraw/done", Html::of("%1<button class=\"plain\">%2</button>", languageField(frame), texts("withdrawn.done"))));
    return document(frame, texts("withdrawn.title"),
                    Html::of("<h1>%1</h1>\n<p class=\"lead\">%2</p>\n%3%4\n%5%6%7\n<p class=\"quiet\">%8</p>%9", texts("withdrawn.title"), texts("withdrawn.lead"),
                             ticket(texts, receipt.erased.number), whatGoes(texts, receipt.erased), releases(texts, receipt.erased), proof, later, texts("withdrawn.backups"), buttons));
}

} // namespace paulownia::portal
