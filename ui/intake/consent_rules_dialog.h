#pragma once

#include "core/intake/consent_rules.h"

#include <QDialog>

class QComboBox;
class QSpinBox;

namespace paulownia::ui {

/// For how long volunteers may withdraw, what holds after that, and from which age they take part.
class ConsentRulesDialog : public QDialog {
    Q_OBJECT
public:
    /// `promised`: the days that the web page's form said, below which none can be set; 0: it said none.
    ConsentRulesDialog(const intake::ConsentRules& rules, int promised, QWidget* parent);

    intake::ConsentRules rules() const; ///< as chosen

private:
    QWidget* makeFields(int promised);

    QSpinBox* m_days;
    QComboBox* m_after;
    QSpinBox* m_age;
};

} // namespace paulownia::ui
