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

} // namespace

/// Prints the table of docs/voting-postgres.md. VOLUNTEERS: nine photos each.
int main(int argc, char** argv) {
    QCoreApplication qt(argc, argv);
    const int volunteers = argc > 1 ? std::atoi(argv[1]) : 270;
    tests::sharedServer(); // says so where there is none
    std::puts("| seventeen voters | votes | acknowledged | asked again | connections cut | restarts | time | votes/s | median ms | 99 % ms | lost or doubled |");
    std::puts("|---|---|---|---|---|---|---|---|---|---|---|");
    return soak("undisturbed", {}, volunteers, 17) + soak("cut, and restarted at once", {250, 5000}, volunteers, 17) +
           soak("cut, and away for 7 s", {250, 18'000, 7'000}, volunteers, 17);
}
