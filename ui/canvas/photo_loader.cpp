#include "ui/canvas/photo_loader.h"

namespace paulownia::ui {
namespace {

constexpr int kHeldKiB = 256 * 1024; // a dozen photos at screen resolution, or one of 24 megapixels in full

int costKiB(const Picture& picture) {
    return 1 + static_cast<int>((picture.image.sizeInBytes() + picture.grey.total()) / 1024);
}

} // namespace

PhotoLoader::PhotoLoader(Source source, QObject* parent)
    : QObject(parent), m_source(std::move(source)), m_held(kHeldKiB), m_work(2, [this](const QString& key, Picture picture) {
          const int cost = std::min(costKiB(picture), kHeldKiB); // QCache would drop a larger one at once
          m_held.insert(key, new Picture(std::move(picture)), cost);
          Q_EMIT loaded(key);
      }) {}

void PhotoLoader::want(const QStringList& keys, int maxSide) {
    QVector<WantedWork<Picture>::Item> items;
    for (const auto& key : keys) {
        const Picture* held = m_held.object(key);
        if (held && (!held->problem.isEmpty() || held->isSharpFor(maxSide))) continue;
        items.append({key, [source = m_source, key, maxSide] { return decodePicture(source(key), maxSide); }});
    }
    m_work.want(std::move(items));
}

Picture PhotoLoader::held(const QString& key) const {
    const Picture* held = m_held.object(key);
    return held ? *held : Picture();
}

} // namespace paulownia::ui
