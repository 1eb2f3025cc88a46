#include "ui/intake/portal_process.h"

#include "tests/support/http_client.h"
#include "tests/support/temp_project.h"

#include <csignal>

using namespace paulownia;
using ui::PortalProcess;
using State = PortalProcess::State;

/// The real program, as the studio starts it.
class PortalProcessTest : public QObject {
    Q_OBJECT

    static quint16 portOf(const PortalProcess& process) { return static_cast<quint16>(process.address().section(QLatin1Char(':'), -1).toInt()); }
    static int statusOf(quint16 port) {
        tests::Wire wire(port);
        wire.send("GET / HTTP/1.1\r\nHost: x\r\n\r\n");
        return wire.answer(5'000).status;
    }

private Q_SLOTS:
    void startsAndStops() {
        tests::TempProject project;
        PortalProcess process;
        process.start(project.path(), QStringLiteral("127.0.0.1:0"));
        QVERIFY(process.state() == State::Starting);
        QTRY_VERIFY_WITH_TIMEOUT(!process.address().isEmpty(), 20'000);
        QVERIFY(process.state() == State::On);
        const auto port = portOf(process);
        QCOMPARE(statusOf(port), 200);
        process.start(project.path(), QStringLiteral("127.0.0.1:0")); // a second one is not started
        QCOMPARE(portOf(process), port);
        process.stop();
        QTRY_VERIFY_WITH_TIMEOUT(process.state() == State::Off, 20'000);
        QVERIFY(process.address().isEmpty() && process.trouble().isEmpty());
        QCOMPARE(statusOf(port), 0);
    }

    /// Or all of its visitors would share one address, and its limits.
    void believesItsProxy() {
        tests::TempProject project;
        PortalProcess process;
        process.start(project.path(), QStringLiteral("127.0.0.1:0"), QStringLiteral("127.0.0.1"));
        QTRY_VERIFY_WITH_TIMEOUT(!process.address().isEmpty(), 20'000);
        tests::Wire wire(portOf(process));
        wire.send("POST /begin HTTP/1.1\r\nHost: x\r\nX-Forwarded-Proto: https\r\nContent-Type: application/x-www-form-urlencoded\r\nContent-Length: 7\r\n\r\nlang=en");
        QVERIFY(wire.answer().headers.value("set-cookie").contains("Secure"));
    }

    void survivesItsCrashAndStartsAgain() {
        tests::TempProject project;
        PortalProcess process;
        process.start(project.path(), QStringLiteral("127.0.0.1:0"));
        QTRY_VERIFY_WITH_TIMEOUT(!process.address().isEmpty(), 20'000);
        ::kill(static_cast<pid_t>(process.processId()), SIGKILL);
        QTRY_VERIFY_WITH_TIMEOUT(process.state() == State::Failed, 20'000);
        QVERIFY(process.trouble().contains(QStringLiteral("ended unexpectedly")));
        process.start(project.path(), QStringLiteral("127.0.0.1:0"));
        QTRY_VERIFY_WITH_TIMEOUT(!process.address().isEmpty(), 20'000);
        QVERIFY(process.trouble().isEmpty());
    }

    void saysWhyItCannotStart() {
        tests::TempProject project;
        PortalProcess first, second;
        first.start(project.path(), QStringLiteral("127.0.0.1:0"));
        QTRY_VERIFY_WITH_TIMEOUT(!first.address().isEmpty(), 20'000);
        second.start(project.path(), QStringLiteral("127.0.0.1:%1").arg(portOf(first)));
        QTRY_VERIFY_WITH_TIMEOUT(second.state() == State::Failed, 20'000);
        QVERIFY2(second.trouble().contains(QStringLiteral("is another program using it?")), qPrintable(second.trouble()));
    }

    void saysThatTheProgramIsMissing() {
        const auto folder = qgetenv("PAULOWNIA_BIN");
        qputenv("PAULOWNIA_BIN", "/nowhere");
        PortalProcess process;
        process.start(QStringLiteral("/x"), QStringLiteral("127.0.0.1:0"));
        QTRY_VERIFY_WITH_TIMEOUT(process.state() == State::Failed, 20'000);
        QVERIFY(process.trouble().contains(QStringLiteral("/nowhere/paulownia-portal")));
        qputenv("PAULOWNIA_BIN", folder);
    }

    void goesWithTheStudio() {
        tests::TempProject project;
        auto process = std::make_unique<PortalProcess>();
        process->start(project.path(), QStringLiteral("127.0.0.1:0"));
        QTRY_VERIFY_WITH_TIMEOUT(!process->address().isEmpty(), 20'000);
        const auto id = static_cast<pid_t>(process->processId());
        process.reset();
        QCOMPARE(::kill(id, 0), -1); // gone, and waited for
    }
};

QTEST_GUILESS_MAIN(PortalProcessTest)
#include "portal_process_test.moc"
