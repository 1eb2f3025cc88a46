#pragma once

#include "core/base/error.h"
#include "core/base/task.h"

#include <QString>
#include <memory>
#include <nlohmann/json_fwd.hpp>

namespace paulownia::storage {
class Project;
}

namespace paulownia::cli {

/// What every command has in common: where it prints, how it reports progress, how Ctrl-C reaches it. Standard output
/// carries the result and nothing else; progress, remarks and errors go to standard error.
class Console {
public:
    /// Starts to listen for Ctrl-C: the first asks task() to stop, the second ends the program.
    Console();
    ~Console();
    Console(const Console&) = delete;
    Console& operator=(const Console&) = delete;

    bool json = false;              ///< --json
    std::string progress = "auto";  ///< --progress: auto (a bar on a terminal), jsonl, none

    bool isJson() const { return json; }
    void say(const QString& line) const;                            ///< a line of the result; silent with --json
    void document(const nlohmann::ordered_json& document) const;    ///< the result with --json; silent without
    void remark(const QString& line) const;                         ///< standard error, one line
    void error(const base::Error& error) const;                     ///< "paulownia: where: message", one line

    /// For long operations: reports as --progress says, and stops at Ctrl-C.
    base::Task task() const;

    /// The project as the login's name, as curator.
    base::Result<std::unique_ptr<storage::Project>> open(const std::string& folder) const;

private:
    struct Interrupt;
    std::unique_ptr<Interrupt> m_interrupt;
    mutable bool m_barShown = false;
};

} // namespace paulownia::cli
