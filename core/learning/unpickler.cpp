#include "core/learning/unpickler.h"

#include <array>
#include <algorithm>
#include <bit>
#include <cstring>
#include <map>

namespace paulownia::learning::pickle {
namespace {

using base::ErrorKind;

/// Ends the reading; caught in read().
struct Refusal {
    base::Error error;
};
[[noreturn]] void refuse(ErrorKind kind, std::string message) { throw Refusal{{kind, std::move(message), {}, {}}}; }
[[noreturn]] void damaged() { refuse(ErrorKind::Invalid, "The pickle in it is cut off or damaged; get the file again"); }

constexpr std::string_view kOrderedDict = "collections OrderedDict", kRebuildTensor = "torch._utils _rebuild_tensor_v2",
                           kRebuildParameter = "torch._utils _rebuild_parameter",
                           kTypeTag = "torch.jit._pickle restore_type_tag"; // what LibTorch puts around a dict
/// Values made of others are copies, and a few bytes can ask for one again: all copies together stay below so much for each byte.
constexpr std::size_t kCopiedPerByte = 16, kCopiedAtLeast = 4096;
constexpr std::string_view kStoragePrefix = "torch ", kStorageSuffix = "Storage";

bool isKnown(std::string_view name) {
    return name == kOrderedDict || name == kRebuildTensor || name == kRebuildParameter || name == kTypeTag ||
           (name.starts_with(kStoragePrefix) && name.ends_with(kStorageSuffix));
}

template <class T> const T& as(Ref value) {
    const auto* found = value == nullptr ? nullptr : std::get_if<T>(&value->what);
    if (!found) damaged();
    return *found;
}

/// The stack machine that a pickle is a program of, with the instructions that weights need.
class Machine {
public:
    Machine(std::span<const std::byte> bytes, Document& document) : m_rest(bytes), m_document(document), m_mayCopy(kCopiedPerByte * bytes.size() + kCopiedAtLeast) {}

    Ref run() {
        for (;;) {
            const auto code = static_cast<char>(take(1)[0]);
            if (code == '.') return pop();
            step(code);
        }
    }

private:
    void step(char code) {
        if (pushConstant(code) || pushNumber(code) || pushText(code) || remember(code) || collect(code)) return;
        switch (code) {
        case '\x80': take(1); return;                                     // PROTO
        case '\x95': take(8); return;                                     // FRAME
        case '0': pop(); return;                                          // POP
        case 'c': return plainGlobal();                                   // GLOBAL
        case '\x93': return stackGlobal();                                // STACK_GLOBAL
        case 'Q': return persistent();                                    // BINPERSID
        case 'R': return reduce();                                        // REDUCE
        case 'b': pop(); return;                                          // BUILD: attributes of an OrderedDict; nothing of the weights
        default: refuse(ErrorKind::Denied, "The pickle in it asks for more than weights (instruction " + std::to_string(static_cast<unsigned char>(code)) + "); nothing of it was run");
        }
    }
    bool pushConstant(char code) {
        switch (code) {
        case 'N': push({None{}}); return true;                            // NONE
        case '\x88': push({true}); return true;                           // NEWTRUE
        case '\x89': push({false}); return true;                          // NEWFALSE
        case ')': case ']': push({Sequence{}}); return true;              // EMPTY_TUPLE, EMPTY_LIST
        case '}': push({Dictionary{}}); return true;                      // EMPTY_DICT
        default: return false;
        }
    }
    bool pushNumber(char code) {
        switch (code) {
        case 'J': push({std::int64_t{static_cast<std::int32_t>(number(4))}}); return true; // BININT
        case 'K': push({static_cast<std::int64_t>(number(1))}); return true;               // BININT1
        case 'M': push({static_cast<std::int64_t>(number(2))}); return true;               // BININT2
        case '\x8a': push({longInteger()}); return true;                                   // LONG1
        case 'G': push({bigEndianDouble()}); return true;                                  // BINFLOAT
        default: return false;
        }
    }
    bool pushText(char code) {
        switch (code) {
        case 'X': push({text(number(4))}); return true;                   // BINUNICODE
        case '\x8c': push({text(number(1))}); return true;                // SHORT_BINUNICODE
        default: return false;
        }
    }
    bool remember(char code) {
        switch (code) {
        case 'q': m_memo[number(1)] = top(); return true;                 // BINPUT
        case 'r': m_memo[number(4)] = top(); return true;                 // LONG_BINPUT
        case '\x94': m_memo[m_memo.size()] = top(); return true;          // MEMOIZE
        case 'h': m_stack.push_back(recall(number(1))); return true;      // BINGET
        case 'j': m_stack.push_back(recall(number(4))); return true;      // LONG_BINGET
        default: return false;
        }
    }
    bool collect(char code) {
        switch (code) {
        case '(': m_marks.push_back(m_stack.size()); return true;         // MARK
        case 't': case 'l': push({Sequence{toMark()}}); return true;      // TUPLE, LIST
        case '\x85': case '\x86': case '\x87': tuple(static_cast<std::size_t>(code - '\x84')); return true; // TUPLE1 … TUPLE3
        case 'a': append({pop()}); return true;                           // APPEND
        case 'e': append(toMark()); return true;                          // APPENDS
        case 's': setOne(); return true;                                  // SETITEM
        case 'u': set(toMark()); return true;                             // SETITEMS
        default: return false;
        }
    }

