#include "core/formats/kit.h"

#include "core/formats/owner_file.h"
#include "core/formats/words.h"

#include <QCryptographicHash>
#include <QFile>
#include <QSaveFile>
#include <nlohmann/json.hpp>
#include <sodium.h>

namespace paulownia::formats {
namespace {

using base::ErrorKind;
using base::failure;
using base::Result;
using Json = nlohmann::ordered_json;

constexpr auto kMagic = "paulownia-kit 1\n";

QByteArray sha256(const QByteArray& bytes) { return QCryptographicHash::hash(bytes, QCryptographicHash::Sha256); }

const unsigned char* raw(const QByteArray& bytes) { return reinterpret_cast<const unsigned char*>(bytes.constData()); }

Json listOf(const QStringList& texts) {
    Json list = Json::array();
    for (const auto& text : texts) list.push_back(text.toStdString());
    return list;
}

Json toJson(const KitQuestion& asked) {
    const auto& question = asked.question;
    Json subjects = Json::array();
    for (const auto& subject : asked.subjects)
        subjects.push_back({{"token", subject.token.toStdString()}, {"pictures", std::vector<int>(subject.pictures.begin(), subject.pictures.end())}});
    return {{"name", question.name.toStdString()}, {"version", question.version},
            {"scope", question.scope == model::Scope::Photo ? "photo" : "volunteer"},
            {"wording", question.wording.toStdString()}, {"choices", listOf(question.choices)},
            {"wording_ja", question.wordingJa.toStdString()}, {"choices_ja", listOf(question.choicesJa)}, {"subjects", subjects}};
}

QByteArray headerOf(const Kit& kit) {
    Json questions = Json::array(), pictures = Json::array();
    for (const auto& question : kit.questions) questions.push_back(toJson(question));
    for (const auto& picture : kit.pictures) pictures.push_back({{"bytes", picture.size()}, {"sha256", sha256(picture).toHex().toStdString()}});
    const Json header{{"kit", kit.id.toStdString()}, {"voter", kit.voter.toStdString()}, {"answers_key", kit.answersKey.toHex().toStdString()},
                      {"questions", questions}, {"pictures", pictures}};
    return QByteArray::fromStdString(header.dump());
}

QString text(const Json& json, const char* key) { return QString::fromStdString(json.at(key).get<std::string>()); }

QStringList list(const Json& json, const char* key) {
    QStringList texts;
    for (const auto& text : json.value(key, Json::array())) texts.append(QString::fromStdString(text.get<std::string>()));
    return texts;
}

KitQuestion questionFrom(const Json& json, std::size_t pictures) {
    const auto scope = text(json, "scope") == QLatin1String("photo") ? model::Scope::Photo : model::Scope::Volunteer;
    KitQuestion asked{{text(json, "name"), json.at("version").get<int>(), scope, text(json, "wording"), list(json, "choices"), QString::fromStdString(json.value("wording_ja", std::string())), list(json, "choices_ja")}, {}};
    for (const auto& subject : json.at("subjects")) {
        KitSubject shown{text(subject, "token"), {}};
        for (const auto& picture : subject.at("pictures")) {
            const auto index = picture.get<std::size_t>();
            if (index >= pictures) throw std::out_of_range("picture");
            shown.pictures.append(static_cast<int>(index));
        }
        asked.subjects.append(shown);
    }
    return asked;
}

/// Reads a kit's bytes from front to back; throws what nlohmann does, or std::out_of_range where something is missing.
class KitReader {
public:
    explicit KitReader(const QByteArray& bytes) : m_rest(bytes) {}

    Kit read() {
        if (take(qstrlen(kMagic)) != kMagic) throw std::out_of_range("magic");
        Kit kit;
        kit.signature = take(crypto_sign_BYTES);
        const KitKeys keys{take(crypto_sign_PUBLICKEYBYTES), {}};
        const auto header = take(takeLength());
        kit.seal = sha256(header);
        if (!keys.verifies(kit.seal, kit.signature)) throw std::out_of_range("signature");
        fill(kit, Json::parse(header.toStdString()));
        if (!m_rest.isEmpty()) throw std::out_of_range("more than there should be");
        return kit;
    }

private:
    QByteArray take(qsizetype length) {
        if (length < 0 || length > m_rest.size()) throw std::out_of_range("cut short");
        auto taken = m_rest.left(length);
        m_rest.remove(0, length);
        return taken;
    }

