#pragma once

#include <QWidget>

class QLabel;
class QPushButton;

namespace paulownia::ui {

class AnswerRow;
class FacePictures;
class SubjectView;
class VoteViewModel;

/// One subject, as large as there is room: all photos of the volunteer, or the photo.
class FocusView : public QWidget {
    Q_OBJECT
public:
    explicit FocusView(VoteViewModel& model, QWidget* parent = nullptr);

    void setPictures(FacePictures* pictures); ///< null: no project
    void retranslate();

protected:
    void showEvent(QShowEvent* event) override;

private:
    void layOut();
    void followQuestion();
    void followSubject();
    void followAnswer();
    void followPictures();
    void wantPictures();
    int side() const;

    VoteViewModel& m_model;
    FacePictures* m_pictures = nullptr;
    SubjectView* m_subject;
    AnswerRow* m_answers;
    QPushButton* m_previous;
    QPushButton* m_next;
    QLabel* m_last;
};

} // namespace paulownia::ui
