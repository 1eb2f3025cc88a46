#pragma once

#include "core/runs/train_request.h"

#include <QWidget>

class QComboBox;
class QDoubleSpinBox;
class QFormLayout;
class QHBoxLayout;
class QLabel;
class QLineEdit;
class QPushButton;
class QSpinBox;

namespace paulownia::ui {

/// What to train, with the paper's settings at first, and what each means in a sentence. What is wrong stands below its field.
class TrainForm : public QWidget {
    Q_OBJECT
public:
    explicit TrainForm(QWidget* parent = nullptr);

    void setReleases(const QStringList& folders); ///< what was chosen stays
    bool hasRelease() const;
    void setWeights(const QString& file);
    runs::TrainRequest request() const;
    bool isGood() const { return m_isGood; }
    void retranslate();

Q_SIGNALS:
    void edited();
    void weightsWanted(); ///< a file is to be chosen

private:
    struct Field {
        QLabel* name;
        QWidget* editor;
        QHBoxLayout* beside; ///< of the editor, and what helps to fill it in
        QLabel* note; ///< what it means, or what is wrong
    };
    template <class Editor> Editor* add();
    void addWeightsButton();
    void connectParts();
    void follow();
    void setNote(const QWidget* editor, const QString& meaning, const QString& problem = {});
    void fill();

    QFormLayout* m_rows;
    std::vector<Field> m_fields;
    QComboBox *m_release, *m_network, *m_label, *m_protocol;
    QLineEdit* m_weights;
    QPushButton* m_chooseWeights = nullptr;
    QComboBox *m_scale, *m_learning;
    QSpinBox *m_epochs, *m_batch, *m_part;
    QDoubleSpinBox* m_rate;
    QSpinBox *m_augment, *m_patience;
    QLineEdit* m_folds;
    QSpinBox *m_seed, *m_threads;
    bool m_isGood = false;
};

} // namespace paulownia::ui
