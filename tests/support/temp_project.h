#pragma once

#include "core/storage/project.h"
#include "tests/support/postgres_server.h"

#include <QTemporaryDir>
#include <QTest>

namespace paulownia::tests {

/// A project in a temporary folder, gone with the object; its rows in SQLite, or in a new database of the test's own server.
class TempProject {
public:
    explicit TempProject(int panel = 17) {
        const model::Actor tester{QStringLiteral("tester"), model::Role::Curator};
        auto made = onPostgres() ? storage::Project::createForTeam(path(), panel, tester, sharedServer().newDatabase(tester.name))
                                 : storage::Project::create(path(), panel, tester);
        if (!made) qFatal("%s (%s)", made.error().text().c_str(), made.error().detail.c_str());
        m_project = std::move(*made);
    }
    QString path() const { return m_folder.filePath(QStringLiteral("project")); }
    /// As after a restart: what pointed into the project must be gone.
    void reopen() {
        m_project.reset();
        auto opened = storage::Project::open(path(), {QStringLiteral("tester"), model::Role::Curator});
        require(opened);
        m_project = std::move(*opened);
    }
    storage::Project& operator*() { return *m_project; }
    storage::Project* operator->() { return m_project.get(); }

    /// A consented submission of nine photos that need no file, numbered from `first`.
    model::AgreementNumber addVolunteer(int index, int photos = 9) {
        const auto number = *model::AgreementNumber::parse(QStringLiteral("a0%1").arg(index, 6, 16, QLatin1Char('0')));
        model::Submission submission{number, storedAt(), QStringLiteral("192.0.2.1"), 1980, model::ConsentState::OnRecord, {}, {}, storedAt(), {}, {}};
        require(m_project->submissions().add(submission));
        for (int i = 1; i <= photos; ++i) {
            model::Photo photo{model::PhotoId(number, i), QByteArray(32, static_cast<char>(index * 9 + i)), 1000, QSize(600, 800), 1, {}, 0, {}, {}};
            require(m_project->photos().add(photo));
        }
        return number;
    }

    template <class T> static void require(const base::Result<T>& result) {
        if (!result) qFatal("%s", result.error().text().c_str());
    }

private:
    static QDateTime storedAt() { return QDateTime(QDate(2019, 2, 8), QTime(9, 0), Qt::UTC); }

    QTemporaryDir m_folder;
    std::unique_ptr<storage::Project> m_project;
};

} // namespace paulownia::tests
