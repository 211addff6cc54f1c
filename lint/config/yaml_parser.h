// From the text of a YAML file to its tree.
#ifndef CARELINT_CONFIG_YAML_PARSER_H
#define CARELINT_CONFIG_YAML_PARSER_H

#include "config/yaml.h"

namespace carelint {

/// Parses `file.text()`, which is valid UTF-8 of at most 4 GiB without a byte order mark. Throws YamlError as YamlFile
/// says. Time and memory are linear in the text; a tree of more than 100,000 nodes is refused.
YamlNode parse_yaml(const YamlFile& file);

}  // namespace carelint

#endif
