#pragma once

#include <QTextBrowser>

namespace paulownia::ui {

class CommandTable;

/// Reads the guide: chapters are "guide:/review.md", their pictures lie beside them. Follows language and theme at once.
class GuideView : public QTextBrowser {
    Q_OBJECT
public:
    explicit GuideView(const CommandTable& commands, QWidget* parent = nullptr);
    void showChapter(const QString& name);
    QString chapter() const { return source().fileName().section(QLatin1Char('.'), 0, 0); }

protected:
    QVariant loadResource(int type, const QUrl& url) override;
    void changeEvent(QEvent* event) override;

private:
    const CommandTable& m_commands;
};

} // namespace paulownia::ui
