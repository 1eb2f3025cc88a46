#include "app/studio/startup.h"

#include <QApplication>
#include <QEvent>
#include <QFile>
#include <QWidget>
#include <QWindow>
#include <ctime>
#include <iostream>
#include <unistd.h>

namespace paulownia::studio {
namespace {

/// Of the whole process, all threads.
long processorMs() {
    timespec spent{};
    clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &spent);
    return spent.tv_sec * 1000 + spent.tv_nsec / 1'000'000;
}

/// Resident, of the whole process.
long memoryMiB() {
    QFile pages(QStringLiteral("/proc/self/statm"));
    if (!pages.open(QIODevice::ReadOnly)) return 0;
    return pages.readAll().split(' ').value(1).toLong() * sysconf(_SC_PAGESIZE) / (1 << 20);
}

} // namespace

Startup::Startup(QWidget& shownWindow, std::function<bool()> hasRead) : QObject(&shownWindow), m_hasRead(std::move(hasRead)) {
    shownWindow.windowHandle()->installEventFilter(this);
}

/// The window paints itself while it handles its first expose; what comes after that has a painted window.
bool Startup::eventFilter(QObject* watched, QEvent* event) {
    if (event->type() != QEvent::Expose || !static_cast<QWindow*>(watched)->isExposed()) return false;
    watched->removeEventFilter(this);
    QMetaObject::invokeMethod(this, &Startup::end, Qt::QueuedConnection);
    return false;
}

void Startup::end() {
    std::cout << "window shown after " << processorMs() << " ms of processor time, " << memoryMiB() << " MiB\n" << std::flush;
    QApplication::exit(m_hasRead() ? 1 : 0);
}

} // namespace paulownia::studio
