#include "core/release/comparison_table.h"

#include <array>

namespace paulownia::release {
namespace {

struct FaceSet {
    const char* name;
    const char* year;
    const char* images;
    const char* subjects;
    const char* collection;
    const char* agreement;
    const char* constrained;
    const char* notes;
};

/// [paper], Table 1.
constexpr std::array kOthers{
    FaceSet{"FERET", "1998", "14,126", "1199", "by hand", "unknown", "partly", "automatic face recognition"},
    FaceSet{"JAFFE", "1998", "213", "10", "by hand", "agreement", "yes", "women's facial expressions"},
    FaceSet{"EBFA", "2002", "975", "13", "by hand", "agreement", "yes", "face authentication"},
    FaceSet{"LFW", "2008", "13,233", "5749", "web scraping", "none", "no", "unconstrained face recognition"},
    FaceSet{"Adience", "2014", "26,580", "2284", "image hosting service", "Creative Commons", "no", "age and gender"},
    FaceSet{"IMDB-WIKI", "2015", "524,230", "unknown", "web scraping", "none", "no", "age"},
    FaceSet{"AFAD", "2016", "164,432", "unknown", "social network", "none", "no", "age"},
    FaceSet{"UTKFace", "2017", "20,000", "unknown", "web scraping", "none", "no", "age, gender, ethnicity"},
    FaceSet{"AIST Face2017", "2018", "136", "8", "by hand", "informed consent", "yes", "dimensions of emotions"},
    FaceSet{"FFHQ", "2019", "70,000", "14,800", "image hosting service", "Creative Commons", "no", "generative networks"},
    FaceSet{"Foxglovetree", "2022", "2429", "277", "uploads", "informed consent", "yes", "gender and smile, voted"},
};

QString line(const QStringList& cells) { return QStringLiteral("| %1 |\n").arg(cells.join(QStringLiteral(" | "))); }

QString line(const FaceSet& s) {
    QStringList cells;
    for (const char* cell : {s.name, s.year, s.images, s.subjects, s.collection, s.agreement, s.constrained, s.notes}) cells.append(QLatin1String(cell));
    return line(cells);
}

QString escaped(QString text) { return text.replace(QLatin1Char('|'), QStringLiteral("\\|")); }

} // namespace

QString comparisonTable(const arrays::Manifest& m) {
    auto table = QStringLiteral("| data set | year | images | subjects | collection | agreement | constrained | made for |\n|---|---|---|---|---|---|---|---|\n");
    for (const auto& other : kOthers) table += line(other);
    const auto title = m.title.empty() ? QStringLiteral("This data set") : escaped(QString::fromStdString(m.title));
    return table + line({QStringLiteral("**%1**").arg(title), QString::fromStdString(m.chain.at).left(4), QString::number(m.counts.photos),
                         QString::number(m.counts.volunteers), QStringLiteral("uploads"), QStringLiteral("informed consent"), QStringLiteral("yes"),
                         QStringLiteral("gender and smile, voted")});
}

} // namespace paulownia::release
