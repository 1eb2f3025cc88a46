#pragma once

#include "core/base/error.h"

#include <QDateTime>
#include <QHash>
#include <QMap>
#include <QString>
#include <QStringList>
#include <QVector>
#include <optional>

namespace paulownia::model {

enum class Scope { Volunteer, Photo }; ///< what one vote is about

/// A question put to a panel. The wording is kept with a version, in both languages: what was asked can be shown for ever.
struct Question {
    QString name;         ///< "gender", "smile": as in files and on the command line
    int version = 1;
    Scope scope = Scope::Volunteer;
    QString wording;      ///< the exact words, in English
    QStringList choices;  ///< keys, in the order of the digits: male, female
    QString wordingJa{};     ///< the exact words in Japanese; empty: the English ones are shown
    QStringList choicesJa{}; ///< what the choices are called in Japanese, parallel; empty: choiceText()
    int panel = 0;           ///< voters it needs, odd; 0: the project's panel
    int repeatPercent = 0;   ///< of the subjects that come a second time to each voter, unannounced
};

/// One voter's answer about one subject. The subject is an agreement number or a photo id, by the question's scope.
struct Ballot {
    QString question;
    QString voter;
    QString subject;
    QString choice;        ///< one of the question's keys
    QDateTime castAt;      ///< UTC
    bool isRepeat = false; ///< about a subject that came a second time: kept apart, never counted
};

/// Whether a question is being voted on. While it is open, voters may change their minds.
struct Poll {
    QString question;
    bool isOpen = true;
    int round = 1;
    QStringList subjects;  ///< what this round is about, sorted; empty: everything
    QString reason;        ///< why it was closed or opened again; may be empty
    QString changedBy;     ///< empty: nobody ever closed it
    QDateTime changedAt;   ///< UTC
};

/// A label that a person decided, because the votes on it are tied or too few. Counts only as long as they are.
struct Decision {
    QString question;
    QString subject;
    QString choice;
    QString reason;
    QString decidedBy;
    QDateTime decidedAt;   ///< UTC
};

/// Four states, all shown; nothing is guessed.
enum class TallyState { Unanimous, Majority, Tie, TooFew };

struct SubjectTally {
    QString subject;
    QVector<int> counts;  ///< parallel to the question's choices
    TallyState state = TallyState::TooFew;
    QString label;        ///< the winning choice; of Tie and TooFew what a person decided, else empty
    bool isDecided = false; ///< the label is a person's decision, not the votes'
    int votes() const;
};

struct QuestionTally {
    Question question;
    int panel = 17;
    QVector<SubjectTally> subjects; ///< sorted by subject
};

QString toKey(TallyState state);  ///< "unanimous", "majority", "tie", "too-few"
QString toText(TallyState state); ///< for people, translated
QString questionText(const QString& name); ///< "Gender", translated; a question of the project's own as it is named
QString choiceText(const QString& key);    ///< "female", translated; another word as it is
QString choiceText(const Question& question, const QString& key); ///< as this question calls it in the default locale's language
QString wordingOf(const Question& question);                      ///< in the default locale's language

} // namespace paulownia::model