    std::span<const std::byte> take(std::uint64_t bytes) {
        if (bytes > m_rest.size()) damaged();
        const auto taken = m_rest.first(bytes);
        m_rest = m_rest.subspan(bytes);
        return taken;
    }
    std::uint64_t number(std::size_t bytes) {
        std::uint64_t value = 0;
        std::memcpy(&value, take(bytes).data(), bytes);
        return value;
    }
    /// Two's complement, the shortest that holds the value.
    std::int64_t longInteger() {
        const auto bytes = number(1);
        if (bytes > 8) refuse(ErrorKind::Invalid, "The pickle in it holds a number too large for any weights; this is no torch.save() of weights");
        if (bytes == 0) return 0;
        const auto value = number(bytes);
        const auto unused = 64 - 8 * bytes;
        return static_cast<std::int64_t>(value << unused) >> unused;
    }
    double bigEndianDouble() {
        auto bits = number(8);
        auto* bytes = reinterpret_cast<unsigned char*>(&bits);
        std::reverse(bytes, bytes + 8);
        return std::bit_cast<double>(bits);
    }
    std::string text(std::uint64_t bytes) {
        const auto taken = take(bytes);
        return {reinterpret_cast<const char*>(taken.data()), taken.size()};
    }
    std::string line() {
        const auto end = std::ranges::find(m_rest, std::byte{'\n'});
        if (end == m_rest.end()) damaged();
        auto words = text(static_cast<std::uint64_t>(end - m_rest.begin()));
        take(1);
        return words;
    }

    void push(Value value) {
        m_document.values.push_back(std::move(value));
        m_stack.push_back(&m_document.values.back());
    }
    Value* top() {
        if (m_stack.empty() || (!m_marks.empty() && m_marks.back() == m_stack.size())) damaged();
        return m_stack.back();
    }
    Ref pop() {
        const auto* value = top();
        m_stack.pop_back();
        return value;
    }
    Value* recall(std::uint64_t place) const {
        const auto found = m_memo.find(place);
        if (found == m_memo.end()) damaged();
        return found->second;
    }
    std::vector<Ref> toMark() {
        if (m_marks.empty() || m_marks.back() > m_stack.size()) damaged();
        const auto from = m_stack.begin() + static_cast<std::ptrdiff_t>(m_marks.back());
        std::vector<Ref> items(from, m_stack.end());
        m_stack.erase(from, m_stack.end());
        m_marks.pop_back();
        return items;
    }
    void tuple(std::size_t items) {
        std::vector<Ref> taken(items);
        for (auto i = items; i > 0; --i) taken[i - 1] = pop();
        push({Sequence{std::move(taken)}});
    }
    void append(const std::vector<Ref>& items) {
        auto* list = std::get_if<Sequence>(&top()->what);
        if (!list) damaged();
        list->items.insert(list->items.end(), items.begin(), items.end());
    }
    void setOne() {
        const auto value = pop(), key = pop();
        set({key, value});
    }
    void set(const std::vector<Ref>& items) {
        auto* dictionary = std::get_if<Dictionary>(&top()->what);
        if (!dictionary || items.size() % 2 != 0) damaged();
        for (std::size_t i = 0; i < items.size(); i += 2) dictionary->items.emplace_back(items[i], items[i + 1]);
    }

