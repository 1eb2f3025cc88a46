#include "core/release/datasheet.h"

#include "core/model/voting.h"
#include "core/release/comparison_table.h"
#include "core/release/labelling_text.h"
#include "core/release/samples.h"

#include <QStringList>
#include <algorithm>

namespace paulownia::release {
namespace {

using arrays::Manifest;

QString text(const std::string& utf8) { return QString::fromStdString(utf8); }

/// "three": up to twelve, as one writes in English.
QString inWords(int n) {
    static const QStringList kWords = QStringLiteral("no one two three four five six seven eight nine ten eleven twelve").split(QLatin1Char(' '));
    return kWords.value(n, QString::number(n));
}

QString counted(qint64 n, const char* thing) {
    return QStringLiteral("%1 %2%3").arg(n).arg(QLatin1String(thing), n == 1 ? QString() : QStringLiteral("s"));
}

/// "one volunteer with 5 photos, four with 6, and the other 272 with 9".
QString photosPerVolunteer(const QMap<int, int>& volunteers) {
    QStringList parts;
    for (auto it = volunteers.begin(); it != volunteers.end(); ++it) {
        const auto noun = !parts.isEmpty() ? QString() : it.value() == 1 ? QStringLiteral(" volunteer") : QStringLiteral(" volunteers");
        const auto unit = !parts.isEmpty() ? QString() : it.key() == 1 ? QStringLiteral(" photo") : QStringLiteral(" photos");
        parts.append(QStringLiteral("%1%2 with %3%4").arg(inWords(it.value()), noun).arg(it.key()).arg(unit));
    }
    return parts.join(QStringLiteral(", "));
}

QString ageSentence(QVector<int> ages, qint64 volunteers) {
    if (ages.isEmpty()) return QStringLiteral("No year of birth is known.");
    std::sort(ages.begin(), ages.end());
    const auto middle = ages.size() / 2;
    const double median = ages.size() % 2 ? ages[middle] : (ages[middle - 1] + ages[middle]) / 2.0;
    auto sentence = QStringLiteral("Ages, from the year of birth alone: minimum %1, median %2, maximum %3.").arg(ages.first()).arg(median).arg(ages.last());
    if (ages.size() < volunteers) sentence += QStringLiteral(" Of %1 no year of birth is known.").arg(counted(volunteers - ages.size(), "volunteer"));
    return sentence;
}

/// Figure 4 as a table, in classes of ten years: few enough that nobody is found by the age.
QString ageTable(const QVector<int>& ages) {
    if (ages.isEmpty()) return {};
    QMap<int, int> decades;
    for (const int age : ages) ++decades[age / 10 * 10];
    auto table = QStringLiteral("\n| age | volunteers |\n|---|---|\n");
    for (auto it = decades.begin(); it != decades.end(); ++it) table += QStringLiteral("| %1 to %2 | %3 |\n").arg(it.key()).arg(it.key() + 9).arg(it.value());
    return table;
}

QString composition(const Manifest& m, const DatasheetFacts& f) {
    return QStringLiteral("Headshots of volunteers: %1 of %2 (%3 labelled female, %4 male) — %5. %6\n\n"
                          "Each headshot is 359 × 359 pixels of one grey channel, upright, the face in the centre. Rows and volunteers stand in "
                          "a random order; volunteers are numbered anew, so that no number leads back to a submission. There are arrays only, "
                          "no image files, no names and no contacts. Faces are personal data all the same: a person may be recognised.\n%7")
        .arg(counted(m.counts.photos, "photo"), counted(m.counts.volunteers, "volunteer")).arg(m.counts.female).arg(m.counts.male)
        .arg(photosPerVolunteer(f.volunteersByPhotos), ageSentence(f.ages, m.counts.volunteers), ageTable(f.ages));
}

QString collection(const DatasheetFacts& f) {
    return QStringLiteral("Volunteers took up to nine photos of themselves for this purpose, looking straight ahead, and sent them with a form. "
                          "A year of birth was asked for; name, gender and contact were not. A curator accepted or rejected every photo, singly or many of the face detector's proposals at a stroke: %1 set aside "
                          "(a hand in the picture, a turned head and the like), %2 turned upright%3. Photos sent twice are left out. Brightness was "
                          "never changed.\n")
        .arg(f.rejectedPhotos == 1 ? QStringLiteral("1 was") : QStringLiteral("%1 were").arg(f.rejectedPhotos),
             f.turnedPhotos == 1 ? QStringLiteral("1 was") : QStringLiteral("%1 were").arg(f.turnedPhotos),
             f.secondLooks == 0 ? QString() : QStringLiteral(", %1 still marked for a second look").arg(f.secondLooks == 1 ? QStringLiteral("1 is") : QStringLiteral("%1 are").arg(f.secondLooks)));
}

QString consent(const Manifest& m, const DatasheetFacts& f) {
    auto words = QStringLiteral("Every volunteer agreed to the purpose and the conditions of withdrawal: %1 on the submission form").arg(inWords(f.consentsOnForm));
    if (f.consentsRecorded > 0) words += QStringLiteral(", %1 in a consent kept elsewhere, which a curator recorded").arg(inWords(f.consentsRecorded));
    words += QStringLiteral(". All were %1 or older. A submission could be withdrawn for %2 days.").arg(m.settings.at("minimum_age").get<int>()).arg(m.settings.at("withdrawal_days").get<int>());
    if (m.settings.at("released_early").get<bool>()) words += QStringLiteral(" By a recorded decision the data set was released before that time was over.");
    return words + QLatin1Char('\n');
}

/// "0 yes, 1 no"
QString numbered(const QStringList& choices) {
    QStringList parts;
    for (qsizetype i = 0; i < choices.size(); ++i) parts.append(QStringLiteral("%1 %2").arg(i).arg(choices[i]));
    return parts.join(QStringLiteral(", "));
}

QString questionFiles(const Manifest& m) {
    QString lines;
    for (const auto& q : m.questions) {
        QStringList choices;
        for (const auto& choice : q.choices) choices.append(text(choice));
        lines += QStringLiteral("| `%1` | (%2, %3) int32: the label, %4, then the votes for each; same order |\n")
                     .arg(text(q.file())).arg(m.counts.photos).arg(1 + q.choices.size()).arg(numbered(choices));
    }
    return lines;
}

QString files(const Manifest& m) {
    return QStringLiteral("| file | holds |\n|---|---|\n"
                          "| `headshot_data.npy` | (%1, 128881) uint8: a headshot a row |\n"
                          "| `headshot_labels.npy` | (%1, 5) int32: volunteer, photo number, female (0, 1), non-smile %4, smile %4; same order |\n"
                          "| `mandible_vectors.npy` | (%2, 78) float16: volunteer, photo number, female, 75 features between mouth and chin of the volunteer's first photo in array order |\n"
                          "%3"
                          "| `manifest.json` | settings, counts, checksums, the recorded act that the release rests on, the project's signature |\n"
                          "| `CITATION.cff` | whom to cite |\n"
                          "| `consents.json` | which agreement each row rests on, and all that were in force, by commitments that name nobody |\n"
                          "| `SHA256SUMS` | for `sha256sum -c SHA256SUMS` |\n")
        .arg(m.counts.photos).arg(m.counts.volunteers).arg(questionFiles(m), areDecisions(m) ? QStringLiteral("(0, 1)") : QStringLiteral("votes"));
}

QString uses(const Manifest& m) {
    return QStringLiteral("Made for research on recognising gender and smile from headshots, and for teaching it with informed consent. Not for identifying "
                          "people, and not for decisions about people.\n\nLicence: %1.\n")
        .arg(m.licence.empty() ? QStringLiteral("not chosen yet; ask before using it") : text(m.licence));
}

QString maintenance(const Manifest& m) {
    return QStringLiteral("Made by Paulownia %1 from the project as it stood on %2 (act %3 of its audit chain), seed %4, face scale %5. "
                          "`paulownia verify` holds the folder against every rule.\n")
        .arg(text(m.programVersion), text(m.chain.at)).arg(m.chain.seq).arg(m.seed).arg(m.settings.at("face_scale").get<double>());
}

VotesEach votesEach(const model::QuestionTally& tally) {
    if (tally.subjects.isEmpty()) return {};
    const auto [fewest, most] = std::minmax_element(tally.subjects.begin(), tally.subjects.end(), [](const auto& a, const auto& b) { return a.votes() < b.votes(); });
    return {fewest->votes(), most->votes()};
}

} // namespace

DatasheetFacts datasheetFacts(const Material& material, const AgreementSource& agreement) {
    DatasheetFacts facts;
    QHash<model::AgreementNumber, int> photosOf;
    for (const auto& photo : material.accepted()) {
        ++photosOf[photo.id.volunteer()];
        facts.turnedPhotos += material.reviewOf(photo.id).angleDeg != 0 ? 1 : 0;
        facts.secondLooks += material.reviewOf(photo.id).secondLook ? 1 : 0;
    }
    for (const auto& number : material.volunteers()) {
        const auto& s = material.submissionOf(number);
        ++facts.volunteersByPhotos[photosOf[number]];
        ++(s.consent == model::ConsentState::Recorded ? facts.consentsRecorded : facts.consentsOnForm);
    }
    facts.ages = agesOf(material);
    const auto& photos = material.photos;
    facts.rejectedPhotos = static_cast<int>(std::count_if(photos.begin(), photos.end(), [&](const auto& p) { return material.verdictOf(p.id) == model::Verdict::Rejected; }));
    const auto& genders = material.tallies.gender.subjects;
    facts.unanimousGenders = static_cast<int>(std::count_if(genders.begin(), genders.end(), [](const auto& s) { return s.state == model::TallyState::Unanimous; }));
    for (const auto* tally : material.tallies.all()) facts.votes.append(votesEach(*tally));
    if (agreement)
        for (const auto* tally : material.tallies.all()) facts.agreement.append(agreement(*tally));
    facts.genderWording = material.tallies.gender.question.wording;
    facts.smileWording = material.tallies.smile.question.wording;
    return facts;
}

QString datasheet(const Manifest& m, const DatasheetFacts& facts) {
    const auto title = m.title.empty() ? QStringLiteral("A headshot data set") : text(m.title);
    return QStringLiteral("# %1: datasheet\n\n").arg(title) +
           QStringLiteral("## Composition\n\n%1\n## Collection\n\n%2\n").arg(composition(m, facts), collection(facts)) +
           QStringLiteral("## Consent\n\n%1\n## Labelling\n\n%2\n").arg(consent(m, facts), labellingText(m, facts)) +
           QStringLiteral("## Beside other data sets of faces\n\n%1\n").arg(comparisonTable(m)) +
           QStringLiteral("## Files\n\n%1\n## Uses and licence\n\n%2\n## Maintenance\n\n%3").arg(files(m), uses(m), maintenance(m));
}

} // namespace paulownia::release
