#include "core/storage/project_audit.h"
#include "tests/support/portal_site.h"

#include <QDirIterator>

using namespace paulownia;
using tests::PortalSite;
using tests::Visitor;
using tests::Wire;

namespace {

QList<QPair<QByteArray, QByteArray>> photos(int from, int to) {
    QList<QPair<QByteArray, QByteArray>> files;
    for (int i = from; i <= to; ++i) files.append({"IMG_" + QByteArray::number(i) + ".JPG", tests::withExifOrientation(tests::drawnPhoto(i), 6)});
    return files;
}

} // namespace

/// A volunteer's way without JavaScript, and each refusal: what was entered stays.
class PortalTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() {
        m_site = std::make_unique<PortalSite>();
        QVERIFY(m_site->port != 0);
        tests::writeFile(m_site->folder() + QStringLiteral("/notes.txt"), "no certificate");
    }
    void cleanupTestCase() { QCOMPARE(m_site->stop(), 0); }
    void init() { m_visitor = std::make_unique<Visitor>(*m_site); }

    void followsTheBrowsersLanguage() {
        QVERIFY(visitor().request("GET / HTTP/1.1\r\nAccept-Language: ja-JP,ja;q=0.9\r\n", {}).body.contains("<html lang=\"ja\">"));
        QVERIFY(visitor().request("GET / HTTP/1.1\r\nAccept-Language: en\r\n", {}).body.contains("<html lang=\"en\">"));
        QVERIFY(visitor().request("GET /?lang=ja HTTP/1.1\r\nAccept-Language: en\r\n", {}).body.contains("はじめる"));
        visitor().begin("ja");
        QVERIFY(visitor().get("/confirm").body.contains("<html lang=\"ja\">"));
        QVERIFY(visitor().get("/confirm?lang=en").body.contains("<html lang=\"en\">"));
        QVERIFY(visitor().get("/confirm").body.contains("<html lang=\"en\">")); // remembered
    }

    void sendsASubmissionInSeveralTries() {
        const auto before = submissions();
        visitor().begin();
        visitor().answerQuestions();
        QCOMPARE(visitor().upload(photos(1, 4)).headers.value("location"), QByteArray("/photos"));
        QVERIFY(visitor().get("/photos").body.contains("4 of 9 photos"));
        QVERIFY(visitor().get("/photos/4").body.startsWith("\xFF\xD8\xFF"));
        QCOMPARE(visitor().get("/photos/5").status, 404);
        visitor().submit("/photos/remove", "place=2");
        visitor().upload(photos(5, 10));
        QVERIFY(visitor().get("/photos").body.contains("9 of 9 photos"));
        QCOMPARE(visitor().submit("/photos/done").headers.value("location"), QByteArray("/check"));
        QVERIFY(visitor().get("/check").body.contains("1980"));
        QCOMPARE(visitor().submit("/send").headers.value("location"), QByteArray("/receipt"));
        const auto page = visitor().get("/receipt").body;
        const auto number = model::AgreementNumber::parse(QString::fromLatin1(page.mid(page.indexOf("class=\"number\">") + 15, 8)));
        QVERIFY(number.has_value());
        QVERIFY(page.contains("<svg class=\"qr\""));
        QCOMPARE(visitor().submit("/send").headers.value("location"), QByteArray("/receipt")); // once more: the same receipt
        QVERIFY(visitor().get("/receipt").body.contains(number->toString().toLatin1()));
        QCOMPARE(submissions(), before + 1);
        const auto stored = *m_site->project().photos().ofVolunteer(*number);
        QCOMPARE(stored.size(), 9);
        QCOMPARE(stored[0].exifOrientation, 6);
        QCOMPARE((*m_site->project().submissions().find(*number))->ip, QStringLiteral("127.0.0.1"));
        QVERIFY(!m_site->project().chain().verify()->has_value());
        QVERIFY(!m_site->log().contains(number->toString().toLatin1()));
        visitor().submit("/discard");
        QCOMPARE(visitor().get("/receipt").headers.value("location"), QByteArray("/?note=expired"));
    }

    void refusesAnUntickedBox() {
        visitor().begin();
        const auto refused = visitor().submit("/confirm", "confirm_1=yes&confirm_2=yes&confirm_4=yes");
        QCOMPARE(refused.status, 422);
        QVERIFY(refused.body.contains("Point 3 is not confirmed yet"));
        for (const char* kept : {"confirm_1\" value=\"yes\" checked", "confirm_4\" value=\"yes\" checked"}) QVERIFY(refused.body.contains(kept));
        QCOMPARE(visitor().get("/year").headers.value("location"), QByteArray("/confirm"));
    }

    void refusesWhoMayBeTooYoung() {
        visitor().begin();
        visitor().submit("/confirm", "confirm_1=yes&confirm_2=yes&confirm_3=yes&confirm_4=yes");
        const auto year = QByteArray::number(QDate::currentDate().year() - 20);
        const auto refused = visitor().submit("/year", "birth_year=" + year);
        QCOMPARE(refused.status, 422);
        QVERIFY(refused.body.contains("value=\"" + year + "\""));
        QVERIFY(refused.body.contains("certainly 20 or older"));
        QCOMPARE(visitor().get("/photos").headers.value("location"), QByteArray("/year"));
    }

    void refusesEightPhotosATextAndTheSameTwice() {
        visitor().begin();
        visitor().answerQuestions();
        visitor().upload(photos(1, 8));
        const auto eight = visitor().submit("/photos/done");
        QCOMPARE(eight.status, 422);
        QVERIFY(eight.body.contains("Nine photos are needed; 8 of them"));
        visitor().upload({{"letter.jpg", "Dear Sir"}, {"again.jpg", photos(3, 3).first().second}});
        const auto page = visitor().get("/photos").body;
        QVERIFY(page.contains("<strong>letter.jpg</strong><p>This file is no photo"));
        QVERIFY(page.contains("<strong>again.jpg</strong><p>This photo is here already"));
        QVERIFY(page.contains("8 of 9 photos"));
        QVERIFY(!visitor().get("/photos").body.contains("letter.jpg")); // told once
        QCOMPARE(visitor().submit("/send").headers.value("location"), QByteArray("/photos"));
    }

    void showsEveryVersionOfTheForm() {
        QVERIFY(visitor().get("/form/1?lang=en").body.contains("I am the person in these photos."));
        QCOMPARE(visitor().get("/form/99").status, 404);
    }

    void asksTheGroupWhereItMayEraseNothing() {
        const auto head = m_site->project().chain().head()->hash;
        const auto page = visitor().get("/withdraw?lang=en").body;
        QCOMPARE(page.contains("Tell your agreement number to the research group"), tests::onPostgres());
        QCOMPARE(page.contains("name=\"number\""), !tests::onPostgres());
        for (const char* path : {"/withdraw", "/withdraw/confirm", "/withdraw/done"}) QCOMPARE(visitor().submit(path, "sure=yes&number=a0000001").status, 403);
        QCOMPARE(m_site->project().chain().head()->hash, head);
    }

    void saysHowItGetsALogin() {
        if (!tests::onPostgres()) QSKIP("A folder of one's own needs none");
        tests::TempProject project; // another database of the same server, which does not know the login
        const auto outcome = tests::run(tests::program(QStringLiteral("paulownia-portal")), {project.path(), QStringLiteral("--listen"), QStringLiteral("127.0.0.1:0")});
        QCOMPARE(outcome.exit, 3);
        QVERIFY2(outcome.err.contains(QStringLiteral("team add-portal")), qPrintable(outcome.err));
        QCOMPARE(outcome.err.count(QLatin1Char('\n')), 1);
    }

    /// A curator, who has the number from the volunteer.
    void whatTheGroupWithdrewIsGoneHereToo() {
        visitor().begin();
        visitor().answerQuestions();
        visitor().upload(photos(31, 39));
        visitor().submit("/send");
        const auto page = visitor().get("/receipt").body;
        QCOMPARE(page.contains("tell this number to the research group"), tests::onPostgres());
        const auto number = QString::fromLatin1(page.mid(page.indexOf("class=\"number\">") + 15, 8));
        qputenv("PAULOWNIA_USER", "tester");
        const auto done = tests::paulownia({QStringLiteral("withdraw"), m_site->folder(), number, QStringLiteral("--reason"), QStringLiteral("the volunteer asked for it")});
        QVERIFY2(done.exit == 0, qPrintable(done.err));
        QCOMPARE(visitor().get("/receipt").headers.value("location"), QByteArray("/?note=withdrawn"));
        Visitor again(*m_site);
        again.begin();
        again.answerQuestions();
        again.upload(photos(31, 39));
        again.submit("/send");
        const auto refused = again.get("/photos").body;
        QVERIFY(refused.contains("0 of 9 photos") && refused.contains("was withdrawn before"));
    }

    void goesOnAfterARestart() {
        visitor().begin();
        visitor().answerQuestions();
        visitor().upload(photos(1, 2));
        const auto cookie = visitor().cookie;
        PortalSite other;
        QDir().rmdir(other.drafts());
        QVERIFY(QFile::rename(m_site->drafts(), other.drafts()));
        Visitor back(other);
        back.cookie = cookie;
        QVERIFY(back.get("/photos").body.contains("2 of 9 photos"));
        QVERIFY(QFile::rename(other.drafts(), m_site->drafts()));
    }

    /// Wherever it is hit while it hands in: afterwards the same step gives one receipt, for one whole submission.
    void killedAnywhereNothingIsHalfOrTwice() {
        PortalSite site;
        for (int i = 0; i < 8; ++i) {
            Visitor volunteer(site);
            volunteer.begin();
            volunteer.answerQuestions();
            volunteer.upload(photos(100 + 9 * i, 108 + 9 * i));
            const QByteArray fields = "token=" + volunteer.token;
            Wire wire(site.port);
            wire.send("POST /send HTTP/1.1\r\nHost: x\r\nCookie: " + volunteer.cookie + "\r\nContent-Type: application/x-www-form-urlencoded\r\nContent-Length: " +
                      QByteArray::number(fields.size()) + "\r\n\r\n" + fields);
            QTest::qWait(3 * i);
            site.killAndStartAgain();
            QVERIFY(site.project().submissions().all()->size() - i <= 1); // it was done, or not
            QCOMPARE(volunteer.submit("/send").headers.value("location"), QByteArray("/receipt"));
            const auto all = *site.project().submissions().all();
            QCOMPARE(all.size(), i + 1);
            for (const auto& submission : all) QCOMPARE(site.project().photos().ofVolunteer(submission.number)->size(), 9);
            QVERIFY(volunteer.get("/receipt").body.contains("class=\"number\">a0"));
        }
        const auto audit = *storage::audit(site.project(), {});
        QVERIFY(!audit.chainBreak && audit.findings.isEmpty());
        QDirIterator files(site.folder() + QStringLiteral("/photos"), QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
        int stored = 0;
        while (files.hasNext()) files.next(), ++stored;
        QCOMPARE(stored, 8 * 9); // and no photo of a broken one
    }

    void believesOnlyItsProxy() {
        PortalSite behind({QStringLiteral("--trust-proxy"), QStringLiteral("127.0.0.1")});
        Visitor through(behind);
        const auto begun = through.request("POST /begin HTTP/1.1\r\nX-Forwarded-Proto: https\r\nContent-Type: application/x-www-form-urlencoded\r\nContent-Length: 7\r\n", "lang=en");
        QVERIFY(begun.headers.value("set-cookie").contains("Secure"));
        const auto direct = visitor().request("POST /begin HTTP/1.1\r\nX-Forwarded-Proto: https\r\nContent-Type: application/x-www-form-urlencoded\r\nContent-Length: 7\r\n", "lang=en");
        QVERIFY(!direct.headers.value("set-cookie").contains("Secure"));
    }

    void saysWhatIsWrongWithItsArguments_data() {
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<int>("exit");
        QTest::newRow("nothing") << QStringList{} << 2;
        QTest::newRow("no project") << QStringList{QStringLiteral("/nowhere")} << 3;
        QTest::newRow("no port") << QStringList{QStringLiteral("@"), QStringLiteral("--listen"), QStringLiteral("localhost")} << 2;
        QTest::newRow("port in use") << QStringList{QStringLiteral("@"), QStringLiteral("--listen"), QStringLiteral("127.0.0.1:@")} << 3;
        QTest::newRow("key alone") << QStringList{QStringLiteral("@"), QStringLiteral("--key"), QStringLiteral("@/notes.txt")} << 2;
        QTest::newRow("no certificate") << QStringList{QStringLiteral("@"), QStringLiteral("--cert"), QStringLiteral("@/notes.txt"), QStringLiteral("--key"), QStringLiteral("@/notes.txt")} << 3;
    }
    void saysWhatIsWrongWithItsArguments() {
        QFETCH(QStringList, arguments);
        QFETCH(int, exit);
        for (auto& argument : arguments) {
            argument.replace(QStringLiteral(":@"), QStringLiteral(":%1").arg(m_site->port));
            if (argument.startsWith(QLatin1Char('@'))) argument.replace(0, 1, m_site->folder());
        }
        const auto outcome = tests::run(tests::program(QStringLiteral("paulownia-portal")), arguments);
        QCOMPARE(outcome.exit, exit);
        QVERIFY(outcome.err.startsWith(QStringLiteral("paulownia-portal: ")));
    }

private:
    Visitor& visitor() { return *m_visitor; }
    qsizetype submissions() { return m_site->project().submissions().all()->size(); }

    std::unique_ptr<PortalSite> m_site;
    std::unique_ptr<Visitor> m_visitor;
};

QTEST_GUILESS_MAIN(PortalTest)
#include "portal_test.moc"
