// Was built with another standard library.
#include "carelint/plugin.h"

extern "C" const carelint::PluginInfo* carelint_plugin() {
  static const carelint::PluginInfo info{carelint::plugin_api_version, "some-other-abi", "other", "1.0", nullptr};
  return &info;
}
