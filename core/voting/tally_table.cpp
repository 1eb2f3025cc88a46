#include "core/voting/tally_table.h"

#include <QCoreApplication>
#include <QSaveFile>

namespace paulownia::voting {
namespace {

using base::ErrorKind;
using base::failure;
using base::Result;
using model::QuestionTally;

/// Keys and ids alone, none of which holds a quote, a comma or a tab.
QByteArray table(const QuestionTally& tally, char separator, const char* lineEnd) {
    QByteArray text;
    text.reserve(32 * (tally.subjects.size() + 1));
    const auto add = [&](const QByteArray& field, bool isLast = false) {
        text += field;
        isLast ? text += lineEnd : text += separator;
    };
    add("subject");
    for (const auto& choice : tally.question.choices) add(choice.toUtf8());
    add("state");
    add("label", true);
    for (const auto& subject : tally.subjects) {
        add(subject.subject.toUtf8());
        for (const int count : subject.counts) add(QByteArray::number(count));
        add(model::toKey(subject.state).toLatin1());
        add(subject.label.toUtf8(), true);
    }
    return text;
}

} // namespace

QByteArray toCsv(const QuestionTally& tally) { return table(tally, ',', "\r\n"); }

QByteArray toTsv(const QuestionTally& tally) { return table(tally, '\t', "\n"); }

Result<> writeTallyTable(const QString& path, const QuestionTally& tally) {
    QSaveFile file(path);
    const bool isCsv = path.endsWith(QStringLiteral(".csv"), Qt::CaseInsensitive);
    if (file.open(QIODevice::WriteOnly) && file.write(isCsv ? toCsv(tally) : toTsv(tally)) >= 0 && file.commit()) return {};
    return failure(ErrorKind::Io,
                   QCoreApplication::translate("voting", "The table cannot be written: %1").arg(file.errorString()).toStdString(),
                   path.toStdString());
}

} // namespace paulownia::voting
