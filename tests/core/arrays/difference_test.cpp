#include "core/arrays/difference.h"
#include "tests/support/release_files.h"

#include <QTest>

using namespace paulownia;
using namespace paulownia::arrays;
using namespace paulownia::tests;

namespace {

/// The row's five values and its pixels.
struct Row {
    std::vector<std::int32_t> labels;
    Bytes pixels;
};

Row take(const ReleaseFiles& files, std::size_t row) {
    const auto label = files.labels.begin() + static_cast<std::ptrdiff_t>(row * 5);
    const auto pixel = files.pixels.begin() + static_cast<std::ptrdiff_t>(row * kHeadshotPixels);
    return {{label, label + 5}, {pixel, pixel + kHeadshotPixels}};
}

void put(ReleaseFiles& files, const std::vector<Row>& rows) {
    files.labels.clear();
    files.pixels.clear();
    for (const auto& row : rows) {
        files.labels.insert(files.labels.end(), row.labels.begin(), row.labels.end());
        files.pixels.insert(files.pixels.end(), row.pixels.begin(), row.pixels.end());
    }
}

ReleaseFolder opened(const ReleaseFiles& files) { return demand(ReleaseFolder::open(files.folder())); }

} // namespace

class DifferenceTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aReleaseDoesNotDifferFromItself() {
        ReleaseFiles files;
        files.write();
        const auto d = demand(compareReleases(opened(files), opened(files)));
        QVERIFY(d.isEmpty());
        QCOMPARE(d.same, size_t{9});
        QVERIFY(d.volunteersGone.empty() && d.volunteersAdded.empty());
    }

    /// Volunteer 2 withdrew (rows 1, 4, 7), a photo of volunteer 3 came, one of volunteer 1 got other votes; all shuffled anew.
    void findsRowsThroughNewNumbersAndOrder() {
        ReleaseFiles before, after;
        before.write();
        auto one = take(before, 0), three = take(before, 2), other = take(before, 5), more = take(before, 8);
        auto stranger = take(before, 1);
        for (auto& pixel : stranger.pixels) pixel ^= 0xff;
        stranger.labels = {2, 9, 1, 0, 17};
        one.labels = {2, 1, 1, 3, 14};
        three.labels[0] = other.labels[0] = more.labels[0] = 1;
        auto second = take(before, 3), third = take(before, 6);
        second.labels[0] = third.labels[0] = 2;
        put(after, {more, stranger, one, third, three, second, other});
        after.write();
        const auto d = demand(compareReleases(opened(before), opened(after)));
        QCOMPARE(d.same, size_t{5});
        QCOMPARE(d.gone.size(), size_t{3});
        for (const auto& row : d.gone) QCOMPARE(row.label.volunteer, std::int64_t{2});
        QCOMPARE(d.gone.front().row, size_t{1});
        QCOMPARE(d.volunteersGone, std::vector<std::int64_t>{2});
        QVERIFY(d.volunteersAdded.empty()); // the stranger's volunteer was there before
        QCOMPARE(d.added.size(), size_t{1});
        QCOMPARE(d.added.front().row, size_t{1});
        QCOMPARE(d.changed.size(), size_t{1});
        QCOMPARE(d.changed.front().before.row, size_t{0});
        QCOMPARE(d.changed.front().after.row, size_t{2});
        QVERIFY(d.changed.front().isRelabelled() && !d.changed.front().isRecut);
    }

    void withKeysAnotherCutIsTheSamePhoto() {
        ReleaseFiles before(1, 3), after(1, 3);
        before.write();
        after.pixels.front() ^= 1;
        after.write();
        const RowKeys keys{"a", "b", "c"};
        const auto d = demand(compareReleases(opened(before), opened(after), keys, keys));
        QCOMPARE(d.same, size_t{2});
        QVERIFY(d.gone.empty() && d.added.empty());
        QVERIFY(d.changed.front().isRecut && !d.changed.front().isRelabelled());
        QCOMPARE(compareReleases(opened(before), opened(after), keys, {"a"}).error().kind, base::ErrorKind::Invalid);
    }

    void namesTheSettingsThatChanged() {
        ReleaseFiles before(1, 1), after(1, 1);
        before.write();
        after.write([](Manifest& m) {
            m.seed = 2;
            m.settings["face_scale"] = 0.7;
            m.settings["border"] = "grey";
        });
        const auto d = demand(compareReleases(opened(before), opened(after)));
        QCOMPARE(d.settings.size(), size_t{3});
        QCOMPARE(d.settings[0].name, std::string("border"));
        QCOMPARE(QString::fromStdString(d.settings[0].before), QStringLiteral("replicated"));
        QCOMPARE(d.settings[1].after, std::string("0.7"));
        QCOMPARE(d.settings[2].name, std::string("seed"));
    }

    void equalPicturesAreMatchedInTheirOrder() {
        ReleaseFiles before(1, 2), after(1, 2);
        const auto twice = take(before, 0);
        put(before, {twice, twice});
        put(after, {twice, twice, twice});
        before.writeArrays();
        after.writeArrays();
        const auto d = demand(compareReleases(opened(before), opened(after)));
        QCOMPARE(d.same, size_t{2});
        QCOMPARE(d.added.size(), size_t{1});
        QCOMPARE(d.added.front().row, size_t{2});
    }

    void canBeCancelled() {
        ReleaseFiles files;
        files.write();
        std::stop_source stop;
        const base::Task task([&](const base::Progress& p) { if (p.done == 3) stop.request_stop(); }, stop.get_token());
        QCOMPARE(compareReleases(opened(files), opened(files), {}, {}, task).error().kind, base::ErrorKind::Cancelled);
    }
};

QTEST_GUILESS_MAIN(DifferenceTest)
#include "difference_test.moc"
