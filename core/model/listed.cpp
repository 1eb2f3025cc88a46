#include "core/model/listed.h"

#include <QCoreApplication>

namespace paulownia::model {
namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(listed)
};

/// `pattern` has a place for what is joined so far and one for what comes next: a separator alone could be a space, which no translation file tells from nothing.
QString joined(const QStringList& parts, const QString& pattern) {
    QString all;
    for (const auto& part : parts)
        if (!part.isEmpty()) all = all.isEmpty() ? part : pattern.arg(all, part);
    return all;
}

} // namespace

QString listed(const QStringList& members) { return joined(members, Words::tr("%1, %2", "members of a list, so far and next")); }

QString sentences(const QStringList& sentences) { return joined(sentences, Words::tr("%1 %2", "sentences, so far and next")); }

QString factsInARow(const QStringList& facts) { return joined(facts, Words::tr("%1 · %2", "facts in a row, so far and next")); }

} // namespace paulownia::model
