#include "ui/widgets/icon.h"

#include "ui/widgets/design.h"

#include <QFile>
#include <QHash>
#include <QIconEngine>
#include <QPainter>
#include <QSvgRenderer>

static void initIconResource() { Q_INIT_RESOURCE(icons); }

namespace paulownia::ui {
namespace {

const QByteArray& drawing(const QString& name) {
    static QHash<QString, QByteArray> drawings;
    auto found = drawings.find(name);
    if (found == drawings.end()) {
        initIconResource();
        QFile file(QStringLiteral(":/icons/%1.svg").arg(name));
        const bool opened = file.open(QIODevice::ReadOnly);
        Q_ASSERT_X(opened, "icon", qPrintable(name));
        found = drawings.insert(name, opened ? file.readAll() : QByteArray());
    }
    return *found;
}

void paintDrawing(QPainter& painter, const QRectF& rect, const QString& name, const QColor& colour) {
    QByteArray svg = drawing(name);
    QSvgRenderer renderer(svg.replace("currentColor", colour.name().toLatin1()));
    const double side = std::min(rect.width(), rect.height());
    renderer.render(&painter, QRectF(rect.center().x() - side / 2, rect.center().y() - side / 2, side, side));
}

QColor colourOf(QIcon::Mode mode, QIcon::State state) {
    const Design& design = currentDesign();
    if (mode == QIcon::Disabled) return design.controlEdge;
    return state == QIcon::On ? design.accent : design.text;
}

class DrawnIcon final : public QIconEngine {
public:
    explicit DrawnIcon(QString name) : m_name(std::move(name)) {}
    void paint(QPainter* painter, const QRect& rect, QIcon::Mode mode, QIcon::State state) override {
        paintDrawing(*painter, rect, m_name, colourOf(mode, state));
    }
    QPixmap pixmap(const QSize& size, QIcon::Mode mode, QIcon::State state) override {
        QPixmap picture(size);
        picture.fill(Qt::transparent);
        QPainter painter(&picture);
        paint(&painter, QRect(QPoint(), size), mode, state);
        return picture;
    }
    QIconEngine* clone() const override { return new DrawnIcon(m_name); }
    bool isNull() override { return false; }

private:
    QString m_name;
};

} // namespace

QIcon icon(const QString& name) {
    drawing(name);
    return QIcon(new DrawnIcon(name));
}

QPixmap iconPixmap(const QString& name, int size, const QColor& colour, double ratio) {
    QPixmap picture(QSize(size, size) * ratio);
    picture.setDevicePixelRatio(ratio);
    picture.fill(Qt::transparent);
    QPainter painter(&picture);
    paintDrawing(painter, QRectF(0, 0, size, size), name, colour);
    return picture;
}

} // namespace paulownia::ui
