#pragma once

#include "core/storage/project.h"
#include "core/storage/team.h"
#include "tests/support/http_client.h"
#include "tests/support/programs.h"
#include "tests/support/submission_folder.h"
#include "tests/support/temp_project.h"

namespace paulownia::tests {

/// paulownia-portal on a free loopback port, on a project of its own; a team's with a login of its own at the server.
class PortalSite {
public:
    explicit PortalSite(const QStringList& more = {}) {
        if (onPostgres()) addLogin();
        start(more);
    }
    ~PortalSite() { stop(); }

    int stop() {
        if (m_process.state() == QProcess::NotRunning) return m_process.exitCode();
        m_process.terminate();
        return m_process.waitForFinished(20'000) && m_process.exitStatus() == QProcess::NormalExit ? m_process.exitCode() : -1;
    }
    /// As after a crash; at another port.
    void killAndStartAgain() {
        m_process.kill();
        m_process.waitForFinished(20'000);
        start({});
    }
    bool isRunning() { return m_process.state() == QProcess::Running; }
    qint64 processId() const { return m_process.processId(); }
    QByteArray log() {
        m_process.waitForReadyRead(50);
        return m_process.readAllStandardError();
    }
    storage::Project& project() { return *m_project; }
    QString folder() const { return m_project.path(); }
    QString drafts() const { return m_project.path() + QStringLiteral("/drafts"); }

    QString address;
    quint16 port = 0;

private:
    void start(const QStringList& more) {
        m_process.start(program(QStringLiteral("paulownia-portal")), QStringList{m_project.path(), QStringLiteral("--listen"), QStringLiteral("127.0.0.1:0")} + more);
        QByteArray said;
        while (said.count('\n') < 2 && m_process.waitForReadyRead(20'000)) said += m_process.readAllStandardOutput();
        address = QString::fromUtf8(said.split('\n').first().split(' ').last());
        port = static_cast<quint16>(address.section(QLatin1Char(':'), -1).toInt());
    }
    void addLogin() {
        const auto password = storage::addLogin(m_project->database(), QStringLiteral("portal"), model::Role::Portal);
        TempProject::require(password);
        if (!password->isEmpty()) sharedServer().allow(QStringLiteral("portal"), *password);
    }

    TempProject m_project;
    QProcess m_process;
};

/// A volunteer's browser without JavaScript.
class Visitor {
public:
    explicit Visitor(const PortalSite& site) : m_site(site) {}
    virtual ~Visitor() = default;

    Answer get(const QByteArray& path) { return request("GET " + path + " HTTP/1.1\r\n", {}); }
    Answer post(const QByteArray& path, const QByteArray& fields) {
        return request("POST " + path + " HTTP/1.1\r\nContent-Type: application/x-www-form-urlencoded\r\nContent-Length: " + QByteArray::number(fields.size()) + "\r\n", fields);
    }
    /// A form of ours, with its token.
    Answer submit(const QByteArray& path, const QByteArray& fields = {}) { return post(path, "token=" + token + "&" + fields); }

    void begin(const QByteArray& language = "en") {
        const auto begun = post("/begin", "lang=" + language);
        cookie = begun.headers.value("set-cookie").split(';').first();
        const auto page = get("/confirm").body;
        token = page.mid(page.indexOf("name=\"token\" value=\"") + 20, 64);
    }
    void answerQuestions() {
        submit("/confirm", "confirm_1=yes&confirm_2=yes&confirm_3=yes&confirm_4=yes");
        submit("/year", "birth_year=1980");
    }

    static QByteArray part(const QByteArray& disposition, const QByteArray& content) {
        return "--edge\r\nContent-Disposition: form-data; " + disposition + "\r\n\r\n" + content + "\r\n";
    }
    QByteArray uploadBody(const QList<QPair<QByteArray, QByteArray>>& files) const {
        auto body = part("name=\"token\"", token);
        for (const auto& [name, bytes] : files) body += part("name=\"photo\"; filename=\"" + name + "\"", bytes);
        return body + "--edge--\r\n";
    }
    QByteArray uploadHead(qsizetype length) const {
        return "POST /photos HTTP/1.1\r\nHost: x\r\n" + headers + "Cookie: " + cookie + "\r\nContent-Type: multipart/form-data; boundary=edge\r\nContent-Length: " +
               QByteArray::number(length) + "\r\n\r\n";
    }
    Answer upload(const QList<QPair<QByteArray, QByteArray>>& files) {
        const auto body = uploadBody(files);
        const auto wire = connect();
        wire->send(uploadHead(body.size()) + body);
        return wire->answer();
    }
    Answer request(const QByteArray& head, const QByteArray& body) {
        const auto wire = connect();
        wire->send(head + "Host: x\r\nConnection: close\r\n" + headers + (cookie.isEmpty() ? QByteArray() : "Cookie: " + cookie + "\r\n") + "\r\n" + body);
        return wire->answer();
    }

    QByteArray cookie, token;
    QByteArray headers; ///< more of them, a line each

protected:
    virtual std::unique_ptr<Wire> connect() const { return std::make_unique<Wire>(m_site.port); }

private:
    const PortalSite& m_site;
};

} // namespace paulownia::tests
