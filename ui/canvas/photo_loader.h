#pragma once

#include "ui/canvas/picture.h"
#include "ui/widgets/wanted_work.h"

#include <QCache>
#include <QStringList>

namespace paulownia::ui {

/// Decodes photos off the GUI thread and keeps the last few: the one on show and its neighbours, so that the next is there when
/// the key is released.
class PhotoLoader : public QObject {
    Q_OBJECT
public:
    using Source = std::function<base::Result<QByteArray>(const QString& key)>; ///< a photo's bytes; called on worker threads

    explicit PhotoLoader(Source source, QObject* parent = nullptr);

    /// The first key is on show, the others come after it, in this order. What was wanted before and has not begun is dropped.
    void want(const QStringList& keys, int maxSide);
    /// Null while there is none yet; it may be smaller than wanted until loaded() comes.
    Picture held(const QString& key) const;

Q_SIGNALS:
    void loaded(const QString& key); ///< held(key) is new; with a problem when it cannot be decoded

private:
    Source m_source;
    mutable QCache<QString, Picture> m_held; // cost: KiB
    WantedWork<Picture> m_work;
};

} // namespace paulownia::ui
