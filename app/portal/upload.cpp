#include "app/portal/upload.h"

#include "app/portal/visit.h"

#include <QFile>
#include <fcntl.h>
#include <semaphore>
#include <unistd.h>

namespace paulownia::portal {
namespace {

constexpr size_t kMaxValue = 256;
constexpr int kMaxParts = 32;
constexpr int kMaxUploads = 200; // of one draft, refused ones too

/// Looking at a photo takes its bytes and more in memory: two at a time, so that fifty volunteers take no more than two.
class LookingGlass {
public:
    LookingGlass() { s_free.acquire(); }
    ~LookingGlass() { s_free.release(); }

private:
    static inline std::counting_semaphore<> s_free{2};
};

} // namespace

Upload::~Upload() {
    if (m_file >= 0) close(m_file);
}

Upload::Outcome Upload::receive(const httplib::ContentReader& reader) {
    const bool isWhole = reader([this](const httplib::MultipartFormData& part) { return beginPart(part); },
                                [this](const char* data, size_t size) { return take(data, size); });
    if (isWhole) endPart();
    if (m_isForged || !m_isTrusted) return Outcome::Forged;
    if (m_hasFailed) return Outcome::Failed;
    if (!isWhole) tell({QStringLiteral("photos.broken"), {}, {}, false});
    if (isWhole && m_files == 0) tell({QStringLiteral("photos.none-chosen"), {}, {}, false});
    return isWhole ? Outcome::Done : Outcome::Broken;
}

bool Upload::beginPart(const httplib::MultipartFormData& part) {
    if (!endPart() || ++m_files > kMaxParts) return false;
    m_field = part.name;
    m_isInPart = true;
    m_value.clear();
    m_name = tidyFileName(part.filename);
    m_size = 0;
    if (m_field != "photo") return --m_files, true;
    if (!m_isTrusted) m_isForged = true; // our forms send the token first
    if (m_isForged) return false;
    m_file = open(QFile::encodeName(m_drafts.folder()).constData(), O_TMPFILE | O_RDWR | O_CLOEXEC, 0600);
    m_hasFailed = m_file < 0;
    return !m_hasFailed;
}

bool Upload::take(const char* data, size_t size) {
    if (m_field != "photo") {
        m_value.append(data, std::min(size, kMaxValue - std::min(kMaxValue, m_value.size())));
        return true;
    }
    m_size += static_cast<qint64>(size);
    if (m_size > kMaxPhotoBytes) return true; // read on, so that the other photos and the answer get through
    for (size_t done = 0; done < size;) {
        const auto written = write(m_file, data + done, size - done);
        if (written < 0) m_hasFailed = true;
        if (written < 0) return false;
        done += static_cast<size_t>(written);
    }
    return true;
}

bool Upload::endPart() {
    if (!std::exchange(m_isInPart, false)) return true;
    if (m_field == "token") m_isTrusted = m_session.fits(QByteArray::fromStdString(m_value));
    return m_field != "photo" || endPhoto();
}

bool Upload::endPhoto() {
    const bool nothingChosen = m_size == 0 && m_name.isEmpty(); // what a browser sends for an untouched field
    m_files -= nothingChosen ? 1 : 0;
    const auto verdict = nothingChosen ? PhotoVerdict{} : look();
    close(std::exchange(m_file, -1));
    return nothingChosen || keep(verdict);
}

PhotoVerdict Upload::look() const {
    if (m_size > kMaxPhotoBytes) return {{}, {QStringLiteral("photo.bytes"), {}}};
    const LookingGlass glass;
    auto verdict = checkPhoto(content());
    if (verdict.photo && m_isWithdrawn(verdict.photo->sha256)) return {{}, {QString::fromLatin1(kWithdrawnPhoto), {}}};
    return verdict;
}

bool Upload::keep(const PhotoVerdict& verdict) {
    const auto draft = m_drafts.open(m_session);
    if (!draft || draft->values.isHandedIn()) return false;
    if (++draft->values.uploads > kMaxUploads) {
        draft->values.notices.append({QStringLiteral("photo.too-often"), {}, {}, false});
        return draft->save().has_value() && false;
    }
    const auto added = verdict.photo ? draft->addPhoto(m_name, *verdict.photo) : base::Result<QString>(verdict.refusal.key);
    m_hasFailed = !added;
    if (!added) return false;
    if (!added->isEmpty()) draft->values.notices.append({*added, m_name, verdict.refusal.argument, false});
    return draft->save().has_value();
}

QByteArray Upload::content() const {
    QByteArray bytes(m_size, Qt::Uninitialized);
    for (qint64 done = 0; done < m_size;) {
        const auto got = pread(m_file, bytes.data() + done, static_cast<size_t>(m_size - done), done);
        if (got <= 0) return {};
        done += got;
    }
    return bytes;
}

bool Upload::tell(const Notice& notice) {
    const auto draft = m_drafts.open(m_session);
    if (!draft) return false;
    draft->values.notices.append(notice);
    return draft->save().has_value();
}

} // namespace paulownia::portal
