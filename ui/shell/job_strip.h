#pragma once

#include "core/jobs/job_queue.h"

#include <QWidget>

class QVBoxLayout;

namespace paulownia::ui {

/// The jobs under way, a row each: what, how far, how long still, and a way to stop it. Hidden while there is none.
class JobStrip : public QWidget {
    Q_OBJECT
public:
    explicit JobStrip(jobs::JobQueue& jobs, QWidget* parent = nullptr);

private:
    void add(jobs::RunningJob* job);

    QVBoxLayout* m_rows;
    int m_count = 0;
};

/// "about 3 min left"; empty while there is nothing to reckon with.
QString timeLeftText(qint64 elapsedMs, qint64 done, qint64 total);

} // namespace paulownia::ui
