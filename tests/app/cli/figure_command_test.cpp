#include "tests/support/programs.h"
#include "tests/support/release_files.h"
#include "tests/support/voted_project.h"

#include <QImage>
#include <nlohmann/json.hpp>

using namespace paulownia;
using nlohmann::json;
using tests::VotedProject;

class FigureCommandTest : public QObject {
    Q_OBJECT

    static tests::Outcome figure(const QString& source, const char* name, const QString& out, const QStringList& options = {}) {
        return tests::paulownia(QStringList{QStringLiteral("figure"), source, QLatin1String(name), out} + options);
    }
    static QByteArray contentOf(const QString& path) {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

private Q_SLOTS:
    void drawsVotesAndAgesOfAProject() {
        VotedProject project(2, VotedProject::Originals::None);
        const auto votes = figure(project.path(), "votes", project.out("votes.pdf"), {QStringLiteral("--width"), QStringLiteral("90"), QStringLiteral("--json")});
        QVERIFY2(votes.exit == 0, qPrintable(votes.err));
        QVERIFY(contentOf(project.out("votes.pdf")).startsWith("%PDF"));
        QCOMPARE(json::parse(votes.out.toStdString()).at("width_mm").get<double>(), 90.0);
        const auto table = contentOf(project.out("votes.csv"));
        QVERIFY(table.startsWith("question,rank,choice,votes,label\r\n"));
        QCOMPARE(table.count("\r\n"), 1 + (2 + 16) * 2); // two volunteers, eight photos each, two choices
        QVERIFY(!table.contains("a0000001"));
        QCOMPARE(figure(project.path(), "ages", project.out("ages.svg")).exit, 0);
        QVERIFY(contentOf(project.out("ages.svg")).contains("<svg"));
        QVERIFY(contentOf(project.out("ages.csv")).startsWith("from,below,volunteers\r\n"));
    }

    void showsNobodyWhoDidNotAgree() {
        VotedProject project(2);
        const auto refused = figure(project.path(), "samples", project.out("board.png"));
        QCOMPARE(refused.exit, 4);
        QVERIFY(refused.err.contains(QStringLiteral("--shown")));
        QCOMPARE(tests::paulownia({QStringLiteral("consent"), project.path(), QStringLiteral("a0000002"), QStringLiteral("--shown"), QStringLiteral("paper form, folder 3")}).exit, 0);
        const auto drawn = figure(project.path(), "samples", project.out("board.png"), {QStringLiteral("--width"), QStringLiteral("25.4"), QStringLiteral("--dpi"), QStringLiteral("359")});
        QVERIFY2(drawn.exit == 0, qPrintable(drawn.err));
        QCOMPARE(QImage(project.out("board.png")).size(), QSize(359, 359));
        QCOMPARE(tests::paulownia({QStringLiteral("release"), project.path(), project.out()}).exit, 0);
        QCOMPARE(figure(project.out(), "samples", project.out("released.png")).exit, 0);
        QCOMPARE(contentOf(project.out("released.csv")).count("\r\n"), 2);
        QCOMPARE(tests::paulownia({QStringLiteral("consent"), project.path(), QStringLiteral("a0000002"), QStringLiteral("--not-shown")}).exit, 0);
        QCOMPARE(figure(project.path(), "samples", project.out("later.png")).exit, 4);
        QVERIFY(!QFile::exists(project.out("later.png")));
        QCOMPARE(tests::paulownia({QStringLiteral("audit"), project.path()}).exit, 0);
    }

    void drawsWhatAReleaseLooksLike() {
        tests::ReleaseFiles files(6, 2);
        files.writeArrays(); // as the authors' own come
        VotedProject project(1, VotedProject::Originals::None);
        const auto folder = QString::fromStdString(files.folder().string());
        for (const char* name : {"clusters", "pca", "loadings", "importance"}) {
            const auto drawn = figure(folder, name, project.out(name) + QStringLiteral(".svg"));
            QVERIFY2(drawn.exit == 0, qPrintable(drawn.err));
            QVERIFY(contentOf(project.out(name) + QStringLiteral(".svg")).contains("<svg"));
        }
        QVERIFY(contentOf(project.out("pca.csv")).startsWith("volunteer,photo,female,pc1,"));
        const auto cut = figure(folder, "clusters", project.out("w.pdf"), {QStringLiteral("--linkage"), QStringLiteral("ward"), QStringLiteral("--clusters"), QStringLiteral("3")});
        QVERIFY(cut.exit == 0 && cut.out.contains(QStringLiteral("Cluster 3: ")) && cut.out.contains(QStringLiteral("adjusted Rand index")));
        QCOMPARE(figure(folder, "pca", project.out("pixels.svg"), {QStringLiteral("--pixels")}).exit, 0);
        QCOMPARE(contentOf(project.out("pixels.csv")).count("\r\n"), 1 + 12); // a row a photo
        const auto refused = figure(project.path(), "pca", project.out("x.svg"));
        QCOMPARE(refused.exit, 3);
        QVERIFY(refused.err.contains(QStringLiteral("headshot_data.npy")));
        tests::ReleaseFiles alone(1, 2);
        alone.writeArrays();
        QVERIFY(figure(QString::fromStdString(alone.folder().string()), "pca", project.out("x.svg")).err.contains(QStringLiteral("it takes two at least")));
    }

    /// Their headshots and labels alone, without a project; evaluate and table are tested on such a folder too.
    void theAuthorsTwoFilesAreEnough() {
        tests::ReleaseFiles files(6, 2);
        files.writeArrays();
        const auto folder = QString::fromStdString(files.folder().string());
        QTemporaryDir out;
        QCOMPARE(tests::paulownia({QStringLiteral("verify"), folder}).exit, 0);
        QCOMPARE(tests::paulownia({QStringLiteral("neighbours"), folder}).exit, 0);
        QCOMPARE(tests::paulownia({QStringLiteral("diff"), folder, folder}).exit, 0);
        QCOMPARE(figure(folder, "votes", out.filePath(QStringLiteral("votes.svg"))).exit, 0);
        QCOMPARE(figure(folder, "ages", out.filePath(QStringLiteral("ages.svg"))).exit, 3);
        QCOMPARE(figure(folder, "samples", out.filePath(QStringLiteral("board.png"))).exit, 4); // nobody says who agreed
        QCOMPARE(figure(folder, "samples", out.filePath(QStringLiteral("board.png")), {QStringLiteral("--show"), QStringLiteral("3,5")}).exit, 0);
        QCOMPARE(contentOf(out.filePath(QStringLiteral("board.csv"))).count("\r\n"), 3);
    }

    void wrongUseIsTold() {
        VotedProject project(1, VotedProject::Originals::None);
        QCOMPARE(figure(project.path(), "smiles", project.out("x.svg")).exit, 2);
        QCOMPARE(figure(QStringLiteral("/nowhere"), "ages", project.out("x.svg")).exit, 3);
        const auto gif = figure(project.path(), "ages", project.out("x.gif"));
        QVERIFY(gif.exit != 0 && gif.err.contains(QStringLiteral(".svg, .pdf or .png")));
        QCOMPARE(tests::paulownia({QStringLiteral("consent"), project.path(), QStringLiteral("a0000001")}).exit, 2);
    }
};

QTEST_GUILESS_MAIN(FigureCommandTest)
#include "figure_command_test.moc"
