// carelint rules: the list of rules, or all that is said about one.

#include <algorithm>
#include <string>
#include <vector>

#include "config/yaml.h"
#include "driver/command_line.h"
#include "driver/commands.h"
#include "driver/configuration_options.h"
#include "driver/rule_description.h"
#include "driver/rule_pages.h"
#include "driver/session.h"
#include "engine/engine_rules.h"
#include "llvm/Support/JSON.h"
#include "llvm/Support/raw_ostream.h"

namespace carelint {
namespace {

enum class RulesFormat : std::uint8_t { text, json, markdown };

struct RulesOptions {
  CommandLine line{"rules", "rules [options] [ID or FAMILY]",
                   "Lists the rules that hold in this folder, with those of the packs and plugins of its\n"
                   ".carelint.yaml, or those of a family; or explains one."};
  TextOption format{line, "format", "FORMAT", "text (default), json or markdown"};
  FlagOption presets{line, "presets", "list the severity of each rule in each preset"};
  LoadingOptions loading{line};
  OperandList ids{line};
};

using RuleInfos = std::vector<const RuleInfo*>;

Severity severity_here(const RuleInfo& info, const Config& config) {
  return info.id == internal_error_id ? info.severity : config.severity_of(info);
}

RuleInfos all_rules(const Config& config, const RuleSet& rules) {
  RuleInfos infos = rules_known_to(config, rules);
  infos.push_back(&rules.find(internal_error_id)->definition.info);
  std::ranges::sort(infos, {}, &RuleInfo::id);
  return infos;
}

const RuleInfo* find_rule(const RuleInfos& infos, const std::string& id) {
  const auto found = std::ranges::find(infos, id, &RuleInfo::id);
  if (found != infos.end()) return *found;
  std::vector<std::string_view> ids;
  for (const RuleInfo* info : infos) ids.push_back(info->id);
  const std::string suggestion = did_you_mean(id, ids);
  throw DriverError("there is no rule '" + id + "'" +
                    (suggestion.empty() ? "; carelint rules lists them" : suggestion));
}

/// Those of a family or of a glob.
RuleInfos rules_of(RuleInfos infos, const std::string& family_or_glob) {
  const std::string glob = family_or_glob.find('*') != std::string::npos ? family_or_glob : family_or_glob + "/*";
  std::erase_if(infos, [&](const RuleInfo* info) { return !matches_glob(glob, info->id); });
  if (infos.empty()) throw DriverError("no rule is of '" + family_or_glob + "'; carelint rules lists them");
  return infos;
}

void print_list(const RuleInfos& infos, const Config& config, llvm::raw_ostream& out) {
  constexpr std::size_t severity_width = std::string_view("suggestion").size();
  std::size_t id_width = 0;
  for (const RuleInfo* info : infos) id_width = std::max(id_width, info->id.size());
  for (const RuleInfo* info : infos) {
    const std::string_view severity = name_of(severity_here(*info, config));
    out << info->id;
    out.indent(static_cast<unsigned>(id_width - info->id.size() + 2)) << severity;
    out.indent(static_cast<unsigned>(severity_width - severity.size() + 2)) << info->title << '\n';
  }
}

void print_json(const RuleInfos& infos, llvm::raw_ostream& out) {
  llvm::json::OStream json(out);
  json.object([&] {
    json.attributeArray("rules", [&] {
      for (const RuleInfo* info : infos) write_rule(*info, json);
    });
  });
  out << '\n';
}

}  // namespace

ExitStatus run_rules(Arguments arguments, llvm::raw_fd_ostream& out) {
  RulesOptions options;
  if (!options.line.parse(arguments, out)) return ExitStatus::success;
  const std::vector<std::string> ids = options.ids.values();
  if (ids.size() > 1) throw DriverError("name one rule, or none for the list");
  const RulesFormat format =
      choose(options.format, RulesFormat::text,
             {{"text", RulesFormat::text}, {"json", RulesFormat::json}, {"markdown", RulesFormat::markdown}});
  CommandLineLayer layer;
  options.loading.fill(layer);
  Session session(std::move(layer));
  const std::shared_ptr<const Config> config = session.config_here();
  RuleInfos infos = all_rules(*config, session.rules());
  const bool is_one =
      !ids.empty() && ids.front().find('/') != std::string::npos && ids.front().find('*') == std::string::npos;
  if (!ids.empty()) infos = is_one ? RuleInfos{find_rule(infos, ids.front())} : rules_of(infos, ids.front());
  if (format == RulesFormat::json) {
    print_json(infos, out);
  } else if (options.presets) {
    (format == RulesFormat::markdown ? write_preset_table : print_preset_table)(infos, out);
  } else if (format == RulesFormat::markdown) {
    is_one ? write_rule_page(*infos.front(), out) : write_rule_pages(infos, out);
  } else if (!is_one) {
    print_list(infos, *config, out);
  } else {
    explain_rule(*infos.front(), severity_here(*infos.front(), *config), out);
  }
  return session.print_problems() ? ExitStatus::bad_input : ExitStatus::success;
}

}  // namespace carelint
