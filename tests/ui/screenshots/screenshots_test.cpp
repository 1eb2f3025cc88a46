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
/// in that folder.
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
        row("results", "--page results");
        row("release", "--page release");
        row("explore", "--page explore");
        row("train", "--page train");
        row("home-dark", "--page home --theme dark");
        row("review-dark", "--page review --show PHOTO --theme dark");
        row("results-dark", "--page results --theme dark");
        row("home-ja", "--page home --language ja");
        row("review-small", "--page review --show PHOTO --size 1024x700");
        row("results-small", "--page results --size 1024x700");
        row("home-small", "--page home --size 1024x700");
        row("release-small", "--page release --size 1024x700");
        row("review-reject", "--page review --show PHOTO --do review.reject");
        row("review-turning", "--page review --show PHOTO --do review.turnRight");
        row("review-turning-dark", "--page review --show PHOTO --theme dark --do review.turnRight"); // these change the photo
    }
    void everyPage() {
        QFETCH(QString, name);
        QFETCH(QString, arguments);
        arguments.replace(QStringLiteral("PHOTO"), m_photo);
        const QString file = QStringLiteral("%1/%2.png").arg(m_pictures, name);
        QStringList all{m_project, QStringLiteral("--screenshot"), file};
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
        m_photo = QDir(submissions).entryList({QStringLiteral("a0*")}, QDir::Dirs).value(2) + QStringLiteral("_1");
        QVERIFY(command(QStringLiteral("new"), {m_project}));
        QVERIFY(command(QStringLiteral("import"), {m_project, submissions}));
        QVERIFY(command(QStringLiteral("propose"), {m_project}));
        QVERIFY(command(QStringLiteral("review accept --proposed --unflagged"), {m_project}));
        QStringList sheets;
        const QDir folder(submissions + QStringLiteral("/sheets"));
        for (const QString& sheet : folder.entryList({QStringLiteral("*.tsv")}, QDir::Files))
            if (!sheet.contains(QStringLiteral("voter16")) && !sheet.contains(QStringLiteral("voter17"))) sheets.append(folder.filePath(sheet));
        QVERIFY(!sheets.isEmpty());
        QVERIFY(command(QStringLiteral("votes import"), QStringList{m_project} + sheets));
    }

    QTemporaryDir m_folder{QDir::tempPath() + QStringLiteral("/paulownia-XXXXXX")}; // Home shows it: a short one
    QString m_pictures;
    QString m_project;
    QString m_photo; // one like most
    QMap<QString, QImage> m_taken;
};

QTEST_GUILESS_MAIN(ScreenshotsTest)
#include "screenshots_test.moc"
