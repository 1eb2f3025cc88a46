#pragma once

#include "ui/shell/page.h"

namespace paulownia::ui {

class EmptyState;

/// Stands where a later version of the studio has the page for training, says so, and does nothing else.
class ComingLaterPage : public Page {
    Q_OBJECT
public:
    explicit ComingLaterPage(Session& session, QWidget* parent = nullptr);

    QString name() const override;
    QString title() const override;
    QString iconName() const override;
    void refresh() override {}

protected:
    void retranslate() override;

private:
    EmptyState* m_message;
};

} // namespace paulownia::ui
