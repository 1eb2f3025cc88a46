#include <QDir>
#include <QImage>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

namespace {

constexpr int kRailWidth = 88; // ui/shell/rail.cpp

QStringList words(const QString& text) { return text.split(QLatin1Char(' '), Qt::SkipEmptyParts); }

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
        m_pictures = keep.isEmpty() ? m_folder.filePath(QStringLiteral("pictures")) : keep;
        QVERIFY(QDir().mkpath(m_pictures));
        qputenv("PAULOWNIA_CONFIG", m_folder.filePath(QStringLiteral("studio.ini")).toUtf8());
        qputenv("XDG_RUNTIME_DIR", m_folder.path().toUtf8());
        qputenv("PAULOWNIA_USER", "Sato");
        makeProject();
        makeFinishedProject();
        makeExploredProject();
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
        arguments.remove(QStringLiteral("FINISHED ")).remove(QStringLiteral("EXPLORED ")).replace(QStringLiteral("BADPHOTO"), m_badPhoto).replace(QStringLiteral("PHOTO"), m_photo).replace(QStringLiteral("TIED"), m_photo.section(QLatin1Char('_'), 0, 0));
        const QString file = QStringLiteral("%1/%2.png").arg(m_pictures, name);
        QStringList all{isFinished ? m_finished : isExplored ? m_explored : m_project, QStringLiteral("--screenshot"), file};
        for (const char* preset : {"--as", "--theme", "--language"})
            if (!arguments.contains(QLatin1String(preset))) all += presetFor(QLatin1String(preset));
        QVERIFY(run(QStringLiteral("paulownia-studio"), all + words(arguments)));
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

    static bool run(const QString& program, const QStringList& arguments) {
        QProcess process;
        process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        process.start(qEnvironmentVariable("PAULOWNIA_BIN") + QLatin1Char('/') + program, arguments);
        return process.waitForFinished(300000) && process.exitCode() <= 1; // 1: some photos failed, as some do
    }
    static bool command(const QString& text, const QStringList& more) { return run(QStringLiteral("paulownia"), words(text) + more); }

    /// Two thirds of the work done: sheets of most voters, the clear photos accepted.
    void makeProject() {
        const QString submissions = m_folder.filePath(QStringLiteral("submissions"));
        m_project = m_folder.filePath(QStringLiteral("spring-2019"));
        QVERIFY(command(QStringLiteral("simulate --volunteers 10 --size 800x600 --faults"), {submissions}));
        spoilPhotos(submissions);
        m_photo = QDir(submissions).entryList({QStringLiteral("a0*")}, QDir::Dirs).value(2) + QStringLiteral("_1");
        QVERIFY(command(QStringLiteral("new"), {m_project}));
        QVERIFY(command(QStringLiteral("import"), {m_project, submissions}));
        QVERIFY(command(QStringLiteral("propose"), {m_project}));
        QVERIFY(command(QStringLiteral("review accept --proposed --unflagged"), {m_project}));
        QStringList sheets = sheetsIn(submissions);
        sheets.removeIf([](const QString& sheet) { return sheet.contains(QStringLiteral("voter16")) || sheet.contains(QStringLiteral("voter17")); });
        QVERIFY(!sheets.isEmpty());
        QVERIFY(command(QStringLiteral("votes import"), QStringList{m_project} + sheets));
        divide(m_photo.section(QLatin1Char('_'), 0, 0));
        QVERIFY(command(QStringLiteral("questions close"), {m_project, QStringLiteral("gender")}));
    }

    /// Eight voters say one thing about this volunteer and eight the other.
    void divide(const QString& volunteer) {
        QStringList sheets;
        for (int voter = 1; voter <= 16; ++voter) {
            sheets.append(m_folder.filePath(QStringLiteral("divided%1.tsv").arg(voter)));
            QFile sheet(sheets.last());
            QVERIFY(sheet.open(QIODevice::WriteOnly));
            sheet.write(QStringLiteral("voter%1\t\t\n%2\t%3\n").arg(voter, 2, 10, QLatin1Char('0')).arg(volunteer, voter > 8 ? QStringLiteral("male") : QStringLiteral("female")).toUtf8());
        }
        QVERIFY(command(QStringLiteral("votes import"), QStringList{m_project} + sheets));
    }

