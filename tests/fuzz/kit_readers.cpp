#include "tests/fuzz/readers.h"

#include "core/formats/kit.h"
#include "core/formats/kit_ballots.h"

#include <QCryptographicHash>
#include <QMessageAuthenticationCode>
#include <QTemporaryDir>
#include <sodium.h>

namespace paulownia::fuzz {
namespace {

const QByteArray kKey(32, 'k');
constexpr auto kMagic = "paulownia-kit 1\n";
constexpr qsizetype kSigned = crypto_sign_BYTES + crypto_sign_PUBLICKEYBYTES;

QByteArray qt(const Bytes& bytes) { return {bytes.data(), static_cast<qsizetype>(bytes.size())}; }

formats::KitKeys keys() { return formats::KitKeys::fromSeed(QByteArray(32, 's')); }

formats::Kit drawnKit() {
    const model::Question gender{QStringLiteral("gender"), 1, model::Scope::Volunteer, QStringLiteral("Which?"), {QStringLiteral("female"), QStringLiteral("male")}, {}, {}};
    return {QStringLiteral("k1"), QStringLiteral("ann"), kKey, {{gender, {{QStringLiteral("t1"), {0, 1}}, {QStringLiteral("t2"), {1}}}}}, {"one", "picture two"}, {}, {}};
}

Bytes fileOf(const QString& path) {
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll().toStdString() : Bytes();
}

std::vector<Bytes> kits() {
    const QTemporaryDir folder;
    const auto path = folder.filePath(QStringLiteral("a.kit"));
    auto kit = drawnKit();
    promise(formats::writeKit(path, kit, keys()).has_value(), "a kit can be written");
    return {fileOf(path)};
}

void readKit(const Bytes& bytes) { static_cast<void>(formats::readKit(QString::fromLatin1(pathOf(bytes)))); }

/// What stands behind the keys: length, header, pictures.
std::vector<Bytes> bodies() { return {kits().front().substr(qstrlen(kMagic) + kSigned)}; }

/// As by somebody who has a key of their own: the signature holds, whatever the header says.
void readSignedKit(const Bytes& bytes) {
    static const auto signer = keys();
    const auto body = qt(bytes);
    const auto lineEnd = body.indexOf('\n');
    const auto header = body.mid(lineEnd + 1, std::max(0, body.left(std::max<qsizetype>(lineEnd, 0)).toInt()));
    const auto seal = QCryptographicHash::hash(header, QCryptographicHash::Sha256);
    QByteArray signature(crypto_sign_BYTES, '\0');
    crypto_sign_detached(reinterpret_cast<unsigned char*>(signature.data()), nullptr, reinterpret_cast<const unsigned char*>(seal.constData()), static_cast<unsigned long long>(seal.size()),
                         reinterpret_cast<const unsigned char*>(signer.secretKey.constData()));
    const auto kit = formats::readKit(QString::fromLatin1(pathOf((kMagic + signature + signer.publicKey + body).toStdString())));
    if (!kit) return;
    for (const auto& question : kit->questions)
        for (const auto& subject : question.subjects)
            for (const auto picture : subject.pictures) promise(picture >= 0 && picture < kit->pictures.size(), "a kit's subjects have pictures that are there");
}

std::vector<Bytes> ballots() {
    const QTemporaryDir folder;
    const auto path = folder.filePath(QStringLiteral("a.ballots"));
    auto kit = drawnKit();
    kit.seal = QByteArray(32, 'e');
    kit.signature = QByteArray(64, 'f');
    const auto file = formats::KitBallotFile::open(path, kit);
    const auto at = QDateTime::fromMSecsSinceEpoch(1'550'000'000'000, Qt::UTC);
    promise(file && (*file)->append({QStringLiteral("gender"), QStringLiteral("t1"), QStringLiteral("male"), at}) && (*file)->append({QStringLiteral("gender"), QStringLiteral("t2"), {}, at}), "answers can be written");
    return {fileOf(path)};
}

void read(const Bytes& bytes) {
    static_cast<void>(formats::readKitBallots(QString::fromLatin1(pathOf(bytes)), [](const QString&, const QString&) { return kKey; }));
}

/// The same without the seals.
std::vector<Bytes> unsealed() {
    auto lines = qt(ballots().front()).split('\n');
    for (qsizetype i = 1; i < lines.size(); ++i)
        if (const auto tab = lines.at(i).lastIndexOf('\t'); tab >= 0) lines[i].truncate(tab);
    return {lines.join('\n').toStdString()};
}

/// As by somebody who has the kit's key: each line's seal holds, whatever the line says.
void readSealedBallots(const Bytes& bytes) {
    auto lines = qt(bytes).split('\n');
    auto seal = lines.front().split('\t').value(4);
    for (qsizetype i = 1; i + 1 < lines.size(); ++i) {
        seal = QMessageAuthenticationCode::hash(seal + '\n' + lines.at(i), kKey, QCryptographicHash::Sha256).toHex();
        lines[i] += '\t' + seal;
    }
    read(lines.join('\n').toStdString());
}

constexpr Reader kReaders[] = {{"kit", kits, readKit}, {"signed-kit", bodies, readSignedKit}, {"ballots", ballots, read}, {"sealed-ballots", unsealed, readSealedBallots}};

} // namespace

std::span<const Reader> kitReaders() { return kReaders; }

} // namespace paulownia::fuzz
