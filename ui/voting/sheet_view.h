#pragma once

#include <QWidget>

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

protected:
    void showEvent(QShowEvent* event) override;

private:
    void layOut();
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
    QPushButton* m_previous;
    QPushButton* m_next;
    QLabel* m_page;
};

} // namespace paulownia::ui
