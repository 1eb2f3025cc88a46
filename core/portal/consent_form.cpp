#include "core/portal/consent_form.h"

#include "core/portal/resources.h"
#include "core/portal/words.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace paulownia::portal {
namespace {

using base::ErrorKind;
using base::failure;
using base::Result;

/// Takes one language out of the wording, and notes what is missing.
class Reader {
public:
    Reader(QJsonObject object, const storage::ConsentFormRecord& record) : m_object(std::move(object)), m_record(record) {}

    ConsentText read() {
        ConsentText text;
        text.title = line(QStringLiteral("title"));
        text.lead = line(QStringLiteral("lead"));
        text.contact = line(QStringLiteral("contact"));
        text.purpose = lines(QStringLiteral("purpose"));
        text.collected = lines(QStringLiteral("collected"));
        text.withdrawal = lines(QStringLiteral("withdrawal"));
        text.rules = lines(QStringLiteral("rules"));
        const auto confirmations = lines(QStringLiteral("confirmations"));
        if (confirmations.size() == 4) std::copy(confirmations.begin(), confirmations.end(), text.confirmations.begin());
        else m_missing << QStringLiteral("confirmations");
        return text;
    }
    const QStringList& missing() const { return m_missing; }

private:
    QString filled(QString text) const {
        return text.replace(QLatin1String("{days}"), QString::number(m_record.withdrawalDays))
            .replace(QLatin1String("{age}"), QString::number(m_record.minimumAge)).trimmed();
    }
    QString line(const QString& key) {
        const auto text = filled(m_object.value(key).toString());
        if (text.isEmpty()) m_missing << key;
        return text;
    }
    QStringList lines(const QString& key) {
        QStringList all;
        for (const auto& value : m_object.value(key).toArray()) all << filled(value.toString());
        if (all.isEmpty() || all.contains(QString())) m_missing << key;
        return all;
    }

    QJsonObject m_object;
    const storage::ConsentFormRecord& m_record;
    QStringList m_missing;
};

struct Numbers {
    int withdrawalDays, minimumAge;
};

Result<Numbers> numbersOf(storage::Project& project) {
    const auto days = project.settings().value(storage::kWithdrawalDays), age = project.settings().value(storage::kMinimumAge);
    if (!days) return failure(days);
    if (!age) return failure(age);
    return Numbers{days->toInt(), age->toInt()};
}

} // namespace

QByteArray defaultWording() { return resource(QStringLiteral("consent_form.json")); }

Result<ConsentForm> formOf(const storage::ConsentFormRecord& record) {
    QJsonParseError error;
    const auto object = QJsonDocument::fromJson(record.wording, &error).object();
    if (error.error != QJsonParseError::NoError)
        return failure(ErrorKind::Invalid, Words::tr("The consent form is no JSON: %1").arg(error.errorString()).toStdString());
    ConsentForm form{record.version, record.withdrawalDays, record.minimumAge, {}, {}};
    for (const auto language : {Language::Japanese, Language::English}) {
        Reader reader(object.value(codeOf(language)).toObject(), record);
        (language == Language::Japanese ? form.japanese : form.english) = reader.read();
        if (!reader.missing().isEmpty())
            return failure(ErrorKind::Invalid, Words::tr("The consent form lacks in ‘%1’: %2")
                                                   .arg(codeOf(language), reader.missing().join(QStringLiteral(", "))).toStdString());
    }
    return form;
}

Result<ConsentForm> publishForm(storage::Project& project, const QByteArray& wording) {
    const auto numbers = numbersOf(project);
    if (!numbers) return failure(numbers);
    if (auto checked = formOf({0, {}, wording, numbers->withdrawalDays, numbers->minimumAge}); !checked) return checked;
    const auto record = project.consentForms().publish(wording, numbers->withdrawalDays, numbers->minimumAge);
    if (!record) return failure(record);
    return formOf(*record);
}

Result<ConsentForm> currentForm(storage::Project& project) {
    const auto last = project.consentForms().current();
    if (!last) return failure(last);
    return publishForm(project, *last ? (*last)->wording : defaultWording());
}

Result<std::optional<ConsentForm>> formNamed(storage::Project& project, const QString& formVersion) {
    const auto prefix = QStringLiteral("portal-");
    if (!formVersion.startsWith(prefix)) return std::nullopt;
    const auto record = project.consentForms().find(formVersion.mid(prefix.size()).toInt());
    if (!record) return failure(record);
    if (!*record) return std::nullopt;
    const auto form = formOf(**record);
    if (!form) return failure(form);
    return *form;
}

} // namespace paulownia::portal
