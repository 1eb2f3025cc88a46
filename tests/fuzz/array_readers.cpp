#include "tests/fuzz/readers.h"

#include "core/arrays/consent_proof.h"
#include "core/arrays/manifest.h"
#include "core/arrays/npy_header.h"
#include "core/arrays/npy_reader.h"

namespace paulownia::fuzz {
namespace {

std::vector<Bytes> npyHeaders() {
    return {arrays::npyHeaderBytes(arrays::kInt32, {2, 5}), arrays::npyHeaderBytes(arrays::kFloat16, {}), arrays::npyHeaderBytes(arrays::kUint8, {0, 128881})};
}

void readNpyHeader(const Bytes& bytes) {
    const auto header = arrays::parseNpyHeader(bytes);
    if (header) promise(header->dataOffset <= bytes.size() && header->elements() <= (std::uint64_t{1} << 63), "a header's numbers lie within bounds");
}

/// Some of whatever kind it holds.
void readNpy(const Bytes& bytes) {
    const auto reader = arrays::NpyReader::open(pathOf(bytes));
    if (!reader) return;
    static_cast<void>(reader->integers());
    static_cast<void>(reader->halves());
    if (reader->rows() > 0) static_cast<void>(reader->row(reader->rows() - 1));
}

std::vector<Bytes> manifests() {
    arrays::Manifest full;
    full.title = "T";
    full.shown = {1, 2};
    full.settings["face_scale"] = 1.5;
    full.files = {{"label.npy", 120, Bytes(64, '0')}};
    full.questions = {{"kind", true, "Kind?", {"yes", "no"}, 3}};
    full.consents = {3, Bytes(64, 'a'), 3, Bytes(64, 'b')};
    full.signature = {Bytes(64, 'c'), Bytes(128, 'd')};
    return {arrays::toJson(arrays::Manifest{}), arrays::toJson(full)};
}

void readManifest(const Bytes& bytes) {
    if (const auto manifest = arrays::parseManifest(bytes)) promise(arrays::parseManifest(arrays::toJson(*manifest)).has_value(), "a manifest that is read can be written and read again");
}

std::vector<Bytes> proofs() {
    const arrays::ConsentProof full{{"a00b16f8", Bytes(64, 'a')}, {{0, {Bytes(64, 'b')}}}, arrays::ProvedPlace{1, {Bytes(64, 'c'), Bytes(64, 'd')}}};
    return {arrays::toJson(std::vector{arrays::ConsentProof{}}), arrays::toJson(std::vector{full, full})};
}

void readProofs(const Bytes& bytes) {
    if (const auto read = arrays::parseProofs(bytes)) promise(arrays::parseProofs(arrays::toJson(*read)).has_value(), "a proof that is read can be written and read again");
}

std::vector<Bytes> consents() { return {arrays::toJson(arrays::Consents{{Bytes(64, 'a')}, {Bytes(64, 'a'), Bytes(64, 'b')}})}; }

void readConsents(const Bytes& bytes) {
    if (const auto read = arrays::parseConsents(bytes)) static_cast<void>(arrays::objectionTo(*read));
}

std::vector<Bytes> npyFiles() {
    return {arrays::npyHeaderBytes(arrays::kInt32, {2, 5}) + Bytes(40, '\1'), arrays::npyHeaderBytes(arrays::kFloat16, {3}) + Bytes(6, '<'), arrays::npyHeaderBytes(arrays::kUint8, {2, 4}) + Bytes(8, '\x7f')};
}

constexpr Reader kReaders[] = {
    {"npy-header", npyHeaders, readNpyHeader}, {"npy", npyFiles, readNpy},           {"manifest", manifests, readManifest},
    {"proofs", proofs, readProofs},            {"consents", consents, readConsents},
};

} // namespace

std::span<const Reader> arrayReaders() { return kReaders; }

} // namespace paulownia::fuzz
