#include "core/formats/positions.h"

#include <QTemporaryDir>
#include <QTest>

using namespace paulownia;
using namespace paulownia::formats;

namespace {

const QByteArray kSix = "a00b16f8_1.jpeg\t12\t30\t400\t512\t0\n"
                        "a00b16f8_2.jpeg\t1\t1\t400\t512\t1\n"
                        "FT012_9.jpeg\t1\t1\t1\t1\t9\n";
const QByteArray kFull = "file\tx\ty\tw\th\tflag\tangle_deg\tverdict\treason\treviewer\n"
                         "a00b16f8_1.jpeg\t0\t30\t400\t512\t0\t0\taccepted\t\tann\n"
                         "a00b16f8_2.jpeg\t5\t6\t400\t512\t1\t-12.5\taccepted\t\t美穂\n"
                         "a00b16f8_3.jpeg\t0\t0\t0\t0\t9\t0\trejected\tnot-ahead\tann\n";

QString problemsOf(const QByteArray& bytes) {
    QStringList all;
    for (const auto& problem : parsePositions(bytes).problems) all.append(QStringLiteral("%1: %2").arg(problem.line).arg(problem.text));
    return all.join(QLatin1Char('\n'));
}

} // namespace

class PositionsTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void readsSixColumns() {
        const auto [positions, problems] = parsePositions(kSix);
        QVERIFY2(problems.isEmpty(), qPrintable(problemsOf(kSix)));
        QCOMPARE(positions.form, PositionsForm::SixColumns);
        QCOMPARE(positions.lines.size(), 3);
        QVERIFY((positions.lines[0].box == model::FaceBox{12, 30, 400, 512}));
        QCOMPARE(positions.lines[1].flag, PositionFlag::AcceptedTurned);
        QVERIFY(positions.lines[2].box.isEmpty()); // rejected without a rectangle
        QCOMPARE(positions.lines[2].line, 3);
        QCOMPARE(toBytes(positions), kSix);
    }
    void readsTheFullForm() {
        const auto [positions, problems] = parsePositions(kFull);
        QVERIFY2(problems.isEmpty(), qPrintable(problemsOf(kFull)));
        QCOMPARE(positions.form, PositionsForm::Full);
        QCOMPARE(positions.lines[0].box.x, 0);
        QCOMPARE(positions.lines[1].angleDeg, -12.5);
        QCOMPARE(positions.lines[1].reviewer, QStringLiteral("美穂"));
        QCOMPARE(positions.lines[2].reason, model::RejectReason::NotAhead);
        QCOMPARE(toBytes(positions), kFull);
    }
    void writesOneForZero() {
        auto positions = parsePositions(kFull).positions;
        positions.form = PositionsForm::SixColumns;
        QCOMPARE(toBytes(positions), QByteArray("a00b16f8_1.jpeg\t1\t30\t400\t512\t0\n"
                                                "a00b16f8_2.jpeg\t5\t6\t400\t512\t1\n"
                                                "a00b16f8_3.jpeg\t1\t1\t1\t1\t9\n"));
    }
    void keepsAnOddReviewerInItsField() {
        Positions positions{PositionsForm::Full, {{QStringLiteral("FT001_1.jpeg"), {1, 2, 3, 4}, PositionFlag::Accepted, 0, {}, QStringLiteral("a\tb\nc"), 0}}};
        const auto again = parsePositions(toBytes(positions));
        QVERIFY(again.problems.isEmpty());
        QCOMPARE(again.positions.lines.first().reviewer, QStringLiteral("a b c"));
    }
    void namesEveryWrongLine_data() {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<int>("line");
        QTest::addColumn<QString>("about");
        const auto row = [](const char* name, const QByteArray& bytes, int line, const char* about) {
            QTest::newRow(name) << bytes << line << QString::fromUtf8(about);
        };
        const QByteArray good = "a00b16f8_1.jpeg\t1\t2\t3\t4\t0\n", header = kFull.left(kFull.indexOf('\n') + 1);
        row("byte order mark", "\xEF\xBB\xBF" + good, 1, "byte order mark");
        row("carriage return", good + "a00b16f8_2.jpeg\t1\t2\t3\t4\t0\r\n", 2, "carriage return");
        row("five fields", good + "a00b16f8_2.jpeg\t1\t2\t3\t4\n", 2, "5 fields");
        row("seven fields", "a00b16f8_2.jpeg\t1\t2\t3\t4\t0\t\n", 1, "7 fields");
        row("empty line", good + "\n" + "a00b16f8_2.jpeg\t1\t2\t3\t4\t0\n", 2, "1 fields");
        row("spaces", "a00b16f8_1.jpeg 1 2 3 4 0\n", 1, "1 fields");
        row("not UTF-8", "a00b16f8_1.jpeg\t\xFF\t2\t3\t4\t0\n", 1, "UTF-8");
        row("jpg", "a00b16f8_1.jpg\t1\t2\t3\t4\t0\n", 1, "file name");
        row("photo 0", "a00b16f8_0.jpeg\t1\t2\t3\t4\t0\n", 1, "file name");
        row("upper case", "a00B16f8_1.jpeg\t1\t2\t3\t4\t0\n", 1, "file name");
        row("FT of two digits", "FT12_1.jpeg\t1\t2\t3\t4\t0\n", 1, "file name");
        row("zero", "a00b16f8_1.jpeg\t0\t2\t3\t4\t0\n", 1, "x is ‘0’");
        row("leading zero", "a00b16f8_1.jpeg\t1\t02\t3\t4\t0\n", 1, "y is ‘02’");
        row("negative", "a00b16f8_1.jpeg\t1\t2\t-3\t4\t0\n", 1, "w is ‘-3’");
        row("fraction", "a00b16f8_1.jpeg\t1\t2\t3\t4.0\t0\n", 1, "h is ‘4.0’");
        row("other digits", "a00b16f8_1.jpeg\t1\t2\t3\t\xEF\xBC\x94\t0\n", 1, "h is");
        row("huge", "a00b16f8_1.jpeg\t99999999999\t2\t3\t4\t0\n", 1, "more than any photo has");
        row("flag", "a00b16f8_1.jpeg\t1\t2\t3\t4\t2\n", 1, "flag is ‘2’");
        row("flag 00", "a00b16f8_1.jpeg\t1\t2\t3\t4\t00\n", 1, "flag is ‘00’");
        row("twice", good + good, 2, "line 1 already");
        row("verdict against flag", header + "a00b16f8_1.jpeg\t1\t2\t3\t4\t0\t0\trejected\t\tann\n", 2, "flag says accepted");
        row("angle against flag", header + "a00b16f8_1.jpeg\t1\t2\t3\t4\t0\t3.5\taccepted\t\tann\n", 2, "angle is 3.5");
        row("no angle", header + "a00b16f8_1.jpeg\t1\t2\t3\t4\t1\t0\taccepted\t\tann\n", 2, "flag is 1");
        row("angle", header + "a00b16f8_1.jpeg\t1\t2\t3\t4\t1\tnan\taccepted\t\tann\n", 2, "‘nan’");
        row("whole turn", header + "a00b16f8_1.jpeg\t1\t2\t3\t4\t1\t360\taccepted\t\tann\n", 2, "‘360’");
        row("unknown reason", header + "a00b16f8_1.jpeg\t1\t2\t3\t4\t9\t0\trejected\tboredom\tann\n", 2, "‘boredom’");
        row("no reason", header + "a00b16f8_1.jpeg\t1\t2\t3\t4\t9\t0\trejected\t\tann\n", 2, "needs a reason");
        row("reason for accepting", header + "a00b16f8_1.jpeg\t1\t2\t3\t4\t0\t0\taccepted\thand\tann\n", 2, "has none");
        row("no rectangle", header + "a00b16f8_1.jpeg\t0\t0\t0\t0\t0\t0\taccepted\t\tann\n", 2, "needs a rectangle");
        row("header alone is cut", "file\tx\ty\tw\th\tflag\n", 1, "‘file’");
    }
    void namesEveryWrongLine() {
        QFETCH(QByteArray, bytes);
        QFETCH(int, line);
        QFETCH(QString, about);
        const auto problems = parsePositions(bytes).problems;
        QVERIFY(!problems.isEmpty());
        QCOMPARE(problems.first().line, line);
        QVERIFY2(problems.first().text.contains(about), qPrintable(problemsOf(bytes)));
    }
    void listsAllProblems() {
        const auto problems = parsePositions("a00b16f8_1.jpeg\t0\t0\t3\t4\t7\nx\t1\t2\t3\t4\t0\nshort\n").problems;
        QCOMPARE(problems.size(), 5);
        QCOMPARE(problems[3].line, 2);
        QCOMPARE(problems[4].line, 3);
    }
    void takesNothingForAFile() {
        QVERIFY(parsePositions({}).problems.isEmpty());
        QVERIFY(parsePositions({}).positions.lines.isEmpty());
        QVERIFY(parsePositions(kSix.chopped(1)).problems.isEmpty()); // without the last line feed
    }
    void mergesInPlaceAndAppends() {
        const auto older = parsePositions(kSix).positions;
        const auto newer = parsePositions("a00b16f8_9.jpeg\t7\t7\t7\t7\t0\na00b16f8_1.jpeg\t9\t9\t9\t9\t9\na00b16f8_8.jpeg\t8\t8\t8\t8\t0\n").positions;
        QCOMPARE(toBytes(*mergePositions(older, newer)), QByteArray("a00b16f8_1.jpeg\t9\t9\t9\t9\t9\n"
                                                                    "a00b16f8_2.jpeg\t1\t1\t400\t512\t1\n"
                                                                    "FT012_9.jpeg\t1\t1\t1\t1\t9\n"
                                                                    "a00b16f8_9.jpeg\t7\t7\t7\t7\t0\n"
                                                                    "a00b16f8_8.jpeg\t8\t8\t8\t8\t0\n"));
        QCOMPARE(toBytes(*mergePositions(older, older)), kSix);
        QVERIFY(!mergePositions(older, parsePositions(kFull).positions));
    }
    void writesWhollyOrNotAtAll() {
        QTemporaryDir folder;
        const auto path = folder.filePath(QStringLiteral("positions.tsv"));
        QVERIFY(writePositions(path, parsePositions(kSix).positions).has_value());
        QCOMPARE(toBytes(readPositions(path)->positions), kSix);
        const auto nowhere = writePositions(folder.filePath(QStringLiteral("no/such/file")), {});
        QCOMPARE(nowhere.error().kind, base::ErrorKind::Io);
        QCOMPARE(readPositions(folder.filePath(QStringLiteral("none"))).error().kind, base::ErrorKind::Io);
    }
};

QTEST_GUILESS_MAIN(PositionsTest)
#include "positions_test.moc"
