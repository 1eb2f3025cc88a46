#include "core/arrays/npy_header.h"

#include <cctype>
#include <charconv>
#include <limits>
#include <optional>

namespace paulownia::arrays {
namespace {

using base::ErrorKind;
using base::failure;
using base::Result;

constexpr std::string_view kMagic{"\x93NUMPY", 6};
constexpr std::size_t kAlignment = 64; // numpy's own since 1.9
constexpr std::uint64_t kMostBytes = std::numeric_limits<std::int64_t>::max();

tl::unexpected<base::Error> invalid(std::string message) { return failure(ErrorKind::Invalid, std::move(message)); }

/// Reads the header's dictionary, the small part of Python that numpy writes: strings, True, False, tuples of integers.
class DictReader {
public:
    explicit DictReader(std::string_view text) : m_rest(text) {}

    bool take(char c) {
        skipSpace();
        if (m_rest.empty() || m_rest.front() != c) return false;
        m_rest.remove_prefix(1);
        return true;
    }
    std::optional<std::string> string() {
        skipSpace();
        if (m_rest.empty() || (m_rest.front() != '\'' && m_rest.front() != '"')) return {};
        const auto end = m_rest.find(m_rest.front(), 1);
        if (end == std::string_view::npos) return {};
        std::string text(m_rest.substr(1, end - 1));
        m_rest.remove_prefix(end + 1);
        return text;
    }
    std::optional<bool> boolean() {
        if (word("True")) return true;
        if (word("False")) return false;
        return {};
    }
    std::optional<Shape> tuple() {
        if (!take('(')) return {};
        Shape shape;
        while (!take(')')) {
            const auto value = integer();
            if (!value) return {};
            shape.push_back(*value);
            if (!take(',') && (skipSpace(), m_rest.empty() || m_rest.front() != ')')) return {};
        }
        return shape;
    }

private:
    void skipSpace() {
        while (!m_rest.empty() && std::isspace(static_cast<unsigned char>(m_rest.front()))) m_rest.remove_prefix(1);
    }
    bool word(std::string_view expected) {
        skipSpace();
        if (m_rest.substr(0, expected.size()) != expected) return false;
        m_rest.remove_prefix(expected.size());
        return true;
    }
    std::optional<std::uint64_t> integer() {
        skipSpace();
        std::uint64_t value = 0;
        const auto [end, error] = std::from_chars(m_rest.data(), m_rest.data() + m_rest.size(), value);
        if (error != std::errc()) return {};
        m_rest.remove_prefix(static_cast<std::size_t>(end - m_rest.data()));
        if (!m_rest.empty() && m_rest.front() == 'L') m_rest.remove_prefix(1); // written by Python 2
        return value;
    }

    std::string_view m_rest;
};

Result<NpyType> parseType(const std::string& descr) {
    if (descr.find('O') != std::string::npos)
        return invalid("It holds pickled Python objects, which could run code when read; save plain numbers instead");
    const bool known = descr.size() == 3 && std::string_view("<>|=").find(descr[0]) != std::string_view::npos &&
                       std::string_view("uifb").find(descr[1]) != std::string_view::npos &&
                       std::string_view("1248").find(descr[2]) != std::string_view::npos;
    if (!known) return failure(ErrorKind::Unsupported, "Its elements have the type '" + descr + "'; only integers and floating point are read");
    return NpyType{descr[1], static_cast<std::size_t>(descr[2] - '0'), descr[0] == '>'};
}

struct Fields {
    std::optional<std::string> descr;
    std::optional<bool> fortranOrder;
    std::optional<Shape> shape;
};

bool readField(DictReader& reader, const std::string& key, Fields& fields) {
    if (key == "descr") return (fields.descr = reader.string()).has_value();
    if (key == "fortran_order") return (fields.fortranOrder = reader.boolean()).has_value();
    if (key == "shape") return (fields.shape = reader.tuple()).has_value();
    return false;
}

std::optional<Fields> readFields(std::string_view text) {
    DictReader reader(text);
    Fields fields;
    if (!reader.take('{')) return {};
    while (!reader.take('}')) {
        const auto key = reader.string();
        if (!key || !reader.take(':') || !readField(reader, *key, fields)) return {};
        reader.take(',');
    }
    if (!fields.descr || !fields.fortranOrder || !fields.shape) return {};
    return fields;
}

bool isTooLarge(const NpyHeader& header) {
    std::uint64_t bytes = header.type.size;
    for (const auto side : header.shape) {
        if (side != 0 && bytes > kMostBytes / side) return true;
        bytes *= side;
    }
    return false;
}

Result<NpyHeader> parseDict(std::string_view text, std::size_t dataOffset) {
    if (text.find("'descr': [") != std::string_view::npos)
        return failure(ErrorKind::Unsupported, "It holds records of several fields; save each as an array of numbers");
    const auto fields = readFields(text);
    if (!fields) return invalid("Its header is damaged: descr, fortran_order and shape cannot be read");
    const auto type = parseType(*fields->descr);
    if (!type) return failure(type);
    if (*fields->fortranOrder)
        return failure(ErrorKind::Unsupported, "It is stored in Fortran order; save numpy.ascontiguousarray(array) instead");
    NpyHeader header{*type, *fields->shape, dataOffset};
    if (isTooLarge(header)) return invalid("Its header is damaged: the shape " + toText(header.shape) + " is beyond any file");
    return header;
}

} // namespace

std::string NpyType::descr() const {
    const char order = size == 1 ? '|' : bigEndian ? '>' : '<';
    return {order, kind, static_cast<char>('0' + size)};
}

std::string toText(const Shape& shape) {
    std::string text;
    for (const auto side : shape) text += (text.empty() ? "" : ", ") + std::to_string(side);
    return "(" + text + (shape.size() == 1 ? ",)" : ")");
}

std::uint64_t NpyHeader::elements() const {
    std::uint64_t count = 1;
    for (const auto side : shape) count *= side;
    return count;
}

std::string npyHeaderBytes(const NpyType& type, const Shape& shape) {
    std::string dict = "{'descr': '" + type.descr() + "', 'fortran_order': False, 'shape': " + toText(shape) + ", }";
    const std::size_t before = kMagic.size() + 4; // version, length
    dict.append((kAlignment - (before + dict.size() + 1) % kAlignment) % kAlignment, ' ').push_back('\n');
    std::string bytes(kMagic);
    bytes += {1, 0, static_cast<char>(dict.size() & 0xff), static_cast<char>(dict.size() >> 8)};
    return bytes + dict;
}

Result<NpyHeader> parseNpyHeader(std::string_view bytes) {
    if (bytes.substr(0, kMagic.size()) != kMagic) return invalid("It is no NumPy array file (.npy)");
    const int version = bytes.size() > kMagic.size() ? bytes[kMagic.size()] : 0;
    if (version < 1 || version > 3)
        return failure(ErrorKind::Unsupported, "It is of a NumPy format that is not known here; versions 1 to 3 are");
    const std::size_t lengthBytes = version == 1 ? 2 : 4, start = kMagic.size() + 2 + lengthBytes;
    std::size_t length = 0;
    if (bytes.size() >= start)
        for (std::size_t i = 0; i < lengthBytes; ++i) length |= std::size_t{static_cast<unsigned char>(bytes[kMagic.size() + 2 + i])} << (8 * i);
    if (bytes.size() < start || bytes.size() - start < length) return invalid("Its header is cut off");
    return parseDict(bytes.substr(start, length), start + length);
}

} // namespace paulownia::arrays
