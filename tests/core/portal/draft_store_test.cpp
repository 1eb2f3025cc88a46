#include "core/portal/draft_store.h"

#include "tests/support/submission_folder.h"

#include <QDirIterator>
#include <QTemporaryDir>
#include <QTest>
#include <thread>

using namespace paulownia;
using namespace paulownia::portal;

class DraftStoreTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init() {
        m_dir = std::make_unique<QTemporaryDir>();
        m_now = QDateTime(QDate(2026, 11, 25), QTime(9, 0), Qt::UTC);
        m_store = std::make_unique<DraftStore>(m_dir->filePath(QStringLiteral("drafts")), [this] { return m_now; });
        QVERIFY(m_store->prepare().has_value());
    }

    void keepsADraftForItsSessionAlone() {
        const auto session = m_store->begin(Language::Japanese);
        QVERIFY(session.has_value());
        m_store->open(*session)->values.birthYear = QStringLiteral("1980"); // not saved
        {
            const auto draft = m_store->open(*session);
            QVERIFY(draft->values.birthYear.isEmpty());
            draft->values.birthYear = QStringLiteral("1981");
            QVERIFY(draft->save().has_value());
        }
        QCOMPARE(m_store->open(*session)->values.birthYear, QStringLiteral("1981"));
        QVERIFY(!m_store->open(SessionToken::draw()));
        const auto names = QDir(m_store->folder()).entryList(QDir::Dirs | QDir::NoDotAndDotDot);
        QVERIFY(!names.join(QString()).contains(QString::fromLatin1(session->toHex()))); // the folder gives no session away
    }

    void isForItsOwnerAlone() {
        QVERIFY(m_store->begin(Language::English).has_value());
        constexpr auto others = QFileDevice::ReadGroup | QFileDevice::ReadOther | QFileDevice::ExeGroup | QFileDevice::ExeOther;
        QDirIterator all(m_store->folder(), QDir::AllEntries | QDir::NoDotAndDotDot, QDirIterator::Subdirectories);
        for (; all.hasNext();) QVERIFY(!(QFile::permissions(all.next()) & others));
        QVERIFY(!(QFile::permissions(m_store->folder()) & others));
    }

    void takesNinePhotosEachOnce() {
        const auto session = *m_store->begin(Language::English);
        const auto draft = m_store->open(session);
        for (int i = 1; i <= 9; ++i) QCOMPARE(*draft->addPhoto(QStringLiteral("x.jpg"), photo(i)), QString());
        QCOMPARE(*draft->addPhoto(QStringLiteral("x.jpg"), photo(3)), QStringLiteral("photo.same"));
        QCOMPARE(*draft->addPhoto(QStringLiteral("x.jpg"), photo(10)), QStringLiteral("photo.too-many"));
        QVERIFY(draft->removePhoto(4).has_value());
        QVERIFY(draft->removePhoto(4).has_value());
        QVERIFY(!QFile::exists(draft->photoFile(4)) && !QFile::exists(draft->previewFile(4)));
        QCOMPARE(*draft->addPhoto(QStringLiteral("y.jpg"), photo(10)), QString());
        QCOMPARE(draft->values.photos[4].name, QStringLiteral("y.jpg"));
        QCOMPARE(*draft->readPhoto(4), photo(10).jpeg);
    }

    void findsAChangedPhoto() {
        const auto draft = m_store->open(*m_store->begin(Language::English));
        QVERIFY(draft->addPhoto(QStringLiteral("x.jpg"), photo(1)).has_value());
        tests::writeFile(draft->photoFile(1), "something else");
        QCOMPARE(draft->readPhoto(1).error().kind, base::ErrorKind::Io);
    }

    void diesAfterADay() {
        const auto session = *m_store->begin(Language::English);
        m_now = m_now.addSecs(24 * 3600 - 1);
        const auto later = *m_store->begin(Language::English);
        QVERIFY(m_store->open(session) != nullptr);
        QCOMPARE(m_store->removeExpired(), 0);
        m_now = m_now.addSecs(1);
        QVERIFY(!m_store->open(session));
        QCOMPARE(m_store->removeExpired(), 1);
        QCOMPARE(m_store->count(), 1);
        QVERIFY(m_store->open(later) != nullptr);
    }

    void leavesAnOpenDraftAlone() {
        const auto session = *m_store->begin(Language::English);
        const auto open = m_store->open(session);
        m_now = m_now.addDays(2);
        std::thread([this] { QCOMPARE(m_store->removeExpired(), 0); }).join();
    }

    void isWithOneAtATime() {
        const auto session = *m_store->begin(Language::English);
        std::vector<std::thread> threads;
        for (int t = 0; t < 8; ++t)
            threads.emplace_back([&] {
                for (int i = 0; i < 10; ++i) {
                    const auto draft = m_store->open(session);
                    ++draft->values.uploads;
                    static_cast<void>(draft->save());
                }
            });
        for (auto& thread : threads) thread.join();
        QCOMPARE(m_store->open(session)->values.uploads, 80);
    }

    void keepsOnlyTheReceipt() {
        const auto session = *m_store->begin(Language::English);
        {
            const auto draft = m_store->open(session);
            QVERIFY(draft->addPhoto(QStringLiteral("x.jpg"), photo(1)).has_value());
            draft->values.birthYear = QStringLiteral("1980");
            draft->values.number = QStringLiteral("a00b16f8");
            QVERIFY(draft->keepReceiptOnly().has_value());
        }
        const auto draft = m_store->open(session);
        QVERIFY(draft->values.photos.isEmpty() && draft->values.birthYear.isEmpty());
        QCOMPARE(draft->values.number, QStringLiteral("a00b16f8"));
        QVERIFY(!QFile::exists(draft->photoFile(1)));
        draft->discard();
        QCOMPARE(m_store->count(), 0);
    }

    void knowsAForgedToken() {
        const auto session = SessionToken::draw();
        QVERIFY(session.fits(session.formToken()));
        QVERIFY(!session.fits(SessionToken::draw().formToken()));
        QVERIFY(!session.fits(session.toHex()) && !session.fits({}) && !session.fits(session.folderName()));
        QVERIFY(!SessionToken::parse("../../etc/passwd") && !SessionToken::parse(session.toHex().toUpper()) && !SessionToken::parse({}));
        QCOMPARE(SessionToken::parse(session.toHex())->toHex(), session.toHex());
        QCOMPARE(session.unseal(session.seal("a00b16f8")), QByteArray("a00b16f8"));
        QVERIFY(session.seal("a00b16f8") != session.seal("a00b16f8"));
        QVERIFY(SessionToken::draw().unseal(session.seal("a00b16f8")).isEmpty() && session.unseal("a00b16f8").isEmpty() && session.unseal({}).isEmpty());
    }

private:
    static CheckedPhoto photo(int seed) { return *checkPhoto(tests::drawnPhoto(seed)).photo; }

    std::unique_ptr<QTemporaryDir> m_dir;
    QDateTime m_now;
    std::unique_ptr<DraftStore> m_store;
};

QTEST_GUILESS_MAIN(DraftStoreTest)
#include "draft_store_test.moc"
