#include "tests/support/portal_site.h"

#include <QDirIterator>

using namespace paulownia;
using tests::PortalSite;
using tests::Visitor;
using tests::Wire;

/// What no browser of a volunteer would send, and what each gets. Afterwards: nothing in the project changed, the portal serves on.
class HostileRequestsTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() {
        m_site = std::make_unique<PortalSite>();
        QVERIFY(m_site->port != 0);
        m_head = m_site->project().chain().head()->hash;
        m_files = filesOutsideDrafts();
    }
    void cleanupTestCase() { QCOMPARE(m_site->stop(), 0); }
    void init() {
        m_visitor = std::make_unique<Visitor>(*m_site);
        m_visitor->begin();
        m_visitor->answerQuestions();
    }
    void cleanup() {
        QVERIFY(m_site->isRunning());
        QCOMPARE(Visitor(*m_site).get("/").status, 200);
        QCOMPARE(m_site->project().chain().head()->hash, m_head);
        QCOMPARE(filesOutsideDrafts(), m_files);
        const auto leftOvers = QDir(m_site->drafts()).entryList(QDir::Files | QDir::Hidden);
        QVERIFY2(leftOvers.isEmpty(), qPrintable(leftOvers.join(QLatin1Char(' '))));
    }

    void isRefused_data() {
        QTest::addColumn<QByteArray>("request"); ///< @C the session's cookie line, @T its token
        QTest::addColumn<int>("status");         ///< 0: closed without an answer
        const auto row = [](const char* name, const QByteArray& request, int status) { QTest::newRow(name) << request << status; };
        const QByteArray form("Content-Type: application/x-www-form-urlencoded\r\n"), multipart("Content-Type: multipart/form-data; boundary=edge\r\n");
        row("climbing out of the site", "GET /../../etc/passwd HTTP/1.1\r\n\r\n", 404);
        row("climbing, encoded", "GET /photos/%2e%2e%2f%2e%2e%2fproject.sqlite HTTP/1.1\r\n@C\r\n\r\n", 404);
        row("the database by name", "GET /project.sqlite HTTP/1.1\r\n\r\n", 404);
        row("a photo without a session", "GET /photos/1 HTTP/1.1\r\n\r\n", 404);
        row("a session that climbs", "GET /photos HTTP/1.1\r\nCookie: paulownia=../../../../etc\r\n\r\n", 303);
        row("no HTTP at all", "EHLO portal\r\n\r\n", 400);
        row("an address without end", "GET /" + QByteArray(20'000, 'a') + " HTTP/1.1\r\n\r\n", 0);
        row("a header without end", "GET / HTTP/1.1\r\nX: " + QByteArray(40'000, 'a') + "\r\n\r\n", 400);
        row("ten thousand headers", "GET / HTTP/1.1\r\n" + QByteArray("X: y\r\n").repeated(10'000) + "\r\n", 400);
        row("ranges without end", "GET / HTTP/1.1\r\nRange: bytes=" + QByteArray("0-1,").repeated(1'900) + "0-1\r\n\r\n", 200);
        row("another method", "DELETE /photos/1 HTTP/1.1\r\n@C\r\n\r\n", 405);
        row("a made-up method with a body", "PRI / HTTP/1.1\r\nContent-Length: 99999999999\r\n\r\n", 405);
        row("a body without a length", "POST /confirm HTTP/1.1\r\n@C\r\n" + form + "\r\n", 400);
        row("a chunked body", "POST /photos HTTP/1.1\r\n@C\r\nTransfer-Encoding: chunked\r\n" + multipart + "\r\nFFFFFFFF\r\n", 400);
        row("a negative length", "POST /confirm HTTP/1.1\r\n@C\r\nContent-Length: -1\r\n" + form + "\r\n", 400);
        row("two lengths", "POST /confirm HTTP/1.1\r\n@C\r\nContent-Length: 3\r\nContent-Length: 30\r\n" + form + "\r\nabc", 400);
        row("a length that overflows", "POST /confirm HTTP/1.1\r\n@C\r\nContent-Length: 99999999999999999999\r\n" + form + "\r\nabc", 400);
        row("200 MB announced", "POST /photos HTTP/1.1\r\n@C\r\nContent-Length: 200000000\r\n" + multipart + "\r\n", 413);
        row("a form of a megabyte", "POST /confirm HTTP/1.1\r\n@C\r\nContent-Length: 1000000\r\n" + form + "\r\n" + QByteArray(1'000'000, 'a'), 400);
        row("a packed bomb", "POST /confirm HTTP/1.1\r\n@C\r\nContent-Encoding: gzip\r\nContent-Length: 4\r\n" + form + "\r\n\x1f\x8b\x08\x00", 400);
        row("a body to nowhere", "POST /upload.php HTTP/1.1\r\nContent-Length: 3\r\n\r\nabc", 404);
        row("a GET with a body", "GET / HTTP/1.1\r\nContent-Length: 40\r\n\r\nGET /photos HTTP/1.1\r\nContent-Length: 0", 400);
        row("no form token", "POST /discard HTTP/1.1\r\n@C\r\nContent-Length: 3\r\n" + form + "\r\na=b", 403);
        row("a forged form token", "POST /discard HTTP/1.1\r\n@C\r\nContent-Length: 70\r\n" + form + "\r\ntoken=" + QByteArray(64, '0'), 403);
        row("from another site", "POST /discard HTTP/1.1\r\n@C\r\nSec-Fetch-Site: cross-site\r\nContent-Length: 70\r\n" + form + "\r\ntoken=@T", 403);
        row("a photo without a token", upload({}, "name=\"photo\"; filename=\"a.jpg\"", "x"), 403);
        row("a photo with a forged token", upload(Visitor::part("name=\"token\"", QByteArray(64, '0')), "name=\"photo\"; filename=\"a.jpg\"", "x"), 403);
        row("the token after the photo", upload({}, "name=\"photo\"; filename=\"a.jpg\"", "x\r\n--edge\r\nContent-Disposition: form-data; name=\"token\"\r\n\r\n@T"), 403);
        row("no multipart at all", "POST /photos HTTP/1.1\r\n@C\r\n" + multipart + "Content-Length: 300\r\n\r\n" + QByteArray(300, 'x'), 403);
        row("no boundary", "POST /photos HTTP/1.1\r\n@C\r\nContent-Type: multipart/form-data\r\nContent-Length: 3\r\n\r\nabc", 403);
        row("another kind of body", "POST /photos HTTP/1.1\r\n@C\r\nContent-Type: application/json\r\nContent-Length: 2\r\n\r\n{}", 400);
    }
    void isRefused() {
        QFETCH(QByteArray, request);
        QFETCH(int, status);
        request.replace("@C", "Cookie: " + m_visitor->cookie).replace("@T", m_visitor->token);
        Wire wire(m_site->port);
        wire.send(request);
        const auto answer = wire.answer(20'000);
        QCOMPARE(answer.status, status);
        QVERIFY(isDocumented(QTest::currentDataTag(), status));
        QVERIFY(!answer.body.contains("root:") && !answer.body.contains("SQLite"));
        QVERIFY(m_visitor->get("/photos").body.contains("0 of 9 photos")); // the draft is still there, and as it was
    }

    void letsNoFileNameBecomeAPathOrAScript_data() {
        QTest::addColumn<QByteArray>("name");
        QTest::addColumn<QByteArray>("shown");
        QTest::newRow("climbs") << QByteArray("../../../../tmp/pwned.jpg") << QByteArray("pwned.jpg");
        QTest::newRow("climbs on Windows") << QByteArray("..\\..\\pwned.jpg") << QByteArray("pwned.jpg");
        QTest::newRow("script") << QByteArray("<script>alert(1)<script>.jpg") << QByteArray("&lt;script&gt;alert(1)&lt;script&gt;.jpg");
        QTest::newRow("attribute") << QByteArray("x' onerror='alert(1).jpg") << QByteArray("onerror=");
        QTest::newRow("turns the text round") << QByteArray("gpj.\xE2\x80\xAE" "exe.jpg") << QByteArray("gpj.exe.jpg");
        QTest::newRow("very long") << QByteArray(7000, 'n') << QByteArray(120, 'n') + "</strong>";
    }
    void letsNoFileNameBecomeAPathOrAScript() {
        QFETCH(QByteArray, name);
        QFETCH(QByteArray, shown);
        m_visitor->upload({{name, "no photo"}});
        const auto page = m_visitor->get("/photos").body;
        QVERIFY2(page.contains(shown), page.constData());
        QVERIFY(!page.contains("<script>"));
        QVERIFY(page.contains("0 of 9 photos"));
    }

    /// Small to send, large to unpack, or no picture at all.
    void letsNoFileUnpackItself_data() {
        QTest::addColumn<QByteArray>("file");
        QTest::addColumn<QByteArray>("answer");
        auto pixels = tests::drawnPhoto(1); // its header claims 65,021 × 65,021
        const auto frame = pixels.indexOf("\xFF\xC0");
        for (int i = 5; i < 9; ++i) pixels[frame + i] = '\xFD';
        QTest::newRow("a picture of 4 thousand megapixels") << pixels << QByteArray("too many pixels");
        QTest::newRow("the same as PNG") << QByteArray::fromHex("89504e470d0a1a0a0000000d494844520000fde80000fde80802000000") + QByteArray(64, 'x') << QByteArray("<p>This");
        QTest::newRow("a zip bomb named a.jpg") << QByteArray("PK\x03\x04\x14\0\0\0\x08\0", 10) + QByteArray(4000, '\0') << QByteArray("This file is no photo");
        QTest::newRow("a script named a.jpg") << QByteArray("<svg xmlns='http://www.w3.org/2000/svg' onload='alert(1)'/>") << QByteArray("This file is no photo");
    }
    void letsNoFileUnpackItself() {
        QFETCH(QByteArray, file);
        QFETCH(QByteArray, answer);
        const auto before = peakKiB();
        m_visitor->upload({{"a.jpg", file}});
        const auto page = m_visitor->get("/photos").body;
        QVERIFY2(page.contains(answer) && page.contains("0 of 9 photos"), page.constData());
        QVERIFY2(peakKiB() - before < 32 * 1024, "it was unpacked");
    }

    void readsNoMoreThanAnnounced() {
        const QByteArray fields = "token=" + m_visitor->token;
        Wire wire(m_site->port);
        wire.send("POST /photos/remove HTTP/1.1\r\nHost: x\r\nCookie: " + m_visitor->cookie + "\r\nContent-Type: application/x-www-form-urlencoded\r\nContent-Length: " +
                  QByteArray::number(fields.size()) + "\r\n\r\n" + fields);
        const auto discard = "POST /discard HTTP/1.1\r\nHost: x\r\nCookie: " + m_visitor->cookie + "\r\nContent-Type: application/x-www-form-urlencoded\r\nContent-Length: " +
                             QByteArray::number(fields.size()) + "\r\n\r\n" + fields;
        wire.send(discard); // what follows a body is no request
        QCOMPARE(wire.answer().status, 303);
        QCOMPARE(wire.answer().status, 0);
        QVERIFY(m_visitor->get("/photos").body.contains("0 of 9 photos"));
    }

    void keepsNothingOfABrokenConnection() {
        const auto whole = tests::drawnPhoto(1), broken = tests::drawnPhoto(2);
        const auto body = m_visitor->uploadBody({{"whole.jpg", whole}, {"broken.jpg", broken}});
        Wire wire(m_site->port);
        wire.send(m_visitor->uploadHead(body.size()) + body.left(body.size() - broken.size() / 2));
        QTest::qWait(200);
        wire.cut();
        QTRY_VERIFY_WITH_TIMEOUT(m_visitor->get("/photos").body.contains("1 of 9 photos"), 10'000);
        QCOMPARE(m_visitor->upload({{"broken.jpg", broken}}).status, 303); // goes on where it broke
        QVERIFY(m_visitor->get("/photos").body.contains("2 of 9 photos"));
    }

    void endsABodyShorterThanAnnounced() {
        const auto body = m_visitor->uploadBody({{"a.jpg", tests::drawnPhoto(1)}});
        Wire wire(m_site->port);
        wire.send(m_visitor->uploadHead(body.size() + 5000) + body);
        QVERIFY(wire.isOpen()); // waits for the rest, for a while (20 s of silence)
        wire.cut();
        QCOMPARE(m_visitor->get("/check").status, 303);
    }

    void refusesAFileLargerThanItsLimit() {
        m_visitor->upload({{"large.jpg", tests::drawnPhoto(1) + QByteArray(21 * 1024 * 1024, 'x')}, {"fine.jpg", tests::drawnPhoto(2)}});
        const auto page = m_visitor->get("/photos").body;
        QVERIFY(page.contains("larger than 20 MB") && page.contains("1 of 9 photos"));
    }

    void takesNoTenthPhoto() {
        QList<QPair<QByteArray, QByteArray>> files;
        for (int i = 1; i <= 12; ++i) files.append({"a.jpg", tests::drawnPhoto(i)});
        m_visitor->upload(files);
        const auto page = m_visitor->get("/photos").body;
        QVERIFY(page.contains("9 of 9 photos"));
        QCOMPARE(page.count("All nine places are taken"), 3);
    }

    /// Sixty clients that send a byte now and then hold up nobody, and are cut off: within a header, and within a body.
    void cutsOffSlowSenders() {
        std::vector<std::unique_ptr<Wire>> slow;
        for (int i = 0; i < 60; ++i) {
            slow.push_back(std::make_unique<Wire>(m_site->port));
            slow.back()->send(i < 50 ? "GET / HTTP/1.1\r\nX-" : m_visitor->uploadHead(2000));
        }
        QElapsedTimer timer;
        timer.start();
        QCOMPARE(Visitor(*m_site).get("/").status, 200);
        QVERIFY(timer.elapsed() < 3000 * tests::kPatience);
        for (int second = 0; second < 12; ++second) {
            QTest::qWait(1000);
            for (const auto& wire : slow) wire->send("a");
        }
        for (int i = 0; i < 60; ++i) QCOMPARE(slow[static_cast<size_t>(i)]->isOpen(), i >= 50);
        for (int second = 0; second < 10; ++second) {
            QTest::qWait(1000);
            for (const auto& wire : slow) wire->send("a");
        }
        for (const auto& wire : slow) QVERIFY(!wire->isOpen());
    }

    void turnsAwayTheSixtyFifthConnection() {
        std::vector<std::unique_ptr<Wire>> many;
        for (int i = 0; i < 64; ++i) many.push_back(std::make_unique<Wire>(m_site->port));
        QTest::qWait(300);
        QCOMPARE(Visitor(*m_site).get("/").status, 0);
        many.clear();
        QTRY_COMPARE_WITH_TIMEOUT(Visitor(*m_site).get("/").status, 200, 10'000);
    }

    void tellsTheBrowserToTrustNobody() {
        const auto answer = m_visitor->get("/photos");
        QVERIFY(answer.headers.value("content-security-policy").startsWith("default-src 'none'"));
        QVERIFY(!answer.headers.value("content-security-policy").contains("unsafe"));
        QCOMPARE(answer.headers.value("x-content-type-options"), QByteArray("nosniff"));
        QCOMPARE(answer.headers.value("x-frame-options"), QByteArray("DENY"));
        QCOMPARE(answer.headers.value("referrer-policy"), QByteArray("no-referrer"));
        QCOMPARE(answer.headers.value("cache-control"), QByteArray("no-store"));
        const auto cookie = Visitor(*m_site).post("/begin", "lang=en").headers.value("set-cookie");
        QVERIFY(cookie.contains("HttpOnly") && cookie.contains("SameSite=Strict"));
    }

    void logsNothingThatSomebodyWrote() {
        m_site->log();
        m_visitor->get("/photos/1?name=Hanako");
        m_visitor->get("/Hanako");
        m_visitor->upload({{"Hanako.jpg", "x"}});
        QTest::qWait(100);
        const auto log = m_site->log();
        QVERIFY(log.contains("POST /photos 303") && log.contains("GET (other) 404"));
        QVERIFY(!log.contains("Hanako") && !log.contains("127.0.0.1") && !log.contains(m_visitor->cookie.mid(10)));
    }

private:
    /// In docs/portal.md, with what it gets.
    static bool isDocumented(const char* name, int status) {
        QFile file(qEnvironmentVariable("PAULOWNIA_SOURCE") + QStringLiteral("/docs/portal.md"));
        if (!file.open(QIODevice::ReadOnly)) qFatal("no docs/portal.md");
        const auto answer = status == 0 ? QByteArray("closed") : QByteArray::number(status);
        return file.readAll().contains("| " + QByteArray(name) + " | " + answer + " |\n");
    }

    /// The most memory that the portal ever had.
    qint64 peakKiB() const {
        QFile status(QStringLiteral("/proc/%1/status").arg(m_site->processId()));
        if (!status.open(QIODevice::ReadOnly)) return 0;
        const auto text = status.readAll();
        return text.mid(text.indexOf("VmHWM:") + 6, 20).trimmed().split(' ').first().toLongLong();
    }

    static QByteArray upload(const QByteArray& before, const QByteArray& disposition, const QByteArray& content) {
        const auto body = before + Visitor::part(disposition, content) + "--edge--\r\n";
        const auto length = body.size() + (body.contains("@T") ? 62 : 0); // the token has 64 digits
        return "POST /photos HTTP/1.1\r\n@C\r\nContent-Type: multipart/form-data; boundary=edge\r\nContent-Length: " + QByteArray::number(length) + "\r\n\r\n" + body;
    }

    QStringList filesOutsideDrafts() const {
        QStringList files;
        QDirIterator all(m_site->folder(), QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
        while (all.hasNext())
            if (const auto file = all.next(); !file.contains(QStringLiteral("/drafts/"))) files << file;
        files.sort();
        return files;
    }

    std::unique_ptr<PortalSite> m_site;
    std::unique_ptr<Visitor> m_visitor;
    QByteArray m_head;
    QStringList m_files;
};

QTEST_GUILESS_MAIN(HostileRequestsTest)
#include "hostile_requests_test.moc"
