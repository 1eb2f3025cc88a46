#include "tests/support/voting_pictures.h"
#include "ui/faces/face_pictures.h"

#include <QSignalSpy>

using namespace paulownia;
using tests::VotingProject;
using ui::FacePictures;

class FacePicturesTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void makesWhatIsWantedOffTheGuiThread() {
        VotingProject project;
        tests::addAcceptedVolunteers(project, 1, 2);
        const auto shown = voting::shownSubjects(*project, voting::defaultQuestions().first());
        const auto photos = shown->first().photos;
        FacePictures pictures(review::PhotoPictures(project->cacheFolder(), project->vault()));
        QSignalSpy arrived(&pictures, &FacePictures::arrived);
        pictures.want(photos, 120);
        QVERIFY(!pictures.picture(photos[0], 120));
        QVERIFY(!pictures.isIdle());
        QTRY_COMPARE(arrived.size(), 2);
        QCOMPARE(pictures.picture(photos[0], 120)->size(), QSize(120, 120));
        QVERIFY(*pictures.picture(photos[0], 120) != *pictures.picture(photos[1], 120));
        QVERIFY(!pictures.picture(photos[0], 64));
        pictures.want(photos, 120); // there already
        QVERIFY(pictures.isIdle());
    }

    void knowsWhatCannotBeShown() {
        VotingProject project;
        const auto id = tests::addStoredPhoto(project, project.addVolunteer(1, 0), 1, "no picture");
        project.decide(id, model::Verdict::Accepted);
        const auto photos = voting::shownSubjects(*project, voting::defaultQuestions().first())->first().photos;
        FacePictures pictures(review::PhotoPictures(project->cacheFolder(), project->vault()));
        pictures.want(photos, 120);
        QTRY_VERIFY(pictures.picture(photos[0], 120).has_value());
        QVERIFY(pictures.picture(photos[0], 120)->isNull());
    }

    void canGoWhileItWorks() {
        VotingProject project;
        tests::addAcceptedVolunteers(project, 2, 9);
        const auto shown = voting::shownSubjects(*project, voting::defaultQuestions().first());
        FacePictures pictures(review::PhotoPictures(project->cacheFolder(), project->vault()));
        pictures.want(shown->at(0).photos + shown->at(1).photos, 320);
    }
};

QTEST_MAIN(FacePicturesTest)
#include "face_pictures_test.moc"
