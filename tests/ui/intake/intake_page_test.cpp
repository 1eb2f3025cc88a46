#include "core/portal/consent_form.h"
#include "tests/support/folder_search.h"
#include "tests/support/page_words.h"
#include "tests/support/submission_folder.h"
#include "tests/support/temp_project.h"
#include "tests/support/test_session.h"
#include "ui/intake/agreed_form_dialog.h"
#include "ui/intake/consent_rules_dialog.h"
#include "ui/intake/intake_page.h"
#include "ui/intake/portal_view.h"
#include "ui/intake/receipt_dialog.h"
#include "ui/intake/withdrawal_dialog.h"
#include "ui/shell/theme.h"

#include "ui/widgets/thumbnail_grid.h"

#include <QComboBox>
#include <QHeaderView>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTabWidget>
#include <QTableView>
#include <QTextBrowser>

using namespace paulownia;
using tests::TestSession;

class IntakePageTest : public QObject {
    Q_OBJECT

    static QPushButton* button(QWidget& page, const QString& start) {
        for (auto* candidate : page.findChildren<QPushButton*>())
            if (candidate->text().startsWith(start)) return candidate;
        return nullptr;
    }
    template <class Widget> static Widget* named(QWidget& page, const char* accessibleName) {
        for (auto* candidate : page.findChildren<Widget*>())
            if (candidate->accessibleName() == QString::fromUtf8(accessibleName)) return candidate;
        return nullptr;
    }
    static QTableView* table(QWidget& page) { return named<QTableView>(page, "Submissions"); }
    /// Three submissions: one whole, one with a double within, one without a form.
    void writeSet(const QString& folder) const {
        tests::writeSubmission(folder, 1);
        const auto second = tests::writeSubmission(folder, 2), third = tests::writeSubmission(folder, 3);
        tests::writeFile(folder + QStringLiteral("/%1/%1_9.jpeg").arg(second), tests::drawnPhoto(201));
        QFile::remove(folder + QStringLiteral("/%1/%1.tsv").arg(third));
    }

private Q_SLOTS:
    void initTestCase() { ui::applyTheme(ui::ThemeChoice::Light); }
    void cleanupTestCase() { ui::applyTheme(ui::ThemeChoice::Light); }
    void init() {
        m_test = std::make_unique<TestSession>();
        m_test->openNew();
        m_page = std::make_unique<ui::IntakePage>(m_test->session);
        connect(&m_test->session, &ui::Session::dataChanged, m_page.get(), &ui::IntakePage::refresh);
        m_page->resize(1200, 800);
        m_page->show();
        m_page->refresh();
        writeSet(m_test->path(QStringLiteral("in")));
    }
    void cleanup() { // before the session
        m_page.reset();
        m_test.reset();
    }

    /// What is done with a submission, and what the table says of it.
    void largeLettersAreNotCut() {
        m_page->startImport(m_test->path(QStringLiteral("in")));
        ui::applyTheme(ui::ThemeChoice::Light, 200);
        QTest::qWait(30); // laid out
        table(*m_page)->selectRow(0);
        for (const auto* start : {"What was agreed to", "Show in figures", "Withdraw"}) {
            const auto* act = button(*m_page, QString::fromUtf8(start));
            QVERIFY(act && act->isVisible());
            const auto right = act->mapTo(m_page.get(), QPoint(act->width(), 0)).x();
            QVERIFY2(act->width() >= act->sizeHint().width() && right <= m_page->width(), start);
        }
        const auto* names = table(*m_page)->horizontalHeader();
        for (int i = 0; i + 1 < names->count(); ++i) QVERIFY2(names->sectionSize(i) >= names->sectionSizeHint(i), qPrintable(QString::number(i)));
        ui::applyTheme(ui::ThemeChoice::Light);
    }

    void importsWhatIsChosen() {
        QSignalSpy said(&m_test->session, &ui::Session::said);
        m_test->interaction.answer(m_test->path(QStringLiteral("in")));
        button(*m_page, QStringLiteral("Import a folder"))->click();
        QCOMPARE(table(*m_page)->model()->rowCount(), 3);
        QCOMPARE(m_page->findChild<QTabWidget*>()->tabText(1), QStringLiteral("Doubles (1)"));
        QCOMPARE(said.size(), 1);
    }

    void aCancelledChoiceChangesNothing() {
        button(*m_page, QStringLiteral("Import a folder"))->click();
        QVERIFY(m_test->session.project()->submissions().all()->isEmpty());
    }

    void importsWhatTheWindowHandsOn() {
        m_page->reveal(m_test->path(QStringLiteral("in")));
        QCOMPARE(table(*m_page)->model()->rowCount(), 3);
    }

