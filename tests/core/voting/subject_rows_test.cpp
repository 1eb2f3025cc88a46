#include "core/voting/subject_rows.h"

#include <QTest>
#include <array>
#include <set>

using namespace paulownia;
using voting::SubjectKey;
using voting::SubjectRows;

namespace {

/// The key of a text that has the bytes behind it which a key reaches for.
SubjectKey keyOf(const std::string& text) {
    std::array<char, 64> bytes;
    bytes.fill('x');
    std::copy(text.begin(), text.end(), bytes.begin());
    return SubjectKey(std::string_view(bytes.data(), text.size()));
}

} // namespace

class SubjectRowsTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void keysTellTextsApart() {
        const std::vector<std::string> texts{"a", "b", "ab", "a0000001", "a00000010", "a000000100", "aaaaaaaaa", "aaaaaaaaaa", "a000000000000001", "a0000000_1", "a0000000_2"};
        for (const auto& one : texts)
            for (const auto& other : texts) QCOMPARE(keyOf(one) == keyOf(other), one == other);
    }

    /// Ids of every length, among them long ones that begin and end alike.
    void everyIdHasItsRow() {
        std::set<std::string> ids;
        for (int i = 0; i < 5000; ++i) {
            ids.insert(QStringLiteral("v%1").arg(i * 7919).toStdString());
            ids.insert(QStringLiteral("a-long-number-%1-of-a-study").arg(i).toStdString());
            ids.insert(std::string(static_cast<std::size_t>(1 + i % 40), static_cast<char>('a' + i % 26)));
        }
        SubjectRows rows;
        std::map<std::string, std::uint32_t> known;
        for (int round = 0; round < 2; ++round)
            for (const auto& id : ids) {
                const auto row = rows.slotOf(keyOf(id), id).row;
                QCOMPARE(known.emplace(id, row).first->second, row);
                QCOMPARE(rows.id(row), std::string_view(id));
            }
        QCOMPARE(rows.size(), ids.size());
        std::vector<std::string> sorted;
        for (const auto row : rows.sorted()) sorted.emplace_back(rows.id(row));
        QCOMPARE(sorted, std::vector<std::string>(ids.begin(), ids.end()));
    }
};

QTEST_GUILESS_MAIN(SubjectRowsTest)
#include "subject_rows_test.moc"
