#pragma once

#include <cstddef>
#include <cstdlib>
#include <memory>
#include <new>
#include <sys/mman.h>

namespace paulownia::analysis {

/// Numbers by the million, not set to anything. In huge pages where the system gives them: columns of a matrix of gigabytes lie
/// a page apart, and looking pages up would cost more than the numbers.
template <class T> class HugeArray {
public:
    explicit HugeArray(std::size_t size) : m_size(size) {
        const std::size_t bytes = (size * sizeof(T) + kPage - 1) / kPage * kPage;
        if (bytes < kWorthwhile) {
            m_data.reset(static_cast<T*>(std::malloc(bytes)));
        } else {
            m_data.reset(static_cast<T*>(std::aligned_alloc(kHugePage, (bytes + kHugePage - 1) / kHugePage * kHugePage)));
            if (m_data) ::madvise(m_data.get(), bytes, MADV_HUGEPAGE); // a hint; without it all works the same
        }
        if (!m_data && size > 0) throw std::bad_alloc();
    }
    std::size_t size() const { return m_size; }
    T* data() { return m_data.get(); }
    const T* data() const { return m_data.get(); }
    T& operator[](std::size_t i) { return m_data.get()[i]; }
    const T& operator[](std::size_t i) const { return m_data.get()[i]; }

private:
    static constexpr std::size_t kPage = 4096, kHugePage = 2u << 20, kWorthwhile = 4 * kHugePage;
    struct Free {
        void operator()(T* data) const { std::free(data); }
    };
    std::size_t m_size;
    std::unique_ptr<T, Free> m_data;
};

} // namespace paulownia::analysis
