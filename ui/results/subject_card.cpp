#include "ui/results/subject_card.h"

#include "ui/faces/face_pictures.h"
#include "ui/faces/subject_view.h"
#include "ui/results/votes_sentence.h"
#include "ui/widgets/design.h"

#include <QVBoxLayout>

namespace paulownia::ui {
namespace {

constexpr int kFacesHeight = 190;
constexpr int kSide = 320; // as a sheet's, so that what is made is made for both

} // namespace

SubjectCard::SubjectCard(QWidget* parent)
    : Card({}, parent), m_faces(new SubjectView(this)), m_votes(makeLabel({}, TextKind::Quiet, this)), m_open(makeButton({}, ButtonKind::Link, this)) {
    m_faces->setFixedHeight(kFacesHeight);
    content()->addWidget(m_faces);
    content()->addWidget(m_votes);
    content()->addWidget(m_open, 0, Qt::AlignLeft);
    connect(m_open, &QPushButton::clicked, this, [this] { Q_EMIT openWanted(m_subject); });
}

void SubjectCard::setPictures(FacePictures* pictures) {
    m_pictures = pictures;
    if (m_pictures) connect(m_pictures, &FacePictures::arrived, this, &SubjectCard::followPictures);
}

void SubjectCard::set(const QuestionResults& results, const QString& subject) {
    const auto& subjects = results.tally.subjects;
    const auto found = std::find_if(subjects.begin(), subjects.end(), [&](const auto& each) { return each.subject == subject; });
    const bool isThere = found != subjects.end();
    m_subject = subject;
    m_photos = results.faces.value(subject);
    setHeading(isThere ? subject : tr("No subject is selected"));
    m_votes->setText(!isThere             ? tr("Click a column of the chart or a row of the table to see its faces.")
                     : m_photos.isEmpty() ? tr("%1. It has no accepted photo to show.").arg(votesSentence(results.tally.question, *found))
                                          : votesSentence(results.tally.question, *found));
    m_open->setText(tr("Open on the Review page"));
    m_open->setVisible(isThere);
    m_faces->setVisible(!m_photos.isEmpty());
    wantPictures();
    followPictures();
}

void SubjectCard::wantPictures() {
    if (m_pictures && !m_photos.isEmpty()) m_pictures->want(m_photos, kSide);
}

void SubjectCard::followPictures() {
    if (!m_pictures) return;
    QVector<std::optional<QImage>> pictures;
    for (const auto& photo : m_photos) pictures.append(m_pictures->picture(photo, kSide));
    m_faces->setPictures(pictures);
}

} // namespace paulownia::ui
