#include "app/studio/startup.h"

#include <QApplication>
#include <QMainWindow>

/// What any Qt program takes before its window is there: what the studio's start is compared with.
int main(int argc, char** argv) {
    QApplication application(argc, argv);
    QMainWindow window;
    window.resize(1280, 820);
    window.show();
    new paulownia::studio::Startup(window);
    return application.exec();
}
