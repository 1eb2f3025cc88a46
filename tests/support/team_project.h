#pragma once

#include "core/storage/team.h"
#include "tests/support/temp_project.h"

#include <QCryptographicHash>

namespace paulownia::tests {

/// A team's project on the test's own PostgreSQL server, with accepted photos and a question about each of them.
class TeamProject {
public:
    explicit TeamProject(PostgresServer& server, int volunteers, int panel = 17) : m_server(server), m_address(server.newDatabase()) {
        auto made = storage::Project::createForTeam(path(), panel, {QStringLiteral("tester"), model::Role::PrincipalInvestigator}, m_address);
        if (!made) qFatal("%s (%s)", made.error().text().c_str(), made.error().detail.c_str());
        m_project = std::move(*made);
        TempProject::require(m_project->database().transaction([&] { return fill(volunteers); }));
    }

    storage::Project* operator->() { return m_project.get(); }
    storage::Project& operator*() { return *m_project; }
    QString path() const { return m_folder.filePath(QStringLiteral("project")); }
    const QStringList& photos() const { return m_photos; }
    const storage::ServerAddress& address() const { return m_address; }

    void add(const QString& name, model::Role role) {
        const auto password = storage::addLogin(m_project->database(), name, role);
        TempProject::require(password);
        if (!password->isEmpty()) m_server.allow(name, *password);
    }
    base::Result<std::unique_ptr<storage::Project>> openAs(const QString& name, model::Role role = model::Role::Voter) const {
        return storage::Project::open(path(), {name, role});
    }
    std::unique_ptr<storage::Project> voter(const QString& name) {
        add(name, model::Role::Voter);
        auto opened = openAs(name);
        TempProject::require(opened);
        return std::move(*opened);
    }

    static model::Ballot ballot(const QString& voter, const QString& subject, const QString& choice) {
        return {QStringLiteral("smile"), voter, subject, choice, QDateTime::currentDateTimeUtc()};
    }

private:
    base::Result<> fill(int volunteers) {
        using base::failure;
        const auto at = QDateTime(QDate(2019, 2, 8), QTime(9, 0), Qt::UTC);
        const model::Question smile{QStringLiteral("smile"), 1, model::Scope::Photo, QStringLiteral("Does this person smile?"), {QStringLiteral("smile"), QStringLiteral("non-smile")}};
        if (auto asked = m_project->votes().addQuestion(smile); !asked) return asked;
        for (int i = 1; i <= volunteers; ++i) {
            const auto number = *model::AgreementNumber::parse(QStringLiteral("a0%1").arg(i, 6, 16, QLatin1Char('0')));
            model::Submission submission{number, at, QStringLiteral("192.0.2.1"), 1980, model::ConsentState::OnRecord, {}, {}, at, {}, {}};
            if (auto added = m_project->submissions().add(submission); !added) return added;
            for (int k = 1; k <= 9; ++k)
                if (auto added = addPhoto(model::PhotoId(number, k)); !added) return added;
        }
        return {};
    }
    base::Result<> addPhoto(const model::PhotoId& id) {
        const auto sha256 = QCryptographicHash::hash(id.toString().toUtf8(), QCryptographicHash::Sha256);
        if (auto added = m_project->photos().add({id, sha256, 1000, QSize(600, 800), 1, QStringLiteral("IMG_HANAKO.JPG"), 0, {}, {}}); !added) return added;
        const model::Review review{id, model::Verdict::Accepted, {200, 200, 200, 260}, 0, {}, {}, false, QStringLiteral("tester"), m_project->now(), 0};
        if (auto saved = m_project->reviews().save(review); !saved) return base::failure(saved);
        m_photos.append(id.toString());
        return {};
    }

    PostgresServer& m_server;
    storage::ServerAddress m_address;
    QTemporaryDir m_folder;
    std::unique_ptr<storage::Project> m_project;
    QStringList m_photos;
};

} // namespace paulownia::tests
