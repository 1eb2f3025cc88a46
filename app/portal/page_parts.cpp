#include "app/portal/page_parts.h"

namespace paulownia::portal {

Html tokenField(const Frame& frame) { return Html::of(R"(<input type="hidden" name="token" value="%1">)", frame.formToken); }

Html postForm(const Frame& frame, const char* action, const Html& content) {
    return Html::of(R"(<form method="post" action="%1">%2%3</form>)", QString::fromLatin1(action), tokenField(frame), content);
}

Html noticeOf(const QString& sentence, const QString& file, bool isGood) {
    const auto about = file.isEmpty() ? Html() : Html::of("<strong>%1</strong>", file);
    return Html::of("<div class=\"notice%1\" role=\"%2\">%3<p>%4</p></div>\n", isGood ? Html::of(" good") : Html(),
                    isGood ? Html::of("status") : Html::of("alert"), about, sentence);
}

Html factRow(const QString& name, const QString& value) { return Html::of("<div><dt>%1</dt><dd>%2</dd></div>\n", name, value); }

QString timeText(const QDateTime& utc) {
    const auto local = utc.toLocalTime();
    const int minutes = local.offsetFromUtc() / 60;
    const auto offset = QStringLiteral("UTC%1%2:%3").arg(minutes < 0 ? QStringLiteral("−") : QStringLiteral("+"))
                            .arg(qAbs(minutes) / 60, 2, 10, QLatin1Char('0')).arg(qAbs(minutes) % 60, 2, 10, QLatin1Char('0'));
    return QStringLiteral("%1 (%2)").arg(local.toString(QStringLiteral("yyyy-MM-dd HH:mm")), offset);
}

} // namespace paulownia::portal
