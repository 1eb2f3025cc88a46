#pragma once

#include "ui/shell/page.h"

namespace paulownia::ui {

class EmptyState;

/// Stands where a later version of the studio has a page, says so, and does nothing else.
class ComingLaterPage : public Page {
    Q_OBJECT
public:
    /// What the place will be for.
    enum class Kind { Explore, Train };
    ComingLaterPage(Session& session, Kind kind, QWidget* parent = nullptr);

    QString name() const override;
    QString title() const override;
    QString iconName() const override;
    void refresh() override {}

protected:
    void retranslate() override;

private:
    Kind m_kind;
    EmptyState* m_message;
};

} // namespace paulownia::ui
