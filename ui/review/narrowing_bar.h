#pragma once

#include "ui/review/review_list_model.h"

#include <QWidget>

class QComboBox;
class QGridLayout;
class QLineEdit;

namespace paulownia::ui {

/// Narrows the grid further: by volunteer or photo, by who decided, by what the detector doubts.
class NarrowingBar : public QWidget {
    Q_OBJECT
public:
    explicit NarrowingBar(QWidget* parent = nullptr);
    void setReviewers(const QStringList& names); ///< the chosen one stays
    ReviewNarrowing narrowing() const;
    void clear();
    void setPhoto(const QString& text); ///< how the photo's or volunteer's name begins

Q_SIGNALS:
    void narrowed(const paulownia::ui::ReviewNarrowing& narrowing);

protected:
    void changeEvent(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void retranslate();
    void arrange();
    int columns() const; ///< as many as hold the words
    void tell() { Q_EMIT narrowed(narrowing()); }

    QLineEdit* m_photo;
    QComboBox* m_reviewer;
    QComboBox* m_doubt;
    QGridLayout* m_layout;
    int m_columns = 0;
};

} // namespace paulownia::ui
