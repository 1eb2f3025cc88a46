#include "ui/widgets/folding_columns.h"

#include <QTest>

using paulownia::ui::FoldingColumns;

class FoldingColumnsTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void foldsWhereTheColumnsDoNotFit() {
        QWidget window; // which would not let a layout of its own be narrower than it wants
        FoldingColumns columns(&window);
        auto* left = new QWidget;
        auto* right = new QWidget;
        left->setMinimumSize(300, 40);
        right->setMinimumSize(200, 40);
        columns.addColumn({left}, 3);
        columns.addColumn({right}, 2);
        columns.resize(600, 200);
        window.show();
        QTRY_VERIFY(right->x() >= left->x() + left->width());
        QVERIFY(columns.minimumSizeHint().width() == 300);
        columns.resize(400, 200);
        QTRY_VERIFY(right->y() >= left->y() + left->height());
        QCOMPARE(right->x(), 0);
        columns.resize(600, 200);
        QTRY_COMPARE(right->y(), 0);
        left->setMinimumWidth(550); // letters grow
        QTRY_VERIFY(right->y() >= left->y() + left->height());
    }
};

QTEST_MAIN(FoldingColumnsTest)
#include "folding_columns_test.moc"
