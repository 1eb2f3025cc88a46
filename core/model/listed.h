#pragma once

#include <QStringList>

namespace paulownia::model {

/// "a, b, c", in Japanese "a、b、c": as the language of the texts joins the members of a list.
QString listed(const QStringList& members);

/// One sentence after another, as the language of the texts spaces them: in Japanese not at all. Empty ones are left out.
QString sentences(const QStringList& sentences);

/// Facts in a row without a verb: "98 photos · 2 doubles", in Japanese "写真98枚・重複2件".
QString factsInARow(const QStringList& facts);

} // namespace paulownia::model