    qsizetype takeLength() {
        bool isNumber = false;
        const auto length = take(m_rest.indexOf('\n') + 1).trimmed().toLongLong(&isNumber);
        return isNumber ? static_cast<qsizetype>(length) : -1;
    }

    void fill(Kit& kit, const Json& header) {
        kit.id = text(header, "kit");
        kit.voter = text(header, "voter");
        kit.answersKey = QByteArray::fromHex(QByteArray::fromStdString(header.at("answers_key").get<std::string>()));
        for (const auto& question : header.at("questions")) kit.questions.append(questionFrom(question, header.at("pictures").size()));
        qsizetype from = 0;
        for (const auto& picture : header.at("pictures")) {
            const auto bytes = picture.at("bytes").get<qsizetype>();
            if (bytes < 0 || bytes > m_rest.size() - from) throw std::out_of_range("cut short");
            kit.pictures.append(m_rest.mid(from, bytes));
            if (text(picture, "sha256") != QString::fromLatin1(sha256(kit.pictures.last()).toHex())) throw std::out_of_range("picture");
            from += bytes;
        }
        m_rest.remove(0, from);
    }

    QByteArray m_rest;
};

Result<> ioFailure(const QString& path, const QFileDevice& file) {
    return failure(ErrorKind::Io, Words::tr("The kit cannot be written: %1").arg(file.errorString()).toStdString(), path.toStdString());
}

} // namespace

KitKeys KitKeys::fromSeed(const QByteArray& seed) {
    KitKeys keys{QByteArray(crypto_sign_PUBLICKEYBYTES, '\0'), QByteArray(crypto_sign_SECRETKEYBYTES, '\0')};
    crypto_sign_seed_keypair(reinterpret_cast<unsigned char*>(keys.publicKey.data()), reinterpret_cast<unsigned char*>(keys.secretKey.data()), raw(seed));
    return keys;
}

bool KitKeys::verifies(const QByteArray& seal, const QByteArray& signature) const {
    return signature.size() == crypto_sign_BYTES && publicKey.size() == crypto_sign_PUBLICKEYBYTES &&
           crypto_sign_verify_detached(raw(signature), raw(seal), static_cast<unsigned long long>(seal.size()), raw(publicKey)) == 0;
}

Result<> writeKit(const QString& path, Kit& kit, const KitKeys& keys) {
    const auto header = headerOf(kit);
    kit.seal = sha256(header);
    kit.signature = QByteArray(crypto_sign_BYTES, '\0');
    crypto_sign_detached(reinterpret_cast<unsigned char*>(kit.signature.data()), nullptr, raw(kit.seal), static_cast<unsigned long long>(kit.seal.size()), raw(keys.secretKey));
    QSaveFile file(path);
    if (!openForOwner(file)) return ioFailure(path, file);
    file.write(kMagic + kit.signature + keys.publicKey + QByteArray::number(header.size()) + '\n' + header);
    for (const auto& picture : kit.pictures) file.write(picture);
    return file.commit() ? Result<>() : ioFailure(path, file); // commit() fails after any write that did
}

Result<Kit> readKit(const QString& path) {
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return failure(file.exists() ? ErrorKind::Io : ErrorKind::NotFound, Words::tr("The kit cannot be opened: %1").arg(file.errorString()).toStdString(), path.toStdString());
    try {
        return KitReader(file.readAll()).read();
    } catch (const std::exception& e) {
        return failure(ErrorKind::Invalid, Words::tr("This is no kit, or it is not as the project signed it; ask for a new one").toStdString(), path.toStdString(), e.what());
    }
}

} // namespace paulownia::formats
