#pragma once

#include "core/portal/language.h"
#include "core/storage/project.h"

#include <QStringList>
#include <array>

namespace paulownia::portal {

/// What a volunteer reads and agrees to, in one language.
struct ConsentText {
    QString title, lead, contact;
    QStringList purpose, collected, withdrawal, rules;
    std::array<QString, 4> confirmations; ///< in the order in which they are given
};

/// One version of the consent form. Its wording is JSON: {"ja": {title, lead, contact, purpose: […], collected: […],
/// withdrawal: […], rules: […], confirmations: [4]}, "en": …}; `{days}` and `{age}` stand for the project's settings as they
/// were when the version was published.
struct ConsentForm {
    int version = 0;
    int withdrawalDays = 0;
    int minimumAge = 0;
    ConsentText japanese, english;

    const ConsentText& in(Language language) const { return language == Language::Japanese ? japanese : english; }
    QString formVersion() const { return QStringLiteral("portal-%1").arg(version); } ///< as a submission keeps it
};

/// Invalid when the record's wording lacks something; says what.
base::Result<ConsentForm> formOf(const storage::ConsentFormRecord& record);

/// Paulownia's own wording, for a project that published none.
QByteArray defaultWording();

/// The version in use, publishing one where there is none yet, or where the settings in it have changed since.
base::Result<ConsentForm> currentForm(storage::Project& project);

/// Publishes a wording as the next version; Invalid (and nothing changed) when it lacks something.
base::Result<ConsentForm> publishForm(storage::Project& project, const QByteArray& wording);

/// What was agreed to by who holds a submission of this form_version; none for forms that did not come from the portal.
base::Result<std::optional<ConsentForm>> formNamed(storage::Project& project, const QString& formVersion);

} // namespace paulownia::portal
