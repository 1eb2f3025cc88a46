#include "tests/support/portal_site.h"

#include <QSslCipher>
#include <QSslConfiguration>
#include <QSslKey>
#include <QSslSocket>

using namespace paulownia;
using tests::PortalSite;
using tests::Visitor;
using tests::Wire;

/// TLS with a certificate made for the test, and a proxy in front.
class SurroundingsTest : public QObject {
    Q_OBJECT

    /// A browser over TLS that trusts the test's certificate and nothing else.
    class SecureVisitor : public Visitor {
    public:
        SecureVisitor(const PortalSite& site, const QString& certificate) : Visitor(site), m_port(site.port), m_trusted(QSslCertificate::fromPath(certificate)) {}
        mutable QString cipher, error; ///< of the last connection

    protected:
        std::unique_ptr<Wire> connect() const override {
            auto socket = std::make_unique<QSslSocket>();
            auto configuration = QSslConfiguration::defaultConfiguration();
            configuration.setCaCertificates(m_trusted);
            socket->setSslConfiguration(configuration);
            socket->connectToHostEncrypted(QStringLiteral("127.0.0.1"), m_port, QStringLiteral("localhost"));
            socket->waitForEncrypted(20'000);
            cipher = socket->sessionCipher().protocolString();
            error = socket->isEncrypted() ? QString() : socket->errorString();
            return std::make_unique<Wire>(std::move(socket));
        }

    private:
        quint16 m_port;
        QList<QSslCertificate> m_trusted;
    };

    QString file(const char* name) const { return m_folder.filePath(QLatin1String(name)); }
    bool openssl(const QStringList& arguments) const { return tests::run(QStringLiteral("openssl"), arguments).exit == 0; }
    bool makeCertificate(const char* certificate, const char* key) const {
        return openssl({QStringLiteral("req"), QStringLiteral("-x509"), QStringLiteral("-newkey"), QStringLiteral("rsa:2048"), QStringLiteral("-nodes"), QStringLiteral("-days"), QStringLiteral("2"),
                        QStringLiteral("-subj"), QStringLiteral("/CN=localhost"), QStringLiteral("-addext"), QStringLiteral("subjectAltName=DNS:localhost"),
                        QStringLiteral("-keyout"), file(key), QStringLiteral("-out"), file(certificate)});
    }
    QStringList tls() const { return {QStringLiteral("--cert"), file("chain.pem"), QStringLiteral("--key"), file("key.pem")}; }

private Q_SLOTS:
    void initTestCase() {
        QVERIFY(makeCertificate("chain.pem", "key.pem") && makeCertificate("other.pem", "other-key.pem"));
        QVERIFY(openssl({QStringLiteral("rsa"), QStringLiteral("-aes128"), QStringLiteral("-passout"), QStringLiteral("pass:secret"), QStringLiteral("-in"), file("key.pem"), QStringLiteral("-out"), file("locked-key.pem")}));
        tests::writeFile(file("garbage.pem"), "-----BEGIN CERTIFICATE-----\nhello\n-----END CERTIFICATE-----\n");
        tests::writeFile(file("empty.pem"), {});
    }

    void takesASubmissionOverTls() {
        if (!QSslSocket::supportsSsl()) QSKIP("SKIPPED ALL: this Qt has no TLS");
        PortalSite site(tls());
        QVERIFY2(site.address.startsWith(QStringLiteral("https://127.0.0.1:")), qPrintable(site.address));
        SecureVisitor visitor(site, file("chain.pem"));
        const auto home = visitor.get("/");
        QVERIFY2(visitor.error.isEmpty(), qPrintable(visitor.error));
        QCOMPARE(visitor.cipher, QStringLiteral("TLSv1.3"));
        QCOMPARE(home.status, 200);
        QCOMPARE(home.headers.value("strict-transport-security"), QByteArray("max-age=31536000"));
        QVERIFY(visitor.post("/begin", "lang=en").headers.value("set-cookie").contains("; Secure"));
        visitor.begin();
        visitor.answerQuestions();
        QList<QPair<QByteArray, QByteArray>> photos;
        for (int i = 1; i <= 9; ++i) photos.append({"a.jpg", tests::drawnPhoto(i)});
        visitor.upload(photos);
        QVERIFY(visitor.get("/photos").body.contains("9 of 9 photos"));
        QCOMPARE(visitor.submit("/send").headers.value("location"), QByteArray("/receipt"));
        QCOMPARE(site.project().submissions().all()->size(), 1);
        QCOMPARE(site.stop(), 0);
    }

    void whoTrustsAnotherCertificateIsNotTalkedInto() {
        PortalSite site(tls());
        SecureVisitor visitor(site, file("other.pem"));
        QCOMPARE(visitor.get("/").status, 0);
        QVERIFY(!visitor.error.isEmpty());
    }

    void speaksNoPlainHttpThere() {
        PortalSite site(tls());
        QCOMPARE(Visitor(site).get("/").status, 0);
        Wire halfway(site.port); // says nothing: cut off, and in nobody's way
        SecureVisitor visitor(site, file("chain.pem"));
        QCOMPARE(visitor.get("/").status, 200);
    }

