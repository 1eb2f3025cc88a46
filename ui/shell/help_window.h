#pragma once

#include <QMap>
#include <QWidget>

class QLineEdit;
class QListWidget;
class QPushButton;

namespace paulownia::ui {

class CommandTable;
class GuideView;

/// The guide in a window beside the studio: contents, search, back and forward, the chapter.
class HelpWindow : public QWidget {
    Q_OBJECT
public:
    explicit HelpWindow(const CommandTable& commands, QWidget* parent = nullptr);
    /// Comes to the front with this chapter, or with the first where there is none of that name.
    void showChapter(const QString& name);

protected:
    void changeEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    void layOut();
    void readChapters(); ///< keys and language may have changed
    void fillContents(); ///< the chapters that have the words looked for
    void followChapter();
    void findNext();
    void retranslate();

    const CommandTable& m_commands;
    QLineEdit* m_words;
    QListWidget* m_contents;
    GuideView* m_view;
    QPushButton *m_back, *m_forward;
    QMap<QString, QString> m_chapters; ///< name → text, to search in while a word is typed
};

} // namespace paulownia::ui
