#include "core/intake/photo_reader.h"

#include "core/imaging/decode.h"
#include "core/imaging/perceptual_hash.h"
#include "core/intake/words.h"

#include <QCryptographicHash>
#include <mutex>
#include <thread>

namespace paulownia::intake {
namespace {

using base::ErrorKind;
using base::Result;
using model::Photo;
using model::PhotoId;

Photo inspected(const PhotoId& id, const QByteArray& bytes) {
    const auto inspection = imaging::inspect(bytes);
    Photo photo{id, {}, bytes.size(), inspection.info.uprightSize(), inspection.info.exifOrientation, {}, 0, {}, {}};
    photo.perceptualHash = imaging::perceptualHash(inspection.preview);
    photo.problem = inspection.fault.text();
    return photo;
}

/// Two threads share it: reading and the outcome are behind the lock, decoding and storing are not.
class Readers {
public:
    Readers(SubmissionSource& source, const Delivery& delivery, storage::PhotoVault& vault, const storage::WithdrawnContents& withdrawn, const base::Task& task)
        : m_source(source), m_delivery(delivery), m_vault(vault), m_withdrawn(withdrawn), m_task(task), m_numbers(delivery.photos.keys()) {}

    Result<PhotoReading> run() {
        {
            std::jthread other([this] { work(); });
            work();
        }
        if (m_fatal) return tl::unexpected(*m_fatal);
        if (m_task.stopRequested()) return base::failure(ErrorKind::Cancelled, "Cancelled");
        std::sort(m_reading.photos.begin(), m_reading.photos.end(), [](const Photo& a, const Photo& b) { return a.id < b.id; });
        return std::move(m_reading);
    }

private:
    struct Loaded {
        PhotoId id;
        QByteArray bytes;
    };

    void work() {
        while (const auto loaded = next()) {
            if (refuses(*loaded)) continue;
            auto photo = inspected(loaded->id, loaded->bytes);
            Result<QByteArray> stored = loaded->bytes.isEmpty() ? QByteArray() : m_vault.store(loaded->bytes);
            const std::scoped_lock lock(m_mutex);
            if (!stored) m_fatal = stored.error();
            else photo.sha256 = *stored;
            m_reading.photos.append(photo);
        }
    }

    /// The next file that can be read.
    std::optional<Loaded> next() {
        const std::scoped_lock lock(m_mutex);
        while (!m_numbers.isEmpty() && !m_fatal && !m_reading.unread && !m_task.stopRequested()) {
            const int number = m_numbers.takeFirst();
            auto bytes = m_source.read(m_delivery.photos[number].path);
            if (bytes) return Loaded{PhotoId(m_delivery.number, number), *std::move(bytes)};
            note(m_delivery.photos[number].path, bytes.error());
        }
        return {};
    }

    /// Before it is stored: what was withdrawn does not come back, not even for a moment.
    bool refuses(const Loaded& loaded) {
        if (m_withdrawn.isEmpty() || !m_withdrawn.contains(QCryptographicHash::hash(loaded.bytes, QCryptographicHash::Sha256))) return false;
        const std::scoped_lock lock(m_mutex);
        m_reading.withdrawn.append({m_delivery.photoPath(loaded.id.number()),
                                    Words::tr("This photo was withdrawn under another agreement number, so the submission stays out")});
        return true;
    }

    void note(const QString& path, const base::Error& error) {
        if (error.kind == ErrorKind::Invalid) m_reading.problems.append({path, QString::fromStdString(error.message)});
        else if (error.kind == ErrorKind::Io) m_reading.unread = error;
        else m_fatal = error;
    }

    SubmissionSource& m_source;
    const Delivery& m_delivery;
    storage::PhotoVault& m_vault;
    const storage::WithdrawnContents& m_withdrawn;
    const base::Task& m_task;
    QList<int> m_numbers;
    std::mutex m_mutex;
    PhotoReading m_reading;
    std::optional<base::Error> m_fatal;
};

} // namespace

Result<PhotoReading> readPhotos(SubmissionSource& source, const Delivery& delivery, storage::PhotoVault& vault,
                                const storage::WithdrawnContents& withdrawn, const base::Task& task) {
    return Readers(source, delivery, vault, withdrawn, task).run();
}

} // namespace paulownia::intake
