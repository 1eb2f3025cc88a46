#include "core/model/listed.h"

#include <QTest>
#include <QTranslator>

using namespace paulownia;

namespace {

/// What the Japanese texts say of the three ways of joining.
class Japanese : public QTranslator {
public:
    QString translate(const char* context, const char* text, const char*, int) const override {
        if (qstrcmp(context, "listed") != 0) return {};
        const QByteArray source(text);
        return source == "%1, %2" ? QStringLiteral("%1、%2") : source == "%1 %2" ? QStringLiteral("%1%2") : QStringLiteral("%1・%2");
    }
    bool isEmpty() const override { return false; }
};

} // namespace

/// Lists and sentences are joined as the language of the texts does it.
class ListedTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void joinsInEnglish() {
        QCOMPARE(model::listed({}), QString());
        QCOMPARE(model::listed({QStringLiteral("a")}), QStringLiteral("a"));
        QCOMPARE(model::listed({QStringLiteral("a"), QStringLiteral("b"), QStringLiteral("c")}), QStringLiteral("a, b, c"));
        QCOMPARE(model::sentences({QStringLiteral("One."), QString(), QStringLiteral("Two.")}), QStringLiteral("One. Two."));
        QCOMPARE(model::factsInARow({QStringLiteral("1 photo"), QStringLiteral("2 doubles")}), QStringLiteral("1 photo · 2 doubles"));
    }

    void joinsInJapanese() {
        Japanese japanese;
        QCoreApplication::installTranslator(&japanese);
        QCOMPARE(model::listed({QStringLiteral("男性 8"), QStringLiteral("女性 8")}), QStringLiteral("男性 8、女性 8"));
        QCOMPARE(model::sentences({QStringLiteral("一。"), QStringLiteral("二。")}), QStringLiteral("一。二。"));
        QCOMPARE(model::factsInARow({QStringLiteral("写真"), QStringLiteral("重複")}), QStringLiteral("写真・重複"));
        QCoreApplication::removeTranslator(&japanese);
    }

    /// A member may look like a place to fill in.
    void keepsPercentSigns() { QCOMPARE(model::listed({QStringLiteral("95 %2"), QStringLiteral("%1")}), QStringLiteral("95 %2, %1")); }
};

QTEST_GUILESS_MAIN(ListedTest)
#include "listed_test.moc"
