#pragma once

#include <QObject>
#include <QPixmap>
#include <QStringList>

namespace paulownia::ui {
class MainWindow;
class Session;
} // namespace paulownia::ui

namespace paulownia::studio {

/// Waits until the page has settled (its pictures are there, no job runs), does what it was told to, waits again, writes a picture of the window with its dialog, and ends the
/// application: 0, or 3 when the file cannot be written.
class Screenshot : public QObject {
    Q_OBJECT
public:
    Screenshot(ui::MainWindow& window, ui::Session& session, const QString& file, const QStringList& commands);

private:
    void look();
    void write();
    QPixmap picture() const;

    ui::MainWindow& m_window;
    ui::Session& m_session;
    QString m_file;
    QStringList m_commands; ///< ids, still to do
    int m_looks = 0;
    int m_calmLooks = 0;
};

} // namespace paulownia::studio
