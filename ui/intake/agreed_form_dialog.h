#pragma once

#include "core/portal/consent_form.h"

#include <QDialog>

namespace paulownia::ui {

/// What a volunteer read and agreed to, in the words of the version that was in use then, in both languages.
class AgreedFormDialog : public QDialog {
    Q_OBJECT
public:
    AgreedFormDialog(const portal::ConsentForm& form, const model::Submission& submission, QWidget* parent = nullptr);
};

} // namespace paulownia::ui
