#include "app/studio/compose.h"
#include "core/storage/project.h"
#include "tests/support/simulated_set.h"
#include "tests/support/test_session.h"
#include "ui/shell/main_window.h"

#include <QPushButton>
#include <QTest>

using namespace paulownia;

/// A small project from a folder of photos to a release, through the real window with all its pages, as one person on a panel of
/// one meets it. Jobs run at once; keys and buttons are a person's.
class JourneyTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() {
        auto options = tests::quickSet(1);
        options.photos = 3;
        options.size = {640, 480};
        m_drawn = std::make_unique<tests::SimulatedSet>(options);
        QVERIFY(m_drawn->outcome().has_value());
        m_window = std::make_unique<ui::MainWindow>(m_test.session);
        studio::addPages(*m_window, m_test.session);
        m_window->resize(1280, 860);
        m_window->show();
        m_test.openNew(model::Role::PrincipalInvestigator, 1);
        m_window->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    }
    void cleanupTestCase() { m_window.reset(); }

    void importsTheFolder() {
        show("go.intake");
        m_test.interaction.answer(m_drawn->path());
        trigger("file.import");
        QCOMPARE(project().photos().all()->size(), 3);
    }

    void findsAndReviewsThreeFaces() {
        show("go.review");
        trigger("review.propose");
        QCOMPARE(project().reviews().allProposals()->size(), 3);
        press(Qt::Key_Space);
        press(Qt::Key_C); // a tenth of a degree to the left
        press(Qt::Key_Space);
        press(Qt::Key_R);
        press(Qt::Key_1); // a hand in the picture
        QCOMPARE(count(model::Verdict::Accepted), 2);
        QCOMPARE(count(model::Verdict::Rejected), 1);
        press(Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(count(model::Verdict::Rejected), 0);
        press(Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
        QCOMPARE(count(model::Verdict::Rejected), 1);
    }

    void votesOnBothQuestions() {
        show("go.vote");
        press(Qt::Key_2);
        QCOMPARE(project().votes().ballots(QStringLiteral("gender"))->size(), 1);
        QTest::mouseClick(button(QStringLiteral("Smile")), Qt::LeftButton);
        press(Qt::Key_1);
        press(Qt::Key_2);
        QCOMPARE(project().votes().ballots(QStringLiteral("smile"))->size(), 2);
    }

    void buildsTheRelease() {
        show("go.release");
        auto* build = button(QStringLiteral("Build"));
        QTRY_VERIFY(build && build->isEnabled());
        QTest::mouseClick(build, Qt::LeftButton);
        QTRY_COMPARE(project().releases().all()->size(), 1);
        const auto release = project().releases().all()->first();
        QCOMPARE(release.photos, 2);
        QCOMPARE(release.volunteers, 1);
        QVERIFY(QFile::exists(release.folder + QStringLiteral("/headshot_data.npy")));
        QVERIFY2(m_test.interaction.errors().empty(), m_test.interaction.errors().empty() ? "" : m_test.interaction.errors().front().text().c_str());
    }

private:
    storage::Project& project() { return *m_test.session.project(); }
    void trigger(const char* command) { m_test.commands.action(QLatin1String(command))->trigger(); }
    void show(const char* command) {
        trigger(command);
        QTest::qWait(20); // laid out, so that it has the focus
    }
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = {}) { QTest::keyClick(QApplication::focusWidget() ? QApplication::focusWidget() : m_window.get(), key, modifiers); }
    int count(model::Verdict verdict) {
        const auto all = project().reviews().all();
        return static_cast<int>(std::count_if(all->begin(), all->end(), [&](const model::Review& r) { return r.verdict == verdict; }));
    }
    QPushButton* button(const QString& start) {
        for (auto* candidate : m_window->findChildren<QPushButton*>())
            if (candidate->isVisible() && candidate->text().startsWith(start)) return candidate;
        return nullptr;
    }

    tests::TestSession m_test;
    std::unique_ptr<tests::SimulatedSet> m_drawn;
    std::unique_ptr<ui::MainWindow> m_window;
};

QTEST_MAIN(JourneyTest)
#include "journey_test.moc"
