#include "core/portal/qr_code.h"

#include <memory>
#include <qrencode.h>

namespace paulownia::portal {
namespace {

constexpr int kQuiet = 4; // modules, ISO/IEC 18004

QVector<QRect> runsOf(const QRcode& code) {
    QVector<QRect> runs;
    for (int y = 0; y < code.width; ++y)
        for (int x = 0; x < code.width; ++x) {
            int run = 0;
            while (x + run < code.width && code.data[y * code.width + x + run] & 1) ++run;
            if (run > 0) runs.append({x + kQuiet, y + kQuiet, run, 1});
            x += run;
        }
    return runs;
}

} // namespace

QrModules qrModules(const QString& text) {
    const std::unique_ptr<QRcode, decltype(&QRcode_free)> code(QRcode_encodeString(text.toUtf8().constData(), 0, QR_ECLEVEL_M, QR_MODE_8, 1), &QRcode_free);
    if (!code) return {};
    return {code->width + 2 * kQuiet, runsOf(*code)};
}

Html qrCode(const QString& text, const QString& label) {
    const auto modules = qrModules(text);
    if (modules.side == 0) return {};
    QString path;
    for (const auto& run : modules.dark) path += QStringLiteral("M%1 %2h%3v1h-%3z").arg(run.x()).arg(run.y()).arg(run.width());
    return Html::of(R"(<svg class="qr" role="img" aria-label="%1" viewBox="0 0 %2 %2" shape-rendering="crispEdges"><rect width="%2" height="%2" fill="#fff"/><path d="%3" fill="#000"/></svg>)",
                    label, QString::number(modules.side), path);
}

} // namespace paulownia::portal
