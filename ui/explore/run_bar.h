#pragma once

#include "core/analysis/run.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QPushButton;
class QSpinBox;

namespace paulownia::ui {

/// What to run, and what was run before.
class RunBar : public QWidget {
    Q_OBJECT
public:
    explicit RunBar(QWidget* parent = nullptr);
    analysis::RunRequest request() const;
    void setEarlier(const QVector<analysis::RunRequest>& runs); ///< on this release, in any order
    void setRunning(bool isRunning);
    void setComparable(bool isComparable); ///< a run is shown
    void retranslate();

Q_SIGNALS:
    void runRequested();
    void earlierRequested(const paulownia::analysis::RunRequest& request);
    void comparisonRequested(const paulownia::analysis::RunRequest& request); ///< of the run shown with this one

private:
    void layOut();
    void follow();
    void fill();

    QComboBox* m_method;
    QComboBox* m_label;
    QComboBox* m_protocol;
    QLabel* m_seedName;
    QSpinBox* m_seed;
    QPushButton* m_run;
    QComboBox* m_earlier;
    QComboBox* m_against;
    QVector<analysis::RunRequest> m_runs;
    bool m_isRunning = false, m_isComparable = false;
};

} // namespace paulownia::ui
