#pragma once

#include "core/runs/train_request.h"

#include <ATen/autocast_mode.h>

namespace paulownia::learning {

/// While it lives, a graphics card computes convolutions and dense layers of this thread as the precision says; nothing else changes.
/// torch.autocast of Python, which the C++ library has in parts only.
class Autocast {
public:
    explicit Autocast(runs::Precision precision) : m_isOn(precision == runs::Precision::BFloat16) {
        if (!m_isOn) return;
        at::autocast::set_autocast_gpu_dtype(at::kBFloat16);
        at::autocast::increment_nesting();
        at::autocast::set_enabled(true);
    }
    ~Autocast() {
        if (!m_isOn) return;
        at::autocast::set_enabled(false);
        if (at::autocast::decrement_nesting() == 0) at::autocast::clear_cache(); // of weights made shorter: they change with the next step
    }
    Autocast(const Autocast&) = delete;
    Autocast& operator=(const Autocast&) = delete;

private:
    bool m_isOn;
};

} // namespace paulownia::learning