    void showsWhyAnImportFailed() {
        m_page->startImport(m_test->path(QStringLiteral("nowhere")));
        QCOMPARE(m_test->interaction.errors().size(), size_t{1});
        QCOMPARE(m_test->interaction.errors().front().kind, base::ErrorKind::NotFound);
    }

    void filtersTheTable() {
        m_page->startImport(m_test->path(QStringLiteral("in")));
        auto* filter = named<QLineEdit>(*m_page, "Filter submissions");
        filter->setText(QStringLiteral("not on record"));
        QCOMPARE(table(*m_page)->model()->rowCount(), 1);
        m_page->reveal(QStringLiteral("a0000001_4")); // hidden by the filter: comes into view all the same
        QCOMPARE(table(*m_page)->model()->rowCount(), 3);
        QCOMPARE(table(*m_page)->selectionModel()->selectedRows().first().data().toString(), QStringLiteral("a0000001"));
    }

    void comesToWhatHomeSends() {
        m_page->startImport(m_test->path(QStringLiteral("in")));
        m_page->reveal(QStringLiteral("doubles"));
        QCOMPARE(m_page->findChild<QTabWidget*>()->currentIndex(), 1);
        m_page->reveal(QStringLiteral("problems"));
        QCOMPARE(m_page->findChild<QTabWidget*>()->currentIndex(), 2);
        m_page->reveal(QStringLiteral("consent"));
        QCOMPARE(m_page->findChild<QTabWidget*>()->currentIndex(), 0);
        QCOMPARE(table(*m_page)->model()->rowCount(), 1);
    }

    void recordsWhereTheConsentIsKept() {
        m_page->startImport(m_test->path(QStringLiteral("in")));
        m_page->reveal(QStringLiteral("a0000003"));
        m_test->interaction.answer(QStringLiteral("paper form, folder 3"));
        button(*m_page, QStringLiteral("Record where"))->click();
        const auto number = *model::AgreementNumber::parse(QStringLiteral("a0000003"));
        const auto submission = **m_test->session.project()->submissions().find(number);
        QCOMPARE(submission.consent, model::ConsentState::Recorded);
        QCOMPARE(submission.consentNote, QStringLiteral("paper form, folder 3"));
    }

    void recordsWhetherFiguresMayShowSomebody() {
        m_page->startImport(m_test->path(QStringLiteral("in")));
        m_page->reveal(QStringLiteral("a0000001"));
        const auto submission = [this] { return **m_test->session.project()->submissions().find(*model::AgreementNumber::parse(QStringLiteral("a0000001"))); };
        QVERIFY(!submission().mayBeShown());
        m_test->interaction.answer(QStringLiteral("paper form, folder 4"));
        button(*m_page, QStringLiteral("Show in figures"))->click();
        QCOMPARE(submission().showingNote, QStringLiteral("paper form, folder 4"));
        const auto acts = m_test->session.project()->chain().head()->seq;
        m_test->interaction.answer(QStringLiteral("paper form, folder 4")); // as it was: nothing to record
        button(*m_page, QStringLiteral("Show in figures"))->click();
        QCOMPARE(m_test->session.project()->chain().head()->seq, acts);
        m_test->interaction.answer(QString()); // taken back
        button(*m_page, QStringLiteral("Show in figures"))->click();
        QVERIFY(!submission().mayBeShown());
        QCOMPARE(m_test->session.project()->chain().head()->seq, acts + 1);
    }

    void anEmptyNoteIsRefused() {
        m_page->startImport(m_test->path(QStringLiteral("in")));
        m_page->reveal(QStringLiteral("a0000003"));
        m_test->interaction.answer(QStringLiteral("  "));
        button(*m_page, QStringLiteral("Record where"))->click();
        QCOMPARE(m_test->interaction.errors().size(), size_t{1});
    }

    void doublesTakeTheRoomThereIs() {
        m_page->startImport(m_test->path(QStringLiteral("in")));
        m_page->reveal(QStringLiteral("doubles"));
        const auto grids = m_page->findChildren<ui::ThumbnailGrid*>();
        const auto grid = std::find_if(grids.begin(), grids.end(), [](auto* each) { return each->isVisible(); });
        QVERIFY(grid != grids.end());
        QTRY_COMPARE((*grid)->tileSize(), 280);
        m_page->resize(900, 700);
        QTRY_VERIFY((*grid)->tileSize() < 280);
        QVERIFY(2 * (*grid)->tileSize() < (*grid)->width()); // still side by side
    }

    void resolvesCertainDoublesWhenConfirmed() {
        m_page->startImport(m_test->path(QStringLiteral("in")));
        button(*m_page, QStringLiteral("Resolve the certain"))->click(); // not confirmed
        QCOMPARE(m_test->session.project()->photos().reviewable()->size(), 27);
        m_test->interaction.answer(true);
        button(*m_page, QStringLiteral("Resolve the certain"))->click();
        QCOMPARE(m_test->session.project()->photos().reviewable()->size(), 26);
        QCOMPARE(m_page->findChild<QTabWidget*>()->tabText(1), QStringLiteral("Doubles (0)"));
    }

