// The values of YAML scalars: escapes, line folding, block indentation and chomping.
#ifndef CARELINT_CONFIG_YAML_SCALAR_H
#define CARELINT_CONFIG_YAML_SCALAR_H

#include <cstdint>
#include <string>

#include "carelint/source.h"
#include "config/yaml.h"

namespace carelint {

enum class YamlChomping : std::uint8_t { clip, strip, keep };

/// What stands between the `|` or `>` of a block scalar and its first line.
struct YamlBlockHeader {
  bool folded = false;
  YamlChomping chomping = YamlChomping::clip;
  std::uint32_t end = 0;  ///< offset behind the line end of the header
};

/// The value of a plain or quoted scalar. `range` holds its quotation marks and no white space around it. Throws
/// YamlError for an escape that YAML does not know.
std::string decode_flow_scalar(const YamlFile& file, SourceRange range);

/// Reads the header at the `|` or `>` that stands at `offset`. Throws YamlError for anything that does not belong
/// there.
YamlBlockHeader read_block_header(const YamlFile& file, std::uint32_t offset);

/// The value of a block scalar whose lines lie in `body`, which begins at the header's end.
std::string decode_block_scalar(const YamlFile& file, const YamlBlockHeader& header, SourceRange body);

}  // namespace carelint

#endif
