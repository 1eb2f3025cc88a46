#pragma once

#include "core/model/voting.h"

#include <QByteArray>

namespace paulownia::formats {

/// A subject as a kit knows it: a random token and pictures, no number and no name.
struct KitSubject {
    QString token;
    QVector<int> pictures; ///< indices into Kit::pictures
};

struct KitQuestion {
    model::Question question;
    QVector<KitSubject> subjects; ///< in the voter's own order
};

/// All that a voter without access to the project needs, in one file: the questions, faces as JPEG, and nothing else.
struct Kit {
    QString id;
    QString voter;
    QByteArray answersKey; ///< 32 bytes; answers are sealed with it
    QVector<KitQuestion> questions;
    QVector<QByteArray> pictures;

    QByteArray seal;       ///< SHA-256 of the header, which names every picture's; set by reading and writing
    QByteArray signature;  ///< Ed25519 over the seal, by the project
};

/// A project's key pair for kits, made from 32 secret bytes. Ed25519 (libsodium).
struct KitKeys {
    QByteArray publicKey, secretKey;
    static KitKeys fromSeed(const QByteArray& seed);
    bool verifies(const QByteArray& seal, const QByteArray& signature) const;
};

/// Signs the kit and writes it wholly or not at all. The file: a line "paulownia-kit 1", signature (64 bytes), public key (32),
/// length of the header (decimal, LF), the header as JSON, then the pictures end to end.
base::Result<> writeKit(const QString& path, Kit& kit, const KitKeys& keys);

/// Invalid: no kit, cut short, or not as it was signed: a byte changed anywhere. Whose signature it is only the project can tell.
base::Result<Kit> readKit(const QString& path);

} // namespace paulownia::formats
