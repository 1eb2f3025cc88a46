#pragma once

#include "core/intake/submission_source.h"
#include "core/model/agreement_number.h"
#include "core/storage/submission_repository.h"

#include <QMap>

namespace paulownia::intake {

/// One submission as it lies in the source: a folder named by its agreement number.
struct Delivery {
    model::AgreementNumber number;
    bool hasForm = false;
    QMap<int, SourceFile> photos;                ///< by photo number, 1…9
    QVector<storage::IntakeProblem> problems;    ///< names that mean nothing here

    QString formPath() const;
    QString photoPath(int photo) const;          ///< also of one that is missing
};

/// What a source holds. sheets/ and truth.tsv lie beside drawn submissions and are no problem, nor is what Finder and
/// Explorer leave behind.
struct DeliveryList {
    QVector<Delivery> deliveries;                ///< in the source's order
    QVector<storage::IntakeProblem> strays;      ///< files and folders that belong to no submission

    int photoCount() const;
};

DeliveryList sortFiles(const QVector<SourceFile>& files);

} // namespace paulownia::intake
