#include "ui/shell/language.h"

#include <QCoreApplication>
#include <QLibraryInfo>
#include <QLocale>
#include <QTranslator>

static void initTranslationResource() { Q_INIT_RESOURCE(paulownia_translations); }

namespace paulownia::ui {
namespace {

QLocale localeOf(const QString& key) { return languages().contains(key) ? QLocale(key) : QLocale::system(); }

/// Installed once; loading another file into an installed translator tells every widget.
QTranslator& translatorFor(const char* owner) {
    auto* found = qApp->findChild<QTranslator*>(QLatin1String(owner), Qt::FindDirectChildrenOnly);
    if (found) return *found;
    auto* made = new QTranslator(qApp);
    made->setObjectName(QLatin1String(owner));
    return *made;
}

void install(QTranslator& translator, bool isLoaded) {
    if (isLoaded) QCoreApplication::installTranslator(&translator);
}

} // namespace

QStringList languages() { return {QStringLiteral("en"), QStringLiteral("ja")}; }

QString languageName(const QString& key) {
    return key == QLatin1String("ja") ? QStringLiteral("日本語") : QStringLiteral("English");
}

void applyLanguage(const QString& key) {
    initTranslationResource();
    const QLocale locale = localeOf(key);
    QLocale::setDefault(locale);
    QTranslator& qt = translatorFor("qt");
    QTranslator& own = translatorFor("own");
    QCoreApplication::removeTranslator(&qt);
    QCoreApplication::removeTranslator(&own);
    install(qt, qt.load(locale, QStringLiteral("qtbase"), QStringLiteral("_"), QLibraryInfo::path(QLibraryInfo::TranslationsPath)));
    const auto words = QStringLiteral(":/i18n");
    install(own, own.load(locale, QStringLiteral("paulownia"), QStringLiteral("_"), words) || own.load(QStringLiteral("paulownia_en"), words)); // another language's system has plurals too
}

} // namespace paulownia::ui
