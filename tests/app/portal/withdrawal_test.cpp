#include "core/storage/project_audit.h"
#include "tests/support/folder_search.h"
#include "tests/support/portal_site.h"

using namespace paulownia;
using model::AgreementNumber;
using tests::filesWith;
using tests::PortalSite;
using tests::Visitor;

/// Withdrawing on the portal's pages, without JavaScript: what is shown, what is erased, who is refused.
class WithdrawalTest : public QObject {
    Q_OBJECT

    /// A browser on the withdrawal pages.
    class Withdrawer : public Visitor {
    public:
        explicit Withdrawer(const PortalSite& site, const QByteArray& language = "en") : Visitor(site), m_language(language) {
            const auto first = get("/withdraw?lang=" + language);
            cookie = first.headers.value("set-cookie").split(';').first();
            token = first.body.mid(first.body.indexOf("name=\"token\" value=\"") + 20, 64);
        }
        tests::Answer show(const QByteArray& number) { return submit("/withdraw", "lang=" + m_language + "&number=" + number); }
        tests::Answer confirm(const QByteArray& number) { return submit("/withdraw/confirm", "sure=yes&lang=" + m_language + "&number=" + number); }

    private:
        QByteArray m_language;
    };

    static QList<QPair<QByteArray, QByteArray>> photos(int first) {
        QList<QPair<QByteArray, QByteArray>> files;
        for (int i = 0; i < 9; ++i) files.append({"IMG.JPG", tests::drawnPhoto(first + i)});
        return files;
    }

    AgreementNumber handIn(Visitor& visitor, int firstPhoto) {
        visitor.begin();
        visitor.answerQuestions();
        visitor.upload(photos(firstPhoto));
        visitor.submit("/send");
        const auto page = visitor.get("/receipt").body;
        return *AgreementNumber::parse(QString::fromLatin1(page.mid(page.indexOf("class=\"number\">") + 15, 8)));
    }

    /// What curators and voters add, small pictures, a kit: all that can lie in the folder.
    void work(const AgreementNumber& number) {
        auto& p = project();
        const auto photos = *p.photos().ofVolunteer(number);
        for (const auto& photo : photos) {
            TempProject::require(p.reviews().saveProposal(photo.id, {{1, 2, 3, 4}, 0, 0.5, {}, QStringLiteral("haar")}));
            TempProject::require(p.reviews().save({photo.id, model::Verdict::Accepted, {1, 2, 3, 4}, 0.5, {}, {}, false, QStringLiteral("ann"), p.now(), 0}));
            TempProject::require(p.votes().castBallot({QStringLiteral("smile"), QStringLiteral("bob"), photo.id.toString(), QStringLiteral("smile"), p.now()}));
            const auto name = QString::fromLatin1(photo.sha256.toHex());
            tests::writeFile(QStringLiteral("%1/pictures/%2/%3-256-0.000.jpeg").arg(p.cacheFolder(), name.left(2), name), "a small picture");
        }
        tests::writeFile(m_site->folder() + QStringLiteral("/kits/bob.kit"), "faces " + number.toString().toLatin1());
        TempProject::require(p.releases().add({QStringLiteral("/held"), p.now(), 9, 1, {}, QByteArray(32, 'm'), *p.chain().head(), 0}, {{{number, 1}, {}}}));
    }

    int acts(const char* name) {
        return project().database().select(QStringLiteral("SELECT COUNT(*) FROM chain WHERE act = '%1'").arg(QLatin1String(name)))->first().smallInt(0);
    }
    storage::Project& project() { return m_site->project(); }

    using TempProject = tests::TempProject;

private Q_SLOTS:
    void init() { // each with a fresh count of wrong numbers
        m_site = std::make_unique<PortalSite>();
        QVERIFY(m_site->port != 0);
    }
    void cleanup() { QCOMPARE(m_site->stop(), 0); }

