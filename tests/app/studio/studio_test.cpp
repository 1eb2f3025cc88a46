#include "tests/support/patience.h"
#include "tests/support/temp_project.h"

#include <QDir>
#include <QImage>
#include <QProcess>
#include <QRegularExpression>
#include <QTest>

using namespace paulownia;

namespace {

struct Ended {
    int exitCode = -1;
    QString out, err;
};

/// Runs the program as a person would, with settings of its own.
class Studio {
public:
    QString path(const QString& name) const { return m_folder.filePath(name); }
    Ended run(const QStringList& arguments) const {
        QProcess process;
        auto environment = QProcessEnvironment::systemEnvironment();
        environment.insert(QStringLiteral("PAULOWNIA_CONFIG"), path(QStringLiteral("studio.ini")));
        environment.insert(QStringLiteral("XDG_RUNTIME_DIR"), m_folder.path());
        process.setProcessEnvironment(environment);
        process.start(qEnvironmentVariable("PAULOWNIA_BIN") + QStringLiteral("/paulownia-studio"), arguments);
        if (!process.waitForFinished(60'000 * tests::kPatience)) return {};
        return {process.exitCode(), QString::fromUtf8(process.readAllStandardOutput()), QString::fromUtf8(process.readAllStandardError())};
    }
    Ended shoot(const QString& picture, const QStringList& more) const {
        return run(QStringList{QStringLiteral("--screenshot"), path(picture)} + more);
    }

private:
    QTemporaryDir m_folder;
};

QStringList words(const char* text) { return QString::fromLatin1(text).split(QLatin1Char(' '), Qt::SkipEmptyParts); }

} // namespace

class StudioTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void helpAndVersionNeedNoScreen() {
        const Studio studio;
        const auto help = studio.run({QStringLiteral("--help")});
        QCOMPARE(help.exitCode, 0);
        QVERIFY(help.out.contains(QStringLiteral("Example:")) && help.err.isEmpty());
        QCOMPARE(studio.run({QStringLiteral("--version")}).out, QStringLiteral("paulownia-studio " PAULOWNIA_VERSION "\n"));
    }

    void wrongUse_data() {
        QTest::addColumn<QString>("arguments");
        for (const char* text : {"--bogus", "--page nowhere", "--as Sato", "--as :curator", "--as Sato:emperor", "--size 10", "--size 0x0", "--theme pink", "--show a00b16f8_3", "a b"})
            QTest::newRow(text) << QString::fromLatin1(text);
    }
    void wrongUse() {
        QFETCH(QString, arguments);
        const auto ended = Studio().run(arguments.split(QLatin1Char(' ')));
        QCOMPARE(ended.exitCode, 2);
        QCOMPARE(ended.err.count(QLatin1Char('\n')), 1);
        QVERIFY(ended.out.isEmpty());
    }

    void aProjectThatIsNone() {
        const Studio studio;
        const auto ended = studio.run({studio.path(QStringLiteral("nothing"))});
        QCOMPARE(ended.exitCode, 3);
        QCOMPARE(ended.err.count(QLatin1Char('\n')), 1);
        QVERIFY(ended.err.contains(QStringLiteral("nothing")));
    }

    void takesAPicture() {
        const Studio studio;
        const tests::TempProject project;
        const auto ended = studio.shoot(QStringLiteral("a.png"), QStringList{project.path()} + words("--page explore --as Sato:pi --size 1024x700 --theme dark"));
        QCOMPARE(ended.exitCode, 0);
        const QImage picture(studio.path(QStringLiteral("a.png")));
        QCOMPARE(picture.size(), QSize(1024, 700));
        QVERIFY(picture.pixelColor(500, 650).lightness() < 64);
    }

    void aPictureThatCannotBeWritten() {
        const auto ended = Studio().shoot(QStringLiteral("no/such/folder/a.png"), {});
        QCOMPARE(ended.exitCode, 3);
        QCOMPARE(ended.err.count(QLatin1Char('\n')), 1);
    }

    void endsAfterStartup() {
        const tests::TempProject project;
        const Studio studio;
        const auto ended = studio.run({project.path() + QStringLiteral("/project.sqlite"), QStringLiteral("--exit-after-startup"), QStringLiteral("--as"), QStringLiteral("Sato:pi")});
        QCOMPARE(ended.exitCode, 0);
        static const QRegularExpression said(QStringLiteral("^window shown after \\d+ ms of processor time, \\d+ MiB\n$"));
        QVERIFY2(said.match(ended.out).hasMatch(), qPrintable(ended.out + ended.err));
    }

    /// Where there are no photos to be read, every page that tried would stop at an error.
    void noPageReadsPhotosBeforeTheWindowIsShown() {
        tests::TempProject project;
        QVERIFY(project->database().run(QStringLiteral("ALTER TABLE photo RENAME TO hidden_photo")));
        for (const char* page : {"home", "intake", "review", "vote", "results", "release", "explore", "train"}) {
            const auto ended = Studio().run(QStringList{project.path()} + words("--exit-after-startup --as Sato:curator --page") + QStringList{QLatin1String(page)});
            QVERIFY2(ended.exitCode == 0 && ended.out.startsWith(QStringLiteral("window shown")), page);
        }
    }

    void theLastProjectComesBack() {
        const Studio studio;
        {
            const tests::TempProject project;
            QCOMPARE(studio.shoot(QStringLiteral("a.png"), {project.path(), QStringLiteral("--page"), QStringLiteral("train")}).exitCode, 0);
            QCOMPARE(studio.shoot(QStringLiteral("b.png"), {}).exitCode, 0);
            QCOMPARE(QImage(studio.path(QStringLiteral("b.png"))), QImage(studio.path(QStringLiteral("a.png"))));
        }
        QCOMPARE(studio.shoot(QStringLiteral("c.png"), {}).exitCode, 0); // it has gone meanwhile: no reason not to start
    }
};

QTEST_GUILESS_MAIN(StudioTest)
#include "studio_test.moc"
