#pragma once

#include "core/storage/project.h"

namespace paulownia::storage {

/// How far the panel is with a question. Counts of answers, never what was answered.
struct QuestionStatus {
    QString name;
    int subjects = 0;            ///< photos, or volunteers, that are voted on: those not rejected
    QMap<QString, int> voters;   ///< as answersByVoter() says
    int panel = 17;              ///< voters it needs
    bool isOpen = true;          ///< votes are taken

    int finishedVoters() const;  ///< voters who have done their part: of a closed question all who voted, of an open one those who have answered every subject
};

/// Who holds a seat of the panel → how many of what is voted on they have answered; 0 where all they answered is voted on no more.
base::Result<QMap<QString, int>> answersByVoter(Project& project, const model::Question& question);

/// A subject is voted on that is a photo, or has one, which can be reviewed and is not rejected. `panel`: of a question that has none of its own.
base::Result<QuestionStatus> questionStatus(Project& project, const model::Question& question, int panel);

/// Where a project stands, and so what waits for whom. Home and `paulownia status` show it.
struct ProjectStatus {
    int panel = 17;              ///< voters a question needs that says nothing else

    int submissions = 0;         ///< that count
    int sentAgain = 0;
    int withdrawn = 0;
    int consentMissing = 0;      ///< waits for a curator
    int tooYoung = 0;            ///< may have been younger than the minimum age
    int problems = 0;            ///< listed by imports
    int clocksRunning = 0;       ///< volunteers who may still withdraw
    QDateTime lastClockEnds;     ///< UTC; invalid when none runs

    int photos = 0;              ///< all: unusable + doubles + reviewable
    int unusable = 0;            ///< cannot be read
    int doubles = 0;             ///< of another photo, or in a submission that was sent again
    int reviewable = 0;          ///< undecided + accepted + rejected
    int proposed = 0;            ///< of the reviewable: a detector has looked at it
    int undecided = 0;           ///< waits for a curator
    int accepted = 0;
    int rejected = 0;
    int secondLook = 0;          ///< decided, but somebody should look again

    QVector<QuestionStatus> questions; ///< by name
    int releases = 0;
    std::optional<ReleaseRecord> newestRelease;

    static int votersMissing(const QuestionStatus& question) { return std::max(0, question.panel - question.finishedVoters()); }
};

/// Denied to the login of a team's voter.
base::Result<ProjectStatus> projectStatus(Project& project);

} // namespace paulownia::storage
