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

/// Prints the tables of docs/voting-postgres.md and docs/voting.md. VOLUNTEERS: nine photos each. "kits": the second table alone.
int main(int argc, char** argv) {
    QCoreApplication qt(argc, argv);
    if (argc > 1 && std::string_view(argv[1]) == "kits") return soakWithKits(17, 2429);
    const int volunteers = argc > 1 ? std::atoi(argv[1]) : 270;
    tests::sharedServer(); // says so where there is none
    std::puts("| seventeen voters | votes | acknowledged | asked again | connections cut | restarts | time | votes/s | median ms | 99 % ms | lost or doubled |");
    std::puts("|---|---|---|---|---|---|---|---|---|---|---|");
    return soak("undisturbed", {}, volunteers, 17) + soak("cut, and restarted at once", {250, 5000}, volunteers, 17) +
           soak("cut, and away for 7 s", {250, 18'000, 7'000}, volunteers, 17) + soakWithKits(17, 2429);
}
