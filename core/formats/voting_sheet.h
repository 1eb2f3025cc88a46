#pragma once

#include "core/base/error.h"

#include <QByteArray>
#include <QString>
#include <QStringList>
#include <QVector>

namespace paulownia::formats {

/// One answer: the subject (`a00b16f8`, or `a00b16f8_3` for a photo) and the choice, both as the file spells them.
struct SheetLine {
    QString subject;
    QString choice;
    int line = 0; ///< 1-based, in the file; 0: not from a file
};

/// One voter's answers to one question, in the authors' format: a first line of three tab-separated fields, the voter's name
/// first; then `subject<TAB>choice` a line. An abstention is a line that is not there.
struct VotingSheet {
    QString voter;      ///< Unicode NFC, so that one name typed on two systems is one voter
    QStringList remarks; ///< the first line's other two fields, of which the format says nothing
    QVector<SheetLine> lines;
};

/// UTF-8. A byte order mark and CRLF are taken, as Windows editors write them, and so are empty lines and spaces about a field.
/// Invalid: anything else, and a subject that is answered twice; `where` is "fileName:line". What the ids and choices mean
/// is the importer's to judge.
base::Result<VotingSheet> parseVotingSheet(const QByteArray& bytes, const QString& fileName);
base::Result<VotingSheet> readVotingSheet(const QString& path);

/// As the authors' scripts read it: UTF-8 without BOM, LF; of the choices `female` is spelled `Female`.
QByteArray toBytes(const VotingSheet& sheet);
/// Written wholly or not at all.
base::Result<> writeVotingSheet(const QString& path, const VotingSheet& sheet);

/// "votes.tsv:12"
std::string atLine(const QString& fileName, int line);

} // namespace paulownia::formats