    /// Two releases, between which photos were rejected and cut anew; a few volunteers agreed to be shown.
    void makeFinishedProject() {
        const QString submissions = m_folder.filePath(QStringLiteral("autumn"));
        m_finished = m_folder.filePath(QStringLiteral("autumn-2019"));
        QVERIFY(command(QStringLiteral("simulate --volunteers 6 --size 640x480"), {submissions}));
        const QStringList numbers = QDir(submissions).entryList({QStringLiteral("a0*")}, QDir::Dirs);
        QVERIFY(command(QStringLiteral("new"), {m_finished}));
        QVERIFY(command(QStringLiteral("import"), {m_finished, submissions}));
        QVERIFY(command(QStringLiteral("propose"), {m_finished}));
        QVERIFY(command(QStringLiteral("review accept --proposed"), {m_finished}));
        QVERIFY(command(QStringLiteral("review reject --undecided --reason no-face"), {m_finished}));
        QVERIFY(command(QStringLiteral("votes import"), QStringList{m_finished} + sheetsIn(submissions)));
        for (const QString& number : numbers) QVERIFY(command(QStringLiteral("consent --shown form-in-the-safe"), {m_finished, number}));
        QVERIFY(command(QStringLiteral("release"), {m_finished, m_finished + QStringLiteral("/releases/foxglove-1.0")}));
        for (const int photo : {2, 5}) QVERIFY(command(QStringLiteral("review reject --reason hand"), {m_finished, QStringLiteral("%1_%2").arg(numbers[1]).arg(photo)}));
        const QString positions = m_folder.filePath(QStringLiteral("positions.tsv"));
        QFile file(positions);
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(QStringLiteral("%1_3.jpeg\t230\t90\t170\t240\t0\n").arg(numbers[2]).toUtf8()) > 0);
        file.close();
        QVERIFY(command(QStringLiteral("positions import"), {m_finished, positions}));
        QVERIFY(command(QStringLiteral("release --seed 2"), {m_finished, m_finished + QStringLiteral("/releases/foxglove-1.1")}));
    }
    /// What Explore shows: the release given, or the finished project's.
    void makeExploredProject() {
        const QString release = qEnvironmentVariable("PAULOWNIA_RELEASE");
        m_explored = m_finished;
        if (release.isEmpty()) return;
        m_explored = m_folder.filePath(QStringLiteral("autumn-all"));
        QVERIFY(command(QStringLiteral("new"), {m_explored}));
        QVERIFY(QDir().mkpath(m_explored + QStringLiteral("/releases")));
        QVERIFY(QFile::link(release, m_explored + QStringLiteral("/releases/foxglove-1.1")));
    }
    /// Of the last submission: one cut off, one empty, one no picture at all.
    void spoilPhotos(const QString& submissions) {
        const QString number = QDir(submissions).entryList({QStringLiteral("a0*")}, QDir::Dirs).last();
        const auto photo = [&](int i) { return QStringLiteral("%1/%2/%2_%3.jpeg").arg(submissions, number).arg(i); };
        QVERIFY(QFile::resize(photo(2), QFileInfo(photo(2)).size() / 2) && QFile::resize(photo(4), 0));
        QFile text(photo(5));
        QVERIFY(text.open(QIODevice::WriteOnly) && text.write("see the attachment") > 0);
        m_badPhoto = number;
    }
    static QStringList sheetsIn(const QString& submissions) {
        const QDir folder(submissions + QStringLiteral("/sheets"));
        QStringList sheets;
        for (const QString& sheet : folder.entryList({QStringLiteral("*.tsv")}, QDir::Files)) sheets.append(folder.filePath(sheet));
        return sheets;
    }

    QTemporaryDir m_folder{QDir::tempPath() + QStringLiteral("/paulownia-XXXXXX")}; // Home shows it: a short one
    QString m_pictures;
    QString m_project, m_finished, m_explored;
    QString m_photo;    // one like most
    QString m_badPhoto; // of a submission with files that cannot be used
    QMap<QString, QImage> m_taken;
};

QTEST_GUILESS_MAIN(ScreenshotsTest)
#include "screenshots_test.moc"
