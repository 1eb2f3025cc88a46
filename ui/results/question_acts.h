#pragma once

#include "ui/results/question_results.h"

#include <QObject>

namespace paulownia::ui {

class Session;

/// What a person does about a question: each asks first, is done by core/voting, and is said or refused.
class QuestionActs : public QObject {
    Q_OBJECT
public:
    explicit QuestionActs(Session& session, QObject* parent = nullptr) : QObject(parent), m_session(session) {}

    void closeOrOpen(const QuestionResults& results);
    void voteAgain(const QuestionResults& results);
    void decide(const QuestionResults& results, const QString& subject, const QString& choice);
    /// Whether the principal investigator looks before the question is closed, which is on record then.
    bool look(const QuestionResults& results);

private:
    void close(const QuestionResults& results);
    void open(const model::Question& question);
    bool note(const base::Result<>& done, const QString& sentence); ///< says it, or shows why not

    Session& m_session;
};

} // namespace paulownia::ui
