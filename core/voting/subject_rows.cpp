#include "core/voting/subject_rows.h"

namespace paulownia::voting {

void SubjectRows::grow() {
    m_shift -= 1;
    LargeVector<Slot> old(std::size_t{1} << (64 - m_shift));
    old.swap(m_slots);
    for (const auto& slot : old)
        if (slot.row != kNone) find(slot.key, id(slot.row)) = slot;
}

std::vector<std::uint32_t> SubjectRows::sorted() const {
    struct Entry {
        std::uint64_t order;
        std::uint32_t row;
    };
    std::vector<Entry> entries;
    entries.reserve(size());
    for (const auto& slot : m_slots)
        if (slot.row != kNone) entries.push_back({slot.key.order(), slot.row});
    std::sort(entries.begin(), entries.end(), [this](const Entry& a, const Entry& b) { return a.order != b.order ? a.order < b.order : id(a.row) < id(b.row); });
    std::vector<std::uint32_t> rows;
    rows.reserve(entries.size());
    for (const auto& entry : entries) rows.push_back(entry.row);
    return rows;
}

} // namespace paulownia::voting
