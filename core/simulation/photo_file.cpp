#include "core/simulation/photo_file.h"

#include "core/imaging/encode.h"
#include "core/imaging/image_header.h"

namespace paulownia::simulation {
namespace {

/// An Exif segment that holds an orientation and nothing else, after the start of the JPEG: TIFF header, one entry of tag 0x0112.
QByteArray withOrientation(const QByteArray& jpeg, int orientation) {
    QByteArray exif("\xFF\xE1\x00\x22"
                    "Exif\0\0"
                    "MM\0\x2A\0\0\0\x08"
                    "\0\x01"
                    "\x01\x12\0\x03\0\0\0\x01",
                    28);
    exif.append('\0').append(static_cast<char>(orientation)).append(QByteArray(6, '\0'));
    return jpeg.left(2) + exif + jpeg.mid(2);
}

/// The pixels that a viewer turns upright by the orientation. Quarter turns undo each other, the rest undo themselves.
cv::Mat storedFor(const cv::Mat& upright, int orientation) {
    const int undo = orientation == 6 ? 8 : orientation == 8 ? 6 : orientation;
    return imaging::orientedUpright(upright, undo);
}

double exposureOf(Fault fault) { return fault == Fault::Dark ? .18 : fault == Fault::Light ? 2.2 : 1; }

/// Someone else who sits a little behind, on the side with more room, both well in the picture.
Shot neighbour(Shot& own, base::Random& random) {
    Shot other = own;
    const int side = random.chance(.5) ? 1 : -1;
    own.place.x = .5 - side * .17;
    other.place = {.5 + side * .24, own.place.y + random.uniform(-.03, .05)};
    own.size *= .85;
    other.size = own.size * random.uniform(.85, .95);
    other.rollDeg = other.bodyRollDeg = random.uniform(-4, 4);
    other.smile = random.uniform(0, 1);
    return other;
}

DrawnPhoto draw(const SubmissionPlan& plan, const PhotoPlan& photo, QSize size) {
    const QSize upright = photo.exifOrientation >= 5 ? size.transposed() : size; // the sensor stays as it is, the phone is turned
    const CameraSettings camera{upright, exposureOf(photo.fault), photo.seed};
    Sitter sitter{plan.person, photo.shot};
    if (photo.fault != Fault::TwoFaces) return paintPhoto(sitter, nullptr, plan.studio, camera);
    base::Random random(photo.seed + 1);
    const Person person = makePerson(random);
    const Sitter behind{person, neighbour(sitter.shot, random)};
    return paintPhoto(sitter, &behind, plan.studio, camera);
}

} // namespace

PhotoFile makePhotoFile(const SubmissionPlan& plan, const PhotoPlan& photo, QSize size) {
    if (photo.fault == Fault::Empty) return {};
    const DrawnPhoto drawn = draw(plan, photo, size);
    const int quality = plan.studio.jpegQuality;
    if (photo.fault == Fault::Png) return {imaging::encodePng(drawn.pixels), drawn.contourBox, drawn.rollDeg};
    const QByteArray jpeg = imaging::encodeJpeg(storedFor(drawn.pixels, photo.exifOrientation), quality).value_or(QByteArray());
    if (photo.fault == Fault::CutOff) return {jpeg.left(jpeg.size() * 3 / 5), {}, 0};
    if (photo.exifOrientation == 1) return {jpeg, drawn.contourBox, drawn.rollDeg};
    return {withOrientation(jpeg, photo.exifOrientation), drawn.contourBox, drawn.rollDeg};
}

} // namespace paulownia::simulation
