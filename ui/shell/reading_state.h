#pragma once

#include <QTimer>
#include <QWidget>

namespace paulownia::ui {

class EmptyState;

/// What stands in place of a page until what it shows has been read: nothing at first, for most projects are read at once, and words
/// for those that are not.
class ReadingState : public QWidget {
    Q_OBJECT
public:
    explicit ReadingState(QWidget* parent = nullptr);

protected:
    void showEvent(QShowEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void retranslate();

    EmptyState* m_words;
    QTimer m_soon;
};

} // namespace paulownia::ui
