#pragma once

#include "core/release/material.h"

namespace paulownia::release {

/// Something a gate waits for.
struct GateItem {
    QString subject; ///< agreement number or photo id; empty where it is about neither
    QString text;    ///< for people, translated
};

/// One condition of a release. All sentences are translated.
struct Gate {
    QString key;      ///< "consent": for scripts and links
    QString sentence; ///< what has to be so
    QString whatToDo; ///< to make it so
    QString note;     ///< a decision taken about it, or what else to know; may be empty
    QVector<GateItem> items;
    bool isOpen = false; ///< it waits for somebody: there is no release yet
};

/// All gates, always in the same order: photos, consent, age, withdrawal, review, doubles, panel, ties.
base::Result<QVector<Gate>> releaseGates(storage::Project& project, const Material& material);

bool allShut(const QVector<Gate>& gates);

} // namespace paulownia::release
