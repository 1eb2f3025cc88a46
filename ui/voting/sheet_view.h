#pragma once

#include <QWidget>

class QGridLayout;
class QLabel;
class QPushButton;

namespace paulownia::ui {

class FacePictures;
class SheetCell;
class VoteViewModel;

/// Pages of thumbnails with radio buttons below each, as on the paper's voting page. One cell has the keyboard.
class SheetView : public QWidget {
    Q_OBJECT
public:
    explicit SheetView(VoteViewModel& model, QWidget* parent = nullptr);

    void setPictures(FacePictures* pictures); ///< null: no project
    void retranslate();
    QSize minimumSizeHint() const override; ///< as narrow as one cell: the grid has as many columns as fit

protected:
    void showEvent(QShowEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void layOut();
    void arrange(int columns);
    void followQuestion();
    void followSubject();
    void followAnswers();
    void followPictures();
    void wantPictures();
    int cellsInUse() const;
    int firstOnPage() const;

    VoteViewModel& m_model;
    FacePictures* m_pictures = nullptr;
    QVector<SheetCell*> m_cells;
    QGridLayout* m_grid;
    int m_columns = 0;
    QPushButton* m_previous;
    QPushButton* m_next;
    QLabel* m_page;
};

} // namespace paulownia::ui
