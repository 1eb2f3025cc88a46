#include "core/intake/archive_source.h"

#include "core/intake/words.h"
#include "core/model/agreement_number.h"

#include <QFileInfo>
#include <QHash>
#include <archive.h>
#include <archive_entry.h>

namespace paulownia::intake {
namespace {

using base::ErrorKind;
using base::failure;
using base::Result;

constexpr qsizetype kMaxEntries = 500'000;
constexpr qint64 kMaxGrowth = 20, kAllowance = 64 * 1024 * 1024; // small archives of small files may pack well
constexpr size_t kBlock = 256 * 1024;

struct Close {
    void operator()(archive* a) const { archive_read_free(a); }
};
using Handle = std::unique_ptr<archive, Close>;

std::string reasonOf(archive* a) {
    const char* reason = archive_error_string(a);
    return reason ? reason : "";
}

tl::unexpected<base::Error> unreadable(const QString& file, archive* a) {
    return failure(ErrorKind::Invalid, Words::tr("This archive cannot be read; it may be damaged or locked with a password").toStdString(),
                   file.toStdString(), reasonOf(a));
}

Result<Handle> openHandle(const QString& file) {
    Handle handle(archive_read_new());
    archive_read_support_format_zip(handle.get());
    archive_read_support_format_tar(handle.get());
    // Not all there are: for lrzip, grzip and lzop libarchive starts a program of that name, on a file that a stranger sent.
    for (const auto support : {archive_read_support_filter_gzip, archive_read_support_filter_bzip2, archive_read_support_filter_xz, archive_read_support_filter_zstd}) support(handle.get());
    if (archive_read_open_filename(handle.get(), file.toLocal8Bit().constData(), kBlock) != ARCHIVE_OK)
        return unreadable(file, handle.get());
    return handle;
}

QString nameOf(archive_entry* entry) {
    const char* utf8 = archive_entry_pathname_utf8(entry);
    const char* raw = utf8 ? utf8 : archive_entry_pathname(entry);
    QString name = QString::fromUtf8(raw ? raw : "");
    while (name.startsWith(QLatin1String("./"))) name.remove(0, 2);
    return name.replace(QLatin1Char('\\'), QLatin1Char('/'));
}

/// One folder around everything that is no agreement number: what zipping a folder gives. "" when there is none.
QString wrapperOf(const QVector<SourceFile>& files) {
    const auto first = files.isEmpty() ? QString() : files.first().path.section(QLatin1Char('/'), 0, 0);
    auto prefix = first + QLatin1Char('/');
    if (first.isEmpty() || model::AgreementNumber::parse(first)) return {};
    for (const auto& file : files)
        if (!file.path.startsWith(prefix)) return {};
    return prefix;
}

class ArchiveSource final : public SubmissionSource {
public:
    explicit ArchiveSource(QString file) : m_file(std::move(file)), m_allowed(QFileInfo(m_file).size() * kMaxGrowth + kAllowance) {}

    Result<> list() {
        auto handle = openHandle(m_file);
        if (!handle) return failure(handle);
        archive_entry* entry = nullptr;
        int status = ARCHIVE_OK;
        while ((status = archive_read_next_header(handle->get(), &entry)) == ARCHIVE_OK || status == ARCHIVE_WARN) {
            if (m_files.size() >= kMaxEntries || !add(entry)) return bomb(); // before the next header, to which all that lies between is unpacked
        }
        if (status != ARCHIVE_EOF) return unreadable(m_file, handle->get());
        m_unpacked = 0; // from here on: what is really read
        unwrap();
        return {};
    }

    const QVector<SourceFile>& files() const override { return m_files; }

    Result<QByteArray> read(const QString& path) override {
        const auto wanted = m_wrapper + path;
        for (int pass = 0; pass < 2; ++pass) { // on from where the last one ended, else once from the start
            if (!m_handle)
                if (auto opened = reopen(); !opened) return failure(opened);
            archive_entry* entry = nullptr;
            for (int status; (status = archive_read_next_header(m_handle.get(), &entry)) == ARCHIVE_OK || status == ARCHIVE_WARN;)
                if (nameOf(entry) == wanted) return readEntry(path);
            m_handle.reset();
        }
        return failure(ErrorKind::Io, Words::tr("The archive no longer holds this file").toStdString(), path.toStdString());
    }

private:
    /// False: with it the archive would unpack to more than is allowed.
    bool add(archive_entry* entry) {
        const auto name = nameOf(entry);
        const auto type = archive_entry_filetype(entry);
        const qint64 bytes = archive_entry_size_is_set(entry) ? std::max<qint64>(archive_entry_size(entry), 0) : 0;
        if (bytes > m_allowed - m_unpacked) return false;
        m_unpacked += bytes;
        if (name.startsWith(QLatin1String("__MACOSX/"))) return true; // what the Finder adds
        if (type == AE_IFDIR) return true;                            // folders are told by their files
        m_files.append({name, type == AE_IFREG ? bytes : 0});
        return true;
    }

    /// Looks through wrapping folders; what lies deeper than a submission's files is told once, as a folder.
    void unwrap() {
        for (QString inner = wrapperOf(m_files); !inner.isEmpty(); inner = wrapperOf(m_files)) {
            m_wrapper += inner;
            for (auto& file : m_files) file.path.remove(0, inner.size());
        }
        for (auto& file : m_files)
            if (file.path.count(QLatin1Char('/')) > 1) file.path = file.path.section(QLatin1Char('/'), 0, 1) + QLatin1Char('/');
    }

    Result<> reopen() {
        auto opened = openHandle(m_file);
        if (!opened) return failure(opened);
        m_handle = *std::move(opened);
        return {};
    }

    Result<QByteArray> readEntry(const QString& path) {
        QByteArray bytes, block(kBlock, Qt::Uninitialized);
        la_ssize_t got = 0;
        while ((got = archive_read_data(m_handle.get(), block.data(), kBlock)) > 0) {
            bytes.append(block.constData(), got);
            m_unpacked += got;
            if (m_unpacked > m_allowed) return failure(bomb());
            if (bytes.size() > kMaxFileBytes)
                return failure(ErrorKind::Invalid, Words::tr("The file is larger than any photo").toStdString(), path.toStdString());
        }
        if (got == 0) return bytes;
        const auto reason = reasonOf(m_handle.get());
        m_handle.reset();
        return failure(ErrorKind::Io, Words::tr("The archive is damaged here, or locked with a password").toStdString(), path.toStdString(), reason);
    }

    Result<> bomb() const {
        return failure(ErrorKind::Unsupported,
                       Words::tr("This archive unpacks to far more than photos would; unpack it by hand and look at it first").toStdString(),
                       m_file.toStdString());
    }

    QString m_file, m_wrapper;
    QVector<SourceFile> m_files;
    qint64 m_allowed, m_unpacked = 0;
    Handle m_handle;
};

} // namespace

Result<std::unique_ptr<SubmissionSource>> openArchive(const QString& file) {
    auto source = std::make_unique<ArchiveSource>(file);
    if (auto listed = source->list(); !listed) return failure(listed);
    return source;
}

} // namespace paulownia::intake
