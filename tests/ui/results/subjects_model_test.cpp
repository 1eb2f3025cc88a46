#include "tests/support/tallies.h"
#include "ui/results/subjects_filter.h"
#include "ui/results/subjects_model.h"

#include <QAbstractItemModelTester>
#include <QTest>

using namespace paulownia;
using ui::SubjectsFilter;
using ui::SubjectsModel;

class SubjectsModelTest : public QObject {
    Q_OBJECT

    static QStringList ids(const QAbstractItemModel& model) {
        QStringList all;
        for (int row = 0; row < model.rowCount(); ++row) all.append(model.index(row, 0).data().toString());
        return all;
    }

private Q_SLOTS:
    void hasARowASubject() {
        SubjectsModel model;
        QAbstractItemModelTester tester(&model);
        model.setTally(tests::fourStates());
        QCOMPARE(model.rowCount(), 4);
        QCOMPARE(model.columnCount(), 5);
        QStringList cells;
        for (int column = 0; column < 5; ++column) cells.append(model.index(1, column).data().toString());
        QCOMPARE(cells, (QStringList{QStringLiteral("a0000002"), QStringLiteral("3"), QStringLiteral("14"), QStringLiteral("Majority"), QStringLiteral("female")}));
        QCOMPARE(model.headerData(2, Qt::Horizontal, Qt::DisplayRole).toString(), QStringLiteral("female"));
        QVERIFY(!model.index(2, 3).data(Qt::DecorationRole).isNull()); // a state is told by a shape too
        QCOMPARE(model.rowOf(QStringLiteral("a00000ff")), 3);
        QCOMPARE(model.rowOf(QStringLiteral("a0000009")), -1);
    }

    void filtersByStateAndText() {
        SubjectsModel model;
        model.setTally(tests::fourStates());
        SubjectsFilter filter;
        filter.setSourceModel(&model);
        filter.setStates({static_cast<int>(model::TallyState::Tie), static_cast<int>(model::TallyState::TooFew)});
        QCOMPARE(ids(filter), (QStringList{QStringLiteral("a0000003"), QStringLiteral("a00000ff")}));
        filter.setText(QStringLiteral(" 0FF"));
        QCOMPARE(ids(filter), QStringList{QStringLiteral("a00000ff")});
        filter.setStates({});
        filter.setText({});
        QCOMPARE(filter.rowCount(), 4);
    }

    void sortsNumbersAsNumbers() {
        SubjectsModel model;
        model.setTally(tests::fourStates());
        SubjectsFilter filter;
        filter.setSourceModel(&model);
        filter.sort(1, Qt::DescendingOrder);
        QCOMPARE(ids(filter), (QStringList{QStringLiteral("a0000001"), QStringLiteral("a0000003"), QStringLiteral("a0000002"), QStringLiteral("a00000ff")}));
    }
};

QTEST_MAIN(SubjectsModelTest)
#include "subjects_model_test.moc"
