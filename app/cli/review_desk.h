#pragma once

#include "app/cli/console.h"
#include "core/review/review_document.h"

namespace paulownia::cli {

/// The project's reviews for one command. What goes wrong on the way shows in exitCode().
class ReviewDesk {
public:
    static base::Result<std::unique_ptr<ReviewDesk>> open(const Console& console, const std::string& folder);

    /// Those that are under review; the others are named.
    QVector<model::PhotoId> known(const std::vector<std::string>& names);
    void complain(const QString& sentence);
    /// 1 where some items failed, or why nothing could be saved.
    base::Result<int> exitCode() const;
    storage::Project& project() { return *m_project; }

private:
    ReviewDesk(const Console& console, std::unique_ptr<storage::Project> project);

    const Console& m_console;
    std::unique_ptr<storage::Project> m_project;
    std::optional<base::Error> m_error;
    bool m_hasComplained = false;

public:
    review::ReviewDocument document; // after the project: it goes first
};

} // namespace paulownia::cli
