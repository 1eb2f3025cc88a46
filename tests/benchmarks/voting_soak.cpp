#include "tests/support/kit_soak.h"
#include "tests/support/voting_soak.h"

#include <QCoreApplication>
#include <iostream>

using namespace paulownia;
using tests::PostgresServer;

namespace {

/// As many as in the paper: 17 voters on (270 volunteers') 2430 photos.
int soak(const char* title, const tests::Mishaps& mishaps, int volunteers, int voters) {
    PostgresServer server(PostgresServer::Disk::Synced);
    tests::TeamProject team(server, volunteers);
    tests::VotingSoak votes(server, team, voters);
    const auto r = votes.run(mishaps);
    std::printf("| %s | %d × %lld | %d | %d | %d | %d | %.0f s | %.0f | %.1f | %.1f | %lld |\n", title, voters, static_cast<long long>(team.photos().size()),
                r.acknowledged, r.askedAgain, r.cuts, r.restarts, r.seconds, r.acknowledged / r.seconds, r.percentile(0.5), r.percentile(0.99),
                static_cast<long long>(r.wrong.size()));
    std::fflush(stdout);
    for (const auto& wrong : r.wrong.mid(0, 10)) std::cerr << wrong.toStdString() << '\n';
    return r.wrong.isEmpty() ? 0 : 1;
}

int soakWithKits(int voters, int photos) {
    const auto r = tests::KitSoak(voters, photos).run();
    std::puts("\n| kits | photos | votes acknowledged | deliveries | of them cut | refused | voting | collecting | lost or doubled |");
    std::puts("|---|---|---|---|---|---|---|---|---|");
    std::printf("| %d | %lld | %lld | %d | %d | %d | %.0f s | %.0f s | %lld |\n", voters, static_cast<long long>(r.photos), static_cast<long long>(r.acknowledged), r.deliveries, r.cut,
                r.refused, r.votingSeconds, r.collectingSeconds, static_cast<long long>(r.wrong.size()));
    std::fflush(stdout);
    for (const auto& wrong : r.wrong.mid(0, 10)) std::cerr << wrong.toStdString() << '\n';
    return r.wrong.isEmpty() ? 0 : 1;
}

} // namespace

/// As people vote, for a while: seventeen at five answers a second each. Over time into FOLDER/load-voting.tsv.
int soakSteadily(int minutes, const QString& folder) {
    constexpr int kEveryMs = 200, kVoters = 17, kPhotosEach = 9;
    PostgresServer server(PostgresServer::Disk::Synced);
    tests::TeamProject team(server, minutes * 60'000 / kEveryMs / kPhotosEach);
    tests::VotingSoak votes(server, team, kVoters);
    tests::TimeLine line;
    const auto r = votes.run({.everyMs = kEveryMs}, &line);
    std::printf("%d answers in %.0f s, %.1f a second; ms: median %.1f, 95 %% %.1f, 99 %% %.1f, 99.9 %% %.1f, longest %.1f; asked again %d; lost or doubled %lld\n", r.acknowledged, r.seconds,
                r.acknowledged / r.seconds, r.percentile(0.5), r.percentile(0.95), r.percentile(0.99), r.percentile(0.999), r.percentile(1), r.askedAgain, static_cast<long long>(r.wrong.size()));
    for (const auto& wrong : r.wrong.mid(0, 10)) std::cerr << wrong.toStdString() << '\n';
    return line.write(folder + QStringLiteral("/load-voting.tsv")) && r.wrong.isEmpty() ? 0 : 1;
}

/// Prints the tables of docs/voting-postgres.md and docs/voting.md. VOLUNTEERS: nine photos each. "kits": the second table alone;
/// "steady MINUTES FOLDER": the figures of docs/reliability.md.
int main(int argc, char** argv) {
    QCoreApplication qt(argc, argv);
    if (argc > 1 && std::string_view(argv[1]) == "kits") return soakWithKits(17, 2429);
    if (argc == 4 && std::string_view(argv[1]) == "steady") {
        tests::sharedServer();
        return soakSteadily(std::atoi(argv[2]), QString::fromLocal8Bit(argv[3]));
    }
    const int volunteers = argc > 1 ? std::atoi(argv[1]) : 270;
    tests::sharedServer(); // says so where there is none
    std::puts("| seventeen voters | votes | acknowledged | asked again | connections cut | restarts | time | votes/s | median ms | 99 % ms | lost or doubled |");
    std::puts("|---|---|---|---|---|---|---|---|---|---|---|");
    return soak("undisturbed", {}, volunteers, 17) + soak("cut, and restarted at once", {250, 5000}, volunteers, 17) +
           soak("cut, and away for 7 s", {250, 18'000, 7'000}, volunteers, 17) + soakWithKits(17, 2429);
}
