#include "core/portal/hand_in.h"

#include "core/portal/consent_form.h"
#include "core/storage/project_audit.h"
#include "tests/support/submission_folder.h"
#include "tests/support/temp_project.h"

#include <QDirIterator>

using namespace paulownia;
using namespace paulownia::portal;
using tests::TempProject;

class HandInTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init() {
        m_project = std::make_unique<TempProject>();
        m_store = std::make_unique<DraftStore>(m_project->path() + QStringLiteral("/drafts"), [] { return QDateTime::currentDateTimeUtc(); });
        QVERIFY(m_store->prepare().has_value());
    }

    void putsAllOfItOnRecord() {
        const auto draft = complete();
        const auto number = handIn(project(), *draft, QStringLiteral("192.0.2.7"));
        QVERIFY2(number.has_value(), number ? "" : number.error().text().c_str());
        const auto submission = **project().submissions().find(*number);
        QCOMPARE(submission.birthYear, std::optional(1980));
        QCOMPARE(submission.ip, QStringLiteral("192.0.2.7"));
        QCOMPARE(submission.formVersion, QStringLiteral("portal-1"));
        QVERIFY(submission.consent == model::ConsentState::OnRecord);
        const auto photos = *project().photos().ofVolunteer(*number);
        QCOMPARE(photos.size(), 9);
        QCOMPARE(photos[2].originalName, QStringLiteral("IMG_3.JPG"));
        QVERIFY(photos[0].isUsable() && photos[0].size == QSize(160, 120));
        const auto report = storage::audit(project(), {});
        QVERIFY(report->findings.isEmpty() && !report->chainBreak);
        QCOMPARE(report->originals, 9);
        QVERIFY(draft->values.isHandedIn() && draft->values.photos.isEmpty());
    }

    void handsInOnceHoweverOftenAsked() {
        const auto draft = complete();
        const auto number = *handIn(project(), *draft, {});
        draft->values.submittedAt = {}; // as if we had been killed before it was noted
        QCOMPARE(*handIn(project(), *draft, {}), number);
        QCOMPARE(project().submissions().all()->size(), 1);
        QVERIFY(draft->values.isHandedIn());
    }

    void refusesWhatIsNotComplete_data() {
        QTest::addColumn<int>("lack");
        QTest::newRow("a photo") << 0;
        QTest::newRow("a confirmation") << 1;
        QTest::newRow("the age") << 2;
    }
    void refusesWhatIsNotComplete() {
        QFETCH(int, lack);
        const auto draft = complete();
        if (lack == 0) QVERIFY(draft->removePhoto(9).has_value());
        if (lack == 1) draft->values.confirmed[3] = false;
        if (lack == 2) draft->values.isOldEnough = false;
        QCOMPARE(handIn(project(), *draft, {}).error().kind, base::ErrorKind::Denied);
        QVERIFY(project().submissions().all()->isEmpty());
    }

    void failsWithoutATrace() {
        const auto draft = complete();
        QVERIFY(QFile::remove(draft->photoFile(7)));
        QVERIFY(!handIn(project(), *draft, {}).has_value());
        QVERIFY(project().submissions().all()->isEmpty() && project().photos().all()->isEmpty());
        QCOMPARE(storedFiles(), 0); // photos 1 to 6 were in the vault already
        QVERIFY(!project().chain().verify()->has_value());
        tests::writeFile(draft->photoFile(7), checkPhoto(tests::drawnPhoto(7)).photo->jpeg);
        QVERIFY(handIn(project(), *draft, {}).has_value()); // the draft is as it was
        QCOMPARE(storedFiles(), 9);
    }

    void neverDrawsANumberTwice() {
        QSet<QString> drawn;
        for (int i = 0; i < 300; ++i) {
            const auto number = drawNumber(project());
            QVERIFY(number.has_value() && model::AgreementNumber::parse(number->toString()).has_value());
            drawn.insert(number->toString());
        }
        QVERIFY(drawn.size() >= 298); // of 16.7 million, by chance
        QSet<QChar> last;
        for (const auto& number : drawn) last.insert(number.back());
        QCOMPARE(last.size(), 16);
    }

    /// A withdrawal within the draft's day has to find the number nowhere.
    void keepsTheNumberFromWhoReadsTheFolder() {
        const auto draft = complete();
        const auto number = handIn(project(), *draft, {})->toString();
        QDirIterator files(m_store->folder(), QDir::Files, QDirIterator::Subdirectories);
        QVERIFY(files.hasNext());
        while (files.hasNext()) {
            QFile file(files.next());
            QVERIFY(file.open(QIODevice::ReadOnly));
            QVERIFY(!file.readAll().contains(number.toLatin1()));
        }
    }

private:
    storage::Project& project() { return **m_project; }

    std::unique_ptr<OpenDraft> complete() {
        auto draft = m_store->open(*m_store->begin(Language::Japanese));
        draft->values.formVersion = currentForm(project())->version;
        draft->values.confirmed.fill(true);
        draft->values.birthYear = QStringLiteral("１９８０");
        draft->values.isOldEnough = true;
        for (int i = 1; i <= 9; ++i) TempProject::require(draft->addPhoto(QStringLiteral("IMG_%1.JPG").arg(i), *checkPhoto(tests::drawnPhoto(i)).photo));
        return draft;
    }

    int storedFiles() const {
        int count = 0;
        QDirIterator files(m_project->path() + QStringLiteral("/photos"), QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
        for (; files.hasNext(); files.next()) ++count;
        return count;
    }

    std::unique_ptr<TempProject> m_project;
    std::unique_ptr<DraftStore> m_store;
};

QTEST_GUILESS_MAIN(HandInTest)
#include "hand_in_test.moc"
