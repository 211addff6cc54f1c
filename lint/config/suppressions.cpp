#include "config/suppressions.h"

#include <algorithm>
#include <array>
#include <optional>

#include "config/config.h"
#include "config/setting_values.h"
#include "config/yaml.h"

namespace carelint {
namespace {

constexpr std::string_view prefix = "carelint-";
constexpr std::string_view disable_next = "carelint-disable-next";
constexpr std::string_view disable = "carelint-disable";
constexpr std::string_view enable = "carelint-enable";
constexpr std::size_t maximum_names = 5000;

bool is_space(char c) {
  return c == ' ' || c == '\t' || c == '\n' || c == '\r' || c == '\f';
}
bool is_separator(char c) {
  return is_space(c) || c == ',';
}

std::string_view trim(std::string_view text) {
  while (!text.empty() && is_space(text.front())) text.remove_prefix(1);
  while (!text.empty() && is_space(text.back())) text.remove_suffix(1);
  return text;
}

/// A comment that begins with "carelint-", taken apart. All are views into the comment's text.
struct Directive {
  std::string_view name;
  std::vector<std::string_view> rules;
  std::string_view reason;
};

std::vector<std::string_view> split_names(std::string_view text) {
  std::vector<std::string_view> names;
  for (std::size_t at = 0; at < text.size();) {
    std::size_t end = at;
    while (end < text.size() && !is_separator(text[end])) ++end;
    if (end > at) names.push_back(text.substr(at, end - at));
    at = end + 1;
  }
  return names;
}

std::optional<Directive> read_directive(std::string_view comment) {
  constexpr std::array<std::string_view, 3> dashes = {"--", "—", "–"};
  const std::string_view text = trim(comment);
  if (!text.starts_with(prefix)) return std::nullopt;
  Directive directive;
  directive.name =
      text.substr(0, static_cast<std::size_t>(std::find_if(text.begin(), text.end(), is_space) - text.begin()));
  const std::string_view rest = text.substr(directive.name.size());
  std::size_t reason_begin = rest.size();
  std::size_t names_end = rest.size();
  for (const std::string_view dash : dashes) {
    const std::size_t at = rest.find(dash);
    if (at >= names_end) continue;
    names_end = at;
    reason_begin = at + dash.size();
  }
  directive.rules = split_names(rest.substr(0, names_end));
  directive.reason = trim(rest.substr(reason_begin));
  return directive;
}

/// The elements and texts of a document that a disable-next may be for, in the order in which they begin.
std::vector<const Node*> find_targets(const Document& document) {
  constexpr std::array<std::string_view, 5> transparent = {"html", "head", "body", "tbody", "colgroup"};
  std::vector<const Node*> targets;
  for (const Node& node : document.nodes()) {
    const bool is_implied = node.is_element() && node.start_tag.empty() &&
                            std::find(transparent.begin(), transparent.end(), node.name) != transparent.end();
    const bool is_text = node.kind == NodeKind::text && !std::all_of(node.text.begin(), node.text.end(), is_space);
    if ((node.is_element() && !is_implied && !node.range.empty()) || is_text) targets.push_back(&node);
  }
  std::stable_sort(targets.begin(), targets.end(),
                   [](const Node* a, const Node* b) { return a->range.begin < b->range.begin; });
  return targets;
}

class SuppressionReader {
 public:
  explicit SuppressionReader(const Document& document) : document_(document) {}

  Suppressions read() {
    for (const Node& node : document_.nodes()) {
      if (node.kind != NodeKind::comment) continue;
      const std::optional<Directive> directive = read_directive(node.text);
      if (!directive) continue;
      names_ += directive->rules.size();
      if (names_ > maximum_names) {
        fail(node, "more than 5,000 rules are named in such comments: this one and those below have no effect");
        break;
      }
      apply(node, *directive);
    }
    return std::move(result_);
  }

 private:
  void apply(const Node& comment, const Directive& directive) {
    const bool is_disable = directive.name == disable_next || directive.name == disable;
    if (!is_disable && directive.name != enable) return fail_unknown(comment, directive.name);
    if (directive.rules.empty()) {
      return fail(comment, "'" + std::string(directive.name) + "' names no rule: write the rule's id behind it");
    }
    if (!is_disable) return end_disables(comment, directive);
    if (directive.reason.empty()) {
      return fail(comment, "this suppression has no effect without a reason: write it behind the rule, as in '" +
                               std::string(directive.name) + " " + std::string(directive.rules.front()) +
                               " -- quoted from the study'");
    }
    const std::optional<SourceRange> stretch = directive.name == disable_next
                                                   ? next_element(comment)
                                                   : SourceRange{comment.range.end, document_.root().range.end + 1};
    if (!stretch) return fail(comment, "nothing stands behind this 'carelint-disable-next' that it could be for");
    for (const std::string_view rules : directive.rules) {
      if (directive.name == disable) open_.push_back(result_.suppressions.size());
      result_.suppressions.push_back({std::string(rules), comment.range, place(comment, rules), *stretch});
    }
  }

  std::optional<SourceRange> next_element(const Node& comment) {
    if (!targets_) targets_ = find_targets(document_);
    const auto next = std::partition_point(targets_->begin(), targets_->end(),
                                           [&](const Node* target) { return target->range.begin < comment.range.end; });
    return next == targets_->end() ? std::nullopt : std::optional<SourceRange>((*next)->range);
  }

  void end_disables(const Node& comment, const Directive& directive) {
    for (const std::string_view rules : directive.rules) {
      const std::size_t ended = std::erase_if(open_, [&](std::size_t index) {
        Suppression& suppression = result_.suppressions[index];
        if (!matches_glob(rules, suppression.rules)) return false;
        suppression.stretch.end = std::max(suppression.stretch.begin, comment.range.begin);
        return true;
      });
      if (ended == 0)
        fail(comment, "nothing above switches '" + std::string(rules) + "' off" + open_glob_advice(rules));
    }
  }

  /// An enable cannot cut one rule out of a family.
  std::string open_glob_advice(std::string_view rules) const {
    for (const std::size_t index : open_) {
      const std::string& open = result_.suppressions[index].rules;
      if (matches_glob(open, rules)) return "; to end '" + open + "', name it as it stands there";
    }
    return {};
  }

  void fail_unknown(const Node& comment, std::string_view name) {
    const std::vector<std::string_view> directives = {disable_next, disable, enable};
    fail(comment, "unknown directive '" + std::string(name) + "': expected " + list_names(directives) +
                      did_you_mean(name, directives));
  }

  void fail(const Node& comment, std::string message) {
    result_.mistakes.push_back({comment.range, std::move(message)});
  }

  /// Where a part of the comment's text stands in the source.
  static SourceRange place(const Node& comment, std::string_view part) {
    constexpr std::uint32_t opening = 4;  // "<!--"
    const auto offset = static_cast<std::uint32_t>(part.data() - comment.text.data());
    const std::uint32_t begin = std::min(comment.range.begin + opening + offset, comment.range.end);
    return {begin, std::min(begin + static_cast<std::uint32_t>(part.size()), comment.range.end)};
  }

  const Document& document_;
  Suppressions result_;
  std::vector<std::size_t> open_;  ///< disables that have not ended, as indices of suppressions
  std::size_t names_ = 0;
  std::optional<std::vector<const Node*>> targets_;
};

}  // namespace

Suppressions find_suppressions(const Document& document) {
  return SuppressionReader(document).read();
}

}  // namespace carelint
