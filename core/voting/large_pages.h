#pragma once

#include <cstddef>
#include <cstdlib>
#include <new>
#include <sys/mman.h>
#include <vector>

namespace paulownia::voting {

/// Memory in pages of 2 MiB, where the system has them to give: what is looked up all over a large table waits for the
/// translation of addresses more than for the memory itself.
template <class T> struct LargePages {
    using value_type = T;
    static constexpr std::size_t kPage = std::size_t{2} << 20;

    LargePages() = default;
    template <class U> LargePages(const LargePages<U>&) {}

    T* allocate(std::size_t n) {
        const auto bytes = (n * sizeof(T) + kPage - 1) / kPage * kPage;
        void* memory = std::aligned_alloc(kPage, bytes);
        if (!memory) throw std::bad_alloc();
        madvise(memory, bytes, MADV_HUGEPAGE); // refused: small pages do too
        return static_cast<T*>(memory);
    }
    void deallocate(T* memory, std::size_t) { std::free(memory); }
    template <class U> bool operator==(const LargePages<U>&) const { return true; }
};

template <class T> using LargeVector = std::vector<T, LargePages<T>>;

} // namespace paulownia::voting
