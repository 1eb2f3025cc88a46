#include "core/release/headshot_stream.h"

#include "core/arrays/sha256.h"

#include <QCoreApplication>
#include <thread>

namespace paulownia::release {
namespace {

using base::ErrorKind;
using base::failure;
using base::Result;
using Pixels = std::vector<std::uint8_t>;

/// As it was imported: nothing is released that changed since a person decided about it.
Result<QByteArray> readOriginal(const storage::PhotoVault& vault, const QByteArray& sha256) {
    auto bytes = vault.read(sha256);
    if (bytes && arrays::sha256Of({bytes->constData(), static_cast<std::size_t>(bytes->size())}) != sha256.toHex().toStdString())
        return failure(ErrorKind::Invalid,
                       QCoreApplication::translate("release", "The original photo was changed since its import; restore it from a backup").toStdString());
    return bytes;
}

Result<Pixels> cut(const PlannedRow& row, const storage::PhotoVault& vault, const imaging::HeadshotSettings& settings) {
    const auto bytes = readOriginal(vault, row.sha256);
    if (!bytes) return failure(bytes);
    const auto headshot = imaging::cutHeadshot(*bytes, row.angleDeg, row.box, settings);
    if (!headshot) return failure(headshot);
    return Pixels(headshot->begin<std::uint8_t>(), headshot->end<std::uint8_t>());
}

Result<Pixels> cutNamed(const PlannedRow& row, const storage::PhotoVault& vault, const imaging::HeadshotSettings& settings) {
    auto pixels = cut(row, vault, settings);
    if (!pixels) pixels.error().where = row.photo.toString().toStdString();
    return pixels;
}

} // namespace

HeadshotStream::HeadshotStream(const QVector<PlannedRow>& rows, storage::PhotoVault vault, imaging::HeadshotSettings settings, qsizetype first)
    : m_rows(rows), m_vault(std::move(vault)), m_settings(settings), m_started(first) {}

void HeadshotStream::startAhead() {
    const std::size_t wanted = std::max(1u, std::thread::hardware_concurrency());
    while (m_ahead.size() < wanted && m_started < m_rows.size())
        m_ahead.push_back(std::async(std::launch::async, cutNamed, std::cref(m_rows[m_started++]), m_vault, m_settings));
}

Result<Pixels> HeadshotStream::next() {
    startAhead();
    if (m_ahead.empty()) return failure(ErrorKind::Internal, "No more headshots are planned");
    auto pixels = m_ahead.front().get();
    m_ahead.pop_front();
    startAhead();
    return pixels;
}

} // namespace paulownia::release
