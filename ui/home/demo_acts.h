#pragma once

#include "core/demo/demo_material.h"

#include <QObject>

class QWidget;

namespace paulownia::jobs {
struct Outcome;
}

namespace paulownia::ui {

class Session;

/// “Try it with a demo project”: asks where, makes it as a job while the window goes on, and opens it.
class DemoActs : public QObject {
    Q_OBJECT
public:
    DemoActs(Session& session, QWidget* page, const demo::Options& options = {});
    void ask();
    void make(const QString& folder);

private:
    void open(const QString& folder);
    void finish(const QString& folder, const jobs::Outcome& outcome);

    Session& m_session;
    demo::Options m_options;
    QWidget* m_page; ///< dialogs stand over it
};

} // namespace paulownia::ui