    void global(const std::string& module, const std::string& name) {
        spend(module.size() + name.size());
        const auto whole = module + ' ' + name;
        if (!isKnown(whole)) refuse(ErrorKind::Denied, "The file asks for ‘" + module + "." + name + "’, which weights have no need of; nothing of it was run. Save the state_dict() alone");
        push({Global{whole}});
    }
    void plainGlobal() {
        const auto module = line();
        global(module, line());
    }
    void stackGlobal() {
        const auto name = as<std::string>(pop());
        global(as<std::string>(pop()), name);
    }
    void spend(std::size_t copied) {
        if (copied > m_mayCopy) refuse(ErrorKind::Invalid, "The pickle in it repeats itself without end; this is no torch.save() of weights");
        m_mayCopy -= copied;
    }
    std::vector<std::int64_t> integersOf(Ref value) {
        std::vector<std::int64_t> integers;
        spend(as<Sequence>(value).items.size());
        for (const auto item : as<Sequence>(value).items) integers.push_back(as<std::int64_t>(item));
        return integers;
    }
    const Storage& storageOf(Ref value) {
        const auto& storage = as<Storage>(value);
        spend(storage.key.size() + storage.type.size());
        return storage;
    }
    const Tensor& tensorOf(Ref value) {
        const auto& tensor = as<Tensor>(value);
        spend(tensor.storage.key.size() + tensor.storage.type.size() + tensor.sizes.size() + tensor.strides.size());
        return tensor;
    }
    const Dictionary& dictionaryOf(Ref value) {
        const auto& dictionary = as<Dictionary>(value);
        spend(dictionary.items.size());
        return dictionary;
    }

    /// ('storage', its type, its entry's name, the device, its elements)
    void persistent() {
        const auto& parts = as<Sequence>(pop()).items;
        if (parts.size() != 5 || as<std::string>(parts[0]) != "storage") damaged();
        const auto elements = as<std::int64_t>(parts[4]);
        if (elements < 0) damaged();
        const auto &type = as<Global>(parts[1]).name, &key = as<std::string>(parts[2]);
        spend(type.size() + key.size());
        push({Storage{type.substr(kStoragePrefix.size()), key, elements}});
    }
    void reduce() {
        const auto& arguments = as<Sequence>(pop()).items;
        const auto& function = as<Global>(pop()).name;
        if (function == kOrderedDict && arguments.empty()) return push({Dictionary{}});
        if (function == kRebuildTensor && arguments.size() >= 4)
            return push({Tensor{storageOf(arguments[0]), as<std::int64_t>(arguments[1]), integersOf(arguments[2]), integersOf(arguments[3])}});
        if (function == kRebuildParameter && !arguments.empty()) return push({tensorOf(arguments[0])});
        if (function == kTypeTag && !arguments.empty()) return push({dictionaryOf(arguments[0])});
        damaged();
    }

    std::span<const std::byte> m_rest;
    Document& m_document;
    std::vector<Value*> m_stack;
    std::vector<std::size_t> m_marks;
    std::map<std::uint64_t, Value*> m_memo;
    std::size_t m_mayCopy; ///< elements and letters
};

} // namespace

base::Result<Document> read(std::span<const std::byte> bytes) {
    Document document;
    try {
        document.root = Machine(bytes, document).run();
    } catch (const Refusal& refusal) {
        return tl::unexpected(refusal.error);
    }
    return document;
}

} // namespace paulownia::learning::pickle
