#include "ui/widgets/text_size.h"

#include "ui/widgets/design.h"

#include <QDialog>
#include <QEvent>
#include <QGuiApplication>
#include <QHeaderView>
#include <QLayout>
#include <QScreen>
#include <QTableView>
#include <algorithm>

namespace paulownia::ui {
namespace {

int s_percent = 100;

class Follower : public QObject {
public:
    Follower(QWidget* owner, std::function<void()> arrange) : QObject(owner), m_arrange(std::move(arrange)) { owner->installEventFilter(this); }

protected:
    bool eventFilter(QObject* watched, QEvent* event) override {
        const auto type = event->type();
        const bool concerns = type == QEvent::Show || type == QEvent::FontChange || type == QEvent::StyleChange;
        if (concerns && !std::exchange(m_isArranging, true)) { // arranging may change fonts itself
            m_arrange();
            m_isArranging = false;
        }
        return QObject::eventFilter(watched, event);
    }

private:
    std::function<void()> m_arrange;
    bool m_isArranging = false;
};

} // namespace

void setTextPercent(int percent) { s_percent = std::clamp(percent, 100, 200); }

int scaledToText(int pixels) { return pixels * s_percent / 100; }

void withTextSize(QWidget* owner, std::function<void()> arrange) {
    arrange();
    new Follower(owner, std::move(arrange));
}

void resizeWithText(QWidget* window, QSize size) {
    const auto* below = window->parentWidget() ? window->parentWidget()->window() : nullptr;
    const QSize room = (below ? below->size() : window->screen()->availableSize()) - QSize(2 * kSpaceL, 2 * kSpaceL);
    window->resize(QSize(scaledToText(size.width()), scaledToText(size.height())).boundedTo(room));
}

void fitToWords(QDialog* dialog, int width) {
    auto* layout = dialog->layout();
    for (auto* part : dialog->findChildren<QWidget*>()) part->ensurePolished(); // fonts come from the style sheet
    layout->invalidate();
    const int wide = std::max(scaledToText(width), layout->totalMinimumSize().width());
    const int high = layout->hasHeightForWidth() ? layout->totalHeightForWidth(wide) : layout->totalSizeHint().height();
    dialog->setMinimumWidth(wide);
    dialog->resize(wide, high);
}

void fitColumns(QTableView* table, const QVector<int>& atLeast) {
    const auto* cells = static_cast<const QAbstractItemView*>(table);
    for (int i = 0; i < atLeast.size(); ++i)
        table->setColumnWidth(i, std::max({atLeast[i], cells->sizeHintForColumn(i), table->horizontalHeader()->sectionSizeHint(i)}));
}

} // namespace paulownia::ui
