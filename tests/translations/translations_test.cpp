#include <QDirIterator>
#include <QProcess>
#include <QRegularExpression>
#include <QSet>
#include <QTemporaryDir>
#include <QTest>
#include <QXmlStreamReader>

namespace {

const QString kRoot = QStringLiteral(SOURCE_DIR);

struct Text {
    QString context, source;
    QStringList forms;
    bool isFinished = true;
};

Text readText(QXmlStreamReader& xml, const QString& context) {
    Text text{context, {}, {}, true};
    while (xml.readNextStartElement()) {
        if (xml.name() == QLatin1String("source")) text.source = xml.readElementText();
        else if (xml.name() == QLatin1String("translation")) {
            text.isFinished = !xml.attributes().hasAttribute(QStringLiteral("type"));
            QString whole;
            while (!(xml.readNext() == QXmlStreamReader::EndElement && xml.name() == QLatin1String("translation"))) {
                if (xml.isStartElement()) text.forms.append(xml.readElementText());
                else whole += xml.text();
            }
            if (text.forms.isEmpty()) text.forms.append(whole);
        } else xml.skipCurrentElement();
    }
    return text;
}

QVector<Text> textsOf(const QString& path) {
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) qFatal("%s cannot be read", qPrintable(path));
    QXmlStreamReader xml(&file);
    QVector<Text> texts;
    QString context;
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement) continue;
        if (xml.name() == QLatin1String("name")) context = xml.readElementText();
        else if (xml.name() == QLatin1String("message")) texts.append(readText(xml, context));
    }
    return texts;
}

QSet<QString> placeholdersOf(const QString& text) {
    static const QRegularExpression placeholder(QStringLiteral("%(\\d|n)"));
    QSet<QString> found;
    for (auto it = placeholder.globalMatch(text); it.hasNext();) found.insert(it.next().captured());
    return found;
}

QString fileOf(const QString& language) { return kRoot + QStringLiteral("/translations/paulownia_%1.ts").arg(language); }

} // namespace

class TranslationsTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void everyTextIsThere_data() {
        QTest::addColumn<QString>("language");
        QTest::addColumn<QStringList>("arguments");
        QTest::newRow("ja") << QStringLiteral("ja") << QStringList();
        QTest::newRow("en") << QStringLiteral("en") << QStringList{QStringLiteral("-pluralonly")};
    }
    /// The sources are read anew into a copy: a text that was added or changed stands there unfinished.
    void everyTextIsThere() {
        QFETCH(QString, language);
        QFETCH(QStringList, arguments);
        QTemporaryDir folder;
        const QString copy = folder.filePath(QStringLiteral("texts_%1.ts").arg(language));
        QVERIFY(QFile::copy(fileOf(language), copy));
        const QStringList sources{kRoot + QStringLiteral("/app"), kRoot + QStringLiteral("/core"), kRoot + QStringLiteral("/ui")};
        const QStringList reading{QStringLiteral("-silent"), QStringLiteral("-no-obsolete"), QStringLiteral("-I"), kRoot, QStringLiteral("-locations"), QStringLiteral("none")};
        QCOMPARE(QProcess::execute(QStringLiteral(LUPDATE), reading + sources + arguments + QStringList{QStringLiteral("-ts"), copy}), 0);
        const auto texts = textsOf(copy);
        QVERIFY(!texts.isEmpty());
        QStringList missing;
        for (const auto& text : texts)
            if (!text.isFinished || text.forms.contains(QString())) missing.append(text.context + QStringLiteral(": ") + text.source);
        QVERIFY2(missing.isEmpty(), qPrintable(QStringLiteral("run `ninja update_translations` and translate:\n") + missing.join(QLatin1Char('\n'))));
    }

    void nothingFilledInIsLost_data() {
        QTest::addColumn<QString>("language");
        QTest::newRow("ja") << QStringLiteral("ja");
        QTest::newRow("en") << QStringLiteral("en");
    }
    void nothingFilledInIsLost() {
        QFETCH(QString, language);
        for (const auto& text : textsOf(fileOf(language)))
            for (const auto& form : text.forms) {
                auto there = placeholdersOf(form);
                if (language == QLatin1String("en")) there.insert(QStringLiteral("%n")); // "The panel's one voter"
                const auto wanted = placeholdersOf(text.source);
                QVERIFY2(there.contains(wanted) && (language == QLatin1String("en") || wanted.contains(there)), qPrintable(text.source + QStringLiteral(" → ") + form));
            }
    }

    /// A sentence is one text: other languages have another order of words.
    void noSentenceIsPutTogether() {
        static const QRegularExpression together(QStringLiteral("\\btr\\(\"[^\"]*\"\\)\\s*\\+\\s*(\\w+::)*tr\\("));
        for (const char* top : {"app", "core", "ui"})
            for (QDirIterator files(kRoot + QLatin1Char('/') + QLatin1String(top), {QStringLiteral("*.cpp")}, QDir::Files, QDirIterator::Subdirectories); files.hasNext();) {
                QFile file(files.next());
                QVERIFY(file.open(QIODevice::ReadOnly));
                const auto match = together.match(QString::fromUtf8(file.readAll()));
                QVERIFY2(!match.hasMatch(), qPrintable(file.fileName() + QStringLiteral(": ") + match.captured()));
            }
    }
};

QTEST_GUILESS_MAIN(TranslationsTest)
#include "translations_test.moc"
