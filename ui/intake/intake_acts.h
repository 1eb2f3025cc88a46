#pragma once

#include "core/intake/doubles.h"
#include "core/storage/project.h"

#include <QWidget>

namespace paulownia::ui {

class Session;

/// What the Intake page does to the project: each act asks a person where that is due, is done, and says what came of it.
class IntakeActs : public QObject {
    Q_OBJECT
public:
    using Numbers = QVector<model::AgreementNumber>;
    IntakeActs(Session& session, QWidget* page);

    void importFolder();
    void importArchive();
    void startImport(const QString& source); ///< a folder or archive, as a job
    void recordConsent(const Numbers& numbers);
    void recordShowing(const model::Submission& submission); ///< where the permission to print a headshot is kept, or that it was taken back
    void showAgreedForm(const model::Submission& submission);
    void editConsentRules();
    void withdraw(const model::AgreementNumber& number);

    void resolveCertain(int count);
    void resolve(const intake::DoubleGroup& group);
    void keepApart(const intake::DoubleGroup& group);

private:
    void startWithdrawal(const model::AgreementNumber& number, const QString& reason);
    void finish(const base::Result<>& outcome, const QString& sentence);

    Session& m_session;
    QWidget* m_page; ///< dialogs stand over it
};

} // namespace paulownia::ui
