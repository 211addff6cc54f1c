// Was built with the headers of another carelint. What lies behind the first two members cannot be read.
#include "carelint/plugin.h"

extern "C" const carelint::PluginInfo* carelint_plugin() {
  struct OtherInfo {
    std::uint32_t api_version;
    const char* abi_tag;
    std::uint64_t rest[3];
  };
  static const OtherInfo info{carelint::plugin_api_version + 1, CARELINT_ABI_TAG, {1, 1, 1}};
  return reinterpret_cast<const carelint::PluginInfo*>(&info);
}
