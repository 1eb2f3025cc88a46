#include "ui/release/figure_view.h"

#include "ui/widgets/graphic_role.h"

#include <QPainter>

namespace paulownia::ui {
namespace {

constexpr int kWidth = 560;

} // namespace

FigureView::FigureView(QWidget* parent) : QWidget(parent) {
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    tellAsGraphic(this);
    setSizePolicy(policy);
}

void FigureView::show(const Figure& figure) {
    m_figure = figure;
    setAccessibleName(figure.title);
    updateGeometry();
    update();
    QWidget::show();
}

int FigureView::heightForWidth(int width) const {
    return static_cast<int>(width * m_figure.sizeMm.height() / m_figure.sizeMm.width());
}

QSize FigureView::sizeHint() const { return {kWidth, heightForWidth(kWidth)}; }

void FigureView::paintEvent(QPaintEvent*) {
    if (isEmpty()) return;
    QPainter painter(this);
    painter.setRenderHints(QPainter::Antialiasing | QPainter::SmoothPixmapTransform);
    const double scale = std::min(width() / inPoints().width(), height() / inPoints().height());
    const QRectF page({0, 0}, inPoints());
    painter.scale(scale, scale);
    painter.fillRect(page, Qt::white);
    auto letters = painter.font(); // as in print, whatever the size of text on the screen
    letters.setPixelSize(kPrintPoints);
    letters.setHintingPreference(QFont::PreferNoHinting); // what is fitted to so few pixels is uneven once it is enlarged
    painter.setFont(letters);
    m_figure.paint(painter, page);
}

} // namespace paulownia::ui
