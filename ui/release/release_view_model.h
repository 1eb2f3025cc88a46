#pragma once

#include "core/release/release_builder.h"

namespace paulownia::ui {

/// What the Release page shows of a project, read at one moment.
struct ReleaseOverview {
    QVector<release::Gate> gates;
    QVector<storage::ReleaseRecord> history; ///< newest first
    QString title, licence;
    QString earlyReason; ///< why it may come before the days of withdrawal are over; empty: it may not
    QStringList furtherQuestions; ///< of the project's own, which a release may carry
    double faceScale = 0;
    bool hasPhotos = false;

    int openGates() const;
    bool isReady() const { return !gates.isEmpty() && openGates() == 0; }
};

/// The gates are those of a release that carries these further questions, as far as the project asks them.
base::Result<ReleaseOverview> readOverview(storage::Project& project, const QStringList& questions = {});

/// The page where an open gate is shut: "review"; empty where it is this one.
QString pageShutting(const QString& gateKey);

/// "a04f0f17_1, a04f0f17_2 and 34 more"; empty without items.
QString itemsText(const release::Gate& gate);

/// A name under which nothing lies in the folder yet: "release-1", "release-2" …
QString freeName(const QString& folder);

} // namespace paulownia::ui
