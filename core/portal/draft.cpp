#include "core/portal/draft.h"

#include "core/model/photo.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>

namespace paulownia::portal {
namespace {

constexpr int kEarliestBirthYear = 1900;

QJsonObject toObject(int place, const DraftPhoto& p) {
    return {{QStringLiteral("place"), place}, {QStringLiteral("name"), p.name}, {QStringLiteral("bytes"), p.bytes},
            {QStringLiteral("sha256"), QString::fromLatin1(p.sha256.toHex())}, {QStringLiteral("width"), p.size.width()},
            {QStringLiteral("height"), p.size.height()}, {QStringLiteral("orientation"), p.orientation},
            {QStringLiteral("hash"), QString::number(p.perceptualHash, 16)}};
}

DraftPhoto photoOf(const QJsonObject& o) {
    return {o.value(QStringLiteral("name")).toString(), o.value(QStringLiteral("bytes")).toInteger(),
            QByteArray::fromHex(o.value(QStringLiteral("sha256")).toString().toLatin1()),
            {o.value(QStringLiteral("width")).toInt(), o.value(QStringLiteral("height")).toInt()},
            o.value(QStringLiteral("orientation")).toInt(1), o.value(QStringLiteral("hash")).toString().toULongLong(nullptr, 16)};
}

QJsonObject toObject(const Notice& n) {
    return {{QStringLiteral("key"), n.key}, {QStringLiteral("file"), n.file}, {QStringLiteral("argument"), n.argument}, {QStringLiteral("good"), n.isGood}};
}

Notice noticeOf(const QJsonObject& o) {
    return {o.value(QStringLiteral("key")).toString(), o.value(QStringLiteral("file")).toString(),
            o.value(QStringLiteral("argument")).toString(), o.value(QStringLiteral("good")).toBool()};
}

QDateTime timeOf(const QJsonValue& value) { return QDateTime::fromString(value.toString(), Qt::ISODate); }
QString timeText(const QDateTime& time) { return time.isValid() ? time.toUTC().toString(Qt::ISODate) : QString(); }

} // namespace

std::optional<int> Draft::freePlace() const {
    for (int place = 1; place <= kPhotos; ++place)
        if (!photos.contains(place)) return place;
    return {};
}

bool Draft::hasPhoto(const QByteArray& sha256) const {
    return std::any_of(photos.begin(), photos.end(), [&](const DraftPhoto& p) { return p.sha256 == sha256; });
}

QByteArray toJson(const Draft& d) {
    QJsonArray photos, notices, confirmed;
    for (auto it = d.photos.begin(); it != d.photos.end(); ++it) photos.append(toObject(it.key(), *it));
    for (const auto& notice : d.notices) notices.append(toObject(notice));
    for (const bool yes : d.confirmed) confirmed.append(yes);
    const QJsonObject object{
        {QStringLiteral("started_at"), timeText(d.startedAt)}, {QStringLiteral("language"), codeOf(d.language)},
        {QStringLiteral("form_version"), d.formVersion}, {QStringLiteral("confirmed"), confirmed},
        {QStringLiteral("birth_year"), d.birthYear}, {QStringLiteral("old_enough"), d.isOldEnough}, {QStringLiteral("photos"), photos},
        {QStringLiteral("uploads"), d.uploads}, {QStringLiteral("notices"), notices}, {QStringLiteral("number"), d.number},
        {QStringLiteral("submitted_at"), timeText(d.submittedAt)}};
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

base::Result<Draft> draftOf(const QByteArray& json) {
    const auto o = QJsonDocument::fromJson(json).object();
    Draft d;
    d.startedAt = timeOf(o.value(QStringLiteral("started_at")));
    if (!d.startedAt.isValid()) return base::failure(base::ErrorKind::Invalid, "This is no draft of the portal");
    d.language = languageOf(o.value(QStringLiteral("language")).toString()).value_or(Language::English);
    d.formVersion = o.value(QStringLiteral("form_version")).toInt();
    const auto confirmed = o.value(QStringLiteral("confirmed")).toArray();
    for (size_t i = 0; i < d.confirmed.size(); ++i) d.confirmed[i] = confirmed.at(static_cast<qsizetype>(i)).toBool();
    d.birthYear = o.value(QStringLiteral("birth_year")).toString();
    d.isOldEnough = o.value(QStringLiteral("old_enough")).toBool();
    for (const auto& photo : o.value(QStringLiteral("photos")).toArray())
        d.photos.insert(photo.toObject().value(QStringLiteral("place")).toInt(), photoOf(photo.toObject()));
    d.uploads = o.value(QStringLiteral("uploads")).toInt();
    for (const auto& notice : o.value(QStringLiteral("notices")).toArray()) d.notices.append(noticeOf(notice.toObject()));
    d.number = o.value(QStringLiteral("number")).toString();
    d.submittedAt = timeOf(o.value(QStringLiteral("submitted_at")));
    return d;
}

std::optional<int> yearOf(const QString& typed) {
    static const QRegularExpression year(QStringLiteral("\\A[0-9]{4}\\z"));
    const auto digits = typed.normalized(QString::NormalizationForm_KC).trimmed();
    return year.match(digits).hasMatch() ? std::optional(digits.toInt()) : std::nullopt;
}

QString problemOfBirthYear(const QString& typed, int minimumAge, const QDateTime& now) {
    const auto year = yearOf(typed);
    if (!year) return typed.trimmed().isEmpty() ? QStringLiteral("year.empty") : QStringLiteral("year.no-year");
    if (*year < kEarliestBirthYear || *year > now.toUTC().date().year()) return QStringLiteral("year.no-year");
    model::Submission submission{*model::AgreementNumber::parse(QStringLiteral("a0000000")), now, {}, *year, {}, {}, {}, now, {}, {}};
    return *submission.leastAge() < minimumAge ? QStringLiteral("year.too-young") : QString();
}

} // namespace paulownia::portal
