// parse_pack_rule(): the keys that describe a rule. What it matches is read in rule_file_terms.cpp.
#include <algorithm>
#include <charconv>
#include <utility>

#include "pack/characters.h"
#include "pack/message.h"
#include "pack/pack.h"
#include "pack/regex_shape.h"
#include "pack/rule_file.h"
#include "pack/scope.h"
#include "pack/term.h"

namespace carelint {
namespace {

// Vale's kinds, so that a file of one of them is told from a slip of the pen.
const std::vector<std::string_view> vale_kinds = {"existence",   "substitution", "occurrence",     "repetition",
                                                  "consistency", "conditional",  "capitalization", "metric",
                                                  "spelling",    "sequence",     "script",         "readability"};

const std::vector<std::string_view> common_keys = {
    "extends", "message", "level",      "link",      "description", "scope",    "limit",     "action",  "ignorecase",
    "nonword", "vocab",   "exceptions", "matchcase", "tests",       "title",    "rationale", "sources", "tags",
    "wcag",    "act",     "confidence", "language",  "unless",      "examples", "near",      "not-near"};
const std::vector<std::string_view> existence_keys = {"tokens", "raw", "append"};
const std::vector<std::string_view> substitution_keys = {"swap", "capitalize"};

template <class Value>
struct Named {
  std::string_view name;
  Value value;
};

/// The value that a text names, or an error that lists the names.
template <class Value>
Value choice(const RuleFile& file, const YamlNode& node, const std::vector<Named<Value>>& names) {
  const std::string text = file.yaml().text(node);
  std::string list;
  for (std::size_t i = 0; i < names.size(); ++i) {
    if (names[i].name == text) return names[i].value;
    if (i > 0) list += i + 1 == names.size() ? " or " : ", ";
    list += names[i].name;
  }
  throw file.yaml().error(node.range, "'" + text + "' is not known here: write " + list);
}

/// The items of a list; a single node is a list of one.
std::vector<const YamlNode*> items_of(const YamlNode& node) {
  if (node.kind != YamlNode::Kind::sequence) return {&node};
  std::vector<const YamlNode*> items;
  for (const YamlNode& item : node.items) items.push_back(&item);
  return items;
}

PackRule::Kind read_kind(const RuleFile& file) {
  const YamlNode* node = file.find("extends");
  if (node == nullptr) {
    throw file.yaml().error(file.yaml().root().range,
                            "this is no rule file: the key 'extends' is missing (existence or substitution)");
  }
  const std::string kind = file.yaml().text(*node);
  if (kind == "existence") return PackRule::Kind::existence;
  if (kind == "substitution") return PackRule::Kind::substitution;
  const bool is_vale_kind = std::find(vale_kinds.begin(), vale_kinds.end(), kind) != vale_kinds.end();
  if (is_vale_kind) {
    throw file.yaml().error(node->range,
                            "carelint has no rules of the kind '" + kind + "'; it knows existence and substitution");
  }
  const std::string_view nearest = nearest_name(kind, vale_kinds);
  throw file.yaml().error(node->range, "there is no kind of rule called '" + kind + "'" +
                                           (nearest.empty() ? ": write existence or substitution"
                                                            : "; did you mean '" + std::string(nearest) + "'?"));
}

void demand_known_keys(const RuleFile& file, PackRule::Kind kind) {
  const bool is_existence = kind == PackRule::Kind::existence;
  const std::vector<std::string_view>& own = is_existence ? existence_keys : substitution_keys;
  const std::vector<std::string_view>& other = is_existence ? substitution_keys : existence_keys;
  std::vector<std::string_view> known = common_keys;
  known.insert(known.end(), own.begin(), own.end());
  for (const YamlEntry& entry : file.yaml().root().entries) {
    const std::string key = lower_case(entry.key.scalar);
    if (std::find(known.begin(), known.end(), key) != known.end() || key == "append") continue;
    std::string message = "unknown key '" + entry.key.scalar + "'";
    if (key == "pos") {
      message = "carelint does not know parts of speech, so it has no key 'pos'";
    } else if (std::find(other.begin(), other.end(), key) != other.end()) {
      message = "the key '" + key + "' belongs to rules of the kind " + (is_existence ? "substitution" : "existence");
    } else if (const std::string_view nearest = nearest_name(key, known); !nearest.empty()) {
      message += "; did you mean '" + std::string(nearest) + "'?";
    }
    throw file.yaml().error(entry.key.range, message);
  }
}

std::vector<Guidance> read_sources(const RuleFile& file, const YamlNode& node) {
  std::vector<Guidance> sources;
  for (const YamlNode* item : items_of(node)) {
    if (item->kind != YamlNode::Kind::mapping) {
      const std::string text = file.yaml().text(*item);
      sources.push_back({.title = text, .url = text.starts_with("http") ? text : ""});
      continue;
    }
    file.yaml().demand_known_keys(*item, {"title", "url", "date"});
    Guidance source;
    if (const YamlNode* title = item->find("title")) source.title = file.yaml().text(*title);
    if (const YamlNode* url = item->find("url")) source.url = file.yaml().text(*url);
    if (const YamlNode* date = item->find("date")) source.date = file.yaml().text(*date);
    if (source.title.empty()) source.title = source.url;
    if (source.title.empty()) throw file.yaml().error(item->range, "a source needs a title or a url");
    sources.push_back(std::move(source));
  }
  return sources;
}

std::vector<Example> read_examples(const RuleFile& file, const YamlNode& node) {
  std::vector<Example> examples;
  for (const YamlNode* item : items_of(node)) {
    if (item->kind != YamlNode::Kind::mapping) {
      throw file.yaml().error(item->range, "an example needs the key 'text', and 'flags' where something is reported");
    }
    file.yaml().demand_known_keys(*item, {"text", "flags", "fixed", "why", "format"});
    Example example;
    const YamlNode* text = item->find("text");
    if (text == nullptr) throw file.yaml().error(item->range, "an example needs the key 'text'");
    example.source = file.yaml().text(*text);
    if (const YamlNode* flags = item->find("flags")) example.flagged = file.yaml().texts(*flags);
    if (const YamlNode* fixed = item->find("fixed")) example.fixed = file.yaml().text(*fixed);
    if (const YamlNode* why = item->find("why")) example.explanation = file.yaml().text(*why);
    if (const YamlNode* format = item->find("format")) {
      example.format = choice<Format>(
          file, *format, {{"html", Format::html}, {"markdown", Format::markdown}, {"text", Format::plain_text}});
    }
    examples.push_back(std::move(example));
  }
  return examples;
}

RuleInfo read_info(const RuleFile& file, std::string id) {
  RuleInfo info;
  info.id = std::move(id);
  info.title = file.text("title");
  info.rationale = file.text("rationale");
  if (info.rationale.empty()) info.rationale = file.text("description");
  while (info.rationale.ends_with('\n')) info.rationale.pop_back();
  if (const YamlNode* level = file.find("level")) {
    info.severity = choice<Severity>(file, *level,
                                     {{"suggestion", Severity::suggestion},
                                      {"warning", Severity::warning},
                                      {"error", Severity::error},
                                      {"off", Severity::off}});
  }
  if (const YamlNode* confidence = file.find("confidence")) {
    info.confidence = choice<Confidence>(
        file, *confidence, {{"certain", Confidence::certain}, {"needs-review", Confidence::needs_review}});
  }
  info.tags = file.texts("tags");
  info.wcag = file.texts("wcag");
  info.act = file.texts("act");
  if (const YamlNode* sources = file.find("sources")) info.sources = read_sources(file, *sources);
  if (const std::string link = file.text("link"); !link.empty()) info.sources.push_back({.title = link, .url = link});
  if (const YamlNode* examples = file.find("examples")) info.examples = read_examples(file, *examples);
  return info;
}

std::vector<std::vector<PackScope>> read_scopes(const RuleFile& file) {
  const YamlNode* node = file.find("scope");
  if (node == nullptr) return {{PackScope{}}};
  std::vector<std::vector<PackScope>> scopes;
  for (const YamlNode* item : items_of(*node)) {
    auto scope = parse_scope(file.yaml().text(*item));
    if (const auto* mistake = std::get_if<std::string>(&scope)) throw file.yaml().error(item->range, *mistake);
    scopes.push_back(std::move(std::get<0>(scope)));
  }
  if (scopes.empty()) throw file.yaml().error(node->range, "a rule needs a scope, such as text");
  return scopes;
}

std::vector<Guard> read_guards(const RuleFile& file) {
  std::vector<Guard> guards;
  const YamlNode* node = file.find("unless");
  if (node == nullptr) return guards;
  for (const YamlNode* item : items_of(*node)) {
    guards.push_back(choice<Guard>(file, *item,
                                   {{"quotation", Guard::quotation},
                                    {"mention", Guard::mention},
                                    {"negation", Guard::negation},
                                    {"official-name", Guard::official_name}}));
  }
  return guards;
}

void read_reach(const RuleFile& file, const YamlNode& node, PackCondition& condition) {
  const std::string text = file.yaml().text(node);
  const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), condition.distance);
  if (error == std::errc() && end == text.data() + text.size() && condition.distance > 0) {
    condition.reach = PackCondition::Reach::behind;
    return;
  }
  condition.reach = choice<PackCondition::Reach>(file, node,
                                                 {{"article", PackCondition::Reach::article},
                                                  {"block", PackCondition::Reach::block},
                                                  {"sentence", PackCondition::Reach::sentence},
                                                  {"next", PackCondition::Reach::next},
                                                  {"previous", PackCondition::Reach::previous},
                                                  {"a number of words", PackCondition::Reach::behind}});
}