    void erasesAllAndLeavesATombstone() {
        Visitor volunteer(*m_site), other(*m_site);
        const auto number = handIn(volunteer, 1), kept = handIn(other, 20);
        work(number);
        QVector<QByteArray> hashes;
        tests::Traces traces;
        traces.addNumber(number.toString().toLatin1());
        const auto photosBefore = *project().photos().ofVolunteer(number);
        for (const auto& photo : photosBefore) {
            hashes << photo.sha256;
            traces.addDigest(photo.sha256);
            traces.addPhoto(tests::drawnPhoto(photo.id.number()), tests::drawnPhoto(20));
        }
        QVERIFY(traces.filesIn(m_site->folder()).size() >= 9 + 1 + 1); // photos, database, kit

        Withdrawer browser(*m_site);
        const auto typed = "  " + number.toString().toUpper().toLatin1().left(4) + "%20" + number.toString().toUpper().toLatin1().mid(4);
        const auto preview = browser.show(QByteArray(typed).replace(' ', '+'));
        QCOMPARE(preview.status, 200);
        for (const char* line : {"<dt>Photos</dt><dd>9</dd>", "<dt>Votes about the photos</dt><dd>9</dd>", "<dt>Rectangles round the face, decisions</dt><dd>18</dd>",
                                 "<dt>Small pictures and cut faces</dt><dd>9</dd>", "<dt>Photo files</dt><dd>9 ("})
            QVERIFY2(preview.body.contains(line), line);
        QVERIFY(preview.body.contains("hold them: 1.") && !preview.body.contains("<img src=\"/photos"));
        QCOMPARE(project().photos().ofVolunteer(number)->size(), 9);

        const auto done = browser.confirm(number.toString().toLatin1());
        QCOMPARE(done.headers.value("location"), QByteArray("/withdraw/receipt?lang=en"));
        const auto receipt = browser.get("/withdraw/receipt?lang=en").body;
        for (const auto& hash : hashes) QVERIFY(receipt.contains(hash.toHex()));
        const auto tombstone = project().withdrawals().tombstoneOf(number).toLatin1();
        QVERIFY(receipt.contains(tombstone) && receipt.contains(number.toString().toLatin1()));
        QVERIFY(browser.get("/withdraw/receipt?lang=ja").body.contains(QStringLiteral("撤回しました").toUtf8()));
        QCOMPARE(Withdrawer(*m_site).get("/withdraw/receipt").status, 303); // nobody else's

        const auto folder = m_site->folder();
        QTRY_VERIFY_WITH_TIMEOUT(!project().withdrawals().pending()->remnants, 10'000);
        QCOMPARE(traces.filesIn(folder), QStringList());
        QCOMPARE(filesWith(folder, "a small picture"), QStringList());
        QCOMPARE(filesWith(folder, tombstone), QStringList{folder + QStringLiteral("/project.sqlite")});
        QVERIFY(!m_site->log().contains(number.toString().toLatin1()));
        QCOMPARE(project().photos().ofVolunteer(kept)->size(), 9);
        QCOMPARE(project().releases().all()->first().withdrawn, 1);
        const auto audit = *storage::audit(project(), {});
        QVERIFY(!audit.chainBreak && audit.findings.isEmpty());
    }

    void thePageThatThankedGoesToo() {
        Visitor here(*m_site), elsewhere(*m_site);
        const auto number = handIn(here, 1), other = handIn(elsewhere, 20);
        Withdrawer browser(*m_site);
        browser.cookie += "; " + here.cookie;
        QVERIFY(browser.get("/withdraw").body.contains("value=\"" + number.toString().toLatin1() + "\"")); // typed for them
        browser.confirm(number.toString().toLatin1());
        QCOMPARE(here.get("/receipt").headers.value("location"), QByteArray("/?note=expired"));
        Withdrawer(*m_site).confirm(other.toString().toLatin1()); // from another device
        QCOMPARE(elsewhere.get("/receipt").headers.value("location"), QByteArray("/?note=withdrawn"));
        QCOMPARE(QDir(m_site->drafts()).entryList(QDir::Dirs | QDir::NoDotAndDotDot).size(), 0);
    }

    void thePhotosStayOut() {
        Visitor volunteer(*m_site);
        const auto number = handIn(volunteer, 1);
        Visitor waiting(*m_site);
        waiting.begin();
        waiting.answerQuestions();
        waiting.upload(photos(1)); // the same photos, before the withdrawal
        Withdrawer(*m_site).confirm(number.toString().toLatin1());
        QCOMPARE(waiting.submit("/send").headers.value("location"), QByteArray("/photos"));
        const auto page = waiting.get("/photos").body;
        QVERIFY(page.contains("0 of 9 photos"));
        QCOMPARE(page.count("This photo was withdrawn before"), 9);
        waiting.upload({photos(1).first()});
        QVERIFY(waiting.get("/photos").body.contains("This photo was withdrawn before"));
        QVERIFY(project().submissions().all()->isEmpty());
        QCOMPARE(filesWith(m_site->folder(), tests::drawnPhoto(3).right(64)), QStringList());
    }

    void asksBeforeItErases() {
        TempProject::require(project().settings().set(storage::kLateWithdrawal, QStringLiteral("allow")));
        const auto number = addVolunteer(1, 10);
        Withdrawer browser(*m_site);
        const auto unticked = browser.submit("/withdraw/confirm", "number=" + number.toString().toLatin1());
        QCOMPARE(unticked.status, 422);
        QVERIFY(unticked.body.contains("Please tick the box"));
        QVERIFY(project().submissions().find(number)->has_value());
    }

    void afterTheFiftyDaysTheSettingDecides() {
        const auto number = addVolunteer(1, 51);
        Withdrawer browser(*m_site);
        const auto frozen = browser.confirm(number.toString().toLatin1());
        QCOMPARE(frozen.status, 200);
        QVERIFY(frozen.body.contains("Since then your submission is frozen"));
        QVERIFY(project().submissions().find(number)->has_value());
        TempProject::require(project().settings().set(storage::kLateWithdrawal, QStringLiteral("allow")));
        QVERIFY(browser.show(number.toString().toLatin1()).body.contains("still accepts withdrawals"));
        QCOMPARE(browser.confirm(number.toString().toLatin1()).status, 303);
        QVERIFY(project().submissions().all()->isEmpty());
    }

    void tellsAGuesserNothing() {
        const auto withdrawn = addVolunteer(1, 10);
        Withdrawer browser(*m_site);
        browser.confirm(withdrawn.toString().toLatin1());
        auto unknownPage = browser.show("a0fffffe"), withdrawnPage = browser.show(withdrawn.toString().toLatin1());
        QCOMPARE(unknownPage.status, 422);
        QCOMPARE(withdrawnPage.status, 422);
        QCOMPARE(unknownPage.body.replace("a0fffffe", withdrawn.toString().toLatin1()), withdrawnPage.body);
        const auto noNumber = browser.show("hello<script>");
        QVERIFY(noNumber.status == 422 && noNumber.body.contains("hello&lt;script&gt;") && noNumber.body.contains("This is no agreement number"));
        QCOMPARE(acts("withdrawal.wrong-number"), 2);
        QCOMPARE(filesWith(m_site->folder(), "a0fffffe"), QStringList());
    }

    void holdsUpWhoGuesses() {
        const auto right = addVolunteer(1, 10).toString().toLatin1();
        Withdrawer guesser(*m_site);
        for (int i = 0; i < 4; ++i) QCOMPARE(guesser.show("a0aaaaa" + QByteArray::number(i)).status, 422);
        const auto held = guesser.show("a0aaaaa5");
        QCOMPARE(held.status, 429);
        QVERIFY(held.headers.value("retry-after").toInt() > 5);
        QVERIFY(held.body.contains("The next try is possible in 1 min"));
        QCOMPARE(guesser.show(right).status, 429); // not even the right one, and on no page
        QCOMPARE(guesser.confirm(right).status, 429);
        QCOMPARE(Withdrawer(*m_site).show(right).status, 429); // a fresh session is no fresh address
        QCOMPARE(acts("withdrawal.wrong-number"), 4);
        QVERIFY(!project().submissions().all()->isEmpty());
    }

    void guessingFromManyAddressesEndsToo() {
        PortalSite behind({QStringLiteral("--trust-proxy"), QStringLiteral("127.0.0.1")});
        const auto from = [&](int i) {
            Withdrawer browser(behind);
            browser.headers = "X-Forwarded-For: 10.0.0." + QByteArray::number(i) + "\r\n";
            return browser.show("a0bbbb" + QByteArray::number(i)).status;
        };
        for (int i = 10; i < 70; ++i) QCOMPARE(from(i), 422);
        QCOMPARE(from(71), 429);
    }

    void takesNoForgedForm_data() {
        QTest::addColumn<QByteArray>("path");
        for (const char* path : {"/withdraw", "/withdraw/confirm", "/withdraw/done"}) QTest::newRow(path) << QByteArray(path);
    }
    void takesNoForgedForm() {
        QFETCH(QByteArray, path);
        const auto number = addVolunteer(1, 10).toString().toLatin1();
        const auto before = project().chain().head()->hash;
        Withdrawer browser(*m_site), stranger(*m_site);
        const QByteArray fields = "sure=yes&number=" + number;
        QCOMPARE(browser.post(path, fields).status, 403);                                         // no token
        QCOMPARE(browser.post(path, "token=" + QByteArray(64, '0') + "&" + fields).status, 403);  // a made-up one
        QCOMPARE(browser.post(path, "token=" + stranger.token + "&" + fields).status, 403);       // another's
        auto fromElsewhere = browser;
        fromElsewhere.headers = "Sec-Fetch-Site: cross-site\r\n";
        QCOMPARE(fromElsewhere.submit(path, fields).status, 403);
        fromElsewhere.headers.clear();
        fromElsewhere.cookie.clear();
        QCOMPARE(fromElsewhere.submit(path, fields).status, 403);                                 // no session
        QCOMPARE(project().chain().head()->hash, before);
        QVERIFY(!project().submissions().all()->isEmpty());
    }

private:
    AgreementNumber addVolunteer(int index, int ageInDays) {
        const auto number = *AgreementNumber::parse(QStringLiteral("a0%1").arg(index, 6, 16, QLatin1Char('0')));
        const auto at = QDateTime::currentDateTimeUtc().addDays(-ageInDays);
        TempProject::require(project().submissions().add({number, at, {}, 1980, model::ConsentState::OnRecord, {}, {}, at, {}, {}}));
        return number;
    }

    std::unique_ptr<PortalSite> m_site;
};

QTEST_GUILESS_MAIN(WithdrawalTest)
#include "withdrawal_test.moc"
