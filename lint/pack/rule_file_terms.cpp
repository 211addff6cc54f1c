#include <algorithm>
#include <charconv>
#include <utility>

#include "pack/pack.h"
#include "pack/rule_file.h"
#include "pack/term.h"

namespace carelint {
namespace {

constexpr std::size_t max_terms = 20'000;

bool is_blank(std::string_view text) {
  return text.find_first_not_of(" \t\n") == text.npos;
}

TermOptions options_of(const RuleFile& file, const PackRule& rule) {
  TermOptions options;
  if (file.flag("ignorecase")) options.case_sensitivity = CaseSensitivity::insensitive;
  if (file.flag("nonword")) options.boundaries = Boundaries::none;
  options.typography = rule.typography;
  return options;
}

PackTerm term_of(const RuleFile& file, SourceRange range, std::string_view written, const TermOptions& options) {
  TermOrMistake result = make_term(written, options);
  if (!result.mistake.empty()) throw file.yaml().error(range, result.mistake);
  return std::move(result.term);
}

/// The items of a list of texts. A single text is a list of one.
const std::vector<YamlNode>& list_of(const RuleFile& file, const YamlNode& node, std::vector<YamlNode>& single) {
  if (node.kind == YamlNode::Kind::sequence) {
    if (node.items.size() > max_terms) throw file.yaml().error(node.range, "more than 20,000 items in one rule");
    return node.items;
  }
  single = {node};
  return single;
}

/// raw and tokens become one expression, as they stand.
PackTerm raw_term(const RuleFile& file, const YamlNode& raw, const std::vector<std::string>& tokens,
                  TermOptions options) {
  std::string joined;
  for (const std::string& piece : file.yaml().texts(raw)) joined += piece;
  std::string group;
  for (const std::string& token : tokens) group += (group.empty() ? "" : "|") + token;
  if (!group.empty()) group = "(?:" + group + ")";
  if (!group.empty() && options.boundaries == Boundaries::words) group = "\\b" + group + "\\b";
  options.boundaries = Boundaries::none;
  return term_of(file, raw.range, file.flag("append") ? group + joined : joined + group, options);
}

void read_existence(const RuleFile& file, PackRule& rule) {
  const TermOptions options = options_of(file, rule);
  const YamlNode* raw = file.find("raw");
  std::vector<std::string> tokens;
  std::vector<YamlNode> single;
  if (const YamlNode* node = file.find("tokens")) {
    for (const YamlNode& item : list_of(file, *node, single)) {
      const std::string token = file.yaml().text(item);
      if (is_blank(token)) continue;
      tokens.push_back(token);
      if (raw == nullptr) rule.terms.push_back(term_of(file, item.range, token, options));
    }
  }
  if (raw != nullptr) rule.terms.push_back(raw_term(file, *raw, tokens, options));
  if (rule.terms.empty()) {
    throw file.yaml().error(file.yaml().root().range, "a rule of the kind existence needs tokens, or raw");
  }
}

/// "a|b" are two wordings; \| is a bar.
std::vector<std::string> wordings_of(std::string_view value) {
  std::vector<std::string> wordings(1);
  for (std::size_t i = 0; i < value.size(); ++i) {
    if (value.substr(i).starts_with("\\|")) {
      wordings.back() += value[++i];
    } else if (value[i] == '|') {
      wordings.emplace_back();
    } else {
      wordings.back() += value[i];
    }
  }
  if (wordings.size() > 1) std::erase(wordings, "");
  return wordings;
}

void read_substitution(const RuleFile& file, PackRule& rule) {
  const YamlNode* swap = file.find("swap");
  if (swap == nullptr || swap->kind != YamlNode::Kind::mapping || swap->entries.empty()) {
    throw file.yaml().error(swap == nullptr ? file.yaml().root().range : swap->range,
                            "a rule of the kind substitution needs a swap, lines of 'found: preferred'");
  }
  if (swap->entries.size() > max_terms) throw file.yaml().error(swap->range, "more than 20,000 items in one rule");
  for (const YamlEntry& entry : swap->entries) {
    if (is_blank(entry.key.scalar)) continue;
    const bool is_empty = entry.value.kind == YamlNode::Kind::null && entry.value.scalar.empty();
    std::vector<std::string> wordings = wordings_of(is_empty ? std::string() : file.yaml().text(entry.value));
    TermOptions options = options_of(file, rule);
    options.needs_groups = std::any_of(wordings.begin(), wordings.end(), names_groups);
    PackTerm term = term_of(file, entry.key.range, entry.key.scalar, options);
    term.replacements = std::move(wordings);
    rule.terms.push_back(std::move(term));
  }
}

void read_exceptions(const RuleFile& file, PackRule& rule) {
  const YamlNode* node = file.find("exceptions");
  if (node == nullptr) return;
  std::vector<YamlNode> single;
  for (const YamlNode& item : list_of(file, *node, single)) {
    const std::string exception = file.yaml().text(item);
    if (is_blank(exception)) continue;
    TermOptions options;
    options.typography = rule.typography;
    // As Vale has it: an exception of several words is known whatever its case, a single word only as it is written.
    const bool has_space = exception.find(' ') != exception.npos || exception.find("\\s") != exception.npos;
    if (has_space || file.flag("ignorecase")) options.case_sensitivity = CaseSensitivity::insensitive;
    rule.exceptions.push_back(term_of(file, item.range, exception, options));
  }
}

struct NamedOperation {
  std::string_view name;
  PackAction::Kind kind;
  std::size_t parameter_count;
};
// "remove" and "replace" are edits of older versions of Vale.
constexpr NamedOperation operations[] = {
    {"regex", PackAction::Kind::edit_regex, 2},         {"replace", PackAction::Kind::edit_replace, 2},
    {"trim", PackAction::Kind::edit_trim, 1},           {"remove", PackAction::Kind::edit_trim, 1},
    {"trim_left", PackAction::Kind::edit_trim_left, 1}, {"trim_right", PackAction::Kind::edit_trim_right, 1},
    {"truncate", PackAction::Kind::edit_truncate, 1},   {"split", PackAction::Kind::edit_split, 2},
};

void read_edit(const RuleFile& file, const YamlNode& params, PackAction& action) {
  const std::string name = action.parameters.empty() ? std::string() : action.parameters.front();
  for (const NamedOperation& operation : operations) {
    if (operation.name != name) continue;
    action.kind = operation.kind;
    action.parameters.erase(action.parameters.begin());
    if (action.parameters.size() != operation.parameter_count) {
      throw file.yaml().error(params.range, "the edit '" + name + "' needs " +
                                                std::to_string(operation.parameter_count) + " more in its params");
    }
    if (action.kind == PackAction::Kind::edit_regex) {
      action.pattern = std::make_shared<const Pattern>(
          translated_regex(action.parameters.front(), Typography::as_written), CaseSensitivity::sensitive);
      if (const std::optional<std::string> error = action.pattern->error()) {
        throw file.yaml().error(params.range, "the expression of this edit is not valid: " + *error);
      }
    }
    if (action.kind == PackAction::Kind::edit_split) {
      const std::string& index = action.parameters.back();
      const bool is_index = index.size() == 1 && index[0] >= '0' && index[0] <= '9';
      if (!is_index) throw file.yaml().error(params.range, "the edit 'split' needs a separator and an index, 0 to 9");
    }
    return;
  }
  throw file.yaml().error(params.range, "carelint has no edit '" + name +
                                            "'; it knows regex, replace, trim, trim_left, trim_right, truncate, split");
}

void read_action(const RuleFile& file, PackRule& rule) {
  const YamlNode* node = file.find("action");
  if (node == nullptr) return;
  if (node->kind != YamlNode::Kind::mapping) {
    throw file.yaml().error(node->range, "expected an action such as {name: replace}");
  }
  file.yaml().demand_known_keys(*node, {"name", "params"});
  const YamlNode* name = node->find("name");
  const YamlNode* params = node->find("params");
  if (name == nullptr) throw file.yaml().error(node->range, "an action needs a name, such as replace");
  if (params != nullptr && params->kind != YamlNode::Kind::null) rule.action.parameters = file.yaml().texts(*params);
  const SourceRange params_range = params == nullptr ? node->range : params->range;
  const std::string text = file.yaml().text(*name);
  if (text == "replace") {
    rule.action.kind = PackAction::Kind::replace;
    if (rule.kind == PackRule::Kind::existence && rule.action.parameters.empty()) {
      throw file.yaml().error(params_range, "the action 'replace' needs params, the wordings to put there");
    }
  } else if (text == "remove") {
    rule.action.kind = PackAction::Kind::remove;
  } else if (text == "convert" && rule.action.parameters == std::vector<std::string>{"simple"}) {
    rule.action.kind = PackAction::Kind::convert_simple;
  } else if (text == "convert") {
    throw file.yaml().error(params_range, "the action 'convert' needs params: [simple]");
  } else if (text == "edit") {
    read_edit(file, params == nullptr ? *node : *params, rule.action);
  } else {
    throw file.yaml().error(name->range,
                            "carelint has no action '" + text + "'; it knows replace, remove, convert and edit");
  }
}

}  // namespace

std::string lower_case(std::string_view text) {
  std::string lower(text);
  for (char& c : lower) {
    if (c >= 'A' && c <= 'Z') c = static_cast<char>(c + ('a' - 'A'));
  }
  return lower;
}

const YamlNode* RuleFile::find(std::string_view key) const {
  for (const YamlEntry& entry : yaml_.root().entries) {
    if (lower_case(entry.key.scalar) != key) continue;
    const bool has_value = entry.value.kind != YamlNode::Kind::null || !entry.value.scalar.empty();
    return has_value ? &entry.value : nullptr;
  }
  return nullptr;
}

std::string RuleFile::text(std::string_view key) const {
  const YamlNode* node = find(key);
  return node == nullptr ? std::string() : yaml_.text(*node);
}

std::vector<std::string> RuleFile::texts(std::string_view key) const {
  const YamlNode* node = find(key);
  return node == nullptr ? std::vector<std::string>() : yaml_.texts(*node);
}

bool RuleFile::flag(std::string_view key) const {
  const YamlNode* node = find(key);
  return node != nullptr && yaml_.boolean(*node);
}

void read_terms(const RuleFile& file, PackRule& rule) {
  rule.typography = file.flag("nonword") ? Typography::as_written : Typography::plain;
  for (const std::string_view key : {"vocab", "capitalize", "matchcase", "append"}) file.flag(key);
  if (rule.kind == PackRule::Kind::existence) {
    read_existence(file, rule);
  } else {
    read_substitution(file, rule);
  }
  read_exceptions(file, rule);
  read_action(file, rule);
}

}  // namespace carelint
