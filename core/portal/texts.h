#pragma once

#include "core/portal/language.h"

#include <QHash>

namespace paulownia::portal {

/// The portal's words in one language, from resources/portal/texts.json: key → {en, ja}.
class Texts {
public:
    static const Texts& in(Language language);

    QString operator()(const char* key) const { return m_texts.value(QLatin1String(key)); }
    QString operator()(const QString& key) const { return m_texts.value(key); }
    QStringList keys() const { return m_texts.keys(); }

private:
    explicit Texts(Language language);
    QHash<QString, QString> m_texts;
};

} // namespace paulownia::portal
