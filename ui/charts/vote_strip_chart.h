#pragma once

#include "core/base/error.h"
#include "ui/figures/vote_strip.h"

#include <QWidget>

namespace paulownia::ui {

/// The vote strip on screen: tells the subject under the pointer and is clicked to go there. For the keyboard, Left and Right
/// walk the columns and Enter goes to the one in view.
class VoteStripChart : public QWidget {
    Q_OBJECT
public:
    explicit VoteStripChart(QWidget* parent = nullptr);

    void setStrip(const VoteStrip& strip); ///< is sorted here, in the order in force
    void setOrder(StripOrder order);       ///< the subject that is marked stays marked
    const VoteStrip& strip() const { return m_strip; }
    int highlighted() const { return m_highlighted; }
    void setChosen(const QString& id); ///< marked while no other is under the pointer; unknown or empty: none

    /// As .svg, .pdf or .png on white paper, whatever the screen's colours; see exportChart().
    base::Result<> exportTo(const QString& path) const;

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    void subjectChosen(const QString& id);

protected:
    void paintEvent(QPaintEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void leaveEvent(QEvent* event) override;

private:
    int columnUnder(QPointF point) const;
    void highlight(int column);
    QString sentenceOf(const VoteStripColumn& column) const;

    VoteStrip m_strip;
    StripOrder m_order = StripOrder::Votes;
    int m_chosen = -1;
    int m_highlighted = -1;
};

} // namespace paulownia::ui
