#pragma once

#include "ui/canvas/photo_loader.h"
#include "ui/review/review_view_model.h"
#include "ui/shell/page.h"
#include "ui/shell/project_reading.h"

#include <QTimer>

class QLabel;
class QPushButton;
class QSplitter;
class QStackedWidget;

namespace paulownia::ui {

class AcceptBar;
class ElidedLabel;
class EmptyState;
class FilterBar;
class NarrowingBar;
class PhotoBrowser;
class PhotoView;
class ReasonPanel;
class ReviewInspector;
class ThumbnailGrid;

/// Browser, canvas and inspector over one ReviewViewModel. Every value goes canvas → view model → document → back.
class ReviewPage : public Page {
    Q_OBJECT
public:
    explicit ReviewPage(Session& session, QWidget* parent = nullptr);
    ~ReviewPage() override;

    QString name() const override { return QStringLiteral("review"); }
    QString title() const override { return tr("Review"); }
    QString iconName() const override { return QStringLiteral("review"); }
    void refresh() override;
    void reveal(const QString& subject) override; ///< a photo's name, or a filter's key
    bool mayLeave() override;
    bool isSettled() const override;

    ReviewViewModel* viewModel() const { return m_model.get(); } ///< null while no project is open
    PhotoView& canvas() { return *m_canvas; }
    ThumbnailGrid& grid() const;
    FilterBar& filters() const;
    NarrowingBar& narrowing() const;
    bool isOverview() const { return m_isOverview; } ///< the tiles have the canvas's place too

    bool eventFilter(QObject* watched, QEvent* event) override;

protected:
    void retranslate() override;
    void showEvent(QShowEvent* event) override;
    void hideEvent(QHideEvent* event) override;

private:
    QWidget* makeWork();
    QWidget* makeSearchBar();
    QWidget* makeMiddle();
    void connectBrowser();
    void connectCanvas();
    void connectInspector();
    void connectAcceptBar();
    void bindCommands();
    void bindMoves();
    void bindUndo();

    void openProject(storage::Project* project);
    void closeProject();
    void read();
    struct Reading {
        review::ReviewRows rows;
        int changes; ///< the document's, when it began
    };
    void take(base::Result<Reading> reading);
    void connectModel();
    void connectDocument();
    void showCurrent();
    void showEdited();
    void showWords(const review::ReviewItem& item);
    void showPicture();
    void wantPictures();
    void showCounts();
    void showBefore(bool before);
    void showOverview(bool overview);
    void showVolunteer();
    void keepLayout();
    void showEmptiness();
    void showUndo();
    void showReject();
    void followGrid();
    void selectCurrent();
    QString keyOf(const model::PhotoId& photo) const;

    void proposeFaces();
    void showAcceptPlan();
    void acceptProposed();
    void askForWords();
    void cancel();

    QStackedWidget* m_stack;
    EmptyState* m_empty;
    QWidget* m_work;
    QSplitter* m_splitter;
    PhotoBrowser* m_browser;
    PhotoView* m_canvas;
    ReasonPanel* m_reasons;
    ElidedLabel* m_hint;
    QLabel* m_pace;
    QWidget* m_searchBar;
    QLabel* m_searchText;
    QPushButton* m_search;
    AcceptBar* m_acceptBar;
    ReviewInspector* m_inspector;

    std::unique_ptr<PhotoLoader> m_loader;
    std::unique_ptr<ReviewViewModel> m_model;
    QTimer m_countSoon; ///< the words are set once for a burst of changes
    bool m_isBefore = false; ///< the photo is shown as it came
    bool m_isOverview = false;
    bool m_hasChanges = false;
    bool m_isProposing = false;
    QString m_toReveal; ///< once it has been read
    ProjectReading<Reading> m_reading;
};

} // namespace paulownia::ui
