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

/// A question put to the whole panel. The wording is kept with a version: what was asked can be shown for ever.
struct Question {
    QString name;         ///< "gender", "smile": as in files and on the command line
    int version = 1;
    Scope scope = Scope::Volunteer;
    QString wording;      ///< the exact words
    QStringList choices;  ///< keys, in the order of the digits: male, female
};

/// One voter's answer about one subject. The subject is an agreement number or a photo id, by the question's scope.
struct Ballot {
    QString question;
    QString voter;
    QString subject;
    QString choice;       ///< one of the question's keys
    QDateTime castAt;     ///< UTC
};

/// Four states, all shown; nothing is guessed.
enum class TallyState { Unanimous, Majority, Tie, TooFew };

struct SubjectTally {
    QString subject;
    QVector<int> counts;  ///< parallel to the question's choices
    TallyState state = TallyState::TooFew;
    QString label;        ///< the winning choice; empty for Tie and TooFew
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

} // namespace paulownia::model
