#include "core/demo/demo_material.h"

#include "core/demo/words.h"
#include "core/simulation/simulator.h"

#include <QDir>
#include <QFile>
#include <QSet>

namespace paulownia::demo {
namespace {

using base::failure;
using base::Result;
using model::RejectReason;

constexpr int kWaiting = 3, kFurther = 2; // volunteers, whose photos can be looked through in a few minutes

/// A line of truth.tsv that tells of a defect: "a00b16f8_3.jpeg", "hand".
struct Defect {
    QString file, key;
    QString volunteer() const { return file.section(QLatin1Char('_'), 0, 0); }
};

QVector<Defect> defectsIn(const QString& truth) {
    QVector<Defect> defects;
    QFile file(truth);
    if (!file.open(QIODevice::ReadOnly)) return defects;
    const auto lines = QString::fromUtf8(file.readAll()).split(QLatin1Char('\n')).mid(1);
    for (const auto& line : lines)
        if (const Defect defect{line.section(QLatin1Char('\t'), 0, 0), line.section(QLatin1Char('\t'), 8, 8)}; !defect.key.isEmpty()) defects.append(defect);
    return defects;
}

QHash<model::PhotoId, RejectReason> reasonsOf(const QVector<Defect>& defects) {
    static const QHash<QString, RejectReason> reasons{{QStringLiteral("hand"), RejectReason::Hand},
                                                      {QStringLiteral("turned-head"), RejectReason::NotAhead},
                                                      {QStringLiteral("two-faces"), RejectReason::SecondPerson}};
    QHash<model::PhotoId, RejectReason> found;
    for (const auto& defect : defects)
        if (const auto photo = model::PhotoId::parse(defect.file.section(QLatin1Char('.'), 0, 0)); photo && reasons.contains(defect.key)) found.insert(*photo, reasons[defect.key]);
    return found;
}

/// Who goes where, by agreement number.
struct Dealt {
    QStringList first, waiting, further;
};

void fillUp(QStringList& group, qsizetype size, QStringList& from) {
    while (group.size() < size && from.size() > 1) group.append(from.takeLast());
}

/// Doubles are there to be resolved: a photo sent twice waits, a whole submission sent again comes with the further ones, of which no
/// voter has been shown it.
Dealt deal(const QString& submissions, const QVector<Defect>& defects) {
    Dealt dealt;
    const auto numbers = volunteersIn(submissions);
    dealt.first = {numbers.begin(), numbers.end()};
    dealt.first.sort();
    const auto send = [&](const Defect& defect, QStringList& group) {
        if (dealt.first.removeOne(defect.volunteer())) group.append(defect.volunteer());
    };
    for (const auto& defect : defects) {
        if (defect.key == QLatin1String("sent-again")) send(defect, dealt.further);
        if (defect.key == QLatin1String("duplicate")) send(defect, dealt.waiting);
    }
    fillUp(dealt.waiting, kWaiting, dealt.first);
    fillUp(dealt.further, kFurther, dealt.first);
    return dealt;
}

bool move(const QStringList& numbers, const QString& from, const QString& to) {
    return QDir().mkpath(to) && std::all_of(numbers.begin(), numbers.end(), [&](const QString& number) { return QDir().rename(from + QLatin1Char('/') + number, to + QLatin1Char('/') + number); });
}

Result<> layOut(const Dealt& dealt, const QString& drawn, const Material& material) {
    if (move(dealt.first, drawn, material.first) && move(dealt.waiting, drawn, material.waiting) && move(dealt.further, drawn, material.further)) return {};
    return failure(base::ErrorKind::Io, Words::tr("The drawn submissions cannot be moved to their places").toStdString(), drawn.toStdString());
}

Result<QVector<formats::VotingSheet>> sheetsIn(const QString& folder) {
    QVector<formats::VotingSheet> sheets;
    for (const auto& name : QDir(folder).entryList({QStringLiteral("*.tsv")}, QDir::Files, QDir::Name)) {
        auto sheet = formats::readVotingSheet(folder + QLatin1Char('/') + name);
        if (!sheet) return failure(sheet);
        sheets.append(*std::move(sheet));
    }
    return sheets;
}

} // namespace

QSet<QString> volunteersIn(const QString& submissions) {
    const auto names = QDir(submissions).entryList({QStringLiteral("a0*")}, QDir::Dirs);
    return {names.begin(), names.end()};
}

formats::VotingSheet sheetAbout(const formats::VotingSheet& sheet, const QSet<QString>& volunteers) {
    auto some = sheet;
    some.lines.removeIf([&](const formats::SheetLine& line) { return !volunteers.contains(line.subject.section(QLatin1Char('_'), 0, 0)); });
    return some;
}

Result<Material> drawMaterial(const Options& options, const QString& folder, const base::Task& task) {
    const auto drawn = folder + QStringLiteral("/drawn");
    simulation::Options wanted;
    wanted.volunteers = options.volunteers;
    wanted.photos = options.photos;
    wanted.seed = options.seed;
    wanted.size = options.size;
    wanted.voters = kVoters;
    wanted.faults = true;
    if (const auto made = simulation::simulate(wanted, drawn, task); !made) return failure(made);
    const auto defects = defectsIn(drawn + QStringLiteral("/truth.tsv"));
    auto sheets = sheetsIn(drawn + QStringLiteral("/sheets"));
    if (!sheets) return failure(sheets);
    Material material{folder + QStringLiteral("/first"), folder + QStringLiteral("/waiting"), folder + QStringLiteral("/further"), *std::move(sheets), reasonsOf(defects)};
    if (const auto laid = layOut(deal(drawn, defects), drawn, material); !laid) return failure(laid);
    return material;
}

} // namespace paulownia::demo
