#include "tests/support/temp_project.h"
#include "tests/support/test_session.h"
#include "ui/home/home_page.h"

#include <QPushButton>
#include <QSignalSpy>

using namespace paulownia;
using tests::TempProject;
using tests::TestSession;

class HomePageTest : public QObject {
    Q_OBJECT

    static QPushButton* button(QWidget& page, const QString& text) {
        for (auto* candidate : page.findChildren<QPushButton*>())
            if (candidate->text() == text && candidate->isVisibleTo(&page)) return candidate;
        return nullptr;
    }
    static bool shows(QWidget& page, const QString& text) {
        const auto labels = page.findChildren<QLabel*>();
        return std::any_of(labels.begin(), labels.end(), [&](const QLabel* label) { return label->isVisibleTo(&page) && label->text().contains(text); });
    }

private Q_SLOTS:
    void welcomesAndOffersRecentProjects() {
        TestSession test;
        test.settings.addRecentProject(QStringLiteral("/data/study"));
        ui::HomePage page(test.session);
        page.refresh();
        QSignalSpy opened(&test.session, &ui::Session::openRequested);
        auto* recent = button(page, QStringLiteral("study"));
        QVERIFY(recent);
        recent->click();
        QCOMPARE(opened.size(), 1);
        QCOMPARE(opened[0][0].toString(), QStringLiteral("/data/study"));
    }

    void cardsLeadToTheirPages() {
        TempProject project;
        project.addVolunteer(1);
        TestSession test;
        test.open(project.path());
        ui::HomePage page(test.session);
        page.resize(1200, 800);
        page.refresh();
        QSignalSpy requested(&test.session, &ui::Session::pageRequested);
        auto* link = button(page, QStringLiteral("Review photos"));
        QVERIFY(link);
        link->click();
        QCOMPARE(requested.size(), 1);
        QCOMPARE(requested[0][0].toString(), QStringLiteral("review"));
    }

    void followsTheProject() {
        TempProject project;
        project.addVolunteer(1, 4);
        TestSession test;
        test.open(project.path());
        ui::HomePage page(test.session);
        page.refresh();
        QVERIFY(shows(page, QStringLiteral("Without a proposed face: 4")));
        test.session.closeProject();
        page.refresh();
        QVERIFY(shows(page, QStringLiteral("Welcome to Paulownia")));
        QVERIFY(!button(page, QStringLiteral("Review photos")));
    }
};

QTEST_MAIN(HomePageTest)
#include "home_page_test.moc"
