// What a syntax error in a YAML file means, in words for people who write rule files and not parsers.
#ifndef CARELINT_CONFIG_YAML_ADVICE_H
#define CARELINT_CONFIG_YAML_ADVICE_H

#include <cstdint>
#include <string>
#include <string_view>

#include "carelint/source.h"

namespace carelint {

/// The place to point at for an error that LLVM's parser reported at `offset`, having been read up to `parsed`.
SourceRange yaml_failure_place(std::string_view failure, std::string_view text, std::uint32_t parsed,
                               std::uint32_t offset);

/// What to do about an error that LLVM's parser words as `failure`.
std::string yaml_failure_advice(std::string_view failure, std::string_view text, std::uint32_t offset);

/// What to do about something at `offset` that does not belong there.
std::string yaml_misfit_advice(std::string_view text, std::uint32_t offset);

/// What to do about the key at `offset`, which no ':' follows.
std::string yaml_missing_colon_advice(std::string_view text, std::uint32_t offset);

}  // namespace carelint

#endif
