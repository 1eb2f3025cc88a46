#pragma once

#include "ui/canvas/photo_loader.h"
#include "ui/review/review_view_model.h"
#include "ui/shell/page.h"

#include <QTimer>

class QLabel;
class QPushButton;
class QSlider;
class QSplitter;
class QStackedWidget;

namespace paulownia::ui {

class EmptyState;
class FilterBar;
class NarrowingBar;
class PhotoView;
class ReasonPanel;
class ReviewInspector;
class ThumbnailGrid;

/// Grid, canvas and inspector over one ReviewViewModel. Every value goes canvas → view model → document → back.
class ReviewPage : public Page {
    Q_OBJECT
public:
    explicit ReviewPage(Session& session, QWidget* parent = nullptr);
    ~ReviewPage() override;

    QString name() const override { return QStringLiteral("review"); }
    QString title() const override { return tr("Review"); }
    QString iconName() const override { return QStringLiteral("review"); }
    void refresh() override;
    void reveal(const QString& subject) override;
    bool mayLeave() override;
    bool isSettled() const override;

    ReviewViewModel* viewModel() const { return m_model.get(); } ///< null while no project is open
    PhotoView& canvas() { return *m_canvas; }
    ThumbnailGrid& grid() { return *m_grid; }
    FilterBar& filters() { return *m_filters; }
    NarrowingBar& narrowing() { return *m_narrowing; }

protected:
    void retranslate() override;
    void showEvent(QShowEvent* event) override;
    void hideEvent(QHideEvent* event) override;

private:
    QWidget* makeLeft();
    QWidget* makeMiddle();
    void connectCanvas();
    void connectInspector();
    void bindCommands();
    void bindMoves();
    void bindUndo();

    void openProject(storage::Project* project);
    void closeProject();
    void connectModel();
    void showCurrent();
    void showEdited();
    void showWords(const review::ReviewItem& item);
    void showPicture();
    void wantPictures();
    void showCounts();
    void showBefore(bool before);
    void keepLayout();
    void showEmptiness();
    void showUndo();
    void showReject();
    void followGrid();
    void selectCurrent();
    QString keyOf(const model::PhotoId& photo) const;

    void proposeFaces();
    void acceptProposed();
    void askForWords();
    void cancel();

    QStackedWidget* m_stack;
    EmptyState* m_empty;
    QSplitter* m_splitter;
    FilterBar* m_filters;
    NarrowingBar* m_narrowing;
    ThumbnailGrid* m_grid;
    QSlider* m_tileSize;
    PhotoView* m_canvas;
    ReasonPanel* m_reasons;
    QLabel* m_hint;
    QLabel* m_pace;
    QWidget* m_proposeBar;
    QLabel* m_proposeText;
    QPushButton* m_propose;
    ReviewInspector* m_inspector;

    std::unique_ptr<PhotoLoader> m_loader;
    std::unique_ptr<ReviewViewModel> m_model;
    QTimer m_countSoon; ///< the words are set once for a burst of changes
    bool m_isBefore = false; ///< the photo is shown as it came
    bool m_hasChanges = false;
    bool m_isProposing = false;
};

} // namespace paulownia::ui
