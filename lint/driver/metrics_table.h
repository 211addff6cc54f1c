// What `carelint metrics` shows to people.
#ifndef CARELINT_DRIVER_METRICS_TABLE_H
#define CARELINT_DRIVER_METRICS_TABLE_H

#include <memory>

#include "report/reporter.h"

namespace llvm {
class raw_ostream;
}

namespace carelint {

/// For each file one grade with its band and what it comes from, the sections with the hardest marked, and the
/// formulas. A file that cannot be read is named on standard error. `out` must outlive the reporter.
std::unique_ptr<Reporter> make_metrics_table(llvm::raw_ostream& out);

}  // namespace carelint

#endif
