#include "core/evaluation/protocol.h"
#include "core/evaluation/smile_set.h"

#include <QTest>
#include <numeric>
#include <set>

using namespace paulownia;
using namespace paulownia::evaluation;

namespace {

std::vector<std::int64_t> volunteersWithPhotos(int volunteers, int photos) {
    std::vector<std::int64_t> all;
    for (int photo = 0; photo < photos; ++photo)
        for (int volunteer = 1; volunteer <= volunteers; ++volunteer) all.push_back(volunteer);
    return all;
}

/// Smile votes of 17.
std::vector<arrays::LabelRow> labelsWith(std::initializer_list<int> smileVotes) {
    std::vector<arrays::LabelRow> labels;
    for (const int votes : smileVotes) labels.push_back({static_cast<std::int64_t>(labels.size()) + 1, 1, 0, 17 - votes, votes});
    return labels;
}

bool isCover(const Split& split, std::size_t samples) {
    std::multiset<std::uint32_t> tested;
    for (const auto& fold : split.folds) tested.insert(fold.test.begin(), fold.test.end());
    return tested.size() == samples && std::set(tested.begin(), tested.end()).size() == samples;
}

bool areApart(const Split& split, const std::vector<std::int64_t>& volunteers) {
    for (const auto& fold : split.folds)
        for (const auto train : fold.train)
            for (const auto test : fold.test)
                if (volunteers[train] == volunteers[test]) return false;
    return true;
}

} // namespace

class ProtocolTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void keysComeBack() {
        for (const auto& key : protocolKeys()) QCOMPARE(toKey(*protocolFrom(key)), key);
        QVERIFY(!protocolFrom("twofold"));
    }
    void testsEachSampleOnceAndNobodyOnBothSides_data() {
        QTest::addColumn<QString>("key");
        QTest::addColumn<int>("folds");
        QTest::addRow("leave one out") << QStringLiteral("leave-one-volunteer-out") << 23;
        QTest::addRow("grouped") << QStringLiteral("tenfold-grouped") << 10;
    }
    void testsEachSampleOnceAndNobodyOnBothSides() {
        QFETCH(QString, key);
        QFETCH(int, folds);
        const auto volunteers = volunteersWithPhotos(23, 3);
        const auto split = makeSplit(*protocolFrom(key.toStdString()), volunteers, 5);
        QVERIFY(split);
        QCOMPARE(static_cast<int>(split->folds.size()), folds);
        QCOMPARE(split->folds.front().number, 1);
        QCOMPARE(split->folds.back().number, folds);
        QVERIFY(isCover(*split, volunteers.size()));
        QVERIFY(areApart(*split, volunteers));
        QVERIFY(!split->sharesVolunteers);
        for (const auto& fold : split->folds) QCOMPARE(fold.train.size() + fold.test.size(), volunteers.size());
    }
    void oddTrainAndEvenTest() {
        const auto split = makeSplit(Protocol::OddEven, std::vector<std::int64_t>{1, 2, 3, 4, 2}, 1);
        QCOMPARE(split->folds.size(), std::size_t{1});
        QCOMPARE(split->folds[0].train, (std::vector<std::uint32_t>{0, 2}));
        QCOMPARE(split->folds[0].test, (std::vector<std::uint32_t>{1, 3, 4}));
    }
    void tenfoldOfOneSampleEachIsAllowed() {
        const auto split = makeSplit(Protocol::Tenfold, volunteersWithPhotos(25, 1), 1);
        QVERIFY(split);
        QVERIFY(isCover(*split, 25));
        for (const auto& fold : split->folds) QVERIFY(fold.test.size() == 2 || fold.test.size() == 3);
    }
    void refusesToPutAPersonOnBothSides() {
        const auto split = makeSplit(Protocol::Tenfold, volunteersWithPhotos(20, 9), 1);
        QVERIFY(!split);
        QCOMPARE(split.error().kind, base::ErrorKind::Denied);
        QVERIFY(split.error().message.find("would be in training and in test; take ‘tenfold-grouped’") != std::string::npos);
    }
    void thePapersProtocolIsMarked() {
        const auto volunteers = volunteersWithPhotos(5, 10); // 25 pairs
        const auto split = makeSplit(Protocol::PaperSmile, volunteers, 1);
        QVERIFY(split);
        QVERIFY(split->sharesVolunteers);
        for (const auto& fold : split->folds) { // 25 // 10 = 2 pairs a fold; five pairs are in none
            QCOMPARE(fold.test.size(), std::size_t{4});
            QCOMPARE(fold.train.size(), std::size_t{36});
            for (const auto i : fold.test) QVERIFY(std::ranges::binary_search(fold.test, i < 25 ? i + 25 : i - 25)); // one permutation for both
        }
    }
    void pairsOfDifferentPersonsAreNotMarked() {
        std::vector<std::int64_t> volunteers(40);
        std::iota(volunteers.begin(), volunteers.end(), 1);
        QVERIFY(!makeSplit(Protocol::PaperSmile, volunteers, 1)->sharesVolunteers);
    }
    void theBenchmarkAsksAFifthOfEachGender() {
        const auto volunteers = volunteersWithPhotos(277, 9); // the paper's: 130 male, 147 female
        std::vector<std::uint8_t> female;
        for (const auto volunteer : volunteers) female.push_back(volunteer > 130);
        const auto split = makeSplit(Protocol::Benchmark, volunteers, 1, female);
        QVERIFY(split && split->folds.size() == 1 && !split->sharesVolunteers && areApart(*split, volunteers));
        std::set<std::int64_t> men, women;
        for (const auto i : split->folds[0].test) (female[i] ? women : men).insert(volunteers[i]);
        QCOMPARE(men.size(), std::size_t{26});
        QCOMPARE(women.size(), std::size_t{29}); // 29.4
        QCOMPARE(split->folds[0].test.size(), std::size_t{55 * 9});
        QCOMPARE(split->folds[0].train.size(), std::size_t{222 * 9});
        QVERIFY(makeSplit(Protocol::Benchmark, volunteers, 1, female)->folds[0].test == split->folds[0].test);
        QVERIFY(makeSplit(Protocol::Benchmark, volunteers, 2, female)->folds[0].test != split->folds[0].test);
    }
    void theBenchmarkGuardsItself() {
        const std::vector<std::int64_t> volunteers{1, 2, 3, 4};
        const auto sentence = [&](std::vector<std::uint8_t> labels) { return QString::fromStdString(makeSplit(Protocol::Benchmark, volunteers, 1, labels).error().message); };
        QVERIFY(makeSplit(Protocol::Benchmark, volunteers, 1, std::vector<std::uint8_t>{0, 1, 0, 1}));
        QVERIFY(sentence({0, 1, 1, 1}).contains(QStringLiteral("two volunteers of each gender")));
        QVERIFY(sentence({1, 1, 1, 1}).contains(QStringLiteral("two volunteers of each gender")));
        const auto smiles = makeSplit(Protocol::Benchmark, std::vector<std::int64_t>{1, 2, 1}, 1, std::vector<std::uint8_t>{0, 1, 1});
        QCOMPARE(smiles.error().kind, base::ErrorKind::Invalid);
        QVERIFY(QString::fromStdString(smiles.error().message).contains(QStringLiteral("volunteer 1 has both labels")));
        QCOMPARE(makeSplit(Protocol::Benchmark, volunteers, 1).error().kind, base::ErrorKind::Internal);
    }
    void theSameSeedGivesTheSameFolds() {
        const auto volunteers = volunteersWithPhotos(40, 1);
        const auto tests = [&](std::uint64_t seed) { return makeSplit(Protocol::TenfoldGrouped, volunteers, seed)->folds[0].test; };
        QCOMPARE(tests(3), tests(3));
        QVERIFY(tests(3) != tests(4));
    }
    void tooFewIsSaid_data() {
        QTest::addColumn<QString>("key");
        QTest::addColumn<int>("volunteers");
        QTest::addColumn<QString>("sentence");
        QTest::addRow("one volunteer") << QStringLiteral("leave-one-volunteer-out") << 1 << QStringLiteral("There is one volunteer only");
        QTest::addRow("three, tenfold") << QStringLiteral("tenfold") << 3 << QStringLiteral("ten samples at least; there are 3");
        QTest::addRow("three, grouped") << QStringLiteral("tenfold-grouped") << 3 << QStringLiteral("ten volunteers at least; there are 3");
        QTest::addRow("one, odd-even") << QStringLiteral("odd-even") << 1 << QStringLiteral("with odd and with even numbers");
        QTest::addRow("three, smiles") << QStringLiteral("paper-smile") << 3 << QStringLiteral("ten pairs at least");
    }
    void tooFewIsSaid() {
        QFETCH(QString, key);
        QFETCH(int, volunteers);
        QFETCH(QString, sentence);
        const auto split = makeSplit(*protocolFrom(key.toStdString()), volunteersWithPhotos(volunteers, 1), 1);
        QVERIFY(!split);
        QCOMPARE(split.error().kind, base::ErrorKind::Invalid);
        QVERIFY2(QString::fromStdString(split.error().message).contains(sentence), split.error().message.c_str());
    }
    void theSmileSetIsThePapers() {
        // 14/17 = 0.82 is smiling, 13/17 = 0.76 is not; as many without a vote, the first in array order.
        const auto set = smileSet(labelsWith({0, 17, 13, 14, 0, 1, 0}));
        QVERIFY(set);
        QCOMPARE(set->rows(), (std::vector<std::uint32_t>{1, 3, 0, 4}));
        const auto lacking = smileSet(labelsWith({17, 17, 0}));
        QVERIFY(!lacking);
        QVERIFY(QString::fromStdString(lacking.error().message).startsWith(QStringLiteral("2 photos have more than 80 % smile votes and 1 have none")));
        QVERIFY(!smileSet(labelsWith({0, 1, 2})));
    }
};

QTEST_GUILESS_MAIN(ProtocolTest)
#include "protocol_test.moc"
