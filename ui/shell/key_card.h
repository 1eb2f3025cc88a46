#pragma once

#include <QString>

class QPagedPaintDevice;

namespace paulownia::ui {

class CommandTable;
struct CommandRow;

/// "Accept and go on", translated, whatever the command is called at the moment.
QString nameOf(const CommandRow& row);
/// "D or PgDown"; empty where a command has no key.
QString keysText(const CommandTable& commands, const QString& id);

/// All keys on one sheet to lay beside the keyboard, group by group in two columns.
void printKeyCard(const CommandTable& commands, QPagedPaintDevice& device);

} // namespace paulownia::ui
