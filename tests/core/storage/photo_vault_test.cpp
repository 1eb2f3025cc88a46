#include "core/storage/photo_vault.h"

#include <QCryptographicHash>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>

using namespace paulownia;

class PhotoVaultTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void storesOnceUnderTheHash() {
        QTemporaryDir dir;
        storage::PhotoVault vault(dir.path());
        const QByteArray bytes("not really a photo");
        const auto sha = vault.store(bytes);
        QVERIFY(sha.has_value());
        QCOMPARE(*sha, QCryptographicHash::hash(bytes, QCryptographicHash::Sha256));
        QCOMPARE(*vault.store(bytes), *sha);
        QCOMPARE(*vault.read(*sha), bytes);
        QCOMPARE(QFileInfo(vault.path(*sha)).permissions() & (QFileDevice::ReadGroup | QFileDevice::ReadOther), QFileDevice::Permissions());
    }
    void removesWhatAKilledImportLeft() {
        QTemporaryDir dir;
        storage::PhotoVault vault(dir.path());
        const auto kept = *vault.store("on record"), orphan = *vault.store("not on record");
        QFile half(vault.path(orphan) + QStringLiteral(".AbCdEf")); // as QSaveFile names what it writes
        QVERIFY(half.open(QIODevice::WriteOnly));
        half.close();
        QVERIFY(vault.removeAllBut({kept}).has_value());
        QCOMPARE(*vault.read(kept), QByteArray("on record"));
        QVERIFY(!vault.read(orphan));
        QVERIFY(!half.exists());
    }
    void saysWhatIsMissing() {
        QTemporaryDir dir;
        QCOMPARE(storage::PhotoVault(dir.path()).read(QByteArray(32, 'a')).error().kind, base::ErrorKind::NotFound);
    }
    void saysWhenItCannotWrite() {
        storage::PhotoVault vault(QStringLiteral("/proc/nowhere"));
        QCOMPARE(vault.store("x").error().kind, base::ErrorKind::Io);
    }
};

QTEST_GUILESS_MAIN(PhotoVaultTest)
#include "photo_vault_test.moc"
