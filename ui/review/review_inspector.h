#pragma once

#include "core/review/review_item.h"
#include "ui/canvas/picture.h"

#include <QWidget>

class QCheckBox;
class QDoubleSpinBox;
class QLabel;
class QLineEdit;
class QSpinBox;

namespace paulownia::ui {

class CommandTable;
class HeadshotPreview;

/// One photo in words and numbers: headshot, rectangle and angle to type, the proposal's doubts, verdict, note.
/// It asks for edits by signals.
class ReviewInspector : public QWidget {
    Q_OBJECT
public:
    ReviewInspector(CommandTable& commands, QWidget* parent = nullptr);
    void show(const review::ReviewItem& item);
    void showPicture(const Picture& picture);  ///< of the photo on show
    void editNote(); ///< the keys go into the note until Return
    HeadshotPreview& preview() { return *m_preview; }

Q_SIGNALS:
    void boxTyped(const paulownia::model::FaceBox& box);
    void angleTyped(double angleDeg);
    void noteTyped(const QString& note);
    void noteEnded(); ///< Return: the keys belong to the photo again
    void secondLookToggled();

protected:
    void changeEvent(QEvent* event) override;

private:
    void retranslate();
    QWidget* makeNumbers();
    QWidget* makeDecision(CommandTable& commands);
    QSpinBox* makeNumber();
    void typeBox();
    void cutHeadshot();
    void showNumbers(const review::Placement& placement);
    void showWords(const review::ReviewItem& item);

    QLabel* m_title;
    QLabel* m_state;
    HeadshotPreview* m_preview;
    std::array<QSpinBox*, 4> m_box; ///< x, y, w, h
    std::array<QLabel*, 4> m_boxNames;
    QDoubleSpinBox* m_angle;
    QLabel* m_angleName;
    QLabel* m_clockwise;
    QLabel* m_proposal;
    QLabel* m_doubts;
    QCheckBox* m_secondLook;
    QLineEdit* m_note;
    Picture m_picture;
    review::Placement m_placement;
};

/// The proposal in plain words: how sure the detector is. Empty without one, and once a person has placed another rectangle.
QString proposalText(const review::ReviewItem& item);
/// What it doubts, a sentence a line; empty when nothing.
QString doubtsText(const review::ReviewItem& item);
/// Where the photo stands: "Rejected: eyes closed, by Sato".
QString verdictText(const review::ReviewItem& item);

} // namespace paulownia::ui
