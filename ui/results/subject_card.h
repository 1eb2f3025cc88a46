#pragma once

#include "ui/results/question_results.h"
#include "ui/widgets/controls.h"

namespace paulownia::ui {

class FacePictures;
class SubjectView;

/// The subject in view: its faces, what the votes say, and the way to its photos.
class SubjectCard : public Card {
    Q_OBJECT
public:
    explicit SubjectCard(QWidget* parent = nullptr);

    void setPictures(FacePictures* pictures); ///< null: no project
    void set(const QuestionResults& results, const QString& subject); ///< empty: none is in view

Q_SIGNALS:
    void openWanted(const QString& subject);

private:
    void wantPictures();
    void followPictures();

    FacePictures* m_pictures = nullptr;
    QVector<voting::ShownPhoto> m_photos;
    QString m_subject;
    SubjectView* m_faces;
    QLabel* m_votes;
    QPushButton* m_open;
};

} // namespace paulownia::ui