    void showsWhereSubmissionsStand() {
        m_page->startImport(m_test->path(QStringLiteral("in")));
        auto* which = named<QComboBox>(*m_page, "Which submissions");
        const auto rows = [&](int choice) {
            which->setCurrentIndex(choice);
            return table(*m_page)->model()->rowCount();
        };
        QCOMPARE(rows(1), 1); // consent not on record
        QCOMPARE(rows(3), 2); // sent long ago
        QCOMPARE(rows(2), 1); // nobody knows when: counted from the import
        QCOMPARE(rows(4), 0);
        QCOMPARE(rows(0), 3);
    }

    void withdrawsWhatIsTypedOnceMore() {
        const auto number = addRecent();
        m_page->reveal(number.toString());
        button(*m_page, QStringLiteral("Withdraw…"))->click();
        auto* dialog = m_page->findChild<ui::WithdrawalDialog*>();
        QVERIFY(dialog && tests::says(*dialog, QStringLiteral("Photos: 9")));
        picture(dialog, "intake-withdrawal");
        auto* erase = button(*dialog, QStringLiteral("Withdraw and erase"));
        named<QLineEdit>(*dialog, "Reason")->setText(QStringLiteral("asked for by letter"));
        QVERIFY(!erase->isEnabled());
        named<QLineEdit>(*dialog, "Type the agreement number")->setText(QStringLiteral("a0000009"));
        QVERIFY(!erase->isEnabled());
        named<QLineEdit>(*dialog, "Type the agreement number")->setText(number.toString());
        erase->click();
        QVERIFY(m_test->session.project()->submissions().all()->isEmpty());
        auto* receipt = m_page->findChild<ui::ReceiptDialog*>();
        QVERIFY(receipt && receipt->findChild<QPlainTextEdit*>()->toPlainText().contains(number.toString()));
        picture(receipt, "intake-receipt");
        QCOMPARE(tests::filesWith(m_test->path(QStringLiteral("project")), number.toString().toLatin1()), QStringList());

        m_test->interaction.answer(m_test->path(QStringLiteral("project/receipt.txt"))); // not there
        receipt->save();
        QCOMPARE(m_test->interaction.messages().size(), 1);
        QVERIFY(!QFile::exists(m_test->path(QStringLiteral("project/receipt.txt"))));
        for (const char* name : {"receipt.txt", "receipt.json", "receipt.pdf"}) {
            m_test->interaction.answer(m_test->path(QLatin1String(name)));
            receipt->save();
            const QFileInfo saved(m_test->path(QLatin1String(name)));
            QVERIFY(saved.size() > 100);
            QCOMPARE(saved.permissions() & (QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther), QFile::Permissions()); // it names a volunteer
        }
    }

    void aCancelledWithdrawalErasesNothing() {
        const auto number = addRecent();
        m_page->reveal(number.toString());
        button(*m_page, QStringLiteral("Withdraw…"))->click();
        m_page->findChild<ui::WithdrawalDialog*>()->reject();
        QCOMPARE(m_test->session.project()->submissions().all()->size(), 1);
    }

    void afterTheDaysItIsFrozen() {
        m_page->startImport(m_test->path(QStringLiteral("in")));
        m_page->reveal(QStringLiteral("a0000001"));
        button(*m_page, QStringLiteral("Withdraw…"))->click();
        QVERIFY(!m_page->findChild<ui::WithdrawalDialog*>());
        QCOMPARE(m_test->interaction.messages().last(), QStringLiteral("a0000001 is frozen"));
    }

    void changesTheRulesOfConsent() {
        auto& project = *m_test->session.project();
        QVERIFY(portal::currentForm(project).has_value()); // which says 50 days
        addRecent();
        m_test->session.commands().action(QStringLiteral("intake.consentRules"))->trigger();
        auto* dialog = m_page->findChild<ui::ConsentRulesDialog*>();
        QVERIFY(dialog && tests::says(*dialog, QStringLiteral("promised 50")));
        picture(dialog, "intake-consent-rules");
        auto* days = named<QSpinBox>(*dialog, "Days of withdrawal");
        days->setValue(30);
        QCOMPARE(days->value(), 50); // no fewer than were promised
        days->setValue(90);
        named<QComboBox>(*dialog, "After that")->setCurrentIndex(1);
        button(*dialog, QStringLiteral("Change the rules"))->click();
        QCOMPARE(project.settings().value(storage::kWithdrawalDays), QStringLiteral("90"));
        QCOMPARE(project.settings().value(storage::kLateWithdrawal), QStringLiteral("allow"));
        QCOMPARE(table(*m_page)->model()->index(0, 4).data().toString(), QStringLiteral("87"));
    }

