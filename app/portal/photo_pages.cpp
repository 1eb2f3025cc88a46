// The page of the nine photos.
#include "app/portal/page_parts.h"
#include "core/portal/photo_check.h"
#include "core/portal/texts.h"

namespace paulownia::portal {
namespace {

constexpr qint64 kMegabyte = 1024 * 1024;

Html place(const Texts& texts, const Draft& draft, int number) {
    if (!draft.photos.contains(number))
        return Html::of(R"(<li class="free" aria-label="%1">%2</li>)", texts("photos.free").arg(number), QString::number(number));
    return Html::of(R"(<li><img src="/photos/%1?of=%2" alt="%3"><button name="place" value="%1" aria-label="%4" title="%4"><svg viewBox="0 0 16 16" aria-hidden="true"><path d="M3 3l10 10M13 3L3 13" stroke="#fff" stroke-width="2" stroke-linecap="round"/></svg></button></li>)",
                    QString::number(number), QString::fromLatin1(draft.photos[number].sha256.toHex().left(8)), texts("photos.place").arg(number),
                    texts("photos.remove").arg(number));
}

Html notices(const Texts& texts, const QVector<Notice>& all) {
    Html content;
    for (const auto& n : all) {
        const auto words = texts(n.key);
        content += noticeOf(n.argument.isEmpty() ? words : words.arg(n.argument), n.file, n.isGood);
    }
    return Html::of(R"(<div class="notices">%1</div>)", content);
}

Html uploadForm(const Frame& frame, const Texts& texts) {
    return Html::of(R"(<form class="upload" method="post" action="/photos" enctype="multipart/form-data" data-sending="%1" data-offline="%2">%3
<label class="pick"><span>%4</span><input type="file" name="photo" accept="image/jpeg,.jpg,.jpeg" multiple></label>
<label class="pick camera"><span>%5</span><input type="file" name="photo" accept="image/jpeg" capture="user"></label>
<button class="second">%6</button></form>)",
                    texts("photos.sending"), texts("photos.offline"), tokenField(frame), texts("photos.choose"), texts("photos.camera"), texts("photos.upload"));
}

} // namespace

std::string photosPage(const Frame& frame, const Draft& draft, const QVector<Notice>& told) {
    const auto& texts = Texts::in(frame.language);
    Html places, rules;
    for (int i = 1; i <= kPhotos; ++i) places += place(texts, draft, i);
    for (const auto& rule : frame.form.in(frame.language).rules) rules += Html::of("<li>%1</li>", rule);
    const auto count = QString::number(draft.photos.size());
    const bool isFull = draft.photos.size() == kPhotos;
    const auto counted = Html::of(R"(<p class="count" role="status"><span>%1</span><progress max="%2" value="%3" aria-hidden="true"></progress></p>)",
                                  texts("photos.count").arg(count, QString::number(kPhotos)), QString::number(kPhotos), count);
    const auto content = Html::of(R"(<h1>%1</h1><p class="lead">%2</p>
%3%4
%5
%6
<details class="card"><summary>%7</summary><ul>%8</ul></details>
<div class="actions">%9<a class="quiet" href="/year">%10</a></div>)",
                                  texts("photos.title"), texts("photos.lead").arg(kMaxPhotoBytes / kMegabyte), notices(texts, told), counted,
                                  postForm(frame, "/photos/remove", Html::of(R"(<ol class="places">%1</ol>)", places)),
                                  isFull ? Html::of("<p class=\"quiet\">%1</p>", texts("photos.full")) : uploadForm(frame, texts), texts("photos.rules"), rules,
                                  postForm(frame, "/photos/done", Html::of("<button%1>%2</button>", isFull ? Html() : Html::of(" class=\"second\""), texts("continue"))), texts("back"));
    return document(frame, texts("photos.title"), content);
}

} // namespace paulownia::portal
