#pragma once

#include "core/base/error.h"

#include <cstdint>
#include <deque>
#include <span>
#include <string>
#include <string_view>
#include <utility>
#include <variant>
#include <vector>

namespace paulownia::learning::pickle {

struct Value;
using Ref = const Value*;

struct None {};
struct Sequence { std::vector<Ref> items; };                     ///< a tuple or a list
struct Dictionary { std::vector<std::pair<Ref, Ref>> items; };   ///< a dict or an OrderedDict
struct Global { std::string name; };                             ///< "torch FloatStorage": a name, and nothing but a name
struct Storage { std::string type, key; std::int64_t elements = 0; };
struct Tensor { Storage storage; std::int64_t offset = 0; std::vector<std::int64_t> sizes, strides; };

struct Value {
    std::variant<None, bool, std::int64_t, double, std::string, Sequence, Dictionary, Global, Storage, Tensor> what;
};

/// What a pickle holds. Values refer to one another; all live as long as this.
struct Document {
    std::deque<Value> values;
    Ref root = nullptr;
};

/// Reads what torch.save() writes of weights (protocol 2 and what came later of it), and runs nothing: the names it knows are
/// OrderedDict, the storages' types and the two functions that put a tensor together, each understood here. Invalid where the
/// bytes end early or make no sense; Denied where another name is called for, which is named.
base::Result<Document> read(std::span<const std::byte> bytes);

} // namespace paulownia::learning::pickle
