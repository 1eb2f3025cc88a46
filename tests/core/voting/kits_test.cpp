#include "core/voting/kits.h"
#include "core/voting/settle.h"
#include "core/voting/tally.h"
#include "core/base/random.h"
#include "tests/support/voting_fixture.h"

using namespace paulownia;
using base::ErrorKind;
using formats::Kit;
using tests::VotingProject;

namespace {

const QString kGender = QStringLiteral("gender"), kSmile = QStringLiteral("smile");

class KitsProject : public VotingProject {
public:
    explicit KitsProject(int panel = 3, int volunteers = 3, int photos = 2) : VotingProject(panel) {
        require((*this)->database().transaction([&]() -> base::Result<> {
            for (int i = 1; i <= volunteers; ++i) {
                const auto volunteer = addVolunteer(i, photos);
                for (int n = 1; n <= photos; ++n) decide({volunteer, n}, model::Verdict::Accepted);
            }
            return {};
        }));
    }
    QString file(const QString& name) const { return m_files.filePath(name); }
    Kit kit(const QString& voter) {
        auto made = voting::makeKit(**this, voter, file(voter + QStringLiteral(".kit")), [](const voting::ShownPhoto& photo) {
            return base::Result<QByteArray>("a picture " + QByteArray::number(qHash(photo.photo.id.toString())));
        });
        require(made);
        return *made;
    }
    QString ballots(const QString& voter) const { return file(voter + QStringLiteral(".ballots")); }
    base::Result<voting::KitOutcome> collect(const QString& voter) { return voting::collectKit(**this, ballots(voter)); }

private:
    QTemporaryDir m_files;
};

void answerAll(const Kit& kit, const QString& path, base::Random& random) {
    auto file = formats::KitBallotFile::open(path, kit);
    VotingProject::require(file);
    auto at = QDateTime::fromString(QStringLiteral("2026-11-24T10:00:00Z"), Qt::ISODate);
    for (const auto& asked : kit.questions)
        for (const auto& subject : asked.subjects)
            VotingProject::require((*file)->append({asked.question.name, subject.token, asked.question.choices.at(static_cast<qsizetype>(random.below(2))), at = at.addMSecs(1500)}));
}

QByteArray contentOf(const QString& path) {
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void write(const QString& path, const QByteArray& bytes) {
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size()) qFatal("not written");
}

} // namespace

class KitsTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aKitHoldsQuestionsAndFacesAlone() {
        KitsProject project;
        const auto made = project.kit(QStringLiteral("ann"));
        const auto read = formats::readKit(project.file(QStringLiteral("ann.kit")));
        QVERIFY2(read.has_value(), read ? "" : read.error().detail.c_str());
        QCOMPARE(read->questions.size(), 2);
        QCOMPARE(read->questions[0].subjects.size(), 3);
        QCOMPARE(read->questions[0].subjects[0].pictures.size(), 2);
        QCOMPARE(read->questions[1].subjects.size(), 6);
        QCOMPARE(read->pictures.size(), 6); // each once
        QCOMPARE(read->questions[1].question.wording, project->votes().question(kSmile)->wording);
        const auto bytes = contentOf(project.file(QStringLiteral("ann.kit")));
        for (const char* secret : {"a0000001", "a0000002", "a0000001_1", "jpg"}) QVERIFY2(!bytes.contains(secret), secret);
        const auto other = project.kit(QStringLiteral("ben")); // other tokens, another order
        QVERIFY(other.questions[0].subjects[0].token != made.questions[0].subjects[0].token);
    }

    /// The answers arrive under the subjects that the voter saw.
    void answersBelongToTheirSubjects() {
        KitsProject project(3, 3, 1);
        const auto kit = project.kit(QStringLiteral("ann"));
        auto file = formats::KitBallotFile::open(project.ballots(QStringLiteral("ann")), kit);
        QSet<QByteArray> female{"a picture " + QByteArray::number(qHash(QStringLiteral("a0000002_1")))};
        for (const auto& subject : kit.questions[0].subjects)
            QVERIFY((*file)->append({kGender, subject.token, female.contains(kit.pictures[subject.pictures[0]]) ? QStringLiteral("female") : QStringLiteral("male"),
                                     project->now()}).has_value());
        QVERIFY(project.collect(QStringLiteral("ann")).has_value());
        const auto stored = project->votes().ballots(kGender);
        for (const auto& ballot : *stored)
            QCOMPARE(ballot.choice, ballot.subject == QStringLiteral("a0000002") ? QStringLiteral("female") : QStringLiteral("male"));
    }

    void aChangeOfMindMergesInEitherOrder_data() {
        QTest::addColumn<bool>("earlyFirst");
        QTest::newRow("the early file first") << true;
        QTest::newRow("the late file first") << false;
    }
    void aChangeOfMindMergesInEitherOrder() {
        QFETCH(bool, earlyFirst);
        KitsProject project(3, 2, 1);
        const auto voter = QStringLiteral("ann"), early = project.file(QStringLiteral("early.ballots"));
        const auto kit = project.kit(voter);
        const auto &first = kit.questions[0].subjects[0].token, &second = kit.questions[0].subjects[1].token;
        const auto at = project->now();
        auto file = formats::KitBallotFile::open(project.ballots(voter), kit);
        const auto answer = [&](const QString& token, const char* choice, int second_) { QVERIFY((*file)->append({kGender, token, QLatin1String(choice), at.addSecs(second_)}).has_value()); };
        answer(first, "male", 1);
        answer(second, "male", 2);
        QVERIFY(QFile::copy(project.ballots(voter), early));
        answer(first, "female", 3);
        answer(second, "", 4);
        for (const auto& path : earlyFirst ? QStringList{early, project.ballots(voter)} : QStringList{project.ballots(voter), early})
            QVERIFY(voting::collectKit(*project, path).has_value());
        const auto stored = project->votes().ballots(kGender);
        QCOMPARE(stored->size(), 1);
        QCOMPARE(stored->first().choice, QStringLiteral("female"));
    }

    /// Wherever a byte is changed, and whichever line left out or doubled, nothing of the file counts.
    void aForgedFileIsRefusedWhole() {
        KitsProject project;
        const auto voter = QStringLiteral("ann");
        base::Random random(1);
        answerAll(project.kit(voter), project.ballots(voter), random);
        const auto good = contentOf(project.ballots(voter));
        const auto lines = good.split('\n');
        QVector<QByteArray> forgeries{good.left(0), "rubbish\n", QByteArray(good).replace("\tann\t", "\tben\t"), QByteArray(good).replace("\tmale\t", "\tfemale\t"),
                                      QByteArray(good).replace(lines[2] + '\n', ""), QByteArray(good).replace(lines[2] + '\n', lines[2] + '\n' + lines[2] + '\n')};
        for (int i = 0; i < 60; ++i) {
            auto bytes = good;
            const auto at = static_cast<qsizetype>(random.below(static_cast<std::uint64_t>(good.size() - 1)));
            bytes[at] = static_cast<char>(bytes[at] ^ 1);
            forgeries.append(bytes);
        }
        for (const auto& forged : forgeries) {
            write(project.ballots(voter), forged);
            const auto outcome = project.collect(voter);
            QVERIFY2(!outcome && outcome.error().kind == ErrorKind::Invalid, forged.constData());
            QVERIFY(project->votes().allBallots()->isEmpty());
        }
    }

    void aForeignKitIsRefused() {
        KitsProject project, other;
        base::Random random(1);
        answerAll(other.kit(QStringLiteral("ann")), other.ballots(QStringLiteral("ann")), random);
        QCOMPARE(voting::collectKit(*project, other.ballots(QStringLiteral("ann"))).error().kind, ErrorKind::Invalid);
        QCOMPARE(voting::collectKit(*project, project.file(QStringLiteral("nowhere"))).error().kind, ErrorKind::NotFound);
    }

    /// Pictures swapped under a voter's eyes: the studio notices, and so does the project when the kit was signed anew.
    void aChangedKitIsRefused() {
        KitsProject project;
        auto kit = project.kit(QStringLiteral("ann"));
        const auto path = project.file(QStringLiteral("ann.kit"));
        auto bytes = contentOf(path);
        bytes[bytes.size() - 3] = static_cast<char>(bytes[bytes.size() - 3] ^ 1);
        write(path, bytes);
        QCOMPARE(formats::readKit(path).error().kind, ErrorKind::Invalid);
        for (const qsizetype length : {0, 10, 100, 400}) {
            write(path, bytes.left(length));
            QCOMPARE(formats::readKit(path).error().kind, ErrorKind::Invalid);
        }
        std::swap(kit.pictures[0], kit.pictures[1]);
        QVERIFY(formats::writeKit(path, kit, formats::KitKeys::fromSeed(QByteArray(32, 'x'))).has_value());
        const auto swapped = formats::readKit(path); // whole, but signed by somebody
        base::Random random(1);
        answerAll(*swapped, project.ballots(QStringLiteral("ann")), random);
        QCOMPARE(project.collect(QStringLiteral("ann")).error().kind, ErrorKind::Invalid);
    }

    void goesOnAfterAPowerCut() {
        KitsProject project;
        const auto voter = QStringLiteral("ann");
        const auto kit = project.kit(voter);
        const auto& token = kit.questions[0].subjects[0].token;
        { QVERIFY((*formats::KitBallotFile::open(project.ballots(voter), kit))->append({kGender, token, QStringLiteral("male"), project->now()}).has_value()); }
        const auto whole = contentOf(project.ballots(voter));
        write(project.ballots(voter), whole + "gender\tcut sho");
        QCOMPARE(project.collect(voter)->added, 1);
        auto again = formats::KitBallotFile::open(project.ballots(voter), kit);
        QCOMPARE((*again)->answers().size(), 1);
        QVERIFY((*again)->append({kGender, token, QStringLiteral("female"), project->now().addSecs(5)}).has_value());
        QCOMPARE(project.collect(voter)->changed, 1);
        QCOMPARE(formats::KitBallotFile::open(project.ballots(voter), project.kit(QStringLiteral("ben"))).error().kind, ErrorKind::Invalid);
    }

    /// In a kit a repeat is a subject like others; back in the project it is a repeat again.
    void repeatsTravelWithKits() {
        KitsProject project(3, 40, 1);
        auto question = *project->votes().question(kGender);
        question.repeatPercent = 5;
        QVERIFY(voting::defineQuestion(*project, question).has_value());
        const auto voter = QStringLiteral("ann");
        const auto kit = project.kit(voter);
        QCOMPARE(kit.questions[0].subjects.size(), 42);
        QCOMPARE(kit.questions[1].subjects.size(), 40);
        QSet<QString> tokens;
        for (const auto& subject : kit.questions[0].subjects) tokens.insert(subject.token);
        QCOMPARE(tokens.size(), 42);
        base::Random random(3);
        answerAll(kit, project.ballots(voter), random);
        for (const int added : {82, 0}) QCOMPARE(project.collect(voter)->added, added);
        QCOMPARE(project->votes().ballots(kGender)->size(), 40);
        QCOMPARE(project->repeats().about(kGender)->size(), 2);
        const auto tally = *voting::tally(*project, kGender);
        for (const auto& subject : tally.subjects) QCOMPARE(subject.votes(), 1);
    }

    void theProjectsRulesHoldForKits() {
        KitsProject project(1);
        base::Random random(1);
        for (const char* voter : {"ann", "ben"}) answerAll(project.kit(QLatin1String(voter)), project.ballots(QLatin1String(voter)), random);
        QVERIFY(project.collect(QStringLiteral("ann")).has_value());
        QCOMPARE(project.collect(QStringLiteral("ben")).error().kind, ErrorKind::Denied); // the panel is full
        QVERIFY(voting::closeQuestion(*project, kGender).has_value());
        QVERIFY(project.collect(QStringLiteral("ann")).has_value()); // nothing new
        QCOMPARE(project.kit(QStringLiteral("ann")).questions.size(), 1);
        QVERIFY(voting::closeQuestion(*project, kSmile).has_value());
        QCOMPARE(voting::makeKit(*project, QStringLiteral("ann"), project.file(QStringLiteral("x")), {}).error().kind, ErrorKind::Denied);
        QVERIFY(!QFile::exists(project.file(QStringLiteral("x"))));
    }
};

QTEST_GUILESS_MAIN(KitsTest)
#include "kits_test.moc"
