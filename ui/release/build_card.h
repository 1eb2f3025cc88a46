#pragma once

#include "ui/release/release_view_model.h"
#include "ui/widgets/controls.h"

class QCheckBox;
class QComboBox;
class QDoubleSpinBox;
class QLineEdit;
class QSpinBox;

namespace paulownia::ui {

/// What a release is built with, and the button that builds it.
class BuildCard : public Card {
    Q_OBJECT
public:
    explicit BuildCard(QWidget* parent = nullptr);

    /// Fields under a person's hands keep what is typed.
    void show(const ReleaseOverview& overview, bool isBuilding);
    /// The folder that releases go into, and a free name in it.
    void setPlace(const QString& folder);

    QString target() const; ///< absolute path; empty while no name is typed
    release::ReleaseSettings settings() const;
    QStringList questions() const; ///< further ones that the release is to carry
    /// As an earlier release was built, in the manifest's words; the folder's name and the seed stay.
    void take(const nlohmann::ordered_json& settings);
    void retranslate();

Q_SIGNALS:
    void buildRequested();
    void placeRequested(); ///< another folder to put releases into
    void titleEdited(const QString& title);
    void licenceEdited(const QString& licence);
    void questionsChosen(); ///< their gates count now

private:
    void layOut();
    void followFields();
    void offer(const QStringList& questions);

    QVector<QLabel*> m_labels;
    QLineEdit* m_title;
    QLineEdit* m_licence;
    QLineEdit* m_name;
    QLabel* m_place;
    QPushButton* m_placeButton;
    QDoubleSpinBox* m_faceScale;
    QComboBox* m_interpolation;
    QComboBox* m_border;
    QComboBox* m_smiles;
    QWidget* m_further; // a tick for each of the project's own questions
    QVector<QCheckBox*> m_ticks;
    QSpinBox* m_seed;
    QLabel* m_state;
    QPushButton* m_build;
    QString m_folder;
    bool m_hasScale = false; // of the project; what is typed afterwards stays
    bool m_isReady = false;
    bool m_isBuilding = false;
    int m_openGates = 0;
};

} // namespace paulownia::ui
