#include "core/intake/doubles.h"
#include "tests/support/temp_project.h"

using namespace paulownia;
using intake::DoubleKind;
using model::AgreementNumber;
using model::PhotoId;
using tests::TempProject;

class DoublesTest : public QObject {
    Q_OBJECT

    struct Sent {
        const char* number;
        int day = 1;                          ///< of February 2019; 0: no form
        std::vector<int> contents;            ///< photo 1, 2, …: equal numbers are equal files
        std::optional<int> birthYear = 1980;
        model::ConsentState consent = model::ConsentState::OnRecord;
    };

    static void send(TempProject& project, const Sent& sent) {
        const auto number = *AgreementNumber::parse(QLatin1String(sent.number));
        const auto at = sent.day ? QDateTime(QDate(2019, 2, sent.day), QTime(12, 0), Qt::UTC) : QDateTime();
        TempProject::require(project->submissions().add({number, at, {}, sent.birthYear, sent.consent, {}, {}, project->now(), {}, {}}));
        for (size_t i = 0; i < sent.contents.size(); ++i) {
            const auto content = static_cast<quint64>(sent.contents[i]);
            const auto hash = content * 0x9E3779B97F4A7C15ULL; // far apart
            TempProject::require(project->photos().add({PhotoId(number, static_cast<int>(i) + 1), QByteArray(32, static_cast<char>(content)), 9,
                                                        QSize(9, 9), 1, {}, hash, {}, {}}));
        }
    }
    static QStringList found(TempProject& project) {
        const auto groups = intake::findDoubles(*project), identical = intake::findIdentical(*project);
        TempProject::require(groups);
        TempProject::require(identical);
        auto certain = *groups; // findIdentical() finds the same but those that only look alike
        certain.removeIf([](const auto& group) { return group.kind == DoubleKind::Near; });
        if (*identical != certain) qFatal("findIdentical() differs from findDoubles()");
        QStringList all;
        for (const auto& group : *groups) {
            QStringList photos;
            for (const auto& photo : group.photos) photos << photo.toString().mid(6);
            all << intake::toKey(group.kind) + QLatin1Char(' ') + photos.join(QLatin1Char(' '));
        }
        return all;
    }

private Q_SLOTS:
    void findsEachKind_data() {
        QTest::addColumn<std::vector<Sent>>("sent");
        QTest::addColumn<QStringList>("expected");
        const auto row = [](const char* name, std::vector<Sent> sent, std::initializer_list<const char*> expected) {
            QStringList texts;
            for (const char* text : expected) texts << QLatin1String(text);
            QTest::newRow(name) << sent << texts;
        };
        const auto none = model::ConsentState::NotOnRecord;
        row("nothing", {{"a0000001", 1, {1, 2}}, {"a0000002", 2, {3, 4}}}, {});
        row("within", {{"a0000001", 1, {1, 2, 1, 1}}}, {"within 01_1 01_3 01_4"});
        row("sent again", {{"a0000002", 1, {1, 2}}, {"a0000001", 2, {1, 2}}}, {"sent-again 02_1 02_2 01_1 01_2"});
        row("sent again in part, shuffled", {{"a0000001", 1, {1, 2, 3}}, {"a0000002", 2, {3, 1}}}, {"sent-again 01_1 01_2 01_3 02_1 02_2"});
        row("sent three times", {{"a0000003", 1, {1, 2}}, {"a0000001", 2, {1, 2}}, {"a0000002", 3, {1, 2}}},
            {"sent-again 03_1 03_2 01_1 01_2", "sent-again 03_1 03_2 02_1 02_2"});
        row("the later one has more", {{"a0000001", 1, {1, 2}}, {"a0000002", 2, {1, 2, 3}}}, {"across 01_1 02_1", "across 01_2 02_2"});
        row("another year of birth", {{"a0000001", 1, {1}}, {"a0000002", 2, {1}, 1981}}, {"across 01_1 02_1"});
        row("no form", {{"a0000001", 0, {1}}, {"a0000002", 0, {1}}}, {"across 01_1 02_1"});
        row("consent would be lost", {{"a0000001", 1, {1}, 1980, none}, {"a0000002", 2, {1}}}, {"across 01_1 02_1"});
        row("across, the earlier first", {{"a0000001", 2, {1, 5}}, {"a0000002", 1, {1, 6}}}, {"across 02_1 01_1"});
        row("within and across", {{"a0000001", 1, {1, 1, 5}}, {"a0000002", 2, {1, 6}}}, {"within 01_1 01_2", "across 01_1 02_1"});
    }
    void findsEachKind() {
        QFETCH(std::vector<Sent>, sent);
        QFETCH(QStringList, expected);
        TempProject project;
        for (const auto& one : sent) send(project, one);
        QCOMPARE(found(project), expected);
    }

    void findsPhotosSavedAgain() {
        TempProject project;
        send(project, {"a0000001", 1, {1}});
        const auto other = *AgreementNumber::parse(QStringLiteral("a0000002"));
        send(project, {"a0000002", 2, {2}});
        const auto first = **project->photos().find(PhotoId(*AgreementNumber::parse(QStringLiteral("a0000001")), 1));
        TempProject::require(project->photos().add({PhotoId(other, 5), QByteArray(32, 'z'), 9, QSize(9, 9), 1, {}, first.perceptualHash ^ 5, {}, {}}));
        QCOMPARE(found(project), QStringList{QStringLiteral("near 01_1 02_5")});
        QVERIFY(!intake::findDoubles(*project)->first().isCertain());
    }

    void resolvesOnlyWhatIsCertain() {
        TempProject project;
        send(project, {"a0000001", 1, {1, 2, 1}});
        send(project, {"a0000002", 2, {2, 1}});
        send(project, {"a0000003", 3, {2, 7}});
        QCOMPARE(*intake::resolveDoubles(*project, {}), 2);
        QCOMPARE(found(project), QStringList{QStringLiteral("across 01_2 03_1")});
        QCOMPARE(project->photos().reviewable()->size(), 4);
        const auto again = **project->submissions().find(*AgreementNumber::parse(QStringLiteral("a0000002")));
        QCOMPARE(again.state, model::SubmissionState::SentAgain);
        QCOMPARE(again.sameAs->toString(), QStringLiteral("a0000001"));
        const auto head = project->chain().head()->seq;
        QCOMPARE(*intake::resolveDoubles(*project, {}), 0);
        QCOMPARE(project->chain().head()->seq, head);
    }

    void aPersonDecidesTheRest() {
        TempProject project;
        send(project, {"a0000001", 1, {1, 2, 3}});
        send(project, {"a0000002", 2, {1, 2, 4}});
        const auto groups = *intake::findDoubles(*project);
        TempProject::require(intake::resolve(*project, groups[0]));
        TempProject::require(intake::keepApart(*project, groups[1]));
        QCOMPARE(found(project), QStringList());
        QCOMPARE(project->photos().reviewable()->size(), 5);
        QVERIFY(!project->chain().verify()->has_value());
    }

    void stoppedInTheMiddleItGoesOnLater() {
        TempProject project;
        send(project, {"a0000001", 1, {1, 1}});
        send(project, {"a0000002", 2, {2, 2}});
        std::stop_source stop;
        const base::Task task([&](const base::Progress&) { stop.request_stop(); }, stop.get_token());
        QCOMPARE(intake::resolveDoubles(*project, task).error().kind, base::ErrorKind::Cancelled);
        QCOMPARE(*intake::resolveDoubles(*project, {}), 1);
        QCOMPARE(found(project), QStringList());
    }
};

QTEST_GUILESS_MAIN(DoublesTest)
#include "doubles_test.moc"
