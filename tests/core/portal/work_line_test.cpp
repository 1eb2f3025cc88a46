#include "core/portal/work_line.h"

#include <QTest>

using namespace paulownia::portal;

class WorkLineTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void whatIsUrgentGoesBeforeAllThatWaits() {
        WorkLine<int> line;
        line.add(Haste::InTurn, 1);
        line.add(Haste::InTurn, 2);
        line.add(Haste::First, 10);
        line.add(Haste::InTurn, 3);
        line.add(Haste::First, 11);
        QList<int> order;
        while (!line.isEmpty()) order << line.takeNext();
        QCOMPARE(order, QList<int>({10, 11, 1, 2, 3}));
    }
};

QTEST_GUILESS_MAIN(WorkLineTest)
#include "work_line_test.moc"
