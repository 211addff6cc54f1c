#include "driver/configuration_options.h"

#include <charconv>
#include <chrono>
#include <ctime>
#include <string>
#include <string_view>

namespace carelint {
namespace {

std::chrono::year_month_day system_date() {
  const std::time_t now = std::time(nullptr);
  std::tm local{};
  localtime_r(&now, &local);
  return std::chrono::year{local.tm_year + 1900} / (local.tm_mon + 1) / local.tm_mday;
}

std::optional<int> number(std::string_view digits) {
  int value = 0;
  const auto [end, error] = std::from_chars(digits.data(), digits.data() + digits.size(), value);
  const bool is_number = error == std::errc{} && end == digits.data() + digits.size() && digits.front() != '-';
  return is_number ? std::optional(value) : std::nullopt;
}

std::chrono::year_month_day parse_date(const std::string& text) {
  if (text.size() == 10 && text[4] == '-' && text[7] == '-') {
    const std::string_view view = text;
    const std::optional<int> year = number(view.substr(0, 4));
    const std::optional<int> month = number(view.substr(5, 2));
    const std::optional<int> day = number(view.substr(8, 2));
    if (year && month && day) {
      const std::chrono::year_month_day date = std::chrono::year{*year} / *month / *day;
      if (date.ok()) return date;
    }
  }
  throw DriverError("--today is a day of the calendar, as in 2026-01-31, not '" + text + "'");
}

}  // namespace

LoadingOptions::LoadingOptions(CommandLine& line)
    : config(line, "config", "FILE", "use this configuration instead of the nearest .carelint.yaml"),
      packs(line, "pack", "DIR", "add the rules of this folder of YAML files; may be given more than once"),
      plugins(line, "load", "PLUGIN", "add the rules of this shared object; may be given more than once") {}

void LoadingOptions::fill(CommandLineLayer& layer) const {
  if (config.value()) layer.config_path = config.getValue();
  layer.packs = packs.values();
  layer.plugins = plugins.values();
}

SettingsOptions::SettingsOptions(CommandLine& line)
    : region(line, "region", "COUNTRY", "the country of the readers, in two letters, as in US or GB"),
      citation_style(line, "citation-style", "STYLE", "auto (default), apa7, ama11 or vancouver"),
      today(line, "today", "YYYY-MM-DD", "judge dates as if it were this day"),
      page(line, "page",
           "ask of every HTML file what a whole page needs, as its title, even without <html> or <body>") {}

void SettingsOptions::fill(CommandLineLayer& layer) const {
  layer.region = region.value();
  layer.citation_style = citation_style.value();
  layer.whole_pages = page;
  layer.today = today.value() ? parse_date(today) : system_date();
}

}  // namespace carelint
