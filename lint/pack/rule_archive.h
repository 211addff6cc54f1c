// Rules as bytes: how built-in rule files get into the program without a YAML parser at run time.
#ifndef CARELINT_PACK_RULE_ARCHIVE_H
#define CARELINT_PACK_RULE_ARCHIVE_H

#include <string>
#include <string_view>

#include "pack/pack.h"

namespace carelint {

/// The format belongs to one build: what a program reads, the tool built with it has written.
std::string write_rule(const PackRule& rule);

/// Patterns are not compiled. Throws std::logic_error for bytes that write_rule() has not written.
PackRule read_rule(std::string_view bytes);

}  // namespace carelint

#endif
