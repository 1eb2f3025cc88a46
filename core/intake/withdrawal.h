#pragma once

#include "core/storage/backup.h"

namespace paulownia::intake {

/// All that a withdrawal erases, counted before anything is done.
struct WithdrawalPreview {
    model::AgreementNumber number;
    QVector<model::AgreementNumber> sentAgain; ///< numbers under which the same volunteer sent the photos again: they go too
    storage::RowCounts rows;                   ///< table → rows
    QVector<QByteArray> originals;             ///< SHA-256 of the photos' files that go
    int sharedOriginals = 0;                   ///< files that stay, because another submission holds the same photo
    qint64 bytes = 0;                          ///< of the originals that go
    int pictures = 0;                          ///< cached small pictures
    QVector<storage::ReleaseRecord> releases;  ///< built before, which held the volunteer, or may have: build a successor
    QVector<storage::BackupRecord> backups;    ///< made since it came, which hold it too: erase them
    QVector<QDateTime> kits;                   ///< when kits for voters were made since it came: their faces lie on others' machines
    QDateTime ends;                            ///< UTC; when the withdrawal period is over
    bool isLate = false;                       ///< it is over
    QString refusal;                           ///< why it is frozen, translated; empty: it may be withdrawn
};

/// What was erased, for the volunteer to keep; the project keeps none of it but the tombstones.
struct WithdrawalReceipt {
    WithdrawalPreview erased;
    QDateTime at;                 ///< UTC
    QString reason;
    QStringList tombstones;       ///< keyed digests of the numbers: what keeps them from coming back
    storage::ChainHead act;       ///< the act in the project's chain
    bool isFinished = true;       ///< false: something is left on disk
    QString left{};               ///< why, and what has to be done; translated
};

/// NotFound: no such submission, or it was withdrawn before (the message tells).
base::Result<WithdrawalPreview> withdrawalPreview(storage::Project& project, const model::AgreementNumber& number);

/// Erases everything of the volunteer, from the database in one transaction and then from disk: killed before the transaction ends
/// nothing is done, after it the next opening of the project finishes. There is no way back. Denied: the period is over and the
/// setting late_withdrawal refuses, or the role may not. Invalid: no reason, or one that holds the number (the reason is kept).
base::Result<WithdrawalReceipt> withdraw(storage::Project& project, const model::AgreementNumber& number, const QString& reason);

/// After an older copy of the project was restored: withdraws what `other`, the project as it was last, says was withdrawn meanwhile, whether
/// or not the period is over now. The receipts. Invalid: `other` is another project.
base::Result<QVector<WithdrawalReceipt>> withdrawAsIn(storage::Project& project, storage::Project& other);

/// For people, translated: one line a kind of thing that goes, such as "Votes: 153".
QStringList toLines(const WithdrawalPreview& preview);
QString toText(const WithdrawalReceipt& receipt);

/// Reproducible by whoever reads files: English keys, UTC.
QByteArray toJson(const WithdrawalPreview& preview);
QByteArray toJson(const WithdrawalReceipt& receipt);

} // namespace paulownia::intake
