#include "config/setting_values.h"

#include <algorithm>
#include <array>
#include <cctype>
#include <utility>

namespace carelint {
namespace {

template <class Value, std::size_t size>
using NameTable = std::array<std::pair<std::string_view, Value>, size>;

constexpr NameTable<SeveritySetting, 5> severities = {{{"off", SeveritySetting::off},
                                                       {"suggestion", SeveritySetting::suggestion},
                                                       {"warning", SeveritySetting::warning},
                                                       {"error", SeveritySetting::error},
                                                       {"on", SeveritySetting::on}}};
constexpr NameTable<Preset, 4> presets = {{{"recommended", Preset::recommended},
                                           {"strict", Preset::strict},
                                           {"accessibility", Preset::accessibility},
                                           {"all", Preset::all}}};
constexpr NameTable<Severity, 4> thresholds = {{{"error", Severity::error},
                                                {"warning", Severity::warning},
                                                {"suggestion", Severity::suggestion},
                                                {"never", Severity::off}}};
constexpr std::array<std::string_view, 4> citation_styles = {"auto", "apa7", "ama11", "vancouver"};

// ISO 3166-1 alpha-2, officially assigned codes as of 2024, and XK, which the European Union uses for Kosovo.
constexpr std::string_view region_codes =
    "AD AE AF AG AI AL AM AO AQ AR AS AT AU AW AX AZ BA BB BD BE BF BG BH BI BJ BL BM BN BO BQ BR BS BT BV BW BY BZ CA "
    "CC CD CF CG CH CI CK CL CM CN CO CR CU CV CW CX CY CZ DE DJ DK DM DO DZ EC EE EG EH ER ES ET FI FJ FK FM FO FR GA "
    "GB GD GE GF GG GH GI GL GM GN GP GQ GR GS GT GU GW GY HK HM HN HR HT HU ID IE IL IM IN IO IQ IR IS IT JE JM JO JP "
    "KE KG KH KI KM KN KP KR KW KY KZ LA LB LC LI LK LR LS LT LU LV LY MA MC MD ME MF MG MH MK ML MM MN MO MP MQ MR MS "
    "MT MU MV MW MX MY MZ NA NC NE NF NG NI NL NO NP NR NU NZ OM PA PE PF PG PH PK PL PM PN PR PS PT PW PY QA RE RO RS "
    "RU RW SA SB SC SD SE SG SH SI SJ SK SL SM SN SO SR SS ST SV SX SY SZ TC TD TF TG TH TJ TK TL TM TN TO TR TT TV TW "
    "TZ UA UG UM US UY UZ VA VC VE VG VI VN VU WF WS XK YE YT ZA ZM ZW";

template <class Table>
auto find_value(const Table& table, std::string_view name) {
  using Value = typename Table::value_type::second_type;
  const auto found = std::find_if(table.begin(), table.end(), [&](const auto& entry) { return entry.first == name; });
  return found == table.end() ? std::nullopt : std::optional<Value>(found->second);
}

template <class Table, class Value>
std::string_view find_name(const Table& table, Value value) {
  return std::find_if(table.begin(), table.end(), [&](const auto& entry) { return entry.second == value; })->first;
}

template <class Table>
std::vector<std::string_view> names_of(const Table& table) {
  std::vector<std::string_view> names;
  for (const auto& entry : table) names.push_back(entry.first);
  return names;
}

Severity one_step_higher(Severity severity) {
  switch (severity) {
    case Severity::off: return Severity::off;
    case Severity::suggestion: return Severity::warning;
    case Severity::warning:
    case Severity::error: break;
  }
  return Severity::error;
}

}  // namespace

std::optional<SeveritySetting> parse_severity(std::string_view name) {
  return find_value(severities, name);
}
std::optional<Preset> parse_preset(std::string_view name) {
  return find_value(presets, name);
}
std::optional<Severity> parse_threshold(std::string_view name) {
  return find_value(thresholds, name);
}

std::optional<std::string> parse_region(std::string_view name) {
  if (name == "auto") return std::string();
  std::string code(name);
  for (char& c : code) c = static_cast<char>(std::toupper(static_cast<unsigned char>(c)));
  if (code == "UK") return "GB";
  for (std::size_t at = 0; at + 2 <= region_codes.size(); at += 3) {
    if (region_codes.substr(at, 2) == code) return code;
  }
  return std::nullopt;
}

std::optional<std::string> parse_citation_style(std::string_view name) {
  const bool is_known = std::find(citation_styles.begin(), citation_styles.end(), name) != citation_styles.end();
  return is_known ? std::optional<std::string>(name) : std::nullopt;
}

std::vector<std::string_view> severity_names() {
  return names_of(severities);
}
std::vector<std::string_view> preset_names() {
  return names_of(presets);
}
std::vector<std::string_view> threshold_names() {
  return names_of(thresholds);
}
std::vector<std::string_view> citation_style_names() {
  return {citation_styles.begin(), citation_styles.end()};
}

std::string_view name_of(SeveritySetting setting) {
  return find_name(severities, setting);
}
std::string_view name_of(Preset preset) {
  return find_name(presets, preset);
}
std::string_view threshold_name(Severity threshold) {
  return find_name(thresholds, threshold);
}

Severity preset_severity(Preset preset, const RuleInfo& info) {
  switch (preset) {
    case Preset::recommended: return info.severity;
    case Preset::strict: return one_step_higher(info.severity);
    case Preset::accessibility: return info.id.starts_with("accessibility/") ? info.severity : Severity::off;
    case Preset::all: return severity_when_on(info.severity, info);
  }
  return info.severity;
}

Severity severity_when_on(Severity current, const RuleInfo& info) {
  if (current != Severity::off) return current;
  return info.severity != Severity::off ? info.severity : Severity::suggestion;
}

std::string list_names(const std::vector<std::string_view>& names) {
  std::string list;
  for (std::size_t i = 0; i < names.size(); ++i) {
    if (i > 0) list += i + 1 == names.size() ? " or " : ", ";
    list += "'" + std::string(names[i]) + "'";
  }
  return list;
}

}  // namespace carelint
