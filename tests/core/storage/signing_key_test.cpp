#include "core/storage/signing_key.h"

#include <QTest>

using paulownia::storage::SigningKey;

class SigningKeyTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    /// RFC 8032, section 7.1, test 2.
    void signsAsTheStandardSays() {
        const SigningKey key(QByteArray::fromHex("4ccd089b28ff96da9db6c346ec114e0f5b8a319f35aba624da8cf6ed4fb8a6fb"));
        QCOMPARE(key.publicKey().toHex(), QByteArray("3d4017c3e843895a92b70aa74d1b7ebc9c982ccf2ec4968cc0cd55f12af4660c"));
        QCOMPARE(key.sign("\x72").toHex(), QByteArray("92a009a9f0d4cab8720e820b5f642540a2b27b5416503f8fb3762223ebdb69da085ac1e43e15996e458f3613d0f11d8c387b2eaeb4302aeeb00d291612bb0c00"));
    }

    void knowsItsOwn() {
        const SigningKey key(QByteArray(32, 'k')), other(QByteArray(32, 'o'));
        const auto signature = key.sign("text");
        QVERIFY(key.hasSigned("text", signature));
        QVERIFY(!key.hasSigned("Text", signature));
        QVERIFY(!key.hasSigned("text", signature.left(63)));
        QVERIFY(!key.hasSigned("text", {}));
        QVERIFY(!other.hasSigned("text", signature));
    }
};

QTEST_GUILESS_MAIN(SigningKeyTest)
#include "signing_key_test.moc"
