// Loads rules from shared objects.
#ifndef CARELINT_DRIVER_PLUGIN_LOADER_H
#define CARELINT_DRIVER_PLUGIN_LOADER_H

#include <string>

#include "engine/rule_set.h"

namespace carelint {

/// Loads a plugin (carelint/plugin.h) for the rest of the process and registers its rules with this path as their
/// origin. Throws DriverError, one line that names the file and what is wrong with it: a missing file, no shared
/// object, no plugin, made for another version, a bad name, a rule that cannot be registered.
void load_plugin(const std::string& path, RuleSet& rules);

}  // namespace carelint

#endif
