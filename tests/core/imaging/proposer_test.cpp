#include "core/imaging/proposer.h"

#include "core/imaging/proposal_confidence.h"
#include "tests/support/face_set.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace paulownia;
using namespace paulownia::imaging;
using model::ProposalFlag;

namespace {
ProposerOptions way(const QString& name) {
    ProposerOptions options;
    options.detector = name;
    return options;
}

double quantile(std::vector<double> values, double q) {
    std::sort(values.begin(), values.end());
    return values[static_cast<size_t>(q * static_cast<double>(values.size() - 1) + 0.5)];
}
} // namespace

class ProposerTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void saysWhatIsMissing() {
        ProposerOptions options = way(QStringLiteral("landmarks"));
        options.landmarkModel = QStringLiteral("/nowhere/points.dat");
        const auto landmarks = ProposerFactory::load(options);
        QVERIFY(!landmarks.has_value());
        QCOMPARE(landmarks.error().kind, base::ErrorKind::NotFound);
        QCOMPARE(landmarks.error().where, std::string("/nowhere/points.dat"));
        options = way(QStringLiteral("haar"));
        options.haarCascade = QStringLiteral("/nowhere/face.xml");
        QCOMPARE(ProposerFactory::load(options).error().kind, base::ErrorKind::NotFound);
        QCOMPARE(ProposerFactory::load(way(QStringLiteral("magic"))).error().kind, base::ErrorKind::Invalid);
    }
    void refusesAFileThatIsNoModel() {
        QTemporaryDir folder;
        QFile file(folder.filePath(QStringLiteral("model")));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("not a model");
        file.close();
        ProposerOptions options = way(QStringLiteral("landmarks"));
        options.landmarkModel = options.haarCascade = file.fileName();
        QCOMPARE(ProposerFactory::load(options).error().kind, base::ErrorKind::Invalid);
        options.detector = QStringLiteral("haar");
        QCOMPARE(ProposerFactory::load(options).error().kind, base::ErrorKind::Invalid);
    }
    void fallsBackWhereThereIsNoModel() {
        ProposerOptions options;
        options.landmarkModel = QStringLiteral("/nowhere/points.dat");
        const auto factory = ProposerFactory::load(options);
        QVERIFY(factory.has_value());
        QCOMPARE(factory->name(), QStringLiteral("symmetry"));
    }
    void findsNoFaceWhereThereIsNone_data() { ways(); }
    void findsNoFaceWhereThereIsNone() {
        QFETCH(QString, name);
        auto proposer = makeOrSkip(name);
        if (!proposer) return;
        cv::Mat stripes(600, 500, CV_8UC3, cv::Scalar::all(200));
        for (int y = 0; y < 600; y += 40) stripes.rowRange(y, y + 15).setTo(cv::Scalar(30, 90, 160));
        for (const cv::Mat& picture : {stripes, cv::Mat(1, 1, CV_8U, cv::Scalar(7)), cv::Mat(3000, 20, CV_8U, cv::Scalar(7))}) {
            const auto proposal = proposer->propose(picture);
            QVERIFY(proposal.has_value());
            QVERIFY(proposal->flags.testFlag(ProposalFlag::NoFace));
            QVERIFY(proposal->box.isEmpty());
            QCOMPARE(proposal->confidence, 0.0);
            QCOMPARE(proposal->detector, name);
        }
    }
    void refusesWrongUse() {
        auto proposer = makeOrSkip(QStringLiteral("symmetry"));
        if (!proposer) return;
        QVERIFY(!proposer->propose(cv::Mat()));
        QVERIFY(!proposer->propose(cv::Mat(9, 9, CV_16U, cv::Scalar(0))));
        QVERIFY(!proposer->propose(cv::Mat(9, 9, CV_8U, cv::Scalar(0)), QSize()));
    }
    void doubtsMoreWithWeakerEvidence() {
        const FaceEvidence good{2.5, 0.8, 0.3, 0.003};
        for (const QString& name : {QStringLiteral("landmarks"), QStringLiteral("symmetry"), QStringLiteral("haar")}) {
            const double confidence = confidenceOf(name, good);
            QVERIFY(confidence > 0.8 && confidence < 1);
            QVERIFY(confidenceOf(name, {0.1, 0.3, 5, 0.3}) < 0.5);
            QVERIFY(confidenceOf(name, {0.1, 0.8, 0.3, 0.003}) < confidence);
            QVERIFY(confidenceOf(name, {2.5, 0.8, 4, 0.003}) < confidence);
            QVERIFY(std::isfinite(confidenceOf(name, {0, -1, 180, 0})));
        }
    }
    void flagsADoubtfulPose() {
        FaceEstimate face;
        face.evidence = {2, 0.8, 0.5, 0.003};
        QCOMPARE(poseFlags(face), model::ProposalFlags());
        face.yaw = -0.4;
        QVERIFY(poseFlags(face).testFlag(ProposalFlag::TurnedHead));
        face.evidence.rollDifference = 3;
        QVERIFY(poseFlags(face).testFlag(ProposalFlag::DoubtfulRoll));
    }
    /// The measure of issue A on every fourth person; tests/benchmarks/accuracy takes them all.
    void fitsRealFaces_data() { ways(); }
    void fitsRealFaces() {
        QFETCH(QString, name);
        const bool isDefault = name == QLatin1String("landmarks");
        const std::vector<tests::RealFace> faces = everyFourth();
        if (faces.empty()) QSKIP("shared/faces is not there");
        auto proposer = makeOrSkip(name);
        if (!proposer) return;
        std::vector<double> overlaps, rolls;
        int photos = 0, found = 0;
        for (const tests::RealFace& face : faces)
            for (double angle : {-25.0, -9.0, 0.0, 17.0, 25.0}) {
                if (!face.contour) continue;
                const tests::KnownPhoto photo = tests::turnedBy(tests::known(face), angle);
                const auto seen = proposer->examine(photo.grey, QSize(photo.grey.cols, photo.grey.rows));
                QVERIFY(seen.has_value());
                ++photos;
                QVERIFY2(!seen->proposal.flags.testFlag(ProposalFlag::SeveralFaces), qPrintable(face.name));
                if (seen->proposal.flags.testFlag(ProposalFlag::NoFace)) continue;
                ++found;
                overlaps.push_back(tests::overlap(seen->proposal, photo));
                rolls.push_back(std::abs(normalisedAngle(seen->face.rollDeg - photo.rollDeg)));
                // What is proposed turns the face upright, not further over; small tilts are left alone.
                const double left = std::abs(photo.rollDeg + seen->proposal.angleDeg);
                QVERIFY2(left < 4, qPrintable(QStringLiteral("%1 turned by %2: %3 left").arg(face.name).arg(angle).arg(left)));
                if (std::abs(photo.rollDeg) < 0.5) QCOMPARE(seen->proposal.angleDeg, 0.0);
            }
        QVERIFY2(found >= photos * 0.99, qPrintable(QStringLiteral("%1 of %2").arg(found).arg(photos)));
        QVERIFY2(quantile(overlaps, 0.5) >= 0.9, qPrintable(QString::number(quantile(overlaps, 0.5))));
        QVERIFY2(quantile(rolls, 0.95) <= 2, qPrintable(QString::number(quantile(rolls, 0.95))));
        if (isDefault) QVERIFY2(quantile(overlaps, 0.05) >= 0.88, qPrintable(QString::number(quantile(overlaps, 0.05))));
    }
    void flagsWhatIsWrongWithAPhoto() {
        const std::vector<tests::RealFace> faces = everyFourth();
        if (faces.empty()) QSKIP("shared/faces is not there");
        auto proposer = makeOrSkip(QStringLiteral("landmarks"));
        if (!proposer) return;
        const cv::Mat good = faces.front().grey(kProposalSide);
        const auto flagsOf = [&](const cv::Mat& picture) { return proposer->propose(picture)->flags; };
        QCOMPARE(flagsOf(good), model::ProposalFlags());
        cv::Mat blurred, dark, light, two;
        cv::GaussianBlur(good, blurred, {}, 8);
        good.convertTo(dark, CV_8U, 0.25);
        good.convertTo(light, CV_8U, 2.2);
        cv::hconcat(good, faces[2].grey(kProposalSide), two);
        QVERIFY(flagsOf(blurred).testFlag(ProposalFlag::Blurred));
        QVERIFY(flagsOf(dark).testFlag(ProposalFlag::TooDark));
        QVERIFY(flagsOf(light).testFlag(ProposalFlag::TooLight));
        QVERIFY(flagsOf(two).testFlag(ProposalFlag::SeveralFaces));
    }
    void countsInPixelsOfTheFullPhoto() {
        const std::vector<tests::RealFace> faces = everyFourth();
        if (faces.empty()) QSKIP("shared/faces is not there");
        auto proposer = makeOrSkip(QStringLiteral("landmarks"));
        if (!proposer) return;
        const auto full = decode(faces.front().bytes), small = decode(faces.front().bytes, {Channels::Grey, kProposalSide});
        const model::FaceBox one = proposer->propose(*full)->box, two = proposer->propose(*small)->box;
        QVERIFY(std::abs(one.x - two.x) <= 6 && std::abs(one.y - two.y) <= 6 && std::abs(one.w - two.w) <= 10 && std::abs(one.h - two.h) <= 10);
    }

private:
    static void ways() {
        QTest::addColumn<QString>("name");
        for (const QString& name : detectorNames())
            if (name != QLatin1String("auto")) QTest::newRow(qPrintable(name)) << name;
    }
    static std::vector<tests::RealFace> everyFourth() {
        std::vector<tests::RealFace> some;
        const std::vector<tests::RealFace> all = tests::realFaces();
        for (size_t i = 0; i < all.size(); ++i)
            if (i % 8 < 2) some.push_back(all[i]); // both photos of a person
        return some;
    }
    static std::unique_ptr<FaceProposer> makeOrSkip(const QString& name) {
        auto factory = ProposerFactory::load(way(name));
        if (factory) return std::move(*factory->make());
        if (factory.error().kind == base::ErrorKind::NotFound) [] { QSKIP("its model is not installed"); }();
        return nullptr;
    }
};

QTEST_GUILESS_MAIN(ProposerTest)
#include "proposer_test.moc"
