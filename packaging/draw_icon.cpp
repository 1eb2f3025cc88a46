#include <QImage>
#include <QPainter>
#include <QSvgRenderer>
#include <cstdlib>

/// draw_icon PICTURE.svg SIZE PICTURE.png
int main(int argc, char** argv) {
    if (argc != 4) return 2;
    const int size = std::atoi(argv[2]);
    QImage picture(size, size, QImage::Format_ARGB32_Premultiplied);
    picture.fill(Qt::transparent);
    QPainter painter(&picture);
    QSvgRenderer(QString::fromLocal8Bit(argv[1])).render(&painter);
    painter.end();
    return picture.save(QString::fromLocal8Bit(argv[3]), "PNG") ? 0 : 3;
}
