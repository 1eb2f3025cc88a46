#include "core/learning/tensor_memory.h"

#include <QTest>
#include <future>
#include <torch/torch.h>

using namespace paulownia::learning;

namespace {
constexpr std::int64_t kValues = 3 << 20; // 12 MB
}

class TensorMemoryTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() {
#if defined(__SANITIZE_ADDRESS__)
        QSKIP("the sanitizer keeps memory itself");
#endif
        keepTensorMemory();
        keepTensorMemory(); // again is nothing
    }
    void whatIsGivenBackComesAgain() {
        const void* place = torch::empty({kValues}).data_ptr();
        const auto before = tensorMemory();
        QVERIFY(before.idle >= kValues * sizeof(float));
        const auto again = torch::zeros({kValues});
        QCOMPARE(again.data_ptr(), place);
        QCOMPARE(again.sum().item<float>(), 0.0f);
        QCOMPARE(tensorMemory().idle + tensorMemory().inUse, before.idle + before.inUse);
    }
    void keepsNoMoreThanHalfAsMuchAgain() {
        for (std::int64_t values = kValues; values < 2 * kValues; values += kValues / 8) {
            const auto tensor = torch::empty({values});
            const auto state = tensorMemory();
            QVERIFY(state.inUse + state.idle <= state.most / 2 * 3);
        }
        QVERIFY(tensorMemory().most < 3 * kValues * sizeof(float));
    }
    void goesBetweenThreads() {
        auto made = std::async(std::launch::async, [] { return torch::ones({kValues}); }).get();
        const auto inUse = tensorMemory().inUse;
        std::async(std::launch::async, [moved = std::move(made)]() mutable { moved.reset(); }).get();
        QVERIFY(tensorMemory().inUse < inUse);
    }
    void smallOnesAreNotKept() {
        const auto before = tensorMemory();
        for (int i = 0; i < 100; ++i) torch::ones({64});
        QCOMPARE(tensorMemory().inUse + tensorMemory().idle, before.inUse + before.idle);
    }
};

QTEST_GUILESS_MAIN(TensorMemoryTest)
#include "tensor_memory_test.moc"
