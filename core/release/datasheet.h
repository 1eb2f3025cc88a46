#pragma once

#include "core/arrays/manifest.h"
#include "core/release/material.h"

#include <QMap>

namespace paulownia::release {

/// How many voters answered about a subject: the fewest and the most.
struct VotesEach {
    int fewest = 0, most = 0;
};

/// What the datasheet says beside the manifest. Counts and words only: nobody can be found by them.
struct DatasheetFacts {
    QMap<int, int> volunteersByPhotos; ///< photos of a volunteer → how many volunteers have so many
    QVector<int> ages;                 ///< in the year of submission, of those whose year of birth is known
    QVector<PanelAgreement> agreement; ///< on gender, smile, further questions; none where nobody measured it
    int consentsOnForm = 0;
    int consentsRecorded = 0;          ///< by a curator, of submissions without a form
    QVector<VotesEach> votes;          ///< on gender, smile, further questions
    int turnedPhotos = 0;
    int secondLooks = 0;               ///< accepted, and still marked for a second look
    int rejectedPhotos = 0;
    int unanimousGenders = 0;
    QString genderWording, smileWording;
};

DatasheetFacts datasheetFacts(const Material& material, const AgreementSource& agreement = {});

/// datasheet.md: Gebru et al., Datasheets for Datasets (2021), in our own words and as far as a program can answer. English, as
/// all files are; the same release gives the same bytes.
QString datasheet(const arrays::Manifest& manifest, const DatasheetFacts& facts);

} // namespace paulownia::release
