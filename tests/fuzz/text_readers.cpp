#include "tests/fuzz/readers.h"

#include "core/evaluation/prediction_table.h"
#include "core/formats/positions.h"
#include "core/formats/submission_form.h"
#include "core/formats/voting_sheet.h"
#include "core/runs/saliency.h"
#include "core/runs/train_request.h"
#include "core/voting/lean_sheet.h"

namespace paulownia::fuzz {
namespace {

QByteArray qt(const Bytes& bytes) { return {bytes.data(), static_cast<qsizetype>(bytes.size())}; }

std::vector<Bytes> positions() {
    return {"a00b16f8_1.jpeg\t10\t20\t300\t400\t0\nFT012_9.jpeg\t1\t1\t1\t1\t9\n",
            "file\tx\ty\tw\th\tflag\tangle_deg\tverdict\treason\treviewer\na00b16f8_1.jpeg\t10\t20\t300\t400\t1\t-2.5\taccepted\t\tann\n"
            "a00b16f8_3.jpeg\t0\t0\t0\t0\t9\t0\trejected\tnot-ahead\tann\n"};
}

void readPositions(const Bytes& bytes) {
    const auto read = formats::parsePositions(qt(bytes));
    if (!read.problems.isEmpty()) return;
    const auto again = formats::parsePositions(formats::toBytes(read.positions));
    promise(again.problems.isEmpty() && again.positions.lines.size() == read.positions.lines.size(), "positions that are read can be written and read again");
    static_cast<void>(formats::mergePositions(read.positions, again.positions));
}

std::vector<Bytes> sheets() {
    return {"ann\t\t\na00b16f8\tFemale\na00b16f9\tmale\n", "\xEF\xBB\xBF" "ben\tx\ty\r\n\r\n a00b16f8_3 \tmale \r\n", "\xE7\xBE\x8E\xE7\xA9\x82\t\t\na00b16f8\tFEMALE\n"};
}

/// Both readers of sheets, which have to say the same.
void readSheet(const Bytes& bytes) {
    static const model::Question gender{QStringLiteral("gender"), 1, model::Scope::Volunteer, {}, {QStringLiteral("female"), QStringLiteral("male")}, {}, {}};
    const auto path = QString::fromLatin1(pathOf(bytes));
    const auto whole = formats::parseVotingSheet(qt(bytes), path);
    static voting::LeanSheet lean(gender); // its memory serves the next
    const auto counted = lean.read(path);
    if (whole) promise(formats::parseVotingSheet(formats::toBytes(*whole), path).has_value(), "a sheet that is read can be written and read again");
    if (!whole || !counted) return;
    promise(lean.voter() == whole->voter, "both readers of a sheet name the same voter");
    promise(lean.answers().size() == static_cast<std::size_t>(whole->lines.size()), "both readers of a sheet find as many answers");
    for (std::size_t i = 0; i < lean.answers().size(); ++i)
        promise(QByteArray(lean.subject(lean.answers()[i]).data(), static_cast<qsizetype>(lean.subject(lean.answers()[i]).size())) == whole->lines.at(static_cast<qsizetype>(i)).subject.toUtf8(),
                "both readers of a sheet name the same subjects");
}

std::vector<Bytes> forms() {
    return {"submitted_at\t2019-02-08T09:00:00+09:00\nip\t192.0.2.1\nbirth_year\t1980\nconsent_1\tyes\nconsent_2\tno\noriginal_1\ta.jpg\nform_version\tportal-1\n"};
}

void readForm(const Bytes& bytes) { formats::readSubmissionForm(qt(bytes), QStringLiteral("f.tsv")); }

std::vector<Bytes> predictions() { return {evaluation::toTsv({{1, 12, 3, 1, 0.75}, {2, 13, 9, 0, 0.1}})}; }

void readPredictions(const Bytes& bytes) { static_cast<void>(evaluation::readPredictions(pathOf(bytes))); }

std::vector<Bytes> requests() {
    runs::TrainRequest request;
    request.release = "/tmp/r";
    request.out = "/tmp/o";
    request.folds = {1, 2, 9};
    return {runs::wholeJson(request).dump()};
}

void readRequest(const Bytes& bytes) {
    const auto request = runs::requestFrom(nlohmann::ordered_json::parse(bytes, nullptr, false));
    if (request) promise(runs::requestFrom(runs::wholeJson(*request)).has_value(), "a request that is read can be written and read again");
}

std::vector<Bytes> folds() { return {"3", "1-50", "1,4,7-9"}; }

void readFolds(const Bytes& bytes) { static_cast<void>(runs::foldsFrom(bytes)); }

constexpr Reader kReaders[] = {
    {"positions", positions, readPositions},       {"sheet", sheets, readSheet},     {"form", forms, readForm},
    {"predictions", predictions, readPredictions}, {"request", requests, readRequest}, {"folds", folds, readFolds},
};

} // namespace

std::span<const Reader> textReaders() { return kReaders; }

} // namespace paulownia::fuzz
