#pragma once

#include "core/base/error.h"

#include <QString>
#include <QStringList>
#include <optional>

namespace paulownia::ui {

/// A question before something that cannot be taken back. The button names the verb; the default is Cancel.
struct Confirmation {
    QString title;
    QString text;
    QString verb;             ///< "Resolve 4 doubles"
    bool isDestructive = false;
};

/// Every question to a person goes through here, so that tests can answer them. Dialogs are window-modal sheets of the
/// main window; none runs a nested event loop of its own making.
class Interaction {
public:
    virtual ~Interaction() = default;
    virtual bool confirm(const Confirmation& question) = 0;
    virtual QString chooseFolder(const QString& title) = 0;                              ///< empty: cancelled
    virtual QStringList chooseFiles(const QString& title, const QString& filter) = 0;    ///< empty: cancelled
    virtual QString chooseSaveFile(const QString& title, const QString& suggestion, const QString& filter) = 0;
    virtual std::optional<QString> askText(const QString& title, const QString& label, const QString& preset) = 0;
    virtual void showError(const base::Error& error) = 0;                                ///< never for Cancelled
    virtual void showMessage(const QString& title, const QString& text) = 0;
};

} // namespace paulownia::ui
