#pragma once

#include <QCryptographicHash>
#include <QDirIterator>
#include <QFile>
#include <QSet>
#include <QStringList>
#include <bitset>
#include <cstring>
#include <functional>

namespace paulownia::tests {

/// Files anywhere below the folder, hidden ones too, whose name or content `isFound`. A server may remove files meanwhile.
inline QStringList filesWhere(const QString& folder, const std::function<bool(const QByteArray&)>& isFound) {
    QStringList found;
    QDirIterator files(folder, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        QFile file(files.next());
        if (isFound(files.fileName().toUtf8()) || (file.open(QIODevice::ReadOnly) && isFound(file.readAll()))) found.append(file.fileName());
    }
    return found;
}

inline QStringList filesWith(const QString& folder, const QByteArray& bytes) {
    return filesWhere(folder, [&](const QByteArray& content) { return content.contains(bytes); });
}

/// Every form in which a volunteer could still be found in files.
class Traces {
public:
    /// In any case, as UTF-8 and as UTF-16 of both byte orders.
    void addText(const QByteArray& text) {
        const auto lower = text.toLower();
        QByteArray little, big;
        for (const char c : lower) little.append(c).append('\0'), big.append('\0').append(c);
        m_texts << lower << little << big;
    }
    /// The agreement number, also as four bytes of either order, and by its hash without a secret, which anybody could try all numbers against.
    void addNumber(const QByteArray& number) {
        addText(number);
        addDigest(QCryptographicHash::hash(number, QCryptographicHash::Sha256));
        auto bytes = QByteArray::fromHex(number);
        m_bytes << bytes;
        std::reverse(bytes.begin(), bytes.end());
        m_bytes << bytes;
    }
    /// SHA-256 or another digest, as bytes and in hex.
    void addDigest(const QByteArray& digest) {
        addText(digest.toHex());
        m_bytes << digest;
    }
    /// Any 128 bytes of it in a row, which hold one of its 64-byte blocks whole; but for what `another` photo has in common with it.
    void addPhoto(const QByteArray& photo, const QByteArray& another) {
        for (qsizetype at = 0; at + kBlock <= photo.size(); at += kBlock)
            if (const auto block = photo.mid(at, kBlock); !another.contains(block)) addBlock(block);
    }
    qsizetype blocks() const { return m_blocks.size(); }

    bool areIn(const QByteArray& content) const {
        const auto lower = content.toLower();
        const auto inContent = [&](const QByteArray& bytes) { return content.contains(bytes); };
        return std::any_of(m_texts.begin(), m_texts.end(), [&](const QByteArray& text) { return lower.contains(text); }) ||
               std::any_of(m_bytes.begin(), m_bytes.end(), inContent) || hasBlock(content);
    }
    QStringList filesIn(const QString& folder) const {
        return filesWhere(folder, [this](const QByteArray& content) { return areIn(content); });
    }

private:
    static constexpr qsizetype kBlock = 64;

    static quint16 startOf(const char* at) {
        quint16 start;
        std::memcpy(&start, at, sizeof start);
        return start;
    }
    void addBlock(const QByteArray& block) {
        m_blocks.insert(block);
        m_starts.set(startOf(block.constData()));
    }
    /// At any offset; most are passed over by their first two bytes.
    bool hasBlock(const QByteArray& content) const {
        for (qsizetype at = 0; at + kBlock <= content.size(); ++at)
            if (m_starts[startOf(content.constData() + at)] && m_blocks.contains(QByteArray::fromRawData(content.constData() + at, kBlock))) return true;
        return false;
    }

    QList<QByteArray> m_texts, m_bytes;
    QSet<QByteArray> m_blocks;
    std::bitset<65536> m_starts;
};

} // namespace paulownia::tests
