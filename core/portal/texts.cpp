#include "core/portal/texts.h"

#include "core/portal/resources.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace paulownia::portal {

Texts::Texts(Language language) {
    const auto table = QJsonDocument::fromJson(resource(QStringLiteral("texts.json"))).object();
    for (auto it = table.begin(); it != table.end(); ++it) m_texts.insert(it.key(), it->toObject().value(codeOf(language)).toString());
}

const Texts& Texts::in(Language language) {
    static const Texts japanese(Language::Japanese), english(Language::English);
    return language == Language::Japanese ? japanese : english;
}

} // namespace paulownia::portal
