#include "core/intake/folder_source.h"

#include "core/intake/words.h"

#include <QDir>
#include <QFile>

namespace paulownia::intake {
namespace {

using base::ErrorKind;
using base::failure;
using base::Result;

constexpr auto kEntries = QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot;

class FolderSource final : public SubmissionSource {
public:
    explicit FolderSource(const QString& folder) : m_folder(folder) {
        for (const auto& entry : m_folder.entryInfoList(kEntries, QDir::Name)) {
            if (entry.isDir()) listSubfolder(entry);
            else m_files.append({entry.fileName(), entry.size()});
        }
    }

    const QVector<SourceFile>& files() const override { return m_files; }

    Result<QByteArray> read(const QString& path) override {
        QFile file(m_folder.filePath(path));
        if (!file.open(QIODevice::ReadOnly))
            return failure(ErrorKind::Io, Words::tr("The file cannot be read: %1").arg(file.errorString()).toStdString(), path.toStdString());
        auto bytes = file.read(kMaxFileBytes + 1);
        if (file.error() != QFile::NoError)
            return failure(ErrorKind::Io, Words::tr("The file cannot be read: %1").arg(file.errorString()).toStdString(), path.toStdString());
        if (bytes.size() > kMaxFileBytes)
            return failure(ErrorKind::Invalid, Words::tr("The file is larger than any photo").toStdString(), path.toStdString());
        return bytes;
    }

private:
    void listSubfolder(const QFileInfo& folder) {
        const auto entries = QDir(folder.filePath()).entryInfoList(kEntries, QDir::Name);
        const auto prefix = folder.fileName() + QLatin1Char('/');
        if (entries.isEmpty()) m_files.append({prefix, 0});
        for (const auto& entry : entries)
            m_files.append({prefix + entry.fileName() + (entry.isDir() ? QStringLiteral("/") : QString()), entry.isDir() ? 0 : entry.size()});
    }

    QDir m_folder;
    QVector<SourceFile> m_files;
};

} // namespace

Result<std::unique_ptr<SubmissionSource>> openFolder(const QString& folder) {
    if (!QFileInfo(folder).isReadable() || !QFileInfo(folder).isExecutable())
        return failure(ErrorKind::Io, Words::tr("This folder cannot be read; check its permissions").toStdString(), folder.toStdString());
    return std::make_unique<FolderSource>(folder);
}

} // namespace paulownia::intake
