#include "app/studio/screenshot.h"

#include "ui/shell/command_table.h"
#include "ui/shell/main_window.h"
#include "ui/shell/session.h"

#include <QApplication>
#include <QPainter>
#include <QPixmap>
#include <QTimer>
#include <iostream>

namespace paulownia::studio {
namespace {

constexpr int kLookEveryMs = 100;
constexpr int kCalmLooks = 4;   // calm for so long that late layouts are done
constexpr int kMostLooks = 600; // a minute: whatever is there then is the picture

} // namespace

Screenshot::Screenshot(ui::MainWindow& window, ui::Session& session, const QString& file, const QStringList& commands)
    : QObject(&window), m_window(window), m_session(session), m_file(file), m_commands(commands) {
    auto* timer = new QTimer(this);
    connect(timer, &QTimer::timeout, this, &Screenshot::look);
    timer->start(kLookEveryMs);
}

void Screenshot::look() {
    const bool isCalm = m_session.jobs().count() == 0 && m_window.pages().isSettled();
    m_calmLooks = isCalm ? m_calmLooks + 1 : 0;
    const bool isTimeUp = ++m_looks >= kMostLooks;
    if (m_calmLooks < kCalmLooks && !isTimeUp) return;
    if (m_commands.isEmpty() || isTimeUp) return write();
    m_calmLooks = 0;
    // Queued: a dialog that waits for its answer must not hold up the timer that takes its picture.
    for (const auto& command : std::exchange(m_commands, {}))
        QMetaObject::invokeMethod(m_session.commands().action(command), &QAction::trigger, Qt::QueuedConnection);
}

/// The window, and on it the dialog or the help that is open.
QPixmap Screenshot::picture() const {
    auto picture = m_window.grab();
    auto* dialog = QApplication::activeModalWidget() ? QApplication::activeModalWidget() : QApplication::activeWindow();
    if (!dialog || dialog == &m_window) return picture;
    QPainter painter(&picture);
    painter.fillRect(m_window.rect(), QColor(0, 0, 0, 80));
    const QRect place(QPoint((m_window.width() - dialog->width()) / 2, (m_window.height() - dialog->height()) / 2), dialog->size());
    painter.drawPixmap(place.topLeft(), dialog->grab());
    painter.setPen(Qt::gray);
    painter.drawRect(place.adjusted(-1, -1, 0, 0));
    return picture;
}

void Screenshot::write() {
    const bool written = picture().save(m_file, "PNG");
    if (!written) std::cerr << "paulownia-studio: " << m_file.toStdString() << ": This file cannot be written; choose another place\n";
    QApplication::exit(written ? 0 : 3);
}

} // namespace paulownia::studio
