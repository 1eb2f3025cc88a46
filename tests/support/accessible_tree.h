#pragma once

#include <QAccessible>
#include <QMetaEnum>
#include <QStringList>
#include <QWidget>

namespace paulownia::tests {

/// What a screen reader is told of a window, a line an object, indented: "PushButton “Build the release” focusable". Lists and tables are
/// told by their first entries.
class AccessibleTree {
public:
    explicit AccessibleTree(QWidget& window) { walk(QAccessible::queryAccessibleInterface(&window), 0); }

    const QStringList& lines() const { return m_lines; }
    const QStringList& nameless() const { return m_nameless; } ///< of those that one does something with: who has no name, or no role

private:
    static QString roleOf(const QAccessibleInterface& object) {
        const char* name = QMetaEnum::fromType<QAccessible::Role>().valueToKey(object.role());
        return name ? QString::fromLatin1(name) : QString::number(object.role());
    }
    /// On Linux the name of a box to choose from is what is chosen; a label beside it or its description says what it is about.
    static bool isNamed(const QAccessibleInterface& object) {
        if (isPicture(object)) return true;
        if (object.role() != QAccessible::ComboBox) return !object.text(QAccessible::Name).trimmed().isEmpty();
        return !object.text(QAccessible::Description).isEmpty() || !object.relations(QAccessible::Label).isEmpty();
    }
    static bool isUsed(const QAccessibleInterface& object) {
        switch (object.role()) {
        case QAccessible::PushButton:
        case QAccessible::ButtonMenu:
        case QAccessible::CheckBox:
        case QAccessible::RadioButton:
        case QAccessible::ComboBox:
        case QAccessible::EditableText:
        case QAccessible::SpinBox:
        case QAccessible::Slider:
        case QAccessible::PageTab:
        case QAccessible::MenuItem:
        case QAccessible::Graphic:
        case QAccessible::ProgressBar:
        case QAccessible::Link:
        case QAccessible::ListItem:
        case QAccessible::TreeItem: return true;
        case QAccessible::List:
        case QAccessible::Table:
        case QAccessible::Tree: return object.state().focusable;
        default: return object.state().focusable && object.role() != QAccessible::Cell && object.role() != QAccessible::Window && object.role() != QAccessible::Dialog;
        }
    }
    /// The parts of Qt's own controls: the whole is what is told.
    static bool isWhole(QAccessible::Role role) { return role == QAccessible::SpinBox || role == QAccessible::ComboBox || role == QAccessible::EditableText || role == QAccessible::ScrollBar; }
    static bool isLong(QAccessible::Role role) { return role == QAccessible::List || role == QAccessible::Table || role == QAccessible::Tree; }

    void walk(QAccessibleInterface* object, int depth) {
        constexpr int kMostEntries = 6;
        if (!object || !object->isValid() || object->state().invisible) return;
        const auto state = object->state();
        QString line = QString(2 * depth, QLatin1Char(' ')) + QStringLiteral("%1 “%2”").arg(roleOf(*object), object->text(QAccessible::Name).replace(QLatin1Char('\n'), QLatin1Char(' ')));
        if (const auto description = object->text(QAccessible::Description); !description.isEmpty()) line += QStringLiteral(" (%1)").arg(QString(description).replace(QLatin1Char('\n'), QLatin1Char(' ')));
        for (const auto& [is, word] : {std::pair<bool, const char*>(state.focusable, " focusable"), {state.checked, " checked"}, {state.disabled, " disabled"}})
            if (is) line += QLatin1String(word);
        m_lines.append(line);
        const bool isRoleless = object->role() == QAccessible::NoRole || (state.focusable && object->role() == QAccessible::Client && !isScrolling(*object));
        if ((isUsed(*object) && !isScrolling(*object) && !isNamed(*object)) || isRoleless) m_nameless.append(line + QStringLiteral(" [%1]").arg(object->object() ? QLatin1String(object->object()->metaObject()->className()) : QLatin1String("no object")));
        if (isWhole(object->role())) return;
        const int count = isLong(object->role()) ? std::min(object->childCount(), kMostEntries) : object->childCount();
        for (int i = 0; i < count; ++i) walk(object->child(i), depth + 1);
    }
    /// A label's picture only adorns what is said beside it.
    static bool isPicture(const QAccessibleInterface& object) { return object.object() && object.object()->inherits("QLabel") && !object.state().focusable; }
    /// What only scrolls, or holds pages whose tabs have the keys, has nothing to say.
    static bool isScrolling(const QAccessibleInterface& object) { return object.object() && (object.object()->inherits("QScrollArea") || object.object()->inherits("QTabWidget")); }

    QStringList m_lines, m_nameless;
};

} // namespace paulownia::tests
