#include "ui/figures/study_words.h"

#include "ui/figures/chart_words.h"
#include "ui/figures/plot_axes.h"

namespace paulownia::ui {

using evaluation::Protocol;

QString protocolText(Protocol protocol) {
    switch (protocol) {
    case Protocol::LeaveOneVolunteerOut: return ChartWords::tr("leave one volunteer out");
    case Protocol::OddEven: return ChartWords::tr("odd trains, even tests");
    case Protocol::Tenfold: return ChartWords::tr("tenfold");
    case Protocol::TenfoldGrouped: return ChartWords::tr("tenfold, by volunteer");
    case Protocol::PaperSmile: return ChartWords::tr("tenfold, the paper’s for smiles");
    case Protocol::Benchmark: return ChartWords::tr("a fifth of each gender is asked");
    }
    return {};
}

QString classText(evaluation::Label label, bool isPositive) {
    if (label == evaluation::Label::Female) return labelText(isPositive);
    return isPositive ? ChartWords::tr("smile") : ChartWords::tr("no smile");
}

QString comparisonText(const QString& other, const evaluation::McNemar& test) {
    return ChartWords::tr("Against %1: right where that one was wrong %2 time(s), wrong where it was right %3 time(s); McNemar’s test, p = %4")
        .arg(other).arg(test.onlyFirstRight).arg(test.onlySecondRight).arg(QString::number(test.p, 'f', 3));
}

} // namespace paulownia::ui
