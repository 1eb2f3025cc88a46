// accuracy REPORT.md [EVIDENCE.tsv]: shows the real faces of ../shared/faces to every way of finding faces and writes what came
// out. The second file is what fit_confidence.py fits the confidence to.

#include "tests/benchmarks/accuracy_measures.h"

#include <QSaveFile>
#include <QTextStream>
#include <dlib/revision.h>
#include <iostream>
#include <opencv2/core/version.hpp>

using namespace paulownia;
using tests::Look;
using tests::Measures;

namespace {

/// Nearest rank.
double quantile(std::vector<double> values, double q) {
    if (values.empty()) return 0;
    std::sort(values.begin(), values.end());
    return values[static_cast<size_t>(q * static_cast<double>(values.size() - 1) + 0.5)];
}

template <class Of> std::vector<double> valuesOf(const std::vector<Look>& looks, Of of) {
    std::vector<double> values;
    for (const auto& look : looks) values.push_back(of(look));
    return values;
}

template <class Is> double share(const std::vector<Look>& looks, Is is) {
    const auto count = std::count_if(looks.begin(), looks.end(), is);
    return looks.empty() ? 0 : 100.0 * static_cast<double>(count) / static_cast<double>(looks.size());
}

std::vector<Look> within(const std::vector<Look>& looks, double fromDeg, double toDeg) {
    std::vector<Look> some;
    for (const auto& look : looks)
        if (std::abs(look.turnDeg) >= fromDeg && std::abs(look.turnDeg) <= toDeg) some.push_back(look);
    return some;
}

QString number(double value, int decimals) { return QString::number(value, 'f', decimals); }
double overlapOf(const Look& look) { return look.overlap; }
double rollOf(const Look& look) { return look.rollError; }

/// A line of the first table: what is measured, how, and what was asked for.
struct Row {
    const char* what;
    const char* goal;
    std::function<QString(const Measures&)> value;
};

const Row kRows[] = {
    {"exactly one face, of all photos as they are", "≥ 99 %", [](const Measures& m) { return QStringLiteral("%1 of %2").arg(m.exactlyOne).arg(m.photos); }},
    {"a second face where there is none, as they are and turned", "0", [](const Measures& m) {
         const auto second = [](const Look& look) { return look.hasSecond; };
         return QString::number(std::count_if(m.plain.begin(), m.plain.end(), second) + std::count_if(m.turned.begin(), m.turned.end(), second));
     }},
    {"overlap (IoU) as they are, median", "≥ 0.93", [](const Measures& m) { return number(quantile(valuesOf(m.plain, overlapOf), 0.5), 3); }},
    {"overlap as they are, 5th percentile", "≥ 0.88", [](const Measures& m) { return number(quantile(valuesOf(m.plain, overlapOf), 0.05), 3); }},
    {"overlap turned to ±30°, median", "", [](const Measures& m) { return number(quantile(valuesOf(within(m.turned, 0, 30), overlapOf), 0.5), 3); }},
    {"overlap turned to ±30°, 5th percentile", "", [](const Measures& m) { return number(quantile(valuesOf(within(m.turned, 0, 30), overlapOf), 0.05), 3); }},
    {"roll error turned to ±30°, median", "≤ 0.4°", [](const Measures& m) { return number(quantile(valuesOf(within(m.turned, 0, 30), rollOf), 0.5), 2) + QStringLiteral("°"); }},
    {"roll error turned to ±30°, 90 % under", "≤ 1°", [](const Measures& m) { return number(quantile(valuesOf(within(m.turned, 0, 30), rollOf), 0.9), 2) + QStringLiteral("°"); }},
    {"roll within 2°, turned to ±25°", "≥ 95 %", [](const Measures& m) { return number(share(within(m.turned, 0, 25), [](const Look& l) { return l.rollError <= 2; }), 1) + QStringLiteral(" %"); }},
    {"roll over 5° off or no face, turned to ±30°", "0 %", [](const Measures& m) { return number(share(within(m.turned, 0, 30), [](const Look& l) { return l.rollError > 5; }), 1) + QStringLiteral(" %"); }},
    {"turned by ±45°: found", "", [](const Measures& m) { return number(share(within(m.turned, 45, 45), [](const Look& l) { return l.isFound; }), 0) + QStringLiteral(" %"); }},
    {"turned by ±45°: roll error median / 90 % under", "", [](const Measures& m) {
         const auto errors = valuesOf(within(m.turned, 45, 45), rollOf);
         return QStringLiteral("%1° / %2°").arg(number(quantile(errors, 0.5), 2), number(quantile(errors, 0.9), 2));
     }},
    {"processor time a photo after decoding, median", "≤ 40 ms", [](const Measures& m) { return number(quantile(valuesOf(m.plain, [](const Look& l) { return l.ms; }), 0.5), 0) + QStringLiteral(" ms"); }},
    {"a face where there is none (clutter, clothes)", "", [](const Measures& m) { return QStringLiteral("%1 of %2").arg(m.falseHits).arg(m.faceless); }},
    {"degraded photos: right (overlap ≥ 0.85, roll within 2°)", "", [](const Measures& m) { return number(share(m.degraded, [](const Look& l) { return l.isRight(); }), 0) + QStringLiteral(" %"); }},
};

QString tableRow(const QStringList& cells) { return QStringLiteral("| ") + cells.join(QStringLiteral(" | ")) + QStringLiteral(" |\n"); }

QString header(QStringList cells, const std::vector<Measures>& all) {
    for (const auto& measures : all) cells.append(QStringLiteral("`%1`").arg(measures.way));
    return tableRow(cells) + tableRow(QStringList(cells.size(), QStringLiteral("---")));
}

QString mainTable(const std::vector<Measures>& all) {
    QString text = header({QStringLiteral("measured"), QStringLiteral("asked")}, all);
    for (const auto& row : kRows) {
        QStringList cells{QString::fromUtf8(row.what), QString::fromUtf8(row.goal)};
        for (const auto& measures : all) cells.append(row.value(measures));
        text += tableRow(cells);
    }
    return text;
}

/// Of everything shown, how much has at least this confidence, and how much of that is right.
QString confidenceTable(const std::vector<Measures>& all) {
    QString text = header({QStringLiteral("confidence at least")}, all);
    for (const double least : {0.5, 0.7, 0.8, 0.9, 0.95}) {
        QStringList cells{number(least, 2)};
        for (const auto& measures : all) {
            auto looks = measures.plain;
            looks.insert(looks.end(), measures.turned.begin(), measures.turned.end());
            looks.insert(looks.end(), measures.degraded.begin(), measures.degraded.end());
            std::vector<Look> sure;
            std::copy_if(looks.begin(), looks.end(), std::back_inserter(sure), [least](const Look& l) { return l.isFound && l.confidence >= least; });
            cells.append(sure.empty() ? QStringLiteral("none") : QStringLiteral("%1 %, right %2 %")
                             .arg(number(share(looks, [least](const Look& l) { return l.isFound && l.confidence >= least; }), 0),
                                  number(share(sure, [](const Look& l) { return l.isRight(); }), 1)));
        }
        text += tableRow(cells);
    }
    return text;
}

QString report(const std::vector<Measures>& all) {
    return QStringLiteral("# How well faces are found\n\n"
                          "Made by `ninja -C build/release accuracy` from the real people of `../shared/faces`, with OpenCV %1 and dlib %2.%3; nothing in\n"
                          "here is typed by hand. Truth: the contour (hairline to chin, ear to ear) and the pupils of the set's own landmarks, of the %4\n"
                          "neutral photos. Photos were turned on ImageMagick's canvas by ±5° … ±30° and ±45°. A face that was not found counts as overlap 0\n"
                          "and roll error 180°. Ways: `landmarks` is dlib's detector with its 68 points; `symmetry` is dlib's detector with mirror symmetry, where\n"
                          "the points are not installed or not wanted; `haar` is OpenCV's cascade with mirror symmetry.\n\n%5\n"
                          "## What the confidence means\n\n"
                          "How many of all photos shown (as they are, turned, and degraded from mildly to beyond use: small, dark, one-sided light,\n"
                          "blurred, noisy, partly covered) a proposal of at least this confidence was made for, and how many of those proposals are right: overlap 0.85 or\n"
                          "more and roll within 2°. `review accept --min-confidence` and the page's “accept all above” rest on this. The confidence was fitted\n"
                          "on these same people; `tests/benchmarks/fit_confidence.py` says how it does on people left out.\n\n%6")
        .arg(QStringLiteral(CV_VERSION))
        .arg(DLIB_MAJOR_VERSION)
        .arg(DLIB_MINOR_VERSION)
        .arg(all.front().plain.size())
        .arg(mainTable(all), confidenceTable(all));
}

QString evidence(const std::vector<Measures>& all) {
    QString text = QStringLiteral("way\tperson\tright\tscore\tsymmetry\troll_difference\tspread\tconfidence\n");
    for (const auto& measures : all)
        for (const auto* looks : {&measures.plain, &measures.turned, &measures.degraded})
            for (const auto& look : *looks) {
                if (!look.isFound) continue;
                const auto& e = look.evidence;
                text += QStringLiteral("%1\t%2\t%3\t%4\t%5\t%6\t%7\t%8\n")
                            .arg(measures.way, look.person.left(8))
                            .arg(look.isRight() ? 1 : 0)
                            .arg(e.detectorScore).arg(e.symmetry).arg(e.rollDifference).arg(e.spread).arg(look.confidence);
            }
    return text;
}

bool write(const char* path, const QString& text) {
    QSaveFile file(QString::fromLocal8Bit(path));
    const auto bytes = text.toUtf8();
    return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() && file.commit();
}

} // namespace

int main(int argc, char** argv) {
    if (argc < 2 || argc > 3) {
        std::cerr << "usage: accuracy REPORT.md [EVIDENCE.tsv]\n";
        return 2;
    }
    const auto all = tests::measureAllWays(tests::realFaces());
    if (all.empty()) {
        std::cerr << "nothing measured: ../shared/faces is not there (PAULOWNIA_SHARED says where else to look)\n";
        return 1;
    }
    const bool isWritten = write(argv[1], report(all)) && (argc < 3 || write(argv[2], evidence(all)));
    if (!isWritten) std::cerr << "the report could not be written\n";
    return isWritten ? 0 : 3;
}
