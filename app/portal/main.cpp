#include "app/manual/manual_page.h"
#include "app/portal/portal.h"
#include "app/portal/words.h"
#include "core/base/core_dumps.h"
#include "core/base/log.h"

#include <CLI/CLI.hpp>
#include <QCoreApplication>
#include <array>
#include <csignal>
#include <fcntl.h>
#include <iostream>
#include <malloc.h>
#include <sys/stat.h>
#include <thread>
#include <unistd.h>

using namespace paulownia;

namespace {

constexpr int kWrongUsage = 2;
constexpr auto kProgram = "paulownia-portal";

struct Arguments {
    std::string project, listen = "127.0.0.1:8080", certificate, key, trustedProxy;
};

void declare(CLI::App& app, Arguments& arguments) {
    app.set_version_flag("--version", "paulownia-portal " PAULOWNIA_VERSION);
    app.footer("Example: paulownia-portal study --listen 0.0.0.0:443 --cert portal.pem --key portal.key\n"
               "Ctrl-C stops it; unfinished submissions are there again when it starts within a day.");
    app.add_option("PROJECT", arguments.project, "The project's folder")->required();
    app.add_option("--listen", arguments.listen, "Address and port; port 0 takes a free one")->capture_default_str();
    auto* certificate = app.add_option("--cert", arguments.certificate, "TLS: the certificate chain, a PEM file")->check(CLI::ExistingFile);
    auto* key = app.add_option("--key", arguments.key, "TLS: its private key, a PEM file")->check(CLI::ExistingFile);
    certificate->needs(key);
    key->needs(certificate);
    app.add_option("--trust-proxy", arguments.trustedProxy, "The proxy in front of the portal, such as 127.0.0.1: its X-Forwarded-For and -Proto are believed");
}

/// What paulownia-portal(1) says beyond the options.
manual::Notes manualNotes() {
    return {"The page where volunteers consent, send nine photos and get a receipt, and where they withdraw. It works in a project's folder,\n"
            "keeps what was begun for 24 hours, and records each submission as an act. Over a network it needs TLS, its own or a proxy's.\n"
            "\n"
            "Its log of requests, on standard error, has time, method, route and status; no addresses, no numbers, nothing a visitor wrote.\n"
            "As a service it is the system's to keep and to rotate: journalctl -u paulownia-portal.\n"
            "\n"
            "As a service: PROJECT and LISTEN may be set in /etc/default/paulownia-portal; systemctl enable --now paulownia-portal starts it.",
            {},
            {{"/etc/default/paulownia-portal", "The service's project, address and further options."},
             {"~/.local/state/paulownia/paulownia.log", "When the page was opened and how it ended, without a name, path or number of anybody; below XDG_STATE_HOME where that is set. The service, which may write nowhere else, leaves it out."}},
            {"paulownia", "paulownia-studio"}};
}

/// "127.0.0.1:8080", "[::1]:8080".
bool splitAddress(const std::string& listen, portal::Options& options) {
    const auto colon = listen.rfind(':');
    if (colon == std::string::npos || colon == 0) return false;
    options.host = listen.substr(0, colon);
    if (options.host.front() == '[' && options.host.back() == ']') options.host = options.host.substr(1, options.host.size() - 2);
    bool isNumber = false;
    options.port = QString::fromStdString(listen.substr(colon + 1)).toInt(&isNumber);
    return isNumber && options.port >= 0 && options.port <= 65535;
}

int fail(const std::string& sentence, int code) {
    std::cerr << kProgram << ": " << sentence << '\n';
    return code;
}

/// Ctrl-C through a pipe to a thread: stopping is no work for a signal handler. A handler rather than a mask, because libraries
/// start threads before main().
class Interrupt {
public:
    template <class Stop> explicit Interrupt(Stop stop) {
        if (pipe2(m_ends.data(), O_CLOEXEC) != 0) std::abort(); // no program runs without two file descriptors
        s_write = m_ends[1];
        for (const int signal : {SIGINT, SIGTERM}) std::signal(signal, passOn);
        m_thread = std::thread([this, stop] {
            char byte = 0;
            if (read(m_ends[0], &byte, 1) == 1) stop();
        });
    }
    ~Interrupt() {
        for (const int signal : {SIGINT, SIGTERM}) std::signal(signal, SIG_DFL);
        close(m_ends[1]); // the thread reads the end
        m_thread.join();
        close(m_ends[0]);
    }

private:
    static void passOn(int) {
        [[maybe_unused]] const auto written = write(s_write, "", 1);
    }
    static inline int s_write = -1;
    std::array<int, 2> m_ends{};
    std::thread m_thread;
};

int run(const portal::Options& options) {
    portal::Portal portal(options);
    const base::Log log;
    const auto address = portal.open();
    if (!address) {
        log.write({kProgram, "end", {}, address.error().kind, base::exitCode(address.error().kind)});
        return fail(address.error().text(), base::exitCode(address.error().kind));
    }
    log.write({kProgram, "start"});
    std::cout << portal::ProgramWords::tr("Listening on %1").arg(*address).toStdString() << '\n'
              << portal::ProgramWords::tr("Consent form in use: version %1").arg(portal.formVersion()).toStdString() << '\n'
              << std::flush;
    const Interrupt interrupt([&portal] { portal.stop(); });
    portal.serve();
    log.write({kProgram, "end", {}, {}, 0});
    return 0;
}

} // namespace

int main(int argc, char** argv) {
    base::leaveNoCore();
    std::signal(SIGPIPE, SIG_IGN);
    mallopt(M_ARENA_MAX, 4);           // else each of the many threads keeps what one large photo once took
    mallopt(M_MMAP_THRESHOLD, 1 << 18); // photos' bytes go back to the system when done with
    umask(0077); // faces are nobody else's business
    QCoreApplication qt(argc, argv);
    CLI::App app("The volunteers' web page: consent, nine photos, a receipt", "paulownia-portal");
    Arguments arguments;
    declare(app, arguments);
    if (const auto exit = manual::answer(argc, argv, app, manualNotes())) return *exit;
    try {
        app.parse(argc, argv);
    } catch (const CLI::ParseError& e) {
        if (e.get_exit_code() == 0) return app.exit(e); // --help, --version
        return fail(e.what(), kWrongUsage);
    }
    portal::Options options{QString::fromStdString(arguments.project), {}, 0, QString::fromStdString(arguments.certificate),
                            QString::fromStdString(arguments.key), QString::fromStdString(arguments.trustedProxy)};
    if (!splitAddress(arguments.listen, options)) return fail("--listen takes an address and a port, such as 127.0.0.1:8080", kWrongUsage);
    return run(options);
}
