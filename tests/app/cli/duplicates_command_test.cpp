#include "core/storage/project.h"
#include "tests/support/programs.h"
#include "tests/support/submission_folder.h"

#include <QTemporaryDir>
#include <QTest>
#include <nlohmann/json.hpp>

using namespace paulownia;

/// `duplicates` and `audit`, as a script calls them.
class DuplicatesCommandTest : public QObject {
    Q_OBJECT

    QString at(const char* name) const { return m_folder->filePath(QLatin1String(name)); }
    int call(const QStringList& arguments, nlohmann::json& document) const {
        const auto outcome = tests::paulownia(arguments + QStringList{QStringLiteral("--json")});
        document = nlohmann::json::parse(outcome.out.toStdString(), nullptr, false);
        return outcome.exit;
    }

private Q_SLOTS:
    void init() {
        m_folder = std::make_unique<QTemporaryDir>();
        const auto a = tests::writeSubmission(at("in"), 1), b = tests::writeSubmission(at("in"), 2);
        QFile::remove(at("in") + QStringLiteral("/%1/%1_9.jpeg").arg(a));
        QVERIFY(QFile::copy(at("in") + QStringLiteral("/%1/%1_1.jpeg").arg(a), at("in") + QStringLiteral("/%1/%1_9.jpeg").arg(a)));
        QFile::remove(at("in") + QStringLiteral("/%1/%1_9.jpeg").arg(b));
        QVERIFY(QFile::copy(at("in") + QStringLiteral("/%1/%1_2.jpeg").arg(a), at("in") + QStringLiteral("/%1/%1_9.jpeg").arg(b)));
        QCOMPARE(tests::paulownia({QStringLiteral("new"), at("study")}).exit, 0);
        QCOMPARE(tests::paulownia({QStringLiteral("import"), at("study"), at("in")}).exit, 0);
    }

    void resolvesWhatIsCertainAndOffersTheRest() {
        nlohmann::json document;
        QCOMPARE(call({QStringLiteral("duplicates"), at("study")}, document), 1);
        QCOMPARE(document["open"].size(), size_t{2});
        QCOMPARE(call({QStringLiteral("duplicates"), at("study"), QStringLiteral("--resolve")}, document), 0);
        QCOMPARE(document["resolved"].get<int>(), 1);
        QCOMPARE(call({QStringLiteral("duplicates"), at("study"), QStringLiteral("--resolve")}, document), 0);
        QCOMPARE(document["resolved"].get<int>(), 0);
        QCOMPARE(document["open"][0]["kind"].get<std::string>(), std::string("across"));
    }

    void listsIdenticalFilesBeforeTheImport() {
        nlohmann::json document;
        QCOMPARE(call({QStringLiteral("duplicates"), at("in"), QStringLiteral("--files")}, document), 1);
        const auto identical = document["identical"].get<std::vector<std::vector<std::string>>>();
        QCOMPARE(identical.size(), size_t{3}); // the forms too
        QVERIFY(identical[1][0].ends_with("_1.jpeg") && identical[1][1].ends_with("_9.jpeg"));
        QCOMPARE(call({QStringLiteral("duplicates"), at("study"), QStringLiteral("--files")}, document), 0); // each content is stored once
        QCOMPARE(tests::paulownia({QStringLiteral("duplicates"), at("in"), QStringLiteral("--files"), QStringLiteral("--resolve")}).exit, 2);
        QCOMPARE(tests::paulownia({QStringLiteral("duplicates"), at("nowhere"), QStringLiteral("--files")}).exit, 3);
    }
    void auditHoldsUntilSomethingIsChanged() {
        nlohmann::json document;
        QCOMPARE(call({QStringLiteral("audit"), at("study")}, document), 0);
        QVERIFY(document["holds"].get<bool>());
        QCOMPARE(document["originals"].get<int>(), 18);
        {
            const auto project = *storage::Project::open(at("study"), {});
            QVERIFY(project->database().run(QStringLiteral("UPDATE photo SET problem = 'x' WHERE photo = 'a0000001_1'")).has_value());
            QVERIFY(project->database().run(QStringLiteral("UPDATE chain SET at = '' WHERE seq = 7")).has_value());
        }
        QCOMPARE(call({QStringLiteral("audit"), at("study")}, document), 1);
        QCOMPARE(document["first_broken"]["act"].get<int>(), 7);
        QCOMPARE(document["findings"][0]["where"].get<std::string>(), std::string("the photo a0000001_1"));
        QCOMPARE(tests::paulownia({QStringLiteral("audit"), at("nowhere")}).exit, 3);
    }

private:
    std::unique_ptr<QTemporaryDir> m_folder;
};

QTEST_GUILESS_MAIN(DuplicatesCommandTest)
#include "duplicates_command_test.moc"
