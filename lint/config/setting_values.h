// The values that settings may have, for the configuration file and the command line alike.
#ifndef CARELINT_CONFIG_SETTING_VALUES_H
#define CARELINT_CONFIG_SETTING_VALUES_H

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "carelint/finding.h"
#include "carelint/rule.h"

namespace carelint {

/// What a configuration says of a rule's severity. on: keep the severity, or bring back a rule that is off.
enum class SeveritySetting : std::uint8_t { off, suggestion, warning, error, on };

/// The severities of all rules at once.
enum class Preset : std::uint8_t {
  recommended,    ///< each rule's own
  strict,         ///< one step higher: suggestions are warnings, warnings are errors
  accessibility,  ///< the family accessibility alone
  all,            ///< each rule's own, and what is off is a suggestion
};

// Each is none for an unknown name. A region is an ISO 3166-1 alpha-2 code in either case, UK means GB, and `auto` is
// empty: the region of the page. A threshold of `never` is off.
std::optional<SeveritySetting> parse_severity(std::string_view name);
std::optional<Preset> parse_preset(std::string_view name);
std::optional<Severity> parse_threshold(std::string_view name);
std::optional<std::string> parse_region(std::string_view name);
std::optional<std::string> parse_citation_style(std::string_view name);

std::vector<std::string_view> severity_names();
std::vector<std::string_view> preset_names();
std::vector<std::string_view> threshold_names();
std::vector<std::string_view> citation_style_names();

std::string_view name_of(SeveritySetting setting);
std::string_view name_of(Preset preset);
std::string_view threshold_name(Severity threshold);

/// The severity of a rule in a preset.
Severity preset_severity(Preset preset, const RuleInfo& info);

/// The severity of a rule that a setting turns on: what it had, its own, or suggestion where that is off.
Severity severity_when_on(Severity current, const RuleInfo& info);

/// "'a', 'b' or 'c'".
std::string list_names(const std::vector<std::string_view>& names);

}  // namespace carelint

#endif
