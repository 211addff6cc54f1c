// The rules that the engine itself reports: on suppressions, on the bytes of the file, and on rules that fail. They are
// listed and configured like any other, except that an internal error cannot be switched off.
#ifndef CARELINT_ENGINE_ENGINE_RULES_H
#define CARELINT_ENGINE_ENGINE_RULES_H

#include <string_view>

#include "carelint/rule.h"

namespace carelint {

inline constexpr std::string_view engine_family = "carelint";
inline constexpr std::string_view internal_error_id = "carelint/internal-error";
inline constexpr std::string_view suppression_mistake_id = "carelint/suppression-mistake";
inline constexpr std::string_view undecodable_bytes_id = "carelint/undecodable-bytes";
inline constexpr std::string_view unused_suppression_id = "carelint/unused-suppression";

/// Their definitions have no `create`: the engine does their work.
void register_engine_rules(RuleRegistry& registry);

}  // namespace carelint

#endif
