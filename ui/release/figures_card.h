#pragma once

#include "ui/paper/paper_figures.h"
#include "ui/widgets/controls.h"

class QComboBox;
class QSpinBox;

namespace paulownia::ui {

class FigureView;

/// The paper's figures drawn from the project: chosen, looked at, exported at the size that a journal asks for.
class FiguresCard : public Card {
    Q_OBJECT
public:
    explicit FiguresCard(QWidget* parent = nullptr);
    void show(PaperFigure which, const Figure& figure);
    void clear();
    const Figure& figure() const { return m_figure; }
    std::optional<PaperFigure> chosen() const;
    FigureSize size() const;
    void retranslate();

Q_SIGNALS:
    void figureWanted(paulownia::ui::PaperFigure figure);
    void exportWanted();

private:
    QLayout* makeExport();

    QComboBox* m_choice;
    QLabel* m_note;
    FigureView* m_view;
    QWidget* m_exportRow;
    QLabel* m_widthName;
    QSpinBox* m_width;
    QLabel* m_dpiName;
    QSpinBox* m_dpi;
    QPushButton* m_export;
    Figure m_figure;
};

} // namespace paulownia::ui
