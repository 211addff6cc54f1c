// The options that say which rules run and how, shared by several subcommands.
#ifndef CARELINT_DRIVER_CONFIGURATION_OPTIONS_H
#define CARELINT_DRIVER_CONFIGURATION_OPTIONS_H

#include "config/config.h"
#include "driver/command_line.h"

namespace carelint {

/// Where the configuration and further rules come from.
struct LoadingOptions {
  explicit LoadingOptions(CommandLine& line);

  /// Says it to a layer.
  void fill(CommandLineLayer& layer) const;

  TextOption config;
  ListOption packs;
  ListOption plugins;
};

/// What the rules are told of the run.
struct SettingsOptions {
  explicit SettingsOptions(CommandLine& line);

  /// Says it to a layer. Where --today is not given, the system's date is read. Throws DriverError for a day that
  /// there is not.
  void fill(CommandLineLayer& layer) const;

  TextOption region;
  TextOption citation_style;
  TextOption today;
  FlagOption page;
};

}  // namespace carelint

#endif
