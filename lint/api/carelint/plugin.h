// How a shared object offers rules to carelint.
//
//   void register_house_rules(carelint::RuleRegistry& registry) { registry.add(…); }
//   CARELINT_PLUGIN("house", "1.0", register_house_rules)
//
// A plugin is loaded only when the configuration or the command line names it, and is never unloaded. Its rules' ids
// begin with its name and a slash.
#ifndef CARELINT_PLUGIN_H
#define CARELINT_PLUGIN_H

#include <cstdint>

#include "carelint/rule.h"

namespace carelint {

/// Raised whenever anything in these headers changes its layout or meaning.
inline constexpr std::uint32_t plugin_api_version = 3;

/// Names what else must agree between carelint and a plugin: the compiler family's C++ ABI and the layout of the
/// standard library's types.
#define CARELINT_STRINGIFY_(value) #value
#define CARELINT_STRINGIFY(value) CARELINT_STRINGIFY_(value)
#if defined(_GLIBCXX_RELEASE)
#define CARELINT_ABI_TAG \
  "itanium-" CARELINT_STRINGIFY(__SIZEOF_POINTER__) "-libstdc++-cxx11-" CARELINT_STRINGIFY(_GLIBCXX_USE_CXX11_ABI)
#elif defined(_LIBCPP_VERSION)
#define CARELINT_ABI_TAG "itanium-" CARELINT_STRINGIFY(__SIZEOF_POINTER__) "-libc++"
#else
#define CARELINT_ABI_TAG "unknown"
#endif

/// What a plugin says of itself. The first two members never move, so that a plugin of any version can be refused.
struct PluginInfo {
  std::uint32_t api_version;
  const char* abi_tag;
  const char* name;     ///< the family of its rules: lower-case letters, digits and hyphens
  const char* version;  ///< the plugin's own
  void (*register_rules)(RuleRegistry&);
};

}  // namespace carelint

#define CARELINT_PLUGIN(plugin_name, plugin_version, register_function)                                 \
  extern "C" __attribute__((visibility("default"))) const carelint::PluginInfo* carelint_plugin() {     \
    static const carelint::PluginInfo info{carelint::plugin_api_version, CARELINT_ABI_TAG, plugin_name, \
                                           plugin_version, register_function};                          \
    return &info;                                                                                       \
  }

#endif
