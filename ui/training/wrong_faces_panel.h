#pragma once

#include "core/arrays/release_folder.h"
#include "core/evaluation/prediction_table.h"
#include "core/runs/run_state.h"
#include "core/runs/saliency.h"

#include <QWidget>

class QCheckBox;
class QLabel;

namespace paulownia::ui {

class Session;
class ThumbnailGrid;
class WrongFacesModel;

/// Whom a run's networks got wrong, with their faces from the release it learned from, and where the networks looked.
class WrongFacesPanel : public QWidget {
    Q_OBJECT
public:
    explicit WrongFacesPanel(Session& session, QWidget* parent = nullptr);
    void setRun(const runs::RunState* run, const evaluation::Predictions& predictions); ///< null: none
    void retranslate();

private:
    struct Opened { ///< by a job
        std::shared_ptr<const arrays::ReleaseFolder> release;
        QString trouble; ///< why there is no release
    };
    void openRelease(const runs::RunState& run);
    Opened opened(base::Result<arrays::ReleaseFolder> release) const;
    void fill();
    void follow();
    QString mapsText() const;

    Session& m_session;
    std::filesystem::path m_run; ///< shown; empty: none
    std::filesystem::path m_releasePath;
    runs::RunStamp m_stamp;
    evaluation::Label m_told = evaluation::Label::Female;
    evaluation::Predictions m_predictions;
    Opened m_opened;
    std::shared_ptr<const std::vector<runs::Saliency>> m_maps; ///< null: not made, or m_mapsTrouble says why
    QString m_mapsTrouble;
    WrongFacesModel* m_model;
    QLabel* m_heading;
    QLabel* m_note;
    QCheckBox* m_areMapsShown;
    ThumbnailGrid* m_grid;
    QLabel* m_mapsNote;
};

} // namespace paulownia::ui
