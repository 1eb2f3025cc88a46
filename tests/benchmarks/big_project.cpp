// big_project FOLDER VOLUNTEERS [VOTERS]: a project of that many volunteers with nine photos each, for measuring the studio's start: rows as a
// team's work leaves them (proposals, nine reviews in ten, the answers of VOTERS on both questions), behind 64 real photo files.
#include "core/storage/project.h"
#include "core/voting/questions.h"
#include "tests/support/picture_files.h"

#include <QCoreApplication>

using namespace paulownia;

namespace {

constexpr QSize kSize(1600, 1200);
constexpr model::FaceBox kBox{533, 300, 400, 400};
constexpr int kFiles = 64, kPhotosEach = 9;

template <class T> T demand(base::Result<T> result) {
    if (!result) qFatal("%s", result.error().text().c_str());
    if constexpr (!std::is_void_v<T>) return std::move(*result);
}

model::AgreementNumber numberOf(int volunteer) { return *model::AgreementNumber::parse(QStringLiteral("a0%1").arg(volunteer, 6, 16, QLatin1Char('0'))); }

/// Bytes behind a JPEG's end make another file of the same picture.
QVector<QByteArray> storeFiles(storage::Project& project) {
    const auto bytes = tests::encoded(tests::lopsidedPicture(kSize.width(), kSize.height()), ".jpg");
    QVector<QByteArray> hashes;
    for (int i = 0; i < kFiles; ++i) hashes.append(demand(project.vault().store(bytes + QByteArray::number(i))));
    return hashes;
}

void addPhoto(storage::Project& project, const model::PhotoId& id, const QByteArray& hash, int index) {
    demand(project.photos().add({id, hash, 200'000, kSize, 1, {}, static_cast<quint64>(index) * 0x9e3779b97f4a7c15, {}, {}}));
    demand(project.reviews().saveProposal(id, {kBox, 0, 0.9, {}, QStringLiteral("landmarks")}));
    const auto verdict = index % 10 == 0 ? model::Verdict::Undecided : index % 10 == 1 ? model::Verdict::Rejected : model::Verdict::Accepted;
    if (verdict == model::Verdict::Undecided) return;
    const auto reason = verdict == model::Verdict::Rejected ? model::RejectReason::Hand : model::RejectReason::None;
    demand(project.reviews().save({id, verdict, kBox, 0, reason, {}, false, QStringLiteral("Sato"), project.now(), 0}));
}

void addVolunteer(storage::Project& project, int volunteer, int voters, const QVector<QByteArray>& hashes) {
    const auto number = numberOf(volunteer);
    const auto at = project.now().addDays(-90);
    demand(project.submissions().add({number, at, QStringLiteral("192.0.2.1"), 1960 + volunteer % 40, model::ConsentState::OnRecord, {}, {}, at, {}, {}}));
    const auto vote = [&](const char* question, const QString& subject, const char* choice) {
        for (int voter = 1; voter <= voters; ++voter) demand(project.votes().castBallot({QLatin1String(question), QStringLiteral("voter%1").arg(voter, 2, 10, QLatin1Char('0')), subject, QLatin1String(choice), project.now()}));
    };
    vote(voting::kGender, number.toString(), volunteer % 2 ? "female" : "male");
    for (int photo = 1; photo <= kPhotosEach; ++photo) {
        const int index = kPhotosEach * (volunteer - 1) + photo;
        addPhoto(project, {number, photo}, hashes[index % kFiles], index);
        vote(voting::kSmile, model::PhotoId(number, photo).toString(), photo % 2 ? "smile" : "non-smile");
    }
}

} // namespace

int main(int argc, char** argv) {
    QCoreApplication application(argc, argv);
    const QStringList words = QCoreApplication::arguments();
    const int volunteers = words.value(2).toInt(), voters = words.value(3, QStringLiteral("17")).toInt();
    if (volunteers < 1) return 2;
    const auto project = demand(storage::Project::create(words[1], 17, {QStringLiteral("Sato"), model::Role::Curator}));
    demand(voting::ensureDefaultQuestions(*project));
    const auto hashes = storeFiles(*project);
    constexpr int kAtOnce = 500;
    for (int from = 1; from <= volunteers; from += kAtOnce)
        demand(project->database().transaction([&]() -> base::Result<> {
            for (int volunteer = from; volunteer < std::min(volunteers + 1, from + kAtOnce); ++volunteer) addVolunteer(*project, volunteer, voters, hashes);
            return {};
        }));
    return 0;
}
