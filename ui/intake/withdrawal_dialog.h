#pragma once

#include "core/intake/withdrawal.h"

#include <QDialog>

class QLineEdit;
class QPushButton;

namespace paulownia::ui {

/// All that goes, why, and the number typed once more. Accepted: it is to be done.
class WithdrawalDialog : public QDialog {
    Q_OBJECT
public:
    explicit WithdrawalDialog(const intake::WithdrawalPreview& preview, QWidget* parent = nullptr);
    QString reason() const;

private:
    QWidget* makeList();
    QWidget* makeFields();
    void follow();

    const intake::WithdrawalPreview m_preview;
    QLineEdit* m_reason;
    QLineEdit* m_number;
    QPushButton* m_withdraw;
};

} // namespace paulownia::ui
