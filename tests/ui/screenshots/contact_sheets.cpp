// Every page and dialog of the studio, light and dark, in English and Japanese, at once, one and a half times and twice the size, in the
// smallest window and with the largest letters: `ninja contact_sheets` keeps the pictures in PICTURES and joins those of a page to a sheet in SHEETS.
//   contact_sheets SHEETS PICTURES [NAME…]    of these pages alone
#include "tests/ui/screenshots/drawn_projects.h"

#include <QGuiApplication>
#include <QImage>
#include <QPainter>
#include <QTextStream>
#include <thread>

using namespace paulownia;
using tests::words;

namespace {

constexpr QSize kCell(460, 288);
constexpr int kGap = 10, kTitle = 30, kCaption = 22, kColumns = 6, kQuality = 72;

struct Shown {
    const char* name;
    const char* project; ///< "half", "finished" or "" for none
    const char* arguments; ///< of the studio; without an option: what dialog_pictures shows
};
constexpr std::array kShown{
    Shown{"home", "half", "--page home"},
    Shown{"home-welcome", "", ""},
    Shown{"intake", "half", "--page intake"},
    Shown{"intake-doubles", "half", "--page intake --show doubles"},
    Shown{"intake-problems", "half", "--page intake --show problems"},
    Shown{"intake-web-page", "half", "--page intake --show web-page"},
    Shown{"intake-consent-rules", "half", "--page intake --do intake.consentRules"},
    Shown{"review", "half", "--page review --show PHOTO"},
    Shown{"review-overview", "half", "--page review --show accepted --do review.overview"},
    Shown{"review-reject", "half", "--page review --show PHOTO --do review.reject"},
    Shown{"review-accept-all", "half", "--page review --show PHOTO --do review.acceptProposed"},
    Shown{"review-draw", "half", "--page review --show BADPHOTO_1 --do review.draw"},
    Shown{"vote", "half", "--page vote --as Kato:voter"},
    Shown{"vote-sheet", "half", "--page vote --as Kato:voter --do vote.changeMode"},
    Shown{"results", "half", "--page results --as Sato:pi --show TIED"},
    Shown{"results-open", "half", "--page results --as Sato:pi --show PHOTO"},
    Shown{"results-questions", "half", "--page results --as Sato:pi --do results.questions"},
    Shown{"release", "half", "--page release"},
    Shown{"release-difference", "finished", "--page release --show difference"},
    Shown{"release-board", "finished", "--page release --show samples"},
    Shown{"release-votes", "finished", "--page release --show votes"},
    Shown{"explore", "finished", "--page explore --show pca"},
    Shown{"explore-clusters", "finished", "--page explore --show clusters"},
    Shown{"explore-loadings", "finished", "--page explore --show loadings"},
    Shown{"explore-importance", "finished", "--page explore --show importance"},
    Shown{"explore-results", "finished", "--page explore --show results --do explore.run"},
    Shown{"explore-table", "finished", "--page explore --show table"},
    Shown{"explore-empty", "half", "--page explore"},
    Shown{"train", "finished", "--page train"},
    Shown{"train-empty", "half", "--page train"},
    Shown{"settings", "half", "--page home --do file.settings"},
    Shown{"command-palette", "half", "--page review --do go.command"},
    Shown{"shortcuts", "half", "--page home --do help.shortcuts"},
    Shown{"help", "half", "--page review --do help.contents"},
    Shown{"about", "half", "--page home --do help.about"},
    Shown{"new-project", "", "--do file.new"},
    Shown{"actor", "half", "--page home --do file.actor"},
    Shown{"question", "half", "--page intake --do intake.resolveDuplicates"},
    Shown{"question-warning", "finished", "--page train --do train.remove"},
    Shown{"question-choice", "half", "choice"},
    Shown{"message", "half", "--page intake --do intake.recordConsent"},
    Shown{"error", "half", "error"},
    Shown{"withdrawal", "half", "withdrawal"},
    Shown{"receipt", "finished", "receipt"},
    Shown{"tour-1-home", "half", "1"},
    Shown{"tour-2-intake", "half", "2"},
    Shown{"tour-3-review", "half", "3"},
    Shown{"tour-4-vote", "half", "4"},
    Shown{"tour-5-results", "half", "5"},
    Shown{"tour-6-release", "half", "6"},
    Shown{"tour-7-explore", "finished", "7"},
    Shown{"tour-8-train", "finished", "8"},
};

struct Way {
    const char *theme, *language, *size, *scale;
    int percent = 100; ///< size of text
};
/// Row by row of a sheet.
constexpr std::array kWays{Way{"light", "en", "1440x900", "1"}, Way{"light", "ja", "1440x900", "1"},   Way{"light", "en", "1440x900", "2"}, Way{"light", "ja", "1440x900", "2"},
                           Way{"light", "ja", "1024x700", "1.5"}, Way{"light", "en", "1440x900", "1", 200}, Way{"dark", "en", "1440x900", "1"}, Way{"dark", "ja", "1440x900", "1"},
                           Way{"dark", "en", "1440x900", "2"}, Way{"dark", "ja", "1440x900", "2"}, Way{"dark", "en", "1024x700", "1"}, Way{"dark", "ja", "1440x900", "1", 200}};

QString textOf(const Way& way) { return QStringLiteral("%1, %2, %3, %4×, text %5 %").arg(QLatin1String(way.theme), QLatin1String(way.language), QLatin1String(way.size), QLatin1String(way.scale)).arg(way.percent); }

constexpr std::size_t kAtOnce = 4;

class Sheets {
public:
    Sheets(QString sheets, QString pictures) : m_sheets(std::move(sheets)), m_pictures(std::move(pictures)) {}