    void showsWhatWasAgreedTo() {
        auto& project = *m_test->session.project();
        QVERIFY(portal::currentForm(project).has_value());
        const auto number = addRecent(QStringLiteral("portal-1"));
        auto wording = portal::defaultWording();
        QVERIFY(portal::publishForm(project, wording.replace("I am the person", "I am the very person")).has_value());
        m_page->reveal(number.toString());
        button(*m_page, QStringLiteral("What was agreed to"))->click();
        auto* dialog = m_page->findChild<ui::AgreedFormDialog*>();
        QVERIFY(dialog && tests::says(*dialog, QStringLiteral("Version 1")));
        picture(dialog, "intake-agreed-form");
        QVERIFY(named<QTextBrowser>(*dialog, "English")->toPlainText().contains(QStringLiteral("I am the person in these photos."))); // not the later wording
        QVERIFY(named<QTextBrowser>(*dialog, "日本語")->toPlainText().contains(QStringLiteral("写真に写っているのは私自身です。")));
    }

    void saysWhereTheWordingIsNotInTheProject() {
        const auto number = addRecent(QStringLiteral("paper-2019"));
        m_page->reveal(number.toString());
        button(*m_page, QStringLiteral("What was agreed to"))->click();
        QCOMPARE(m_test->interaction.messages().last(), QStringLiteral("The wording is not in the project"));
    }

    void switchesTheWebPageOnAndOff() { // before there is any submission: it may be where they all come from
        m_page->findChild<QTabWidget*>()->setCurrentIndex(3);
        auto* view = m_page->findChild<ui::PortalView*>();
        named<QSpinBox>(*m_page, "Port")->setValue(0);
        button(*view, QStringLiteral("Switch on"))->click();
        QTRY_VERIFY_WITH_TIMEOUT(view->process().state() != ui::PortalProcess::State::Starting, 20'000);
        QVERIFY2(view->process().trouble().isEmpty(), qPrintable(view->process().trouble()));
        QTRY_VERIFY_WITH_TIMEOUT(button(*view, QStringLiteral("Switch off")), 20'000);
        QVERIFY(tests::says(*view, view->process().address()));
        QCOMPARE(m_page->findChild<QTabWidget*>()->tabText(3), QStringLiteral("Web page (on)"));
        picture(m_page.get(), "intake-web-page");
        const auto another = storage::Project::open(m_test->path(QStringLiteral("project")), {QStringLiteral("portal"), model::Role::Portal});
        const auto at = (*another)->now();
        tests::TempProject::require((*another)->submissions().add({*model::AgreementNumber::parse(QStringLiteral("a0000005")), at, {}, 1980, model::ConsentState::OnRecord, {}, {}, at, {}, {}}));
        QTRY_COMPARE_WITH_TIMEOUT(table(*m_page)->model()->rowCount(), 1, 10'000); // comes by itself
        named<QLineEdit>(*m_page, "Public address")->setText(QStringLiteral("https://study.example.org"));
        QVERIFY(tests::says(*view, QStringLiteral("https://study.example.org")));
        m_test->session.closeProject(); // it ends with it
        QVERIFY(view->process().state() != ui::PortalProcess::State::On);
        QCOMPARE(view->process().processId(), 0);
    }

private:
    /// Sent three days ago, nine photos.
    model::AgreementNumber addRecent(const QString& formVersion = {}) {
        auto& project = *m_test->session.project();
        const auto number = *model::AgreementNumber::parse(QStringLiteral("a0abcdef"));
        const auto at = QDateTime::currentDateTimeUtc().addDays(-3);
        tests::TempProject::require(project.submissions().add({number, at, {}, 1980, model::ConsentState::OnRecord, {}, formVersion, at, {}, {}}));
        for (int i = 1; i <= 9; ++i) {
            const auto sha256 = project.vault().store(tests::drawnPhoto(i));
            tests::TempProject::require(sha256);
            tests::TempProject::require(project.photos().add({{number, i}, *sha256, 1000, QSize(160, 120), 1, {}, 0, {}, {}}));
        }
        m_page->refresh();
        return number;
    }
    /// For a person to look at: PAULOWNIA_PICTURES names a folder.
    static void picture(QWidget* widget, const char* name) {
        const auto folder = qEnvironmentVariable("PAULOWNIA_PICTURES");
        if (folder.isEmpty()) return;
        QTest::qWait(400);
        widget->grab().save(QStringLiteral("%1/%2.png").arg(folder, QLatin1String(name)));
    }

    std::unique_ptr<TestSession> m_test;
    std::unique_ptr<ui::IntakePage> m_page;
};

QTEST_MAIN(IntakePageTest)
#include "intake_page_test.moc"
