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
QByteArray table(const QuestionTally& tally, const QString& separator, const QString& lineEnd) {
    const auto headed = QStringList{QStringLiteral("subject")} + tally.question.choices;
    QString text = (headed + QStringList{QStringLiteral("state"), QStringLiteral("label")}).join(separator) + lineEnd;
    for (const auto& subject : tally.subjects) {
        QStringList row{subject.subject};
        for (const int count : subject.counts) row.append(QString::number(count));
        text += (row + QStringList{model::toKey(subject.state), subject.label}).join(separator) + lineEnd;
    }
    return text.toUtf8();
}

} // namespace

QByteArray toCsv(const QuestionTally& tally) { return table(tally, QStringLiteral(","), QStringLiteral("\r\n")); }

QByteArray toTsv(const QuestionTally& tally) { return table(tally, QStringLiteral("\t"), QStringLiteral("\n")); }

Result<> writeTallyTable(const QString& path, const QuestionTally& tally) {
    QSaveFile file(path);
    const bool isCsv = path.endsWith(QStringLiteral(".csv"), Qt::CaseInsensitive);
    if (file.open(QIODevice::WriteOnly) && file.write(isCsv ? toCsv(tally) : toTsv(tally)) >= 0 && file.commit()) return {};
    return failure(ErrorKind::Io,
                   QCoreApplication::translate("voting", "The table cannot be written: %1").arg(file.errorString()).toStdString(),
                   path.toStdString());
}

} // namespace paulownia::voting