PackCondition read_condition(const RuleFile& file, const YamlNode& node) {
  if (node.kind != YamlNode::Kind::mapping) {
    throw file.yaml().error(node.range, "expected a condition such as {within: sentence, words: [suicide]}");
  }
  file.yaml().demand_known_keys(node, {"within", "words"});
  const YamlNode* within = node.find("within");
  const YamlNode* words = node.find("words");
  if (within == nullptr || words == nullptr) {
    throw file.yaml().error(node.range, "a condition needs the keys 'within' and 'words'");
  }
  PackCondition condition;
  read_reach(file, *within, condition);
  for (const YamlNode* item : items_of(*words)) {
    const RegexShape shape = shape_of(translated_regex(file.yaml().text(*item), Typography::plain));
    if (shape.phrases.empty()) {
      throw file.yaml().error(item->range, "expected a phrase, or an expression that stands for at most 64");
    }
    for (const std::string& phrase : shape.phrases) condition.phrases.push_back(fold_case(phrase));
  }
  std::sort(condition.phrases.begin(), condition.phrases.end());
  return condition;
}

std::vector<PackCondition> read_conditions(const RuleFile& file) {
  std::vector<PackCondition> conditions;
  for (const std::string_view key : {"near", "not-near"}) {
    const YamlNode* node = file.find(key);
    if (node == nullptr) continue;
    for (const YamlNode* item : items_of(*node)) {
      conditions.push_back(read_condition(file, *item));
      conditions.back().negated = key == "not-near";
    }
  }
  return conditions;
}

