#pragma once

#include "core/voting/large_pages.h"
#include "core/voting/subject_key.h"

#include <string>

namespace paulownia::voting {

/// Ids in a table of open slots, each with what is asked about it at once: tallying many sheets is little more than looking
/// ids up, and memory that is far apart costs more than all else.
class SubjectRows {
public:
    struct Slot {
        SubjectKey key;
        std::uint32_t row = kNone;
        std::uint32_t lastSheet = 0; ///< the number of the sheet that answered it last, from 1
    };

    /// The slot of this id, with a new row where it is not known yet; valid until the next call.
    Slot& slotOf(const SubjectKey& key, std::string_view id) {
        auto& slot = find(key, id);
        if (slot.row != kNone) return slot;
        if (4 * m_ends.size() >= 3 * m_slots.size()) {
            grow();
            return slotOf(key, id);
        }
        slot = {key, static_cast<std::uint32_t>(m_ends.size()), 0};
        m_texts += id;
        m_ends.push_back(m_texts.size());
        return slot;
    }
    /// Fetches from memory what slotOf() will look at soon.
    void prepare(const SubjectKey& key) const { __builtin_prefetch(&m_slots[key.hash() >> m_shift]); }

    std::size_t size() const { return m_ends.size(); }
    std::string_view id(std::size_t row) const {
        const auto begin = row == 0 ? 0 : m_ends[row - 1];
        return std::string_view(m_texts).substr(begin, m_ends[row] - begin);
    }
    std::vector<std::uint32_t> sorted() const; ///< rows, by id

private:
    static constexpr auto kNone = ~std::uint32_t{0};

    bool isHeld(const Slot& slot, const SubjectKey& key, std::string_view text) const {
        return slot.key == key && (key.isWhole() || id(slot.row) == text);
    }
    Slot& find(const SubjectKey& key, std::string_view text) {
        auto at = key.hash() >> m_shift;
        while (m_slots[at].row != kNone && !isHeld(m_slots[at], key, text)) at = (at + 1) & (m_slots.size() - 1);
        return m_slots[at];
    }
    void grow();

    std::string m_texts; // the ids, one behind the other
    std::vector<std::size_t> m_ends;
    int m_shift = 48; // a large page
    LargeVector<Slot> m_slots = LargeVector<Slot>(std::size_t{1} << (64 - m_shift));
};

} // namespace paulownia::voting
