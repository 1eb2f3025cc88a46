#pragma once

#include "tests/support/stored_photos.h"
#include "tests/support/test_session.h"
#include "ui/canvas/photo_view.h"
#include "ui/review/filter_bar.h"
#include "ui/review/narrowing_bar.h"
#include "ui/review/review_page.h"
#include "ui/widgets/thumbnail_grid.h"

#include <QDoubleSpinBox>
#include <QLineEdit>
#include <QMainWindow>
#include <QTest>

namespace paulownia::tests {

/// The real Review page in a window, on a project of nine photos; the first five have a proposal. What a test class stands on.
class ReviewWindow : public QObject {
protected:
    static constexpr QSize kPhoto{600, 400};
    static constexpr model::FaceBox kBox{200, 100, 160, 200};

    void open() {
        m_project = std::make_unique<TempProject>();
        m_volunteer = m_project->addVolunteer(1, 0);
        for (int i = 1; i <= 9; ++i) addStoredPhoto(*m_project, m_volunteer, i, pictureOf(i), kPhoto);
        for (int i = 1; i <= 5; ++i)
            TempProject::require((*m_project)->reviews().saveProposal(
                photo(i), {kBox, 0, 0.9 + i / 100.0, i == 2 ? model::ProposalFlag::Blurred : model::ProposalFlags(), QStringLiteral("haar")}));
        m_session = std::make_unique<TestSession>();
        m_window = std::make_unique<QMainWindow>();
        const auto actions = m_session->commands.actions();
        m_window->addActions(QList<QAction*>(actions.begin(), actions.end()));
        m_page = new ui::ReviewPage(m_session->session);
        m_window->setCentralWidget(m_page);
        m_window->resize(1200, 800);
        m_session->open(m_project->path());
        m_page->refresh();
        m_window->show();
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
        m_page->canvas().setFocus();
        QTRY_VERIFY(m_page->isSettled());
    }
    void close() {
        m_window.reset();
        m_session.reset();
        m_project.reset();
    }

    /// Nobody's face; no two alike.
    static QByteArray pictureOf(int number) {
        cv::Mat picture = lopsidedPicture(kPhoto.width(), kPhoto.height());
        picture.rowRange(10 * number, 10 * number + 5).setTo(cv::Scalar(40, 40, 200));
        return encoded(picture);
    }
    model::PhotoId photo(int number) const { return model::PhotoId(m_volunteer, number); }
    model::PhotoId current() const { return *m_page->viewModel()->current(); }
    model::Review stored(int number) { return (*m_project)->reviews().find(photo(number))->value(); }
    bool isStored(int number) { return (*m_project)->reviews().find(photo(number))->has_value(); }
    qint64 acts() { return (*m_project)->chain().head()->seq; }
    int steps() const { return m_page->viewModel()->document().undoStack().count(); }
    void show(int number) { m_page->viewModel()->setCurrent(photo(number)); }
    void key(Qt::Key key, Qt::KeyboardModifiers modifiers = {}) { QTest::keyClick(focused(), key, modifiers); }
    /// Pressed, repeated as systems do, and let go.
    void hold(Qt::Key key, int repeats) {
        QTest::keyPress(focused(), key);
        for (int i = 0; i < repeats; ++i) QTest::simulateEvent(focused(), true, key, Qt::NoModifier, QString(), true);
        QTest::keyRelease(focused(), key);
    }
    QWidget* focused() const { return m_window->focusWidget() ? m_window->focusWidget() : m_page; }
    void trigger(const char* id) { m_session->commands.action(QString::fromLatin1(id))->trigger(); }
    QAction* command(const char* id) const { return m_session->commands.action(QString::fromLatin1(id)); }
    QPoint onCanvas(QPointF point) const { return m_page->canvas().viewport().toWidget(point).toPoint(); }
    void drag(QPoint from, QPoint to) {
        QTest::mousePress(&m_page->canvas(), Qt::LeftButton, {}, from);
        for (int i = 1; i <= 5; ++i) QTest::mouseMove(&m_page->canvas(), from + (to - from) * i / 5);
        QTest::mouseRelease(&m_page->canvas(), Qt::LeftButton, {}, to);
    }
    QDoubleSpinBox* angleField() const {
        for (auto* field : m_page->findChildren<QDoubleSpinBox*>())
            if (field->accessibleName().startsWith(QStringLiteral("Angle"))) return field;
        return nullptr;
    }
    QLineEdit* noteField() const {
        for (auto* field : m_page->findChildren<QLineEdit*>())
            if (field->accessibleName() == QLatin1String("Note")) return field;
        return nullptr;
    }

    std::unique_ptr<TempProject> m_project;
    model::AgreementNumber m_volunteer = *model::AgreementNumber::parse(QStringLiteral("a0000001"));
    std::unique_ptr<TestSession> m_session;
    std::unique_ptr<QMainWindow> m_window;
    ui::ReviewPage* m_page = nullptr;
};

} // namespace paulownia::tests
