#pragma once

#include <QImage>
#include <QWidget>

class QLabel;
class QSortFilterProxyModel;
class QTableView;

namespace paulownia::ui {

class ExploreViewModel;
class FacesModel;
class ThumbnailGrid;
class VolunteersModel;

/// The faces and rows beside the plots: the headshot of whoever is pointed at, all photos of those selected, and everybody as a table.
class SelectionPanel : public QWidget {
    Q_OBJECT
public:
    explicit SelectionPanel(ExploreViewModel& view, QWidget* parent = nullptr);
    bool isSettled() const;
    void retranslate();

    const QImage& headshot() const { return m_headshot; } ///< null: nobody is pointed at

private:
    void layOut();
    void connectParts();
    void followRelease();
    void followMarks();
    void showHeadshot(int photo, int item);
    void selectRows();
    void takeRows();
    int itemAt(const QModelIndex& index) const;

    ExploreViewModel& m_view;
    QImage m_headshot;
    QLabel* m_picture;
    QLabel* m_caption;
    QLabel* m_heading;
    FacesModel* m_faces;
    ThumbnailGrid* m_grid;
    VolunteersModel* m_volunteers;
    QSortFilterProxyModel* m_sorted;
    QTableView* m_table;
    bool m_isFollowing = false;
};

} // namespace paulownia::ui
