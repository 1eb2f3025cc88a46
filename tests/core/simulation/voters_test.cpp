#include "core/simulation/voters.h"

#include <QSet>
#include <QTest>
#include <map>

using namespace paulownia;
using namespace paulownia::simulation;

class VotersTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() {
        m_options.volunteers = 60;
        m_options.faults = true;
        m_plans = planSubmissions(m_options);
        m_panel = makePanel(m_options);
    }
    void hasVotersOfTheirOwn() {
        QCOMPARE(m_panel.size(), size_t(17));
        QCOMPARE(m_panel.front().name, QStringLiteral("voter01"));
        QVERIFY(m_panel[0].genderError != m_panel[1].genderError);
        QVERIFY(genderSheet(m_panel[0], m_plans).lines.size() == genderSheet(m_panel[1], m_plans).lines.size());
    }
    void nobodyAbstains() {
        QSet<QString> readable, sentAgain;
        for (const auto& plan : m_plans) {
            if (plan.sentAgainAs) sentAgain.insert(plan.sentAgainAs->toString());
            for (const auto& photo : plan.photos)
                if (photo.isReadable()) readable.insert(model::PhotoId(plan.number, photo.number).toString());
        }
        QVERIFY(readable.size() < 60 * 9);
        QVERIFY(!sentAgain.isEmpty());
        for (const Voter& voter : m_panel) {
            QSet<QString> seen;
            for (const auto& line : smileSheet(voter, m_plans).lines) seen.insert(line.subject);
            QCOMPARE(seen, readable);
            for (const auto& line : genderSheet(voter, m_plans).lines) QVERIFY(!sentAgain.contains(line.subject));
            QCOMPARE(genderSheet(voter, m_plans).lines.size(), 60);
        }
    }
    void mostlySeesWhatIsThere() {
        std::map<QString, int> smiles;
        for (const Voter& voter : m_panel)
            for (const auto& line : smileSheet(voter, m_plans).lines)
                smiles[line.subject] += line.choice == QLatin1String("smile");
        int right = 0, all = 0, split = 0;
        for (const auto& plan : m_plans)
            for (const auto& photo : plan.photos) {
                if (!photo.isReadable()) continue;
                const int votes = smiles[model::PhotoId(plan.number, photo.number).toString()];
                ++all;
                right += (votes > 8) == photo.shot.isSmile();
                split += votes >= 4 && votes <= 13;
            }
        QVERIFY2(right > all * 0.97 && right < all, qPrintable(QStringLiteral("%1 of %2").arg(right).arg(all)));
        QVERIFY2(split > 0 && split < all / 10, qPrintable(QString::number(split))); // some are hard to tell, as in real panels
    }
    void errsNowAndThenAboutGender() {
        int wrong = 0, all = 0;
        for (const Voter& voter : m_panel) {
            const auto sheet = genderSheet(voter, m_plans);
            for (qsizetype i = 0; i < sheet.lines.size(); ++i) {
                ++all;
                wrong += (sheet.lines[i].choice == QLatin1String("female")) != m_plans[static_cast<size_t>(i)].person.isFemale;
            }
        }
        QVERIFY2(wrong > all / 100 && wrong < all / 10, qPrintable(QString::number(wrong)));
    }

private:
    Options m_options;
    std::vector<SubmissionPlan> m_plans;
    std::vector<Voter> m_panel;
};

QTEST_GUILESS_MAIN(VotersTest)
#include "voters_test.moc"
