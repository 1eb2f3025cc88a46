#pragma once

#include <QProcess>

namespace paulownia::ui {

/// `paulownia-portal` as a child of the studio. It ends with the studio, also where that is killed.
class PortalProcess : public QObject {
    Q_OBJECT
public:
    enum class State { Off, Starting, On, Stopping, Failed };

    explicit PortalProcess(QObject* parent = nullptr);
    ~PortalProcess() override;

    /// `listen`: "127.0.0.1:8080"; port 0: any free one. Nothing while one runs.
    /// `trustedProxy`: whose word about visitors' addresses is taken; empty: nobody's.
    void start(const QString& projectFolder, const QString& listen, const QString& trustedProxy = {});
    void stop();        ///< lets it end what is under way
    void stopAndWait(); ///< before the project closes

    State state() const { return m_state; }
    QString address() const { return m_address; } ///< where it listens, while on: "http://127.0.0.1:8080"
    QString trouble() const { return m_trouble; } ///< why it failed: a sentence
    qint64 processId() const { return m_process.processId(); }

Q_SIGNALS:
    void changed();

private:
    void set(State state);
    void readAddress();
    void readTrouble();
    void finish(int exitCode, QProcess::ExitStatus status);
    void failToStart(QProcess::ProcessError error);

    QProcess m_process;
    State m_state = State::Off;
    QString m_address, m_trouble, m_lastWords;
};

} // namespace paulownia::ui
