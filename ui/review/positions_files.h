#pragma once

#include "core/review/transfer_positions.h"

namespace paulownia::ui {

class Session;

/// Positions files out of the project, into it, and checked: the questions and answers on the way.
class PositionsFiles {
    Q_DECLARE_TR_FUNCTIONS(PositionsFiles)
public:
    explicit PositionsFiles(Session& session) : m_session(session) {}

    void exportFrom(review::ReviewDocument& document, formats::PositionsForm form);
    void importInto(review::ReviewDocument& document); ///< one step, for undo
    void check();

private:
    std::optional<formats::PositionsReading> choose(const QString& title);
    void tellProblems(const QString& title, const QVector<formats::LineProblem>& problems);
    bool isAgreed(const review::ReviewDocument& document, const review::PositionsImport& planned);

    Session& m_session;
};

/// "Line 3: …", one below the other; the first ones, and how many more.
QString problemsText(const QVector<formats::LineProblem>& problems);

} // namespace paulownia::ui
