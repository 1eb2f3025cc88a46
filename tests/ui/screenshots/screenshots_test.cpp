#include "tests/ui/screenshots/drawn_projects.h"

#include <QImage>
#include <QTest>

using namespace paulownia;
using tests::words;

namespace {

constexpr int kRailWidth = 88; // ui/shell/rail.cpp

/// Colours in what the page itself draws: a blank page has a handful.
int coloursOf(const QImage& picture) {
    QSet<QRgb> colours;
    for (int y = 40; y < picture.height() - 40; y += 2)
        for (int x = kRailWidth + 1; x < picture.width(); x += 2) colours.insert(picture.pixel(x, y));
    return static_cast<int>(colours.size());
}

} // namespace

/// Every page of a simulated project that is half done, as people meet it. With PAULOWNIA_SCREENSHOTS set the pictures stay
/// in that folder; with PAULOWNIA_RELEASE Explore shows that release, such as one of hundreds of volunteers.
class ScreenshotsTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() {
        const QString keep = qEnvironmentVariable("PAULOWNIA_SCREENSHOTS");
        m_pictures = keep.isEmpty() ? m_projects.path(QStringLiteral("pictures")) : keep;
        QVERIFY(QDir().mkpath(m_pictures));
        qputenv("PAULOWNIA_CONFIG", m_projects.path(QStringLiteral("studio.ini")).toUtf8());
        qputenv("XDG_RUNTIME_DIR", m_projects.folder().toUtf8());
        qputenv("PAULOWNIA_USER", "Sato");
        QVERIFY(m_projects.make());
        if (!keep.isEmpty()) QVERIFY(m_projects.train()); // half a minute: not for each run of the tests
    }

    void everyPage_data() {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("arguments");
        const auto row = [](const char* name, const char* arguments) { QTest::newRow(name) << QString::fromLatin1(name) << QString::fromLatin1(arguments); };
        row("home", "--page home");
        row("intake", "--page intake");
        row("review", "--page review --show PHOTO");
        row("doubles", "--page intake --show doubles");
        row("doubles-dark", "--page intake --show doubles --theme dark");
        row("vote", "--page vote --as Kato:voter");
        row("vote-dark", "--page vote --as Kato:voter --theme dark");
        row("vote-ja", "--page vote --as Kato:voter --language ja");
        row("vote-sheet", "--page vote --as Kato:voter --do vote.changeMode"); // remembered
        row("vote-sheet-dark", "--page vote --as Kato:voter --theme dark");
        row("results", "--page results --as Sato:pi --show TIED");
        row("results-open", "--page results --as Sato:pi --show PHOTO"); // of the other question
        row("questions", "--page results --as Sato:pi --do results.questions");
        row("questions-dark", "--page results --as Sato:pi --theme dark --do results.questions");
        row("release", "--page release");
        row("explore", "EXPLORED --page explore --show pca");
        row("explore-dark", "EXPLORED --page explore --show pca --theme dark");
        row("explore-ja", "EXPLORED --page explore --show pca --language ja");
        row("explore-clusters", "EXPLORED --page explore --show clusters");
        row("explore-clusters-dark", "EXPLORED --page explore --show clusters --theme dark");
        row("explore-clusters-ja", "EXPLORED --page explore --show clusters --language ja");
        row("explore-loadings", "EXPLORED --page explore --show loadings");
        row("explore-importance", "EXPLORED --page explore --show importance");
        row("explore-importance-dark", "EXPLORED --page explore --show importance --theme dark");
        row("explore-results", "EXPLORED --page explore --show results --do explore.run");
        row("explore-results-dark", "EXPLORED --page explore --show results --theme dark --do explore.run");
        row("explore-table", "EXPLORED --page explore --show table");
        row("explore-small", "EXPLORED --page explore --show clusters --size 1024x700");
        row("explore-empty", "--page explore");
        row("train", "EXPLORED --page train");
        row("train-dark", "EXPLORED --page train --theme dark");
        row("train-small", "EXPLORED --page train --size 1024x700");
        row("home-dark", "--page home --theme dark");
        row("review-dark", "--page review --show PHOTO --theme dark");
        row("results-dark", "--page results --theme dark --show TIED");
        row("home-ja", "--page home --language ja");
        row("review-small", "--page review --show PHOTO --size 1024x700");
        row("results-small", "--page results --size 1024x700 --show TIED");
        row("home-small", "--page home --size 1024x700");
        row("release-small", "--page release --size 1024x700");
        row("review-reject", "--page review --show PHOTO --do review.reject");
        row("review-overview", "--page review --show accepted --do review.overview");
        row("review-overview-dark", "--page review --show accepted --do review.overview --theme dark");
        row("review-accept-all", "--page review --show PHOTO --do review.acceptProposed");
        row("intake-problems", "--page intake --show BADPHOTO");
        row("release-difference", "FINISHED --page release --show difference");
        row("release-difference-dark", "FINISHED --page release --show difference --theme dark");
        row("release-board", "FINISHED --page release --show samples");
        row("release-votes", "FINISHED --page release --show votes");
        row("release-dark", "--page release --theme dark");
        row("review-turning", "--page review --show PHOTO --do review.turnRight");
        row("review-turning-dark", "--page review --show PHOTO --theme dark --do review.turnRight"); // these change the photo
    }
    void everyPage() {
        QFETCH(QString, name);
        QFETCH(QString, arguments);
        const bool isFinished = arguments.startsWith(QStringLiteral("FINISHED "));
        const bool isExplored = arguments.startsWith(QStringLiteral("EXPLORED "));
        arguments.remove(QStringLiteral("FINISHED ")).remove(QStringLiteral("EXPLORED ")).replace(QStringLiteral("BADPHOTO"), m_projects.badPhoto()).replace(QStringLiteral("PHOTO"), m_projects.photo()).replace(QStringLiteral("TIED"), m_projects.photo().section(QLatin1Char('_'), 0, 0));
        const QString file = QStringLiteral("%1/%2.png").arg(m_pictures, name);
        QStringList all{isFinished ? m_projects.finished() : isExplored ? m_projects.explored() : m_projects.halfDone(), QStringLiteral("--screenshot"), file};
        for (const char* preset : {"--as", "--theme", "--language"})
            if (!arguments.contains(QLatin1String(preset))) all += presetFor(QLatin1String(preset));
        QVERIFY(tests::DrawnProjects::run(QStringLiteral("paulownia-studio"), all + words(arguments)));
        const QImage picture(file);
        QVERIFY2(!picture.isNull(), qPrintable(file));
        QCOMPARE(picture.size(), arguments.contains(QStringLiteral("1024x700")) ? QSize(1024, 700) : QSize(1440, 900));
        QVERIFY2(coloursOf(picture) > 20, qPrintable(QString::number(coloursOf(picture))));
        for (auto other = m_taken.cbegin(); other != m_taken.cend(); ++other)
            QVERIFY2(*other != picture, qPrintable(QStringLiteral("looks like %1: the page is not there").arg(other.key())));
        m_taken.insert(name, picture);
    }

private:
    static QStringList presetFor(const QString& option) {
        if (option == QLatin1String("--as")) return words(QStringLiteral("--as Sato:curator"));
        if (option == QLatin1String("--theme")) return words(QStringLiteral("--theme light"));
        return words(QStringLiteral("--language en"));
    }

    tests::DrawnProjects m_projects;
    QString m_pictures;
    QMap<QString, QImage> m_taken;
};

QTEST_GUILESS_MAIN(ScreenshotsTest)
#include "screenshots_test.moc"
