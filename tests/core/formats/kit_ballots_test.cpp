#include "core/formats/kit_ballots.h"

#include <QFileInfo>
#include <QScopeGuard>
#include <QTemporaryDir>
#include <QTest>
#include <csignal>
#include <sys/resource.h>
#include <sys/stat.h>

using namespace paulownia;
using base::ErrorKind;
using formats::KitAnswer;
using formats::KitBallotFile;

namespace {

const formats::Kit kKit{QStringLiteral("k1"), QStringLiteral("ann"), QByteArray(32, 'k'), {}, {}, QByteArray(32, 's'), QByteArray(64, 'g')};

KitAnswer answer(const QString& token, const QString& choice, int second = 0) {
    return {QStringLiteral("gender"), token, choice, QDateTime::fromString(QStringLiteral("2026-12-01T10:00:00Z"), Qt::ISODate).addSecs(second)};
}
const auto kFirst = answer(QStringLiteral("t1"), QStringLiteral("female"), 0), kSecond = answer(QStringLiteral("t2"), QStringLiteral("male"), 2);

/// The disk is full for this process: no file grows beyond `bytes`.
auto fullAt(qint64 bytes) {
    std::signal(SIGXFSZ, SIG_IGN);
    rlimit before{};
    getrlimit(RLIMIT_FSIZE, &before);
    const rlimit full{static_cast<rlim_t>(bytes), before.rlim_max};
    setrlimit(RLIMIT_FSIZE, &full);
    return qScopeGuard([before] { setrlimit(RLIMIT_FSIZE, &before); });
}

} // namespace

class KitBallotsTest : public QObject {
    Q_OBJECT

    QTemporaryDir m_folder;
    QString m_path;

    QByteArray content() const {
        QFile file(m_path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    void fill(const QByteArray& bytes) const {
        QFile file(m_path);
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size());
    }
    QVector<KitAnswer> answers() const {
        const auto read = formats::readKitBallots(m_path, [](const QString&, const QString&) { return kKit.answersKey; });
        return read ? read->answers : QVector<KitAnswer>{answer(QString::fromStdString(read.error().text()), {})};
    }

private Q_SLOTS:
    void init() { m_path = m_folder.filePath(QStringLiteral("%1.ballots").arg(QLatin1String(QTest::currentTestFunction()))); }

    /// Killed while the first line was written: the voter had to move the file away by hand.
    void beginsAgainWhereTheFirstLineIsTorn() {
        QVERIFY(KitBallotFile::open(m_path, kKit).has_value());
        const auto head = content();
        for (const auto length : {qsizetype(0), qsizetype(9), head.size() / 2, head.size() - 1}) {
            fill(head.left(length));
            auto file = KitBallotFile::open(m_path, kKit);
            QVERIFY2(file.has_value(), qPrintable(QString::number(length)));
            QVERIFY((*file)->append(kFirst).has_value());
            QCOMPARE(answers(), QVector<KitAnswer>{kFirst});
        }
    }

    /// Somebody's file that happens to have the name.
    void leavesAnotherFileAlone() {
        fill("notes without an end of line");
        QCOMPARE(KitBallotFile::open(m_path, kKit).error().kind, ErrorKind::Invalid);
        QCOMPARE(content(), QByteArray("notes without an end of line"));
    }

    void isItsOwnersAlone() {
        const auto before = umask(0);
        const auto restore = qScopeGuard([before] { umask(before); });
        QVERIFY(KitBallotFile::open(m_path, kKit).has_value());
        QVERIFY(!(QFileInfo(m_path).permissions() & (QFileDevice::ReadGroup | QFileDevice::ReadOther)));
    }

    /// What was refused stayed in the buffer, and came into the file with the next answer: a line that did not follow.
    void goesOnWhenThereIsRoomAgain() {
        auto file = KitBallotFile::open(m_path, kKit);
        QVERIFY((*file)->append(kFirst).has_value());
        {
            const auto full = fullAt(content().size() + 10);
            for (int i = 0; i < 2; ++i) QCOMPARE((*file)->append(answer(QStringLiteral("t2"), QStringLiteral("female"), 1)).error().kind, ErrorKind::Io);
            QCOMPARE(answers(), QVector<KitAnswer>{kFirst});
        }
        QVERIFY((*file)->append(kSecond).has_value());
        QCOMPARE(answers(), (QVector<KitAnswer>{kFirst, kSecond}));
        QCOMPARE((*file)->answers(), answers());
    }

    /// Each wrote where it had stopped itself, over the other's answers.
    void twoWindowsVoteWithOneKit() {
        const auto one = KitBallotFile::open(m_path, kKit), other = KitBallotFile::open(m_path, kKit);
        const auto third = answer(QStringLiteral("t3"), QStringLiteral("male"), 4), fourth = answer(QStringLiteral("t1"), QStringLiteral("male"), 6);
        QVERIFY((*one)->append(kFirst).has_value());
        QVERIFY((*other)->append(kSecond).has_value());
        QVERIFY((*other)->append(third).has_value());
        QVERIFY((*one)->append(fourth).has_value());
        QCOMPARE(answers(), (QVector<KitAnswer>{kFirst, kSecond, third, fourth}));
        QCOMPARE((*one)->answers(), answers());
    }

    void doesNotFillUpWhatSomebodyCutOff() {
        auto file = KitBallotFile::open(m_path, kKit);
        QVERIFY((*file)->append(kFirst).has_value());
        QVERIFY(QFile::resize(m_path, 40));
        QCOMPARE((*file)->append(kSecond).error().kind, ErrorKind::Io);
        QCOMPARE(content().size(), 40);
    }

    /// The project takes the later of two answers, and the voter's last word is the last line.
    void eachActIsLaterThanTheOneBefore() {
        const auto changed = answer(QStringLiteral("t1"), QStringLiteral("male"), -3600);
        {
            auto file = KitBallotFile::open(m_path, kKit);
            QVERIFY((*file)->append(kFirst).has_value());
            QVERIFY((*file)->append(changed).has_value());
        }
        QVERIFY((*KitBallotFile::open(m_path, kKit))->append(changed).has_value());
        QCOMPARE(answers().size(), 3);
        for (int i = 1; i < 3; ++i) {
            QCOMPARE(answers().at(i).choice, changed.choice);
            QCOMPARE(answers().at(i).at, kFirst.at.addMSecs(i));
        }
    }
};

QTEST_GUILESS_MAIN(KitBallotsTest)
#include "kit_ballots_test.moc"
