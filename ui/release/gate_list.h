#pragma once

#include "core/release/gates.h"

#include <QWidget>

class QVBoxLayout;

namespace paulownia::ui {

/// The gates as a checklist: what has to be so, whether it is, and for an open one what to do and a button that leads there.
class GateList : public QWidget {
    Q_OBJECT
public:
    explicit GateList(QWidget* parent = nullptr);
    void show(const QVector<release::Gate>& gates);

Q_SIGNALS:
    void pageRequested(const QString& page, const QString& subject);
    void earlyReleaseRequested();

private:
    QWidget* makeRow(const release::Gate& gate);
    QWidget* makeWayOut(const release::Gate& gate, QWidget* parent);

    QVBoxLayout* m_rows;
};

} // namespace paulownia::ui
