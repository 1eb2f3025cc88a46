#include "ui/shell/settings.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace paulownia;
using namespace paulownia::ui;

class SettingsTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init() { QFile::remove(file()); }

    void everyRowHasItsDefault() {
        const Settings settings(file());
        QSet<QString> keys;
        for (const auto& row : settingRows()) {
            const QVariant value = settings.value(row, QStringLiteral("/p"));
            QCOMPARE(value.typeId(), static_cast<int>(row.type));
            QVERIFY(!keys.contains(QLatin1String(row.key)));
            keys.insert(QLatin1String(row.key));
        }
        QCOMPARE(settings.text(kTheme), QStringLiteral("system"));
        QCOMPARE(settings.text(kLanguage), QStringLiteral("system"));
        QCOMPARE(settings.text(kLastPage, QStringLiteral("/p")), QStringLiteral("home"));
        QVERIFY(settings.recentProjects().isEmpty());
        QVERIFY(settings.actorOf(QStringLiteral("/p")).role == model::Role::Curator);
    }

    void survivesARestart() {
        {
            Settings settings(file());
            settings.set(kTheme, QStringLiteral("dark"));
            settings.setActorOf(QStringLiteral("/data/a b/ü"), {QStringLiteral("佐藤"), model::Role::Voter});
        }
        const Settings again(file());
        QCOMPARE(again.text(kTheme), QStringLiteral("dark"));
        QCOMPARE(again.actorOf(QStringLiteral("/data/a b/ü")).name, QStringLiteral("佐藤"));
        QVERIFY(again.actorOf(QStringLiteral("/data/a b/ü")).role == model::Role::Voter);
        QVERIFY(again.actorOf(QStringLiteral("/data/other")).name.isEmpty());
    }

    void theLatestProjectComesFirstAndOnce() {
        Settings settings(file());
        for (int i = 0; i < 12; ++i) settings.addRecentProject(QStringLiteral("/p%1").arg(i % 10));
        QCOMPARE(settings.recentProjects().size(), 8);
        QCOMPARE(settings.recentProjects().mid(0, 3), (QStringList{QStringLiteral("/p1"), QStringLiteral("/p0"), QStringLiteral("/p9")}));
        settings.removeRecentProject(QStringLiteral("/p0"));
        QVERIFY(!settings.recentProjects().contains(QStringLiteral("/p0")));
    }

    void nonsenseInTheFileCountsAsAbsent() {
        QFile out(file());
        QVERIFY(out.open(QIODevice::WriteOnly));
        out.write("[General]\nrecent_projects=@Invalid()\nlanguage=\n\n[projects]\n%2Fp\\actor_role=emperor\n");
        out.close();
        const Settings settings(file());
        QVERIFY(settings.recentProjects().isEmpty());
        QVERIFY(settings.actorOf(QStringLiteral("/p")).role == model::Role::Curator);
    }

    void theFileCanBeElsewhere() {
        qputenv("PAULOWNIA_CONFIG", "/elsewhere/studio.ini");
        QCOMPARE(Settings::defaultFile(), QStringLiteral("/elsewhere/studio.ini"));
        qunsetenv("PAULOWNIA_CONFIG");
        QVERIFY(Settings::defaultFile().endsWith(QStringLiteral("/paulownia/studio.ini")));
    }

private:
    QString file() const { return m_folder.filePath(QStringLiteral("studio.ini")); }
    QTemporaryDir m_folder;
};

QTEST_GUILESS_MAIN(SettingsTest)
#include "settings_test.moc"
