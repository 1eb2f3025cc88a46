#include "ui/intake/submission_table_model.h"

#include <QSortFilterProxyModel>
#include <QTest>

using namespace paulownia;
using ui::SubmissionTableModel;

class SubmissionTableModelTest : public QObject {
    Q_OBJECT

    static ui::SubmissionRow row(const char* text, int photos, int unusable, int daysLeft) {
        const auto number = *model::AgreementNumber::parse(QLatin1String(text));
        ui::SubmissionRow row{{number, {}, {}, {}, {}, {}, {}, {}, {}, {}}, {}, daysLeft};
        for (int i = 1; i <= photos; ++i)
            row.photos.append({model::PhotoId(number, i), {}, 0, {}, 1, {}, 0, i <= unusable ? QStringLiteral("cut off") : QString(), {}});
        return row;
    }
    static QString text(const SubmissionTableModel& model, int row, int column) { return model.index(row, column).data().toString(); }

private Q_SLOTS:
    void tellsWhatIsUsable() {
        SubmissionTableModel model;
        model.setRows({row("a0000001", 9, 0, 3), row("a0000002", 9, 2, 0)});
        QCOMPARE(text(model, 0, SubmissionTableModel::Photos), QStringLiteral("9"));
        QCOMPARE(text(model, 1, SubmissionTableModel::Photos), QStringLiteral("7 of 9"));
        QCOMPARE(text(model, 0, SubmissionTableModel::DaysLeft), QStringLiteral("3"));
        QCOMPARE(text(model, 1, SubmissionTableModel::DaysLeft), QStringLiteral("over"));
        QCOMPARE(model.indexOf(QStringLiteral("a0000002")), 1);
        QCOMPARE(model.indexOf(QStringLiteral("a0000009")), -1);
    }

    void sortsFiguresAsFigures() {
        SubmissionTableModel model;
        model.setRows({row("a0000001", 9, 0, 9), row("a0000002", 9, 0, 10), row("a0000003", 9, 0, 0)});
        QSortFilterProxyModel sorted;
        sorted.setSourceModel(&model);
        sorted.setSortRole(SubmissionTableModel::SortRole);
        sorted.sort(SubmissionTableModel::DaysLeft);
        QCOMPARE(sorted.index(1, 0).data().toString(), QStringLiteral("a0000001"));
        QCOMPARE(sorted.index(2, 0).data().toString(), QStringLiteral("a0000002"));
    }

    void isFoundByWordsOfItsState() {
        SubmissionTableModel model;
        auto again = row("a0000001", 0, 0, 0);
        again.submission.state = model::SubmissionState::SentAgain;
        model.setRows({again, row("a0000002", 1, 0, 0)});
        QVERIFY(model.index(0, 0).data(SubmissionTableModel::SearchRole).toString().contains(QStringLiteral("Sent again")));
        QVERIFY(!model.index(1, 0).data(SubmissionTableModel::SearchRole).toString().contains(QStringLiteral("Sent again")));
    }
};

QTEST_GUILESS_MAIN(SubmissionTableModelTest)
#include "submission_table_model_test.moc"
