#pragma once

#include <QDialog>

namespace paulownia::ui {

class CommandTable;

/// All keys, group by group, made from the command table.
class ShortcutsDialog : public QDialog {
    Q_OBJECT
public:
    explicit ShortcutsDialog(const CommandTable& commands, QWidget* parent = nullptr);
};

} // namespace paulownia::ui
