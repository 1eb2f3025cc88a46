#include "app/cli/review_desk.h"

#include "app/cli/words.h"

namespace paulownia::cli {

using base::failure;
using base::Result;
using model::PhotoId;
using review::ReviewDocument;

Result<std::unique_ptr<ReviewDesk>> ReviewDesk::open(const Console& console, const std::string& folder) {
    auto project = console.open(folder);
    if (!project) return failure(project);
    std::unique_ptr<ReviewDesk> desk(new ReviewDesk(console, std::move(*project)));
    if (auto loaded = desk->document.reload(); !loaded) return failure(loaded);
    return desk;
}

ReviewDesk::ReviewDesk(const Console& console, std::unique_ptr<storage::Project> project)
    : m_console(console), m_project(std::move(project)), document(*m_project) {
    QObject::connect(&document, &ReviewDocument::conflicted, &document, [this](const review::Change& change, const QString& sentence) {
        for (const auto& photo : change.photos) complain(photo.toString() + QStringLiteral(": ") + sentence);
    });
    QObject::connect(&document, &ReviewDocument::failed, &document, [this](const base::Error& error) { m_error = error; });
}

QVector<PhotoId> ReviewDesk::known(const std::vector<std::string>& names) {
    QVector<PhotoId> photos;
    for (const auto& name : names) {
        const auto photo = PhotoId::parse(QString::fromStdString(name));
        if (photo && document.contains(*photo)) photos.append(*photo);
        else complain(photo ? Words::tr("%1 is no photo under review in this project").arg(photo->toString())
                            : QString::fromStdString(photo.error().message));
    }
    return photos;
}

void ReviewDesk::complain(const QString& sentence) {
    m_console.remark(sentence);
    m_hasComplained = true;
}

Result<int> ReviewDesk::exitCode() const {
    if (m_error) return tl::unexpected(*m_error);
    return m_hasComplained ? 1 : 0;
}

} // namespace paulownia::cli
