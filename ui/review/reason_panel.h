#pragma once

#include "core/model/review.h"

#include <QFrame>
#include <QVector>

class QGridLayout;
class QLabel;
class QPushButton;

namespace paulownia::ui {

/// The reasons for a rejection, each with its digit: shown over the photo while one is waited for.
class ReasonPanel : public QFrame {
    Q_OBJECT
public:
    explicit ReasonPanel(QWidget* parent);
    /// Keeps it at the bottom of the parent.
    bool eventFilter(QObject* watched, QEvent* event) override;

Q_SIGNALS:
    void chosen(int digit); ///< 1…9

protected:
    void changeEvent(QEvent* event) override;

private:
    void retranslate();
    void place();
    void arrange(int columns);

    QLabel* m_heading;
    QVector<QPushButton*> m_buttons;
    QGridLayout* m_layout;
};

} // namespace paulownia::ui
