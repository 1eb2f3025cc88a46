#include "ui/review/positions_files.h"

#include "tests/support/review_window.h"

#include <QSignalSpy>

using namespace paulownia;
using model::Verdict;

/// Positions files from the Review menu.
class PositionsFilesTest : public tests::ReviewWindow {
    Q_OBJECT
private Q_SLOTS:
    void init() { open(); }
    void cleanup() { close(); }

    void exportsBothForms() {
        key(Qt::Key_Space);
        key(Qt::Key_V);
        key(Qt::Key_Space);
        QSignalSpy said(&m_session->session, &ui::Session::said);
        exportTo("review.exportPositions");
        QCOMPARE(said.last().first().toString().section(QLatin1Char(' '), 0, 0), QStringLiteral("2"));
        QVERIFY(read().startsWith("a0000001_1.jpeg\t200\t100\t160\t200\t0\n"));
        exportTo("review.exportPositionsFull");
        QVERIFY(read().contains("\t0.1\taccepted\t"));
    }

    void importsAsOneStep() {
        import("a0000001_1.jpeg\t10\t20\t100\t140\t0\na0000001_2.jpeg\t1\t1\t1\t1\t9\n", true);
        QCOMPARE(m_session->interaction.lastConfirmation().verb, QStringLiteral("Import 2 photo(s)").replace(QStringLiteral("(s)"), QStringLiteral("s")));
        QCOMPARE(stored(1).box.x, 10);
        QCOMPARE(stored(2).verdict, Verdict::Rejected);
        QCOMPARE(command("edit.undo")->text(), QStringLiteral("Undo import positions"));
        m_session->session.closeProject();
        m_session->open(m_project->path());
        m_page->refresh(); // as after a restart
        key(Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(m_page->viewModel()->document().counts().waiting(), 9);
        key(Qt::Key_Y, Qt::ControlModifier);
        QCOMPARE(m_page->viewModel()->document().counts().waiting(), 7);
    }

    void saysWhatIsDecidedAlready() {
        key(Qt::Key_Space);
        import("a0000001_1.jpeg\t10\t20\t100\t140\t0\na0000001_6.jpeg\t10\t20\t100\t140\t0\n", false);
        QVERIFY2(m_session->interaction.lastConfirmation().text.contains(QStringLiteral("decided already")), qPrintable(m_session->interaction.lastConfirmation().text));
        QCOMPARE(stored(1).box, kBox); // cancelled
        import("a0000001_1.jpeg\t200\t100\t160\t200\t0\n", true);
        QCOMPARE(m_session->interaction.messages(), QStringList{QStringLiteral("Nothing to import")});
    }

    void tellsWhatIsWrongAndImportsNothing_data() {
        QTest::addColumn<QByteArray>("line");
        QTest::newRow("not a positions file") << QByteArray("a0000001_2.jpeg\t0\t1\t9\t9\t0\n");
        QTest::newRow("unknown photo") << QByteArray("a0ffffff_2.jpeg\t1\t1\t9\t9\t0\n");
    }
    void tellsWhatIsWrongAndImportsNothing() {
        QFETCH(const QByteArray, line);
        import("a0000001_1.jpeg\t10\t20\t100\t140\t0\n" + line, true);
        QCOMPARE(m_session->interaction.messages(), QStringList{QStringLiteral("Nothing was imported")});
        QVERIFY(!isStored(1));
    }

    void checksAFile() {
        write("a0000001_1.jpeg\t10\t20\t100\t140\t0\n");
        m_session->interaction.answer(QStringList{file()});
        trigger("review.checkPositions");
        write("a0000001_1.jpeg\t10\t20\t100\t140\t7\n");
        m_session->interaction.answer(QStringList{file()});
        trigger("review.checkPositions");
        QCOMPARE(m_session->interaction.messages().first(), QStringLiteral("The file holds"));
        QVERIFY(m_session->interaction.messages().last().contains(QLatin1Char('1')));
        m_session->interaction.answer(QStringList{m_folder.filePath(QStringLiteral("gone.tsv"))});
        trigger("review.checkPositions");
        QCOMPARE(m_session->interaction.errors().size(), size_t(1));
    }

    void namesTheFirstProblems() {
        QVector<formats::LineProblem> problems;
        for (int i = 1; i <= 20; ++i) problems.append({i, QStringLiteral("no")});
        const auto text = ui::problemsText(problems);
        QVERIFY(text.startsWith(QStringLiteral("Line 1: no\n")));
        QVERIFY(text.contains(QStringLiteral("12 more")));
    }

private:
    QString file() const { return m_folder.filePath(QStringLiteral("positions.tsv")); }
    QByteArray read() const {
        QFile reader(file());
        return reader.open(QIODevice::ReadOnly) ? reader.readAll() : QByteArray();
    }
    void write(const QByteArray& bytes) {
        QFile writer(file());
        QVERIFY(writer.open(QIODevice::WriteOnly) && writer.write(bytes) == bytes.size());
    }
    void exportTo(const char* id) {
        m_session->interaction.answer(file());
        trigger(id);
    }
    void import(const QByteArray& bytes, bool agreed) {
        write(bytes);
        m_session->interaction.answer(QStringList{file()});
        m_session->interaction.answer(agreed);
        trigger("review.importPositions");
    }

    QTemporaryDir m_folder;
};

QTEST_MAIN(PositionsFilesTest)
#include "positions_files_test.moc"
