#include "core/portal/draft_store.h"

#include "core/portal/words.h"

#include <QCryptographicHash>
#include <QDir>
#include <QSaveFile>

namespace paulownia::portal {
namespace {

using base::ErrorKind;
using base::failure;
using base::Result;

constexpr auto kOwnerFolder = QFileDevice::ReadOwner | QFileDevice::WriteOwner | QFileDevice::ExeOwner;
constexpr auto kOwnerFile = QFileDevice::ReadOwner | QFileDevice::WriteOwner;

Result<> write(const QString& path, const QByteArray& bytes) {
    QSaveFile file(path);
    if (file.open(QIODevice::WriteOnly) && file.setPermissions(kOwnerFile) && file.write(bytes) == bytes.size() && file.commit()) return {};
    return failure(ErrorKind::Io, Words::tr("A draft could not be written; is the disk full?").toStdString(), path.toStdString(),
                   file.errorString().toStdString());
}

QString draftFile(const QString& folder) { return folder + QStringLiteral("/draft.json"); }

} // namespace

Result<> OpenDraft::save() {
    auto stored = values;
    if (!values.number.isEmpty()) stored.number = QString::fromLatin1(m_session.seal(values.number.toLatin1()));
    return write(draftFile(m_folder), toJson(stored));
}

QString OpenDraft::photoFile(int place) const { return QStringLiteral("%1/%2.jpeg").arg(m_folder).arg(place); }

QString OpenDraft::previewFile(int place) const { return QStringLiteral("%1/%2.preview.jpeg").arg(m_folder).arg(place); }

Result<QString> OpenDraft::addPhoto(const QString& name, const CheckedPhoto& photo) {
    if (values.hasPhoto(photo.sha256)) return QStringLiteral("photo.same");
    const auto place = values.freePlace();
    if (!place) return QStringLiteral("photo.too-many");
    if (auto written = write(photoFile(*place), photo.jpeg); !written) return failure(written);
    if (auto written = write(previewFile(*place), photo.preview); !written) return failure(written);
    values.photos.insert(*place, {name, photo.jpeg.size(), photo.sha256, photo.size, photo.orientation, photo.perceptualHash});
    if (auto saved = save(); !saved) return failure(saved);
    return QString();
}

void OpenDraft::removeFiles(int place) {
    QFile::remove(photoFile(place));
    QFile::remove(previewFile(place));
}

Result<> OpenDraft::removePhoto(int place) {
    if (values.photos.remove(place) == 0) return {};
    removeFiles(place);
    return save();
}

Result<QByteArray> OpenDraft::readPhoto(int place) const {
    QFile file(photoFile(place));
    auto bytes = file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    if (values.photos.contains(place) && QCryptographicHash::hash(bytes, QCryptographicHash::Sha256) == values.photos[place].sha256) return bytes;
    return failure(ErrorKind::Io, Words::tr("A photo of a draft is gone or has changed").toStdString(), file.fileName().toStdString());
}

Result<> OpenDraft::keepReceiptOnly() {
    for (int place = 1; place <= kPhotos; ++place) removeFiles(place);
    values.photos.clear();
    values.birthYear.clear();
    values.notices.clear();
    return save();
}

void OpenDraft::discard() { QDir(m_folder).removeRecursively(); }

Result<> DraftStore::prepare() {
    if (QDir().mkpath(m_folder) && QFile::setPermissions(m_folder, kOwnerFolder)) return {};
    return failure(ErrorKind::Io, Words::tr("The folder for drafts could not be made").toStdString(), m_folder.toStdString());
}

Result<SessionToken> DraftStore::begin(Language language) {
    const auto token = SessionToken::draw();
    const auto path = m_folder + QLatin1Char('/') + QString::fromLatin1(token.folderName());
    if (!QDir().mkpath(path) || !QFile::setPermissions(path, kOwnerFolder))
        return failure(ErrorKind::Io, Words::tr("A draft could not be written; is the disk full?").toStdString(), path.toStdString());
    Draft draft;
    draft.startedAt = m_clock();
    draft.language = language;
    if (auto written = write(draftFile(path), toJson(draft)); !written) return failure(written);
    return token;
}

std::shared_ptr<std::mutex> DraftStore::mutexOf(const QString& name) {
    const std::scoped_lock lock(m_mutex);
    std::erase_if(m_mutexes, [](const auto& entry) { return entry.second.expired(); });
    auto& known = m_mutexes[name];
    auto mutex = known.lock();
    if (!mutex) known = mutex = std::make_shared<std::mutex>();
    return mutex;
}

bool DraftStore::isAlive(const QString& folder, Draft& values) const {
    QFile file(draftFile(folder));
    if (!file.open(QIODevice::ReadOnly)) return false;
    const auto read = draftOf(file.readAll());
    if (!read || read->startedAt.addSecs(kDraftHours * 3600) <= m_clock()) return false;
    values = *read;
    return true;
}

std::unique_ptr<OpenDraft> DraftStore::open(const SessionToken& token) {
    const auto name = QString::fromLatin1(token.folderName());
    auto mutex = mutexOf(name);
    std::unique_lock lock(*mutex);
    std::unique_ptr<OpenDraft> draft(new OpenDraft(m_folder + QLatin1Char('/') + name, token, mutex, std::move(lock)));
    if (!isAlive(draft->m_folder, draft->values)) return {};
    draft->values.number = QString::fromLatin1(token.unseal(draft->values.number.toLatin1()));
    return draft;
}

int DraftStore::removeExpired() {
    int removed = 0;
    for (const auto& entry : QDir(m_folder).entryInfoList(QDir::Dirs | QDir::NoDotAndDotDot)) {
        const auto mutex = mutexOf(entry.fileName());
        const std::unique_lock lock(*mutex, std::try_to_lock);
        Draft values;
        if (!lock || isAlive(entry.filePath(), values)) continue;
        // Younger than a minute: begun right now, its first file is not there yet.
        if (!QFile::exists(draftFile(entry.filePath())) && entry.lastModified().secsTo(QDateTime::currentDateTime()) < 60) continue;
        removed += QDir(entry.filePath()).removeRecursively() ? 1 : 0;
    }
    return removed;
}

int DraftStore::count() const { return static_cast<int>(QDir(m_folder).entryList(QDir::Dirs | QDir::NoDotAndDotDot).size()); }

} // namespace paulownia::portal