std::string read_language(const RuleFile& file) {
  const YamlNode* node = file.find("language");
  if (node == nullptr) return "en";
  std::string language = lower_case(file.yaml().text(*node));
  const bool is_subtag = (language.size() == 2 || language.size() == 3) &&
                         std::all_of(language.begin(), language.end(), [](char c) { return c >= 'a' && c <= 'z'; });
  if (!is_subtag) {
    throw file.yaml().error(node->range, "a language is two or three letters, such as en, without a region");
  }
  return language;
}

std::uint32_t read_limit(const RuleFile& file) {
  const YamlNode* node = file.find("limit");
  if (node == nullptr) return 0;
  const std::string text = file.yaml().text(*node);
  std::uint32_t limit = 0;
  const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), limit);
  if (error != std::errc() || end != text.data() + text.size()) {
    throw file.yaml().error(node->range, "expected a number of findings, such as 3");
  }
  return limit;
}

/// How many values the message can be given.
std::size_t value_count(const PackRule& rule) {
  const bool has_second = rule.kind == PackRule::Kind::substitution || rule.action.kind != PackAction::Kind::none;
  return has_second ? 2 : 1;
}

void read_message(const RuleFile& file, PackRule& rule) {
  const YamlNode* node = file.find("message");
  if (node == nullptr) throw file.yaml().error(file.yaml().root().range, "a rule needs a message");
  rule.message = file.yaml().text(*node);
  const MessageTemplate message(rule.message);
  if (message.value_count() > value_count(rule)) {
    throw file.yaml().error(node->range, value_count(rule) == 1
                                             ? "the message asks for a second %s, but a rule of the kind existence "
                                               "without an action has one: the words found"
                                             : "the message asks for more than two %s: there are two");
  }
  if (rule.info.title.empty()) rule.info.title = message.outline();
}

}  // namespace

PackRule parse_pack_rule(const YamlFile& yaml, std::string id) {
  if (yaml.root().kind != YamlNode::Kind::mapping) {
    throw yaml.error(yaml.root().range, "this is no rule file: expected keys such as extends, message and tokens");
  }
  const RuleFile file(yaml);
  PackRule rule;
  rule.kind = read_kind(file);
  demand_known_keys(file, rule.kind);
  rule.info = read_info(file, std::move(id));
  rule.language = read_language(file);
  rule.scopes = read_scopes(file);
  rule.guards = read_guards(file);
  rule.conditions = read_conditions(file);
  rule.limit = read_limit(file);
  read_terms(file, rule);
  read_message(file, rule);
  return rule;
}

}  // namespace carelint
