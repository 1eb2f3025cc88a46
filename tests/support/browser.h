#pragma once

#include "tests/support/http_client.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>
#include <QThread>

namespace paulownia::tests {

/// A headless Chromium, driven through WebDriver as W3C describes it.
class Browser {
public:
    struct Look {
        int width = 390, height = 844;
        bool isPhone = true;
        bool isDark = false;
        bool hasScript = true;
        QString language = QStringLiteral("en");
    };

    static bool isInstalled() { return QFile::exists(QStringLiteral("/usr/bin/chromium")) && QFile::exists(QStringLiteral("/usr/bin/chromedriver")); }

    explicit Browser(const Look& look) : m_look(look) {
        m_driver.start(QStringLiteral("/usr/bin/chromedriver"), {QStringLiteral("--port=0")});
        QByteArray said;
        while (m_port == 0 && m_driver.waitForReadyRead(30'000)) {
            said += m_driver.readAllStandardOutput();
            const auto at = said.indexOf("started successfully on port ");
            if (at >= 0) m_port = static_cast<quint16>(said.mid(at + 29).split('.').first().toInt());
        }
        const auto session = call("POST", QStringLiteral("/session"), {{QStringLiteral("capabilities"), QJsonObject{{QStringLiteral("alwaysMatch"), capabilities()}}}});
        m_session = QStringLiteral("/session/") + session.toObject().value(QStringLiteral("sessionId")).toString();
        if (look.isPhone) // device metrics, so that the page is as wide as the phone and no wider
            command("Emulation.setDeviceMetricsOverride", {{QStringLiteral("width"), look.width}, {QStringLiteral("height"), look.height}, {QStringLiteral("deviceScaleFactor"), 2}, {QStringLiteral("mobile"), true}});
    }
    ~Browser() {
        if (isReady()) call("DELETE", m_session, {});
        m_driver.terminate();
        m_driver.waitForFinished(10'000);
    }
    bool isReady() const { return m_session.size() > 10; }
    QString error() const { return m_error; }

    void open(const QString& url) { call("POST", m_session + QStringLiteral("/url"), {{QStringLiteral("url"), url}}); }
    QString path() { return run(QStringLiteral("return location.pathname")).toString(); }
    QJsonValue run(const QString& script) {
        return call("POST", m_session + QStringLiteral("/execute/sync"), {{QStringLiteral("script"), script}, {QStringLiteral("args"), QJsonArray()}});
    }
    bool has(const QString& selector) { return !find(selector).isEmpty(); }
    void click(const QString& selector) { onElement(selector, QStringLiteral("click"), {}); }
    void type(const QString& selector, const QString& text) {
        onElement(selector, QStringLiteral("clear"), {});
        onElement(selector, QStringLiteral("value"), {{QStringLiteral("text"), text}});
    }
    void choose(const QString& selector, const QStringList& files) {
        onElement(selector, QStringLiteral("value"), {{QStringLiteral("text"), files.join(QLatin1Char('\n'))}});
    }
    QString text(const QString& selector) { return run(QStringLiteral("const e = document.querySelector('%1'); return e ? e.innerText : ''").arg(selector)).toString(); }

    /// The whole page, not only what fits the window.
    QByteArray picture() {
        const auto size = run(QStringLiteral("return [document.documentElement.clientWidth, document.documentElement.scrollHeight]")).toArray();
        const QJsonObject clip{{QStringLiteral("x"), 0}, {QStringLiteral("y"), 0}, {QStringLiteral("width"), size.at(0)}, {QStringLiteral("height"), size.at(1)}, {QStringLiteral("scale"), m_look.isPhone ? 0.5 : 1.0}}; // a phone has two dots a pixel
        const auto shot = command("Page.captureScreenshot", {{QStringLiteral("captureBeyondViewport"), true}, {QStringLiteral("clip"), clip}});
        return QByteArray::fromBase64(shot.toObject().value(QStringLiteral("data")).toString().toLatin1());
    }
    /// How far the page is wider than the window: a phone would have to scroll sideways.
    int overflow() { return run(QStringLiteral("return document.documentElement.scrollWidth - document.documentElement.clientWidth")).toInt(); }

    QJsonValue command(const char* name, const QJsonObject& parameters) {
        return call("POST", m_session + QStringLiteral("/goog/cdp/execute"), {{QStringLiteral("cmd"), QLatin1String(name)}, {QStringLiteral("params"), parameters}});
    }

private:
    QJsonObject capabilities() {
        QJsonArray arguments;
        for (const char* flag : {"--headless", "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking",
                                 "--disable-component-update", "--disable-sync", "--disable-dev-shm-usage", "--hide-scrollbars"})
            arguments.append(QLatin1String(flag));
        arguments.append(QStringLiteral("--user-data-dir=") + m_profile.path());
        arguments.append(QStringLiteral("--window-size=%1,%2").arg(m_look.width).arg(m_look.height));
        if (m_look.isDark) arguments.append(QStringLiteral("--blink-settings=preferredColorScheme=0"));
        QJsonObject preferences{{QStringLiteral("intl.accept_languages"), m_look.language}};
        if (!m_look.hasScript) preferences.insert(QStringLiteral("profile.managed_default_content_settings.javascript"), 2);
        return {{QStringLiteral("browserName"), QStringLiteral("chrome")},
                {QStringLiteral("goog:chromeOptions"), QJsonObject{{QStringLiteral("args"), arguments}, {QStringLiteral("prefs"), preferences}, {QStringLiteral("binary"), QStringLiteral("/usr/bin/chromium")}}}};
    }

    QJsonValue call(const QByteArray& method, const QString& path, const QJsonObject& body) {
        const auto json = method == "POST" ? QJsonDocument(body).toJson(QJsonDocument::Compact) : QByteArray();
        Wire wire(m_port);
        wire.send(method + ' ' + path.toUtf8() + " HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\nContent-Length: " + QByteArray::number(json.size()) + "\r\n\r\n" + json);
        const auto answer = wire.answer(60'000);
        const auto value = QJsonDocument::fromJson(answer.body).object().value(QStringLiteral("value"));
        if (answer.status != 200) m_error = QString::fromUtf8(answer.body.left(600));
        return value;
    }

    QString find(const QString& selector) {
        const auto found = call("POST", m_session + QStringLiteral("/elements"), {{QStringLiteral("using"), QStringLiteral("css selector")}, {QStringLiteral("value"), selector}}).toArray();
        return found.isEmpty() ? QString() : found.first().toObject().begin()->toString();
    }
    void onElement(const QString& selector, const QString& verb, const QJsonObject& body) {
        const auto element = find(selector);
        if (element.isEmpty()) m_error = QStringLiteral("nothing matches %1 on %2").arg(selector, path());
        else call("POST", QStringLiteral("%1/element/%2/%3").arg(m_session, element, verb), body);
    }

    Look m_look;
    QTemporaryDir m_profile;
    QProcess m_driver;
    quint16 m_port = 0;
    QString m_session, m_error;
};

} // namespace paulownia::tests
