#pragma once

#include "core/model/voting.h"

class QObject;

namespace paulownia::ui {

class Session;
class VoteStripChart;

// Files in and out of the Results page; each asks for the file, and says what was done or shows why not.

void importSheets(Session& session, QObject* receiver);
void exportTable(Session& session, const model::QuestionTally& tally);
void exportChart(Session& session, const QString& question, const VoteStripChart& chart);

} // namespace paulownia::ui
