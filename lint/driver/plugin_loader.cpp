#include "driver/plugin_loader.h"

#include <dlfcn.h>

#include <exception>
#include <filesystem>
#include <stdexcept>
#include <string_view>
#include <system_error>

#include "carelint/plugin.h"
#include "carelint/testing.h"
#include "driver/errors.h"
#include "engine/crash_guard.h"
#include "engine/engine_rules.h"

namespace carelint {
namespace {

/// what() is why a file cannot be used as a plugin.
class Refusal : public std::runtime_error {
 public:
  using std::runtime_error::runtime_error;
};

/// dlopen() searches the system for a name without a slash; a plugin is the file of that name.
std::string path_with_slash(const std::string& path) {
  return path.find('/') == path.npos ? "./" + path : path;
}

/// What dlerror() says behind the path.
std::string loader_error(const std::string& path) {
  const char* error = dlerror();
  std::string text = error == nullptr ? "unknown error" : error;
  if (text.starts_with(path + ": ")) text.erase(0, path.size() + 2);
  return text;
}

using PluginFunction = const PluginInfo* (*)();

PluginFunction open_plugin(const std::string& path) {
  std::error_code error;
  if (!std::filesystem::exists(path, error)) throw Refusal("there is no such file");
  if (std::filesystem::is_directory(path, error)) throw Refusal("is a folder; a folder of rules is named with --pack");
  const std::string file = path_with_slash(path);
  void* library = dlopen(file.c_str(), RTLD_NOW | RTLD_LOCAL);
  if (library == nullptr) throw Refusal("cannot be loaded as a shared object: " + loader_error(file));
  void* symbol = dlsym(library, "carelint_plugin");
  if (symbol == nullptr) {
    throw Refusal("is no carelint plugin: it has no function carelint_plugin (see carelint/plugin.h)");
  }
  return reinterpret_cast<PluginFunction>(symbol);
}

/// The two members that never move come first: what stands behind them is read only once they fit.
void demand_same_version(const PluginInfo* info) {
  if (info == nullptr) throw Refusal("its carelint_plugin gives nothing");
  if (info->api_version != plugin_api_version) {
    throw Refusal("is made for version " + std::to_string(info->api_version) +
                  " of the plugin interface, and this carelint has version " + std::to_string(plugin_api_version) +
                  "; build it again with the headers of this carelint");
  }
  const std::string tag = info->abi_tag == nullptr ? "nothing" : info->abi_tag;
  if (tag != CARELINT_ABI_TAG) {
    throw Refusal("is built for '" + tag + "', and this carelint needs '" + CARELINT_ABI_TAG +
                  "'; build it with the same compiler and standard library");
  }
}

std::string demand_name(const PluginInfo& info) {
  std::string name = info.name == nullptr ? "" : info.name;
  if (!is_kebab_id(name + "/rule")) {
    throw Refusal("its name '" + name + "' is not made of lower-case letters, digits and single hyphens");
  }
  if (name == engine_family) throw Refusal("the name 'carelint' belongs to carelint itself");
  return name;
}

void register_plugin(const std::string& path, const PluginInfo* info, RuleSet& rules) {
  demand_same_version(info);
  RuleSet::Registrar registrar(rules, {RuleOrigin::Kind::plugin, path, demand_name(*info)});
  if (info->register_rules == nullptr) throw Refusal("it has no function that registers its rules");
  info->register_rules(registrar);
}

/// Why the plugin could not be registered; empty when it was.
std::string registration_failure(const std::string& path, PluginFunction plugin, RuleSet& rules) {
  std::string failure;
  const bool survived = run_guarded([&] {
    try {
      register_plugin(path, plugin(), rules);
    } catch (const std::exception& exception) {
      failure = exception.what();
    } catch (...) {
      failure = "it threw something that is not a std::exception while it was loaded";
    }
  });
  return survived ? failure : "it crashed while it was loaded";
}

}  // namespace

void load_plugin(const std::string& path, RuleSet& rules) {
  std::string failure;
  try {
    failure = registration_failure(path, open_plugin(path), rules);
  } catch (const Refusal& refusal) {
    failure = refusal.what();
  }
  if (!failure.empty()) throw DriverError("plugin " + path + ": " + failure);
}

}  // namespace carelint
