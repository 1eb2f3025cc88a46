#pragma once

#include "core/base/error.h"
#include "core/portal/language.h"

#include <QByteArray>
#include <QDateTime>
#include <QMap>
#include <QSize>
#include <QVector>
#include <array>

namespace paulownia::portal {

inline constexpr int kPhotos = 9; ///< [paper]

struct DraftPhoto {
    QString name; ///< the volunteer's file name
    qint64 bytes = 0;
    QByteArray sha256;
    QSize size; ///< upright
    int orientation = 1;
    quint64 perceptualHash = 0;
};

/// Something to tell the volunteer on the next page: a key of texts.json.
struct Notice {
    QString key;
    QString file; ///< the file it is about; may be empty
    QString argument;
    bool isGood = false;
};

/// A submission that is not handed in yet: all that was entered, kept for a day.
struct Draft {
    QDateTime startedAt; ///< UTC
    Language language = Language::English;
    int formVersion = 0;
    std::array<bool, 4> confirmed{};
    QString birthYear; ///< as typed
    bool isOldEnough = false;
    QMap<int, DraftPhoto> photos; ///< by their place, 1…9
    int uploads = 0;              ///< files received so far, refused ones too
    QVector<Notice> notices;
    QString number;               ///< the agreement number, once one was drawn
    QDateTime submittedAt;        ///< UTC; valid once handed in

    bool isConfirmed() const { return confirmed == std::array{true, true, true, true}; }
    bool isHandedIn() const { return submittedAt.isValid(); }
    bool isComplete() const { return isConfirmed() && isOldEnough && photos.size() == kPhotos; }
    std::optional<int> freePlace() const; ///< the lowest; none when there are nine
    bool hasPhoto(const QByteArray& sha256) const;
};

QByteArray toJson(const Draft& draft);
base::Result<Draft> draftOf(const QByteArray& json); ///< Invalid when it is none of ours

/// What is wrong with a year of birth, as a key of texts.json; empty when it is fine. Someone whose birthday may still be to
/// come counts as the year younger. Full-width digits are digits.
QString problemOfBirthYear(const QString& typed, int minimumAge, const QDateTime& now);

/// The year that was typed; no value when it is none.
std::optional<int> yearOf(const QString& typed);

} // namespace paulownia::portal
