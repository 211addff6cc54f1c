// Many pieces of work on several threads, their results handed over in order.
#ifndef CARELINT_ENGINE_ORDERED_WORK_H
#define CARELINT_ENGINE_ORDERED_WORK_H

#include <cstddef>
#include <functional>

#include "engine/diagnostic.h"

namespace carelint {

/// Results that exist and are not yet delivered: a slow consumer stops the work, not the machine.
inline constexpr std::size_t max_waiting_results = 64;

/// Calls `work` for 0, 1, … count - 1 on up to `jobs` threads (0: one for each hardware thread) and `deliver` for each
/// result, on the calling thread and in order. With one job or one piece everything runs on the calling thread. What
/// either throws comes out here, once the threads have stopped; results behind it are lost.
void run_in_order(std::size_t count, unsigned jobs, const std::function<FileResult(std::size_t)>& work,
                  const std::function<void(FileResult)>& deliver);

}  // namespace carelint

#endif
