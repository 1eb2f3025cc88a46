#pragma once

#include "ui/figures/chart_colours.h"

#include <QFont>
#include <QRectF>
#include <QString>
#include <QStringList>

class QPainter;

namespace paulownia::ui {

/// One column of the strip.
struct VoteStripColumn {
    QString id;
    QVector<int> counts; ///< parallel to the choices
    QString label;       ///< empty: unresolved
    QString state;       ///< for people
};

/// How the columns stand side by side.
enum class StripOrder {
    Votes,  ///< from most votes for the first choice to fewest, as in the paper's Figure 2: the split ones meet in the middle
    Number, ///< by id
    Split   ///< those first whose votes are divided most evenly
};

/// The paper's Figure 2 as values: subjects side by side, voters on top of each other, a colour a choice.
struct VoteStrip {
    QString title;           ///< the question's words
    QString subjects;        ///< what stands on x: "volunteers"
    QStringList choices;
    QVector<VoteStripColumn> columns;
    int panel = 1;           ///< height of the strip in votes
    StripOrder order = StripOrder::Votes; ///< the columns', which they have when the strip is painted
};

/// The strip with its columns in this order.
VoteStrip sorted(VoteStrip strip, StripOrder order);
inline VoteStrip sortedByVotes(VoteStrip strip) { return sorted(std::move(strip), StripOrder::Votes); } ///< as Figure 2

/// Where the strip itself lies within a chart's area; columns share its width.
QRectF stripArea(const QRectF& area, const QFont& font);
/// The column under the point; −1: none.
int columnAt(const VoteStrip& strip, const QRectF& stripArea, QPointF point);

/// Choices stack from the bottom, the last one hangs from the top, and abstentions stay empty between them: a choice is told
/// by its place and its name as well as by its colour. Unresolved subjects carry a mark below the strip.
void paintVoteStrip(QPainter& painter, const QRectF& area, const VoteStrip& strip, const ChartColours& colours,
                    int highlighted = -1);

} // namespace paulownia::ui
