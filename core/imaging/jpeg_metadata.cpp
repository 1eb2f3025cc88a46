#include "core/imaging/jpeg_metadata.h"

#include "core/imaging/image_header.h"
#include "core/imaging/words.h"

namespace paulownia::imaging {
namespace {

using base::ErrorKind;
using base::failure;
using base::Result;

// Markers of ITU-T T.81, table B.1.
constexpr uchar kStart = 0xD8, kEnd = 0xD9, kScan = 0xDA, kApp0 = 0xE0, kApp14 = 0xEE, kApp15 = 0xEF, kComment = 0xFE;
constexpr int kMaxScans = 64; // progressive files have about ten

bool hasNoLength(uchar marker) { return marker == 0x01 || (marker >= 0xD0 && marker <= kStart); }
bool isApplication(uchar marker) { return marker >= kApp0 && marker <= kApp15; }

/// An Exif segment that holds an orientation and nothing else.
QByteArray orientationSegment(int orientation) {
    QByteArray segment("\xFF\xE1\x00\x22" "Exif\0\0" "MM\0\x2A\0\0\0\x08" "\0\x01" "\x01\x12\0\x03\0\0\0\x01\0", 29);
    segment.append(static_cast<char>(orientation)).append(QByteArray(6, '\0'));
    return segment;
}

/// Copies segment by segment and leaves out what is no picture.
class Copier {
public:
    explicit Copier(const QByteArray& jpeg) : m_in(jpeg) { m_out.reserve(jpeg.size() + 64); }

    Result<QByteArray> run() {
        if (m_in.size() < 4 || byte(0) != 0xFF || byte(1) != kStart) return broken();
        m_out.append(m_in.constData(), 2);
        m_at = 2;
        if (const int orientation = exifOrientation(m_in); orientation != 1) m_orientation = orientationSegment(orientation);
        for (;;) {
            if (!toMarker()) return broken();
            const uchar marker = byte(m_at + 1);
            if (marker == kEnd) return finish();
            if (hasNoLength(marker)) {
                m_at += 2;
                continue;
            }
            if (!copySegment(marker)) return broken();
            if (marker == kScan && (++m_scans > kMaxScans || !copyScan())) return broken();
        }
    }

private:
    uchar byte(qsizetype at) const { return static_cast<uchar>(m_in[at]); }

    /// Fill bytes may stand before a marker.
    bool toMarker() {
        while (m_at + 1 < m_in.size() && byte(m_at) == 0xFF && byte(m_at + 1) == 0xFF) ++m_at;
        return m_at + 1 < m_in.size() && byte(m_at) == 0xFF && byte(m_at + 1) != 0;
    }

    bool copySegment(uchar marker) {
        if (m_at + 4 > m_in.size()) return false;
        const qsizetype length = byte(m_at + 2) << 8 | byte(m_at + 3);
        if (length < 2 || m_at + 2 + length > m_in.size()) return false;
        const QByteArray payload = m_in.mid(m_at + 4, length - 2);
        if (!isApplication(marker) && marker != kComment) copyWithOrientation(m_in.mid(m_at, length + 2));
        else if (marker == kApp0 && payload.startsWith(QByteArrayView("JFIF\0", 5)) && payload.size() >= 14)
            m_out += QByteArray("\xFF\xE0\x00\x10", 4) + payload.left(12) + QByteArray(2, '\0'); // without its thumbnail
        else if (marker == kApp14 && payload.startsWith("Adobe") && payload.size() >= 12) // says which colours the numbers are
            m_out += QByteArray("\xFF\xEE\x00\x0E", 4) + payload.left(12);
        m_at += length + 2;
        return true;
    }

    /// The orientation stands before the first segment of the picture itself: after JFIF's, which has to be first.
    void copyWithOrientation(const QByteArray& segment) {
        m_out += m_orientation;
        m_orientation.clear();
        m_out += segment;
    }

    /// Entropy-coded bytes: a 0xFF in them is followed by 0 or is a restart.
    bool copyScan() {
        const qsizetype from = m_at;
        for (; m_at + 1 < m_in.size(); ++m_at) {
            if (byte(m_at) != 0xFF) continue;
            const uchar next = byte(m_at + 1);
            if (next == 0 || (next >= 0xD0 && next <= 0xD7)) ++m_at;
            else if (next != 0xFF) {
                m_out.append(m_in.constData() + from, m_at - from);
                return true;
            }
        }
        return false;
    }

    Result<QByteArray> finish() {
        if (m_scans == 0) return broken();
        m_out.append("\xFF\xD9", 2);
        return std::move(m_out);
    }

    static Result<QByteArray> broken() {
        return failure(ErrorKind::Invalid, Words::tr("This is no whole JPEG; send the camera’s own file").toStdString());
    }

    const QByteArray& m_in;
    qsizetype m_at = 0;
    int m_scans = 0;
    QByteArray m_orientation, m_out;
};

} // namespace

Result<QByteArray> withoutMetadata(const QByteArray& jpeg) { return Copier(jpeg).run(); }

} // namespace paulownia::imaging
