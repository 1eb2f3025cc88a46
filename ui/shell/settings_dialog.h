#pragma once

#include <QDialog>

namespace paulownia::ui {

class KeyBindings;
class Session;

/// How the studio looks and speaks, and its keys, for whoever sits at this computer; every choice takes effect at once.
class SettingsDialog : public QDialog {
    Q_OBJECT
public:
    SettingsDialog(Session& session, KeyBindings& keys, QWidget* parent = nullptr);
};

} // namespace paulownia::ui