    /// openssl as a client of one version, whatever this machine's policy would have it ask for; what it says.
    tests::Outcome shakeHands(const QString& port, const char* version) const {
        return tests::run(QStringLiteral("sh"), {QStringLiteral("-c"), QStringLiteral("openssl s_client -connect 127.0.0.1:$0 $1 -cipher ALL:@SECLEVEL=0 </dev/null 2>&1"), port, QLatin1String(version)});
    }
    /// A server that takes everything shows what this openssl can ask for.
    bool canAskFor(const char* version) const {
        QProcess server;
        server.start(QStringLiteral("openssl"), {QStringLiteral("s_server"), QStringLiteral("-accept"), QStringLiteral("127.0.0.1:0"), QStringLiteral("-cert"), file("chain.pem"), QStringLiteral("-key"), file("key.pem"),
                                                 QStringLiteral("-cipher"), QStringLiteral("ALL:@SECLEVEL=0"), QLatin1String(version)});
        QByteArray said;
        while (!said.contains("ACCEPT") && server.waitForReadyRead(20'000)) said += server.readAllStandardOutput();
        const auto port = QString::fromLatin1(said.mid(said.lastIndexOf(':') + 1)).trimmed();
        const bool isSpoken = shakeHands(port, version).exit == 0;
        server.kill();
        server.waitForFinished(20'000);
        return isSpoken;
    }

    void refusesOldVersions_data() {
        QTest::addColumn<QByteArray>("version");
        QTest::addColumn<bool>("isTaken");
        QTest::newRow("TLS 1.0") << QByteArray("-tls1") << false;
        QTest::newRow("TLS 1.1") << QByteArray("-tls1_1") << false;
        QTest::newRow("TLS 1.2") << QByteArray("-tls1_2") << true;
    }
    void refusesOldVersions() {
        QFETCH(QByteArray, version);
        QFETCH(bool, isTaken);
        if (!canAskFor(version)) QSKIP("this openssl cannot ask for such a version");
        PortalSite site(tls());
        const auto asked = shakeHands(QString::number(site.port), version);
        QVERIFY2((asked.exit == 0) == isTaken, qPrintable(asked.out));
        if (!isTaken) QVERIFY2(asked.out.contains(QStringLiteral("alert protocol version")), qPrintable(asked.out));
    }

    void refusesBrokenFiles_data() {
        QTest::addColumn<QString>("certificate");
        QTest::addColumn<QString>("key");
        QTest::addColumn<QString>("says");
        const auto certificate = QStringLiteral("no certificate chain in PEM form"), key = QStringLiteral("no private key in PEM form that fits the certificate");
        const auto row = [&](const char* name, const char* c, const char* k, const QString& says) { QTest::newRow(name) << file(c) << file(k) << says; };
        row("garbage as certificate", "garbage.pem", "key.pem", certificate);
        row("an empty certificate", "empty.pem", "key.pem", certificate);
        row("the key as certificate", "key.pem", "key.pem", certificate);
        row("another's key", "chain.pem", "other-key.pem", key);
        row("the certificate as key", "chain.pem", "chain.pem", key);
        row("an empty key", "chain.pem", "empty.pem", key);
        row("a key with a passphrase", "chain.pem", "locked-key.pem", key);
    }
    void refusesBrokenFiles() {
        QFETCH(QString, certificate);
        QFETCH(QString, key);
        QFETCH(QString, says);
        tests::TempProject project;
        const auto outcome = tests::run(tests::program(QStringLiteral("paulownia-portal")), {project.path(), QStringLiteral("--listen"), QStringLiteral("127.0.0.1:0"), QStringLiteral("--cert"), certificate, QStringLiteral("--key"), key});
        QCOMPARE(outcome.exit, 3);
        QVERIFY2(outcome.err.contains(says) && outcome.err.contains(says.contains(QStringLiteral("chain")) ? certificate : key), qPrintable(outcome.err));
        QCOMPARE(outcome.err.count(QLatin1Char('\n')), 1);
    }

    /// Whose address goes on record: the proxy's word counts where it is trusted, and then the last one, which the proxy itself wrote.
    void believesOnlyATrustedProxy_data() {
        QTest::addColumn<QStringList>("options");
        QTest::addColumn<QByteArray>("forwarded");
        QTest::addColumn<QString>("recorded");
        const QStringList trusting{QStringLiteral("--trust-proxy"), QStringLiteral("127.0.0.1")}, another{QStringLiteral("--trust-proxy"), QStringLiteral("10.9.8.7")};
        QTest::newRow("nobody is trusted") << QStringList() << QByteArray("203.0.113.9") << QStringLiteral("127.0.0.1");
        QTest::newRow("somebody else is trusted") << another << QByteArray("203.0.113.9") << QStringLiteral("127.0.0.1");
        QTest::newRow("it is trusted") << trusting << QByteArray("203.0.113.9") << QStringLiteral("203.0.113.9");
        QTest::newRow("a visitor wrote one before") << trusting << QByteArray("1.2.3.4, 203.0.113.9") << QStringLiteral("203.0.113.9");
        QTest::newRow("an IPv6 address") << trusting << QByteArray("2001:db8::7") << QStringLiteral("2001:db8::7");
        QTest::newRow("no address at all") << trusting << QByteArray("unknown; drop table") << QStringLiteral("127.0.0.1");
    }
    void believesOnlyATrustedProxy() {
        QFETCH(QStringList, options);
        QFETCH(QByteArray, forwarded);
        QFETCH(QString, recorded);
        PortalSite site(options);
        Visitor visitor(site);
        visitor.headers = "X-Forwarded-For: " + forwarded + "\r\n";
        visitor.begin();
        visitor.answerQuestions();
        QList<QPair<QByteArray, QByteArray>> photos;
        for (int i = 1; i <= 9; ++i) photos.append({"a.jpg", tests::drawnPhoto(i)});
        visitor.upload(photos);
        visitor.submit("/send");
        const auto submissions = *site.project().submissions().all();
        QCOMPARE(submissions.size(), 1);
        QCOMPARE(submissions.first().ip, recorded);
    }

private:
    QTemporaryDir m_folder;
};

QTEST_GUILESS_MAIN(SurroundingsTest)
#include "surroundings_test.moc"
