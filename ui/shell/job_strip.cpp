#include "ui/shell/job_strip.h"

#include "ui/widgets/controls.h"
#include "ui/widgets/design.h"
#include "ui/widgets/icon.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QHBoxLayout>
#include <QLabel>
#include <QProgressBar>
#include <QToolButton>

namespace paulownia::ui {
namespace {

constexpr int kBarWidth = 220;
constexpr int kBarSteps = 1000; // a bar counts in int: 64-bit totals are scaled down
constexpr qint64 kEarliestGuessMs = 2000;

class JobRow final : public QWidget {
public:
    JobRow(jobs::RunningJob* job, QWidget* parent) : QWidget(parent), m_job(job) {
        m_bar->setFixedWidth(kBarWidth);
        m_bar->setTextVisible(false);
        m_bar->setRange(0, kBarSteps); // empty while it waits; busy only once it runs and cannot tell how far
        m_bar->setValue(0);
        m_bar->setAccessibleName(job->title());
        m_cancel->setIcon(icon(QStringLiteral("cross")));
        m_cancel->setIconSize({kIconSize - 2, kIconSize - 2});
        for (auto* label : {m_title, m_detail, m_left}) label->setWordWrap(false);
        m_detail->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
        auto* layout = new QHBoxLayout(this);
        layout->setContentsMargins(0, 0, 0, 0);
        layout->setSpacing(kSpaceM);
        layout->addWidget(m_title);
        layout->addWidget(m_bar);
        layout->addWidget(m_left);
        layout->addWidget(m_detail, 1);
        layout->addWidget(m_cancel);
        connect(m_cancel, &QToolButton::clicked, this, [this] { cancel(); });
        connect(job, &jobs::RunningJob::progressed, this, &JobRow::show);
        retranslate();
    }

protected:
    void changeEvent(QEvent* event) override {
        if (event->type() == QEvent::LanguageChange) retranslate();
        QWidget::changeEvent(event);
    }

private:
    void show(qint64 done, qint64 total, const QString& text) {
        if (!m_sinceStart.isValid()) m_sinceStart.start();
        m_bar->setRange(0, total > 0 || !isMotionWanted() ? kBarSteps : 0);
        if (total > 0) m_bar->setValue(static_cast<int>(static_cast<double>(done) / static_cast<double>(total) * kBarSteps));
        m_detail->setText(text);
        m_left->setText(total > 0 ? timeLeftText(m_sinceStart.elapsed(), done, total) : JobStrip::tr("Under way"));
    }
    void cancel() {
        m_cancel->setEnabled(false);
        m_left->setText(JobStrip::tr("Stopping…"));
        m_job->cancel();
    }
    void retranslate() {
        m_cancel->setToolTip(JobStrip::tr("Cancel: %1").arg(m_job->title()));
        m_cancel->setAccessibleName(m_cancel->toolTip());
        if (!m_sinceStart.isValid()) m_left->setText(JobStrip::tr("Waiting"));
    }

    jobs::RunningJob* m_job; // this row goes when the job ends
    QElapsedTimer m_sinceStart;
    QLabel* m_title = makeLabel(m_job->title(), TextKind::Body, this);
    QProgressBar* m_bar = new QProgressBar(this);
    QLabel* m_left = makeLabel({}, TextKind::Quiet, this);
    QLabel* m_detail = makeLabel({}, TextKind::Quiet, this);
    QToolButton* m_cancel = new QToolButton(this);
};

} // namespace

JobStrip::JobStrip(jobs::JobQueue& jobs, QWidget* parent) : QWidget(parent), m_rows(new QVBoxLayout(this)) {
    setObjectName(QStringLiteral("jobStrip"));
    setAttribute(Qt::WA_StyledBackground);
    m_rows->setContentsMargins(kSpaceM, kSpaceS, kSpaceM, kSpaceS);
    m_rows->setSpacing(kSpaceXs);
    hide();
    connect(&jobs, &jobs::JobQueue::started, this, &JobStrip::add);
}

void JobStrip::add(jobs::RunningJob* job) {
    auto* row = new JobRow(job, this);
    m_rows->addWidget(row);
    ++m_count;
    show();
    connect(job, &jobs::RunningJob::finished, row, [this, row] {
        row->hide();
        row->deleteLater();
        setVisible(--m_count > 0);
    });
}

QString timeLeftText(qint64 elapsedMs, qint64 done, qint64 total) {
    if (elapsedMs < kEarliestGuessMs || done <= 0 || total <= done) return {};
    const double leftMs = static_cast<double>(elapsedMs) / static_cast<double>(done) * static_cast<double>(total - done);
    const int seconds = static_cast<int>(leftMs / 1000) + 1;
    if (seconds < 90) return JobStrip::tr("about %n s left", nullptr, seconds);
    const int minutes = (seconds + 30) / 60;
    if (minutes < 90) return JobStrip::tr("about %n min left", nullptr, minutes);
    return JobStrip::tr("about %n h left", nullptr, (minutes + 30) / 60);
}

} // namespace paulownia::ui
