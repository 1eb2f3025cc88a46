#pragma once

#include "core/release/release_builder.h"
#include "tests/support/stored_photos.h"

#include <QDir>

namespace paulownia::tests {

/// A project of which a release can be built: photos of stripes, accepted, and a panel of three who voted. Tallies are made here,
/// apart from core/voting, which release does not know.
class ReleasableProject : public TempProject {
public:
    /// Without photo files it is quicker to make; its gates can be asked, but nothing can be built.
    enum class Originals { Stored, None };

    explicit ReleasableProject(int volunteers = 3, Originals originals = Originals::Stored) : TempProject(3) {
        require((*this)->database().transaction([&]() -> base::Result<> { // one, for speed
            for (int index = 1; index <= volunteers; ++index) {
                const auto number = originals == Originals::Stored ? addFacelessVolunteer(*this, index) : addVolunteer(index);
                for (int photo = 1; photo <= 9; ++photo) decide({number, photo}, photo == 4 ? model::Verdict::Rejected : model::Verdict::Accepted);
            }
            for (const char* question : {"gender", "smile"}) castBallots(QLatin1String(question));
            return {};
        }));
    }

    void decide(const model::PhotoId& photo, model::Verdict verdict, const model::FaceBox& box = {200, 100, 150, 200}) {
        const auto stored = (*this)->reviews().find(photo);
        require(stored);
        const double angle = photo.number() == 2 ? 7.5 : 0;
        model::Review review{photo, verdict, box, angle, {}, {}, false, QStringLiteral("ann-reviewer"), (*this)->now(), *stored ? (**stored).version : 0};
        require((*this)->reviews().save(review));
    }

    /// Odd volunteers are male unanimously, even ones female by two of three; a photo's smile votes follow from its number.
    static base::Result<release::Tallies> tallies(storage::Project& project, const QStringList& others) {
        release::Tallies all{{{QStringLiteral("gender"), 1, model::Scope::Volunteer, QStringLiteral("Male or female?"), {QStringLiteral("male"), QStringLiteral("female")}}, 3, {}},
                             {{QStringLiteral("smile"), 1, model::Scope::Photo, QStringLiteral("Smile?"), {QStringLiteral("smile"), QStringLiteral("non-smile")}}, 3, {}}};
        const auto photos = project.photos().reviewable();
        require(photos);
        for (const auto& photo : *photos) {
            const auto volunteer = photo.id.volunteer().toString();
            const bool isFemale = volunteer.right(1).toInt(nullptr, 16) % 2 == 0, isSmile = photo.id.number() % 2 == 0;
            if (all.gender.subjects.isEmpty() || all.gender.subjects.last().subject != volunteer)
                all.gender.subjects.append({volunteer, isFemale ? QVector<int>{1, 2} : QVector<int>{3, 0}, isFemale ? model::TallyState::Majority : model::TallyState::Unanimous,
                                            isFemale ? QStringLiteral("female") : QStringLiteral("male")});
            all.smile.subjects.append({photo.id.toString(), isSmile ? QVector<int>{2, 1} : QVector<int>{0, 3}, model::TallyState::Majority,
                                       isSmile ? QStringLiteral("smile") : QStringLiteral("non-smile")});
        }
        for (const auto& name : others) all.others.append(otherThan(all.smile, name));
        return all;
    }

    /// One answer each, and the question closed: the tallies are made up.
    void castBallots(const QString& question) {
        for (const char* voter : {"ann-voter", "ben-voter", "eve-voter"})
            require((*this)->votes().castBallot({question, QLatin1String(voter), QStringLiteral("a0000001"), QStringLiteral("male"), (*this)->now()}));
        require((*this)->polls().save({question, false, 1, {}, {}, QStringLiteral("ann-reviewer"), (*this)->now()}));
    }

    QString out(const char* name = "arrays") const { return m_out.filePath(QLatin1String(name)); }
    QStringList everythingAtOut() const { return QDir(m_out.path()).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot); }
    base::Result<storage::ReleaseRecord> build(const char* name = "arrays", const release::ReleaseSettings& settings = {}, const base::Task& task = {}) {
        return release::buildRelease(**this, {tallies}, settings, out(name), task);
    }

private:
    /// Asked as the smile was, and answered the same.
    static model::QuestionTally otherThan(model::QuestionTally tally, const QString& name) {
        tally.question.name = name;
        return tally;
    }
    QTemporaryDir m_out;
};

} // namespace paulownia::tests
