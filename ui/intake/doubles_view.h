#pragma once

#include "ui/intake/intake_contents.h"
#include "ui/widgets/thumbnail_grid.h"

class QLabel;
class QListWidget;
class QPushButton;

namespace paulownia::ui {

class EmptyState;
class PhotoTileModel;

/// Groups of photos that may be one, and the chosen group side by side: who sent each, and when.
class DoublesView : public QWidget {
    Q_OBJECT
public:
    explicit DoublesView(QWidget* parent = nullptr);
    void show(const IntakeContents& contents);
    void setProvider(ThumbnailGrid::Provider provider);
    void retranslate();

Q_SIGNALS:
    void resolveAllWanted();                                         ///< the certain ones
    void resolveWanted(const paulownia::intake::DoubleGroup& group); ///< as suggested
    void keepApartWanted(const paulownia::intake::DoubleGroup& group);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    QWidget* makeList();
    QWidget* makeComparison();
    void showGroup();
    const intake::DoubleGroup* current() const;

    IntakeContents m_contents;
    PhotoTileModel* m_tiles;
    QListWidget* m_list;
    QPushButton* m_resolveAll;
    QLabel* m_suggestion;
    QLabel* m_who;
    QPushButton* m_resolve;
    QPushButton* m_apart;
    ThumbnailGrid* m_grid;
    QWidget* m_found;
    EmptyState* m_none;
};

} // namespace paulownia::ui
