#include <CLI/CLI.hpp>
#include <QCoreApplication>

int main(int argc, char** argv) {
    QCoreApplication qt(argc, argv);
    CLI::App app("paulownia: from volunteers' photos to a consented, annotated, released headshot data set");
    app.set_version_flag("--version", "paulownia " PAULOWNIA_VERSION);
    CLI11_PARSE(app, argc, argv);
    return 0;
}
