// From the text of a setting to the typed value that a rule's option declares.
#ifndef CARELINT_CONFIG_OPTION_VALUE_H
#define CARELINT_CONFIG_OPTION_VALUE_H

#include "carelint/rule.h"
#include "config/yaml.h"

namespace carelint {

/// The value of a node for an option, with the type of its default. Throws YamlError where the node has another type,
/// is out of range or not among the choices.
OptionValue option_value(const YamlFile& file, const YamlNode& node, const OptionInfo& option);

}  // namespace carelint

#endif
