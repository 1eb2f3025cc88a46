#pragma once

#include "core/portal/draft_store.h"

#include <httplib.h>

namespace paulownia::portal {

inline constexpr qint64 kMaxUploadBytes = kPhotos * kMaxPhotoBytes + 64 * 1024; ///< one request, all nine at once

/// Takes one upload in: each file streams into a nameless file (gone with the process or the connection, whatever happens),
/// is looked at when whole, and only then becomes a photo of the draft. What arrived before a connection broke stays.
class Upload {
public:
    using IsWithdrawn = std::function<bool(const QByteArray& sha256)>;
    Upload(DraftStore& drafts, const SessionToken& session, IsWithdrawn isWithdrawn) : m_drafts(drafts), m_session(session), m_isWithdrawn(std::move(isWithdrawn)) {}
    ~Upload();
    Upload(const Upload&) = delete;
    Upload& operator=(const Upload&) = delete;

    enum class Outcome { Done, Forged, Broken, Failed };
    Outcome receive(const httplib::ContentReader& reader);

private:
    bool beginPart(const httplib::MultipartFormData& part);
    bool take(const char* data, size_t size);
    bool endPart();
    bool endPhoto();
    PhotoVerdict look() const;
    bool keep(const PhotoVerdict& verdict);
    QByteArray content() const;
    bool tell(const Notice& notice);

    DraftStore& m_drafts;
    SessionToken m_session;
    IsWithdrawn m_isWithdrawn;
    bool m_isTrusted = false, m_isForged = false, m_hasFailed = false, m_isInPart = false;
    int m_files = 0;
    std::string m_field, m_value;
    QString m_name;
    int m_file = -1;
    qint64 m_size = 0;
};

} // namespace paulownia::portal
