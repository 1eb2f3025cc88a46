#pragma once

#include "core/intake/withdrawal.h"

#include <QDialog>

namespace paulownia::ui {

class Interaction;

/// The receipt of a withdrawal, to be saved or printed for the volunteer: the project keeps none of it.
class ReceiptDialog : public QDialog {
    Q_OBJECT
public:
    /// `projectFolder`: where it may not be saved, because it holds the number.
    ReceiptDialog(intake::WithdrawalReceipt receipt, QString projectFolder, Interaction& interaction, QWidget* parent = nullptr);
    void save();

Q_SIGNALS:
    void successorWanted(); ///< of the releases that held the volunteer

private:
    void print();

    const intake::WithdrawalReceipt m_receipt;
    const QString m_projectFolder;
    Interaction& m_interaction;
};

} // namespace paulownia::ui
