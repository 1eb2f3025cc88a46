#pragma once

#include <opencv2/core.hpp>

namespace paulownia::simulation {

/// Noise that is made once for the process, the same each time; who uses it picks a part by an offset of their own.
class Texture {
public:
    static const Texture& shared();

    static constexpr int kTile = 512;
    /// kTile × kTile camera grain, standard deviation 32, a little blurred as by a colour filter.
    const cv::Mat3s& grain() const { return m_grain; }
    /// kTile × kTile blotches of skin, standard deviation about 1: coarse and fine together.
    const cv::Mat1f& mottle() const { return m_mottle; }
    /// Light and dark of hair strands side by side, −1…1; the position wraps around. A unit is about a strand.
    float strand(float position) const { return m_strands[static_cast<size_t>(static_cast<int>(position) & (kStrands - 1))]; }

private:
    Texture();
    static constexpr int kStrands = 8192; ///< a power of two, so that wrapping around is a mask

    cv::Mat3s m_grain;
    cv::Mat1f m_mottle;
    std::vector<float> m_strands;
};

} // namespace paulownia::simulation
