#include "tests/fuzz/readers.h"

#include "core/imaging/decode.h"
#include "core/imaging/jpeg_metadata.h"
#include "core/portal/photo_check.h"
#include "tests/support/cmyk_jpeg.h"
#include "tests/support/picture_files.h"

namespace paulownia::fuzz {
namespace {

constexpr qint64 kMostPixels = 1'000'000; // of one decoding: more takes long and shows nothing new

QByteArray qt(const Bytes& bytes) { return {bytes.data(), static_cast<qsizetype>(bytes.size())}; }

std::vector<Bytes> pictures() {
    const auto picture = tests::lopsidedPicture(72, 64);
    const auto jpeg = tests::encoded(picture);
    std::vector<Bytes> files{jpeg.toStdString(), tests::withExifOrientation(jpeg, 6).toStdString(), tests::cmykJpeg(16, {10, 20, 30, 40}).toStdString(),
                             tests::encoded(picture, ".jpg", {cv::IMWRITE_JPEG_PROGRESSIVE, 1}).toStdString(),
                             tests::encoded(picture, ".jpg", {cv::IMWRITE_JPEG_RST_INTERVAL, 2}).toStdString()};
    for (const char* extension : {".png", ".webp", ".bmp"}) files.push_back(tests::encoded(picture, extension).toStdString());
    return files;
}

void readPicture(const Bytes& bytes) {
    const auto file = qt(bytes);
    const auto header = imaging::probe(file);
    if (header && qint64{header->storedSize.width()} * header->storedSize.height() > kMostPixels) return;
    const auto found = imaging::inspect(file);
    const auto small = imaging::decode(file, {imaging::Channels::Grey, 32, kMostPixels}), whole = imaging::decode(file, {imaging::Channels::Colour, 0, kMostPixels});
    if (whole) promise(whole->pixels.cols == whole->fullSize().width() && whole->pixels.rows == whole->fullSize().height(), "a photo is as large as its header says");
    static_cast<void>(imaging::decodeJpegPart(file, {3, 5, 20, 17}, kMostPixels));
}

void stripPicture(const Bytes& bytes) {
    const auto stripped = imaging::withoutMetadata(qt(bytes));
    if (!stripped) return;
    const auto again = imaging::withoutMetadata(*stripped);
    promise(again && *again == *stripped, "a photo without metadata has none to lose");
}

void checkPicture(const Bytes& bytes) {
    const auto header = imaging::probe(qt(bytes));
    if (header && qint64{header->storedSize.width()} * header->storedSize.height() > kMostPixels) return;
    const auto verdict = portal::checkPhoto(qt(bytes));
    promise(verdict.photo.has_value() != !verdict.refusal.key.isEmpty(), "a photo is taken or refused");
}

constexpr Reader kReaders[] = {{"photo", pictures, readPicture}, {"strip", pictures, stripPicture}, {"portal-photo", pictures, checkPicture}};

} // namespace

std::span<const Reader> pictureReaders() { return kReaders; }

} // namespace paulownia::fuzz
