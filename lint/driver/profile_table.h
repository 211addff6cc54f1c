// The table of `carelint check --profile`.
#ifndef CARELINT_DRIVER_PROFILE_TABLE_H
#define CARELINT_DRIVER_PROFILE_TABLE_H

#include <cstddef>

#include "engine/profile.h"

namespace llvm {
class raw_ostream;
}

namespace carelint {

/// Reading, then every rule and analysis that took a thousandth of the time, the dearest first.
void print_profile(const Profile& profile, std::size_t articles, llvm::raw_ostream& out);

}  // namespace carelint

#endif
