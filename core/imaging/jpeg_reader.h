#pragma once

#include "core/imaging/photo_problem.h"

#include <QByteArray>
#include <memory>
#include <opencv2/core.hpp>

namespace paulownia::imaging {

/// libjpeg-turbo behind a seam: its error exits and warnings become PhotoFaults. Header first, pixels when asked. What quick_jpeg
/// can read faster is left to it.
class JpegReader {
public:
    /// Keeps a reference to the bytes' data: they must live as long as the reader.
    explicit JpegReader(const QByteArray& bytes);
    ~JpegReader();
    JpegReader(const JpegReader&) = delete;
    JpegReader& operator=(const JpegReader&) = delete;

    bool readHeader();            ///< false: see fault()
    QSize size() const;           ///< stored size, after readHeader()
    bool isCmyk() const;
    /// Decodes at eighths/8 of the size (1, 2, 4 or 8), one channel or BGR. Empty: see fault().
    cv::Mat readPixels(bool grey, int eighths);
    /// A part of the picture as it is stored, grey, at full size. Empty: see fault().
    cv::Mat readGreyPart(const cv::Rect& part);
    const PhotoFault& fault() const { return m_fault; }

private:
    struct State;
    cv::Mat decodePixels(bool grey, int eighths);
    bool start(bool grey, int eighths);
    bool readRows(cv::Mat& rows);
    void noteWarnings();
    void noteFatal();

    std::unique_ptr<State> m_state;
    PhotoFault m_fault;
};

} // namespace paulownia::imaging
