#include "core/learning/tensor_memory.h"

#include <algorithm>
#include <bit>
#include <c10/core/CPUAllocator.h>
#include <c10/core/impl/alloc_cpu.h>
#include <cstdint>
#include <cstdlib>
#include <map>
#include <mutex>
#include <new>
#include <sys/mman.h>
#include <unordered_map>
#include <vector>

namespace paulownia::learning {
namespace {

constexpr std::size_t kLarge = 1 << 20;     // below, malloc keeps memory itself
constexpr std::size_t kPage = 2 << 20, kSmallPage = 4096; // x86-64's
constexpr std::size_t kSteps = 8;           // sizes within a power of two, so that similar ones share their memory

std::size_t sizeClass(std::size_t bytes) {
    const auto step = std::max<std::size_t>(std::bit_floor(bytes) / kSteps, kSmallPage);
    return (bytes + step - 1) / step * step;
}

void* fromSystem(std::size_t bytes) {
    const auto page = bytes >= kPage ? kPage : kSmallPage, whole = (bytes + page - 1) / page * page;
    void* place = std::aligned_alloc(page, whole);
    if (place && bytes >= kPage) madvise(place, whole, MADV_HUGEPAGE); // a wish: without it all works, slower
    return place;
}

class Kept {
public:
    void* take(std::size_t bytes) {
        const auto size = sizeClass(bytes);
        const std::scoped_lock lock(m_mutex);
        auto& same = m_idle[size];
        void* place = nullptr;
        if (!same.empty()) {
            place = same.back();
            same.pop_back();
            m_state.idle -= size;
        } else {
            place = fresh(size);
        }
        m_sizes[place] = size;
        m_state.inUse += size;
        m_state.most = std::max(m_state.most, m_state.inUse);
        return place;
    }
    /// False where it is not of ours.
    bool giveBack(void* place) {
        const std::scoped_lock lock(m_mutex);
        const auto at = m_sizes.find(place);
        if (at == m_sizes.end()) return false;
        m_idle[at->second].push_back(place);
        m_state.idle += at->second;
        m_state.inUse -= at->second;
        m_sizes.erase(at);
        return true;
    }
    TensorMemory state() {
        const std::scoped_lock lock(m_mutex);
        return m_state;
    }

private:
    void* fresh(std::size_t size) {
        if (m_state.inUse + m_state.idle + size > m_state.most / 2 * 3) release();
        void* place = fromSystem(size);
        if (place) return place;
        release();
        place = fromSystem(size);
        if (!place) throw std::bad_alloc(); // guarded() says so in a sentence
        return place;
    }
    void release() {
        for (auto& [size, places] : m_idle)
            for (void* place : places) std::free(place);
        m_idle.clear();
        m_state.idle = 0;
    }

    std::mutex m_mutex;
    std::map<std::size_t, std::vector<void*>> m_idle;
    std::unordered_map<void*, std::size_t> m_sizes; // of what is in use
    TensorMemory m_state;
};

Kept& kept() {
    static auto* const one = new Kept; // outlives the last tensor
    return *one;
}

/// One for both kinds, as oneDNN's own memory comes back by raw_deleter(). What is large begins a page.
void giveBack(void* place) {
    const bool isOurs = reinterpret_cast<std::uintptr_t>(place) % kSmallPage == 0 && kept().giveBack(place);
    if (!isOurs) c10::free_cpu(place);
}

class KeepingAllocator : public c10::Allocator {
public:
    c10::DataPtr allocate(std::size_t bytes) const override {
        void* place = bytes >= kLarge ? kept().take(bytes) : c10::alloc_cpu(bytes);
        return {place, place, giveBack, c10::Device(c10::DeviceType::CPU)};
    }
    c10::DeleterFnPtr raw_deleter() const override { return giveBack; }
};

} // namespace

void keepTensorMemory() {
#if !defined(__SANITIZE_ADDRESS__) // it watches freed memory
    static auto* const allocator = new KeepingAllocator;
    c10::SetCPUAllocator(allocator);
#endif
}

TensorMemory tensorMemory() { return kept().state(); }

} // namespace paulownia::learning
