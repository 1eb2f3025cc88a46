#include "core/simulation/plan.h"

#include "core/simulation/faults.h"

#include <QSet>
#include <algorithm>

namespace paulownia::simulation {
namespace {

enum Stream : std::uint64_t { kNumbers = 1, kVolunteers, kFaults };

/// Unused and not to be guessed from one another.
model::AgreementNumber drawNumber(base::Random& random, QSet<model::AgreementNumber>& taken) {
    for (;;) {
        const QString digits = QString::number(random.below(1 << 24), 16).rightJustified(6, QLatin1Char('0'));
        const auto number = *model::AgreementNumber::parse(QStringLiteral("a0") + digits);
        if (taken.contains(number)) continue;
        taken.insert(number);
        return number;
    }
}

/// From the blocks that are kept free for documentation (RFC 5737).
QString drawIp(base::Random& random) {
    const QStringList blocks{QStringLiteral("192.0.2."), QStringLiteral("198.51.100."), QStringLiteral("203.0.113.")};
    return blocks[static_cast<qsizetype>(random.below(3))] + QString::number(1 + random.below(254));
}

/// Within February and March 2019, in Japan or by a traveller.
QDateTime drawDate(base::Random& random) {
    const int offset = random.chance(0.95) ? 9 * 3600 : 0;
    const QDateTime first(QDate(2019, 2, 1), QTime(0, 0), Qt::OffsetFromUTC, offset);
    return first.addSecs(static_cast<qint64>(random.below(57 * 24 * 3600)));
}

/// How one camera names its files.
QString originalName(int style, std::uint64_t first, int number) {
    const auto padded = [](std::uint64_t value) { return QString::number(value % 10000).rightJustified(4, QLatin1Char('0')); };
    const std::uint64_t count = first + static_cast<std::uint64_t>(number) * 2;
    switch (style) {
    case 0: return QStringLiteral("IMG_%1.JPG").arg(padded(count));
    case 1: return QStringLiteral("DSC_%1.JPG").arg(padded(count));
    case 2: return QStringLiteral("IMG_20190214_10%1.jpg").arg(padded(count));
    case 3: return QStringLiteral("photo (%1).jpeg").arg(number);
    default: return QStringLiteral("写真 %1.jpg").arg(number);
    }
}

SubmissionPlan planSubmission(const model::AgreementNumber& number, const Options& options, base::Random random) {
    SubmissionPlan plan{number, makePerson(random), makeStudio(random), drawDate(random), drawIp(random), {}, {}, {}};
    const int style = static_cast<int>(random.below(8));
    const std::uint64_t first = random.below(9000);
    for (int n = 1; n <= options.photos; ++n) {
        PhotoPlan photo;
        photo.number = n;
        photo.shot = makeShot(random, plan.person, plan.studio);
        photo.originalName = originalName(style > 3 ? style - 4 : style, first, n);
        photo.seed = random.next();
        plan.photos.push_back(photo);
    }
    return plan;
}

} // namespace

QString toKey(Fault fault) {
    switch (fault) {
    case Fault::None: return {};
    case Fault::Duplicate: return QStringLiteral("duplicate");
    case Fault::Empty: return QStringLiteral("empty");
    case Fault::Missing: return QStringLiteral("missing");
    case Fault::CutOff: return QStringLiteral("cut-off");
    case Fault::Png: return QStringLiteral("png");
    case Fault::ExifRotated: return QStringLiteral("exif-rotated");
    case Fault::Hand: return QStringLiteral("hand");
    case Fault::TurnedHead: return QStringLiteral("turned-head");
    case Fault::TwoFaces: return QStringLiteral("two-faces");
    case Fault::Dark: return QStringLiteral("dark");
    case Fault::Light: return QStringLiteral("light");
    case Fault::Inclined: return QStringLiteral("inclined");
    }
    return {};
}

std::uint64_t seedFor(std::uint64_t seed, std::uint64_t kind, std::uint64_t index) { // SplitMix64's finaliser, twice
    std::uint64_t z = seed * 0x9E3779B97F4A7C15ULL + kind;
    for (const std::uint64_t part : {index, kind}) {
        z += part * 0xD1342543DE82EF95ULL + 0x9E3779B97F4A7C15ULL;
        z = (z ^ (z >> 30)) * 0xBF58476D1CE4E5B9ULL;
        z = (z ^ (z >> 27)) * 0x94D049BB133111EBULL;
        z ^= z >> 31;
    }
    return z;
}

std::vector<SubmissionPlan> planSubmissions(const Options& options) {
    base::Random numbers(seedFor(options.seed, kNumbers, 0)), faults(seedFor(options.seed, kFaults, 0));
    QSet<model::AgreementNumber> taken;
    std::vector<SubmissionPlan> plans;
    plans.reserve(static_cast<std::size_t>(std::max(0, options.volunteers)));
    for (int i = 0; i < options.volunteers; ++i)
        plans.push_back(planSubmission(drawNumber(numbers, taken), options,
                                       base::Random(seedFor(options.seed, kVolunteers, static_cast<std::uint64_t>(i)))));
    if (options.faults) {
        addFaults(plans, faults);
        for (SubmissionPlan& plan : plans)
            if (plan.sentAgainAt.isValid()) plan.sentAgainAs = drawNumber(numbers, taken);
    }
    std::sort(plans.begin(), plans.end(), [](auto& a, auto& b) { return a.number < b.number; });
    return plans;
}

} // namespace paulownia::simulation
