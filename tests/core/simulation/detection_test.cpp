#include "core/imaging/proposer.h"
#include "core/imaging/view_transform.h"
#include "tests/support/simulated_set.h"

#include <QTest>

using namespace paulownia;
using imaging::ProposerFactory;

namespace {
double quantile(std::vector<double> values, double q) {
    std::sort(values.begin(), values.end());
    return values.empty() ? std::nan("") : values[static_cast<size_t>(q * static_cast<double>(values.size() - 1) + 0.5)];
}

/// Of the proposal with the true rectangle, brought to the proposal's angle.
double overlap(const model::Proposal& proposal, const tests::TrueFace& face, QSize upright) {
    const QRectF mine = imaging::toRect(imaging::turnedBox(upright, face.box, -face.rollDeg, proposal.angleDeg)),
                 theirs = imaging::toRect(proposal.box);
    const QRectF common = mine & theirs;
    const auto area = [](const QRectF& r) { return r.width() * r.height(); };
    return area(common) / (area(mine) + area(theirs) - area(common));
}
} // namespace

/// The drawn faces are there to try the detectors on, so the detectors have to take them for faces, where the truth says.
class DetectionTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() {
        simulation::Options options = tests::quickSet(6, true);
        options.size = {640, 480};
        m_set = std::make_unique<tests::SimulatedSet>(options);
        QVERIFY(m_set->outcome());
    }
    void findsWhatIsDrawn_data() {
        QTest::addColumn<double>("found");
        QTest::newRow("auto") << 0.98;
        QTest::newRow("haar") << 0.9;
    }
    void findsWhatIsDrawn() {
        QFETCH(double, found);
        auto proposer = makeOrSkip(QString::fromLatin1(QTest::currentDataTag()));
        if (!proposer) return;
        int photos = 0, one = 0;
        std::vector<double> overlaps, rolls;
        for (const tests::TrueFace& face : goodFaces()) {
            const auto photo = imaging::decode(m_set->photo(face));
            QVERIFY2(photo.has_value(), qPrintable(face.file));
            const auto seen = proposer->examine(photo->pixels, photo->fullSize());
            QVERIFY(seen.has_value());
            ++photos;
            if (seen->proposal.flags & (model::ProposalFlags(model::ProposalFlag::NoFace) | model::ProposalFlag::SeveralFaces))
                continue;
            ++one;
            overlaps.push_back(overlap(seen->proposal, face, photo->fullSize()));
            rolls.push_back(std::abs(imaging::normalisedAngle(seen->face.rollDeg - face.rollDeg)));
        }
        qInfo("%d of %d photos have one face; overlap median %.3f, twentieth %.3f; roll within %.2f degrees for 95 %%", one,
              photos, quantile(overlaps, 0.5), quantile(overlaps, 0.05), quantile(rolls, 0.95));
        QVERIFY(one >= photos * found);
        QVERIFY(quantile(overlaps, 0.5) >= 0.85);
        QVERIFY(quantile(rolls, 0.95) <= 2);
    }
    void flagsWhatIsWrong() {
        auto proposer = makeOrSkip(QStringLiteral("landmarks"));
        if (!proposer) return;
        const auto flagged = [&](const char* defect, model::ProposalFlag flag) {
            for (const tests::TrueFace& face : m_set->truth())
                if (face.defect == QLatin1String(defect)) {
                    const auto photo = imaging::decode(m_set->photo(face));
                    const auto flags = proposer->propose(*photo)->flags;
                    if (!flags.testFlag(flag) && !flags.testFlag(model::ProposalFlag::NoFace)) return false;
                }
            return true;
        };
        QVERIFY(flagged("turned-head", model::ProposalFlag::TurnedHead));
        QVERIFY(flagged("two-faces", model::ProposalFlag::SeveralFaces));
        QVERIFY(flagged("dark", model::ProposalFlag::TooDark));
        QVERIFY(flagged("light", model::ProposalFlag::TooLight));
    }

private:
    QVector<tests::TrueFace> goodFaces() const {
        QVector<tests::TrueFace> faces;
        for (const tests::TrueFace& face : m_set->truth())
            if (face.defect.isEmpty() || face.defect == QLatin1String("exif-rotated") || face.defect == QLatin1String("inclined"))
                faces.append(face);
        return faces;
    }
    static std::unique_ptr<imaging::FaceProposer> makeOrSkip(const QString& name) {
        imaging::ProposerOptions options;
        options.detector = name;
        const auto factory = ProposerFactory::load(options);
        if (factory) return std::move(*factory->make());
        [&] { QSKIP("the detector's model is not installed"); }();
        return nullptr;
    }

    std::unique_ptr<tests::SimulatedSet> m_set;
};

QTEST_GUILESS_MAIN(DetectionTest)
#include "detection_test.moc"
