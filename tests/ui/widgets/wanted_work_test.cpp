#include "ui/widgets/wanted_work.h"

#include <QSemaphore>
#include <QTest>
#include <QThread>
#include <memory>

using paulownia::ui::WantedWork;

class WantedWorkTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void deliversOnTheOwnersThread() {
        QStringList made;
        const QThread* here = QThread::currentThread();
        bool worksElsewhere = false, arrivesHere = false;
        WantedWork<QString> work(1, [&](const QString& key, const QString& value) {
            arrivesHere = QThread::currentThread() == here;
            made << key + value;
        });
        work.want({{QStringLiteral("a"), [&] {
                        worksElsewhere = QThread::currentThread() != here;
                        return QStringLiteral("!");
                    }}});
        QTRY_COMPARE(made, QStringList{QStringLiteral("a!")});
        QVERIFY(worksElsewhere && arrivesHere);
        QVERIFY(work.isIdle());
    }

    void dropsWhatIsNoLongerWanted() {
        QSemaphore gate;
        QStringList made;
        WantedWork<int> work(1, [&](const QString& key, int) { made << key; });
        const auto item = [&](const QString& key) { return WantedWork<int>::Item{key, [&gate] { return gate.acquire(), 1; }}; };
        work.want({item(QStringLiteral("begun")), item(QStringLiteral("dropped"))});
        work.want({item(QStringLiteral("last"))});
        gate.release(2);
        QTRY_VERIFY(work.isIdle());
        QCOMPARE(made, (QStringList{QStringLiteral("begun"), QStringLiteral("last")}));
    }

    void doesNotWorkTwiceOnWhatIsUnderWay() {
        QSemaphore gate;
        int runs = 0;
        WantedWork<int> work(2, [&](const QString&, int) { ++runs; });
        const WantedWork<int>::Item item{QStringLiteral("same"), [&gate] { return gate.acquire(), 1; }};
        work.want({item});
        work.want({item, item});
        gate.release(3);
        QTRY_VERIFY(work.isIdle());
        QCOMPARE(runs, 1);
    }

    void deliversNothingOnceGone() {
        bool delivered = false;
        auto work = std::make_unique<WantedWork<int>>(1, [&](const QString&, int) { delivered = true; });
        work->want({{QStringLiteral("a"), [] { return 1; }}});
        work.reset();
        QCoreApplication::processEvents();
        QVERIFY(!delivered);
    }
};

QTEST_GUILESS_MAIN(WantedWorkTest)
#include "wanted_work_test.moc"
