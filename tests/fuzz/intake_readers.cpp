#include "tests/fuzz/readers.h"

#include "app/portal/upload.h"
#include "core/intake/archive_source.h"
#include "core/intake/delivery.h"
#include "tests/support/picture_files.h"

#include <QTemporaryDir>
#include <archive.h>
#include <archive_entry.h>

namespace paulownia::fuzz {
namespace {

const QByteArray kForm = "submitted_at\t2019-02-08T09:00:00+09:00\nbirth_year\t1980\nconsent_1\tyes\n";

Bytes archiveOf(int (*setFormat)(archive*), int (*addFilter)(archive*)) {
    Bytes bytes(1 << 16, '\0');
    size_t used = 0;
    auto* out = archive_write_new();
    setFormat(out);
    addFilter(out);
    archive_write_open_memory(out, bytes.data(), bytes.size(), &used);
    for (const char* name : {"wrapped/a00b16f8/a00b16f8.tsv", "wrapped/a00b16f8/a00b16f8_1.jpeg", "wrapped/__MACOSX/x"}) {
        auto* entry = archive_entry_new();
        archive_entry_set_pathname(entry, name);
        archive_entry_set_size(entry, kForm.size());
        archive_entry_set_filetype(entry, AE_IFREG);
        archive_entry_set_perm(entry, 0644);
        archive_write_header(out, entry);
        archive_write_data(out, kForm.constData(), static_cast<size_t>(kForm.size()));
        archive_entry_free(entry);
    }
    archive_write_close(out);
    archive_write_free(out);
    bytes.resize(used);
    return bytes;
}

std::vector<Bytes> archives() {
    return {archiveOf(archive_write_set_format_zip, archive_write_add_filter_none), archiveOf(archive_write_set_format_ustar, archive_write_add_filter_gzip),
            archiveOf(archive_write_set_format_pax, archive_write_add_filter_none)};
}

void readArchive(const Bytes& bytes) {
    const auto source = intake::openArchive(QString::fromLatin1(pathOf(bytes)));
    if (!source) return;
    intake::sortFiles((*source)->files());
    int left = 4;
    for (const auto& file : (*source)->files()) {
        if (left-- == 0) break;
        if (const auto read = (*source)->read(file.path)) promise(read->size() <= intake::kMaxFileBytes, "no file of an archive is larger than a photo may be");
    }
}

/// A request that came whole, and an answer that goes nowhere.
class Wire final : public httplib::Stream {
public:
    explicit Wire(Bytes request) : m_request(std::move(request)), m_rest(m_request) {}
    bool is_readable() const override { return !m_rest.empty(); }
    bool is_writable() const override { return true; }
    ssize_t read(char* data, size_t size) override {
        const auto taken = m_rest.copy(data, size);
        m_rest.remove_prefix(taken);
        return static_cast<ssize_t>(taken);
    }
    ssize_t write(const char*, size_t size) override { return static_cast<ssize_t>(size); }
    void get_remote_ip_and_port(std::string& ip, int& port) const override { ip = "127.0.0.1", port = 1; }
    void get_local_ip_and_port(std::string& ip, int& port) const override { ip = "127.0.0.1", port = 2; }
    socket_t socket() const override { return -1; }

private:
    Bytes m_request;
    std::string_view m_rest; ///< of it
};

/// httplib's parser of multipart bodies and our taking in of what it finds, without a network.
class UploadDesk : public httplib::Server {
public:
    UploadDesk() : m_drafts(m_folder.path(), [] { return QDateTime::currentDateTimeUtc(); }) {
        promise(m_drafts.prepare().has_value(), "there is a folder for drafts");
        Post("/photos", [this](const httplib::Request&, httplib::Response&, const httplib::ContentReader& reader) {
            portal::Upload(m_drafts, *m_session, [](const QByteArray&) { return false; }).receive(reader);
        });
    }
    void take(Bytes body) {
        const auto session = m_drafts.begin(portal::Language::English);
        promise(session.has_value(), "a draft can be begun");
        m_session = *session;
        for (auto at = body.find("@T"); at != Bytes::npos; at = body.find("@T", at)) body.replace(at, 2, session->formToken().toStdString());
        Wire wire("POST /photos HTTP/1.1\r\nContent-Type: multipart/form-data; boundary=edge\r\nContent-Length: " + std::to_string(body.size()) + "\r\n\r\n" + body);
        bool isClosed = false;
        process_request(wire, true, isClosed, [](httplib::Request&) {});
        const auto draft = m_drafts.open(*m_session);
        promise(draft && draft->values.photos.size() <= portal::kPhotos, "a draft stays one, of nine photos at most");
        draft->discard();
    }

private:
    QTemporaryDir m_folder{QStringLiteral("/dev/shm/paulownia-uploads-XXXXXX")};
    portal::DraftStore m_drafts;
    std::optional<portal::SessionToken> m_session;
};

Bytes part(const Bytes& disposition, const Bytes& content) { return "--edge\r\nContent-Disposition: form-data; " + disposition + "\r\n\r\n" + content + "\r\n"; }

std::vector<Bytes> uploads() {
    const auto photo = tests::encoded(tests::lopsidedPicture(72, 64)).toStdString();
    const auto token = part("name=\"token\"", "@T");
    return {token + part("name=\"photo\"; filename=\"a.jpg\"\r\nContent-Type: image/jpeg", photo) + "--edge--\r\n",
            token + part("name=\"photo\"; filename=\"\"", "") + part("name=\"photo\"; filename=\"../b.jpg\"", "none") + "--edge--\r\n"};
}

void takeUpload(const Bytes& bytes) {
    static UploadDesk desk;
    desk.take(bytes);
}

constexpr Reader kReaders[] = {{"archive", archives, readArchive}, {"upload", uploads, takeUpload}};

} // namespace

std::span<const Reader> intakeReaders() { return kReaders; }

} // namespace paulownia::fuzz
