#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QLibraryInfo>
#include <QRegularExpression>
#include <QSet>
#include <QTest>

namespace {

/// Who may include whom: a folder, and the folders it may use beside itself. The house's law, in one place.
const QMap<QString, QStringList> kMayUse = [] {
    const QStringList store{QStringLiteral("core/storage"), QStringLiteral("core/formats"), QStringLiteral("core/imaging"),
                            QStringLiteral("core/jobs"), QStringLiteral("core/model"), QStringLiteral("core/base")};
    const QStringList stages{QStringLiteral("core/intake"), QStringLiteral("core/review"), QStringLiteral("core/voting"),
                             QStringLiteral("core/release")};
    const QStringList arrays{QStringLiteral("core/arrays"), QStringLiteral("core/base")};
    const QStringList numbers = arrays + QStringList{QStringLiteral("core/evaluation")};
    const QStringList values{QStringLiteral("core/model"), QStringLiteral("core/base")};
    const QStringList furniture{QStringLiteral("ui/widgets"), QStringLiteral("ui/canvas"), QStringLiteral("ui/figures"), QStringLiteral("ui/charts"),
                                QStringLiteral("ui/shell")};
    QMap<QString, QStringList> rules{
        {QStringLiteral("core/base"), {}},
        {QStringLiteral("core/files"), {QStringLiteral("core/base")}},
        {QStringLiteral("core/arrays"), {QStringLiteral("core/base")}},
        {QStringLiteral("core/evaluation"), arrays},
        {QStringLiteral("core/runs"), numbers},
        {QStringLiteral("core/learning"), numbers + QStringList{QStringLiteral("core/runs")}},
        {QStringLiteral("core/analysis"), numbers},
        {QStringLiteral("core/model"), {QStringLiteral("core/base")}},
        {QStringLiteral("core/storage"), values},
        {QStringLiteral("core/formats"), values},
        {QStringLiteral("core/imaging"), values},
        {QStringLiteral("core/jobs"), values},
        {QStringLiteral("core/simulation"), store},
        {QStringLiteral("core/release"), store + arrays},
        {QStringLiteral("ui/widgets"), {QStringLiteral("core/base")}},
        {QStringLiteral("ui/canvas"), QStringList{QStringLiteral("ui/widgets"), QStringLiteral("core/imaging")} + values},
        {QStringLiteral("ui/figures"), numbers + QStringList{QStringLiteral("core/runs"), QStringLiteral("core/analysis"), QStringLiteral("core/model")}},
        {QStringLiteral("ui/paper"), QStringList{QStringLiteral("ui/figures"), QStringLiteral("core/release"), QStringLiteral("core/voting"), QStringLiteral("core/storage"),
                                              QStringLiteral("core/arrays")} + values}, // where voting hands release its tallies
        {QStringLiteral("ui/charts"), QStringList{QStringLiteral("ui/figures"), QStringLiteral("ui/widgets")} + values},
        {QStringLiteral("ui/shell"),
         QStringList{QStringLiteral("ui/widgets"), QStringLiteral("core/storage"), QStringLiteral("core/jobs")} + values},
    };
    for (const char* stage : {"core/intake", "core/review", "core/voting"}) rules.insert(QLatin1String(stage), store);
    rules.insert(QStringLiteral("core/portal"), store + QStringList{QStringLiteral("core/intake")}); // intake's front door for volunteers
    rules.insert(QStringLiteral("core/demo"), store + stages + QStringList{QStringLiteral("core/simulation")}); // a person at all of them, in small
    rules.insert(QStringLiteral("ui/faces"), QStringList{QStringLiteral("ui/widgets"), QStringLiteral("core/review"), QStringLiteral("core/voting")} + store);
    for (const char* page : {"ui/home", "ui/intake", "ui/review", "ui/voting", "ui/results", "ui/release"})
        rules.insert(QLatin1String(page), furniture + QStringList{QStringLiteral("ui/faces")} + stages + store);
    rules[QStringLiteral("ui/release")] << QStringLiteral("core/arrays") << QStringLiteral("ui/paper"); // what changed between two releases; the figures
    rules.insert(QStringLiteral("ui/tour"), QStringList{QStringLiteral("ui/shell"), QStringLiteral("ui/widgets"), QStringLiteral("core/demo")} + values);
    rules[QStringLiteral("ui/home")] << QStringLiteral("core/demo") << QStringLiteral("ui/paper"); // what its release counts
    rules[QStringLiteral("ui/intake")] << QStringLiteral("core/portal"); // the consent forms' wording, and its address as a QR code
    for (const char* page : {"ui/explore", "ui/training"})
        rules.insert(QLatin1String(page), furniture + numbers + QStringList{QStringLiteral("core/runs"), QStringLiteral("core/analysis"), QStringLiteral("core/jobs"), QStringLiteral("core/model")});
    return rules;
}();

QSet<QString> headersOf(const char* module) {
    const auto folder = QLibraryInfo::path(QLibraryInfo::HeadersPath) + QLatin1Char('/') + QLatin1String(module);
    const auto names = QDir(folder).entryList(QDir::Files);
    return {names.begin(), names.end()};
}

/// Qt module → the names of its headers that no lower module has (Widgets forwards some of Gui's).
const QMap<QString, QSet<QString>> kModules{
    {QStringLiteral("QtWidgets"), headersOf("QtWidgets") - headersOf("QtGui") - headersOf("QtCore")},
    {QStringLiteral("QtCharts"), headersOf("QtCharts") - headersOf("QtCore")},
    {QStringLiteral("QtSql"), headersOf("QtSql") - headersOf("QtCore")},
    {QStringLiteral("QtPrintSupport"), headersOf("QtPrintSupport") - headersOf("QtCore")},
};

bool isOf(const QString& module, const QString& header) {
    return header.startsWith(module + QLatin1Char('/')) || header == module || kModules[module].contains(header);
}

QString folderOf(const QString& path) { return path.section(QLatin1Char('/'), 0, 1); }

/// Why `file` may not include `header`; empty when it may. Paths from the project's root.
QString objection(const QString& file, const QString& header) {
    const auto folder = folderOf(file), top = file.section(QLatin1Char('/'), 0, 0);
    static const QSet<QString> withoutQt{QStringLiteral("core/base"), QStringLiteral("core/arrays"), QStringLiteral("core/evaluation"),
                                         QStringLiteral("core/learning"), QStringLiteral("core/runs"), QStringLiteral("core/analysis"), QStringLiteral("app/trainer")};
    static const QRegularExpression ours(QStringLiteral("^(app|core|ui)/")), qt(QStringLiteral("^(Q[A-Z]|Qt|q[a-z]+\\.h$)"));
    if (ours.match(header).hasMatch()) {
        const auto used = folderOf(header);
        if (top == QLatin1String("app") && (used == QLatin1String("core/learning")) && folder != QLatin1String("app/trainer"))
            return QStringLiteral("only app/trainer reaches core/learning");
        if (top == QLatin1String("app") || used == folder) return {};
        if (!kMayUse.contains(folder)) return QStringLiteral("%1 has no row in kMayUse").arg(folder);
        return kMayUse[folder].contains(used) ? QString() : QStringLiteral("%1 may not use %2").arg(folder, used);
    }
    if (withoutQt.contains(folder) && qt.match(header).hasMatch()) return QStringLiteral("%1 is free of Qt").arg(folder);
    if (header.startsWith(QLatin1String("torch/")) && folder != QLatin1String("core/learning") && folder != QLatin1String("app/trainer"))
        return QStringLiteral("LibTorch belongs to core/learning");
    const bool isViewModel = file.contains(QLatin1String("view_model."));
    for (const auto& module : {QStringLiteral("QtWidgets"), QStringLiteral("QtPrintSupport")})
        if (isOf(module, header) && (top == QLatin1String("core") || isViewModel || folder == QLatin1String("app/cli") || folder == QLatin1String("ui/figures") || folder == QLatin1String("ui/paper")))
            return QStringLiteral("no %1 here").arg(module);
    if (isOf(QStringLiteral("QtCharts"), header) && folder != QLatin1String("ui/charts"))
        return QStringLiteral("Qt Charts belongs to ui/charts");
    if (isOf(QStringLiteral("QtSql"), header) && folder != QLatin1String("core/storage"))
        return QStringLiteral("SQL belongs to core/storage");
    return {};
}

QStringList includesOf(const QString& path) {
    static const QRegularExpression include(QStringLiteral("^\\s*#\\s*include\\s*[<\"]([^>\"]+)[>\"]"),
                                            QRegularExpression::MultilineOption);
    QFile file(path);
    QStringList headers;
    if (!file.open(QIODevice::ReadOnly)) return headers;
    for (auto matches = include.globalMatch(QString::fromUtf8(file.readAll())); matches.hasNext();)
        headers.append(matches.next().captured(1));
    return headers;
}

} // namespace

class LayeringTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void holdsInTheWholeTree() {
        const QDir root(qEnvironmentVariable("PAULOWNIA_SOURCE"));
        int files = 0;
        QStringList broken;
        for (const char* top : {"app", "core", "ui"}) {
            QDirIterator sources(root.filePath(QLatin1String(top)), {QStringLiteral("*.h"), QStringLiteral("*.cpp")}, QDir::Files,
                                 QDirIterator::Subdirectories);
            while (sources.hasNext()) {
                const auto path = sources.next(), file = root.relativeFilePath(path);
                ++files;
                for (const auto& header : includesOf(path))
                    if (const auto why = objection(file, header); !why.isEmpty())
                        broken.append(QStringLiteral("%1 includes %2: %3").arg(file, header, why));
            }
        }
        QVERIFY2(files > 50, "the sources were not found");
        QVERIFY2(broken.isEmpty(), qPrintable(QLatin1Char('\n') + broken.join(QLatin1Char('\n'))));
    }

    void objects_data() {
        QTest::addColumn<QString>("file");
        QTest::addColumn<QString>("header");
        QTest::addColumn<bool>("allowed");
        const auto row = [](const char* file, const char* header, bool allowed) {
            QTest::addRow("%s <- %s", file, header) << QString::fromLatin1(file) << QString::fromLatin1(header) << allowed;
        };
        row("core/voting/tally.cpp", "core/storage/project.h", true);
        row("core/voting/tally.cpp", "core/review/review_document.h", false);
        row("core/model/photo.h", "core/storage/project.h", false);
        row("core/arrays/npy.h", "QString", false);
        row("core/review/x.cpp", "QWidget", false);
        row("core/review/x.cpp", "QtWidgets/QWidget", false);
        row("core/review/x.cpp", "QUndoStack", true);
        row("core/voting/x.cpp", "QSqlQuery", false);
        row("ui/review/review_page.cpp", "QWidget", true);
        row("ui/review/review_view_model.cpp", "QLabel", false);
        row("ui/review/review_page.cpp", "QChartView", false);
        row("ui/charts/bars.cpp", "QtCharts/QChart", true);
        row("ui/widgets/badge.cpp", "core/storage/project.h", false);
        row("ui/explore/page.cpp", "core/storage/project.h", false);
        row("app/cli/main.cpp", "core/learning/inception.h", false);
        row("app/trainer/main.cpp", "core/learning/inception.h", true);
        row("core/analysis/pca.cpp", "torch/torch.h", false);
    }
    void objects() {
        QFETCH(QString, file);
        QFETCH(QString, header);
        QFETCH(bool, allowed);
        QCOMPARE(objection(file, header).isEmpty(), allowed);
    }
};

QTEST_GUILESS_MAIN(LayeringTest)
#include "layering_test.moc"
