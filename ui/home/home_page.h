#pragma once

#include "ui/home/home_cards.h"
#include "ui/shell/page.h"
#include "ui/shell/project_reading.h"

class QGridLayout;
class QLabel;
class QStackedWidget;

namespace paulownia::ui {

class HomeCardView;
class WelcomeView;

/// Where the project stands and what waits for whom.
class HomePage : public Page {
    Q_OBJECT
public:
    explicit HomePage(Session& session, QWidget* parent = nullptr);

    QString name() const override { return QStringLiteral("home"); }
    QString title() const override { return tr("Home"); }
    QString iconName() const override { return QStringLiteral("home"); }
    void refresh() override;
    bool isSettled() const override { return m_reading.isIdle(); }

protected:
    void retranslate() override;
    void resizeEvent(QResizeEvent* event) override;

private:
    QWidget* makeOverview();
    void followProject();
    void take(const base::Result<HomeFacts>& facts);
    void showCards(const QVector<HomeCard>& cards);
    void arrangeCards();

    QStackedWidget* m_stack;
    WelcomeView* m_welcome;
    QWidget* m_overview;
    QLabel* m_name;
    QLabel* m_place;
    QGridLayout* m_grid;
    QVector<HomeCardView*> m_cards;
    int m_columns = 0;
    ProjectReading<HomeFacts> m_reading;
};

} // namespace paulownia::ui