    bool makeReady() { return QDir().mkpath(m_sheets) && QDir().mkpath(m_pictures) && m_projects.make() && m_projects.train(); }

    bool make(const Shown& shown) {
        QImage sheet(kColumns * (kCell.width() + kGap) + kGap, kTitle + 2 * (kCell.height() + kCaption) + kGap, QImage::Format_RGB32);
        sheet.fill(QColor(0x80, 0x80, 0x80));
        QPainter painter(&sheet);
        painter.setRenderHint(QPainter::SmoothPixmapTransform);
        painter.setPen(Qt::white);
        painter.drawText(QRect(kGap, 0, sheet.width(), kTitle), Qt::AlignVCenter, QLatin1String(shown.name));
        const auto files = takeAll(shown);
        for (std::size_t i = 0; i < kWays.size(); ++i) {
            if (files[i].isEmpty()) return false;
            const QImage picture(files[i]);
            const QSize size = picture.size().scaled(kCell, Qt::KeepAspectRatio);
            const QPoint place(kGap + static_cast<int>(i) % kColumns * (kCell.width() + kGap), kTitle + static_cast<int>(i) / kColumns * (kCell.height() + kCaption));
            painter.drawImage(place, picture.scaled(size, Qt::IgnoreAspectRatio, Qt::SmoothTransformation));
            painter.drawText(QRect(place + QPoint(0, kCell.height()), QSize(kCell.width(), kCaption)), Qt::AlignVCenter, textOf(kWays[i]));
        }
        painter.end();
        return sheet.save(QStringLiteral("%1/%2.jpg").arg(m_sheets, QLatin1String(shown.name)), "JPG", kQuality);
    }

private:
    /// A few at a time: a studio waits for its page to come to rest longer than it works.
    std::array<QString, kWays.size()> takeAll(const Shown& shown) {
        std::array<QString, kWays.size()> files;
        for (std::size_t from = 0; from < kWays.size(); from += kAtOnce) {
            std::vector<std::jthread> studios;
            for (std::size_t i = from; i < std::min(from + kAtOnce, kWays.size()); ++i) studios.emplace_back([&, i] { files[i] = take(shown, kWays[i]); });
        }
        return files;
    }

    /// The picture's file; empty: the studio did not make it.
    QString take(const Shown& shown, const Way& way) {
        const QString file = QStringLiteral("%1/%2-%3-%4-%5-%6-%7.png").arg(m_pictures, QLatin1String(shown.name), QLatin1String(way.theme), QLatin1String(way.language), QLatin1String(way.size), QLatin1String(way.scale)).arg(way.percent);
        auto environment = QProcessEnvironment::systemEnvironment();
        const auto settings = environment.value(QStringLiteral("PAULOWNIA_CONFIG")) + QString::number(&way - kWays.data());
        writeSettings(settings, way);
        environment.insert(QStringLiteral("PAULOWNIA_CONFIG"), settings);
        environment.insert(QStringLiteral("QT_SCALE_FACTOR"), QLatin1String(way.scale));
        const bool isPage = *shown.arguments == '-' || !*shown.arguments;
        const bool taken = isPage ? tests::DrawnProjects::run(QStringLiteral("paulownia-studio"), studioArguments(shown, way, file), environment)
                                  : tests::DrawnProjects::run(QStringLiteral("dialog_pictures"), {projectOf(shown), QLatin1String(shown.arguments), file, QLatin1String(way.theme), QLatin1String(way.language), QLatin1String(way.size)}, environment);
        return taken && QFile::exists(file) ? file : QString();
    }

    QString projectOf(const Shown& shown) const { return QLatin1String(shown.project) == QLatin1String("half") ? m_projects.halfDone() : m_projects.finished(); }

    QStringList studioArguments(const Shown& shown, const Way& way, const QString& file) const {
        auto arguments = QString::fromLatin1(shown.arguments).replace(QStringLiteral("BADPHOTO"), m_projects.badPhoto()).replace(QStringLiteral("PHOTO"), m_projects.photo()).replace(QStringLiteral("TIED"), m_projects.photo().section(QLatin1Char('_'), 0, 0));
        QStringList all = words(arguments) + QStringList{QStringLiteral("--screenshot"), file, QStringLiteral("--theme"), QLatin1String(way.theme), QStringLiteral("--language"), QLatin1String(way.language), QStringLiteral("--size"), QLatin1String(way.size)};
        if (*shown.project) all.prepend(projectOf(shown));
        if (*shown.project && !arguments.contains(QStringLiteral("--as "))) all += words(QStringLiteral("--as Sato:curator"));
        return all;
    }

    /// What one picture's commands changed is not remembered in the next.
    static void writeSettings(const QString& path, const Way& way) {
        QFile settings(path);
        if (settings.open(QIODevice::WriteOnly | QIODevice::Truncate)) settings.write("[General]\ntext_size=" + QByteArray::number(way.percent) + '\n');
    }

    tests::DrawnProjects m_projects;
    QString m_sheets, m_pictures;
};

} // namespace

int main(int argc, char** argv) {
    QGuiApplication application(argc, argv);
    const QStringList given = QGuiApplication::arguments();
    if (given.size() < 3) return 2;
    QTemporaryDir state;
    qputenv("PAULOWNIA_CONFIG", state.filePath(QStringLiteral("studio.ini")).toUtf8());
    qputenv("PAULOWNIA_USER", "Sato");
    Sheets sheets(given[1], given[2]);
    if (!sheets.makeReady()) return 1;
    QTextStream out(stdout);
    for (const auto& shown : kShown) {
        if (given.size() > 3 && !given.mid(3).contains(QLatin1String(shown.name))) continue;
        out << shown.name << Qt::endl;
        if (!sheets.make(shown)) return 1;
    }
    return 0;
}
