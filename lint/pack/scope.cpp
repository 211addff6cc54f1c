#include "pack/scope.h"

#include <algorithm>
#include <array>
#include <cctype>
#include <utility>

namespace carelint {
namespace {

using Kind = PackScope::Kind;

struct NamedScope {
  std::string_view name;
  Kind kind;
};
constexpr std::array<NamedScope, 18> named_scopes = {{
    {"text", Kind::text},
    {"title", Kind::title},
    {"heading", Kind::heading},
    {"paragraph", Kind::paragraph},
    {"sentence", Kind::sentence},
    {"list", Kind::list},
    {"blockquote", Kind::blockquote},
    {"table", Kind::table},
    {"table.header", Kind::table_header},
    {"table.cell", Kind::table_cell},
    {"table.caption", Kind::table_caption},
    {"figure.caption", Kind::figure_caption},
    {"alt", Kind::alt},
    {"summary", Kind::summary},
    {"link", Kind::link},
    {"strong", Kind::strong},
    {"emphasis", Kind::emphasis},
    {"em", Kind::emphasis},
}};

std::string_view trimmed(std::string_view text) {
  while (text.starts_with(' ')) text.remove_prefix(1);
  while (text.ends_with(' ')) text.remove_suffix(1);
  return text;
}

std::optional<Format> format_of(std::string_view ending) {
  if (ending == "html" || ending == "htm" || ending == "xhtml") return Format::html;
  if (ending == "md" || ending == "markdown") return Format::markdown;
  if (ending == "txt") return Format::plain_text;
  return std::nullopt;
}

/// Reads one condition and appends it, and a second one where it names a format. What is wrong, or nothing.
std::string append_condition(std::string_view text, std::vector<PackScope>& conditions) {
  PackScope scope;
  std::string_view rest = trimmed(text);
  if (rest.starts_with('~')) {
    scope.negated = true;
    rest = trimmed(rest.substr(1));
  }
  const std::size_t last_dot = rest.rfind('.');
  if (last_dot != rest.npos) {
    if (const std::optional<Format> format = format_of(rest.substr(last_dot + 1))) {
      if (scope.negated) return "a scope can name a format, but not exclude one";
      conditions.push_back({.kind = Kind::format, .format = *format});
      rest = rest.substr(0, last_dot);
    }
  }
  if (rest.starts_with("text.")) rest.remove_prefix(5);
  if (rest.size() == 10 && rest.starts_with("heading.h") && rest[9] >= '1' && rest[9] <= '6') {
    scope.level = static_cast<std::uint8_t>(rest[9] - '0');
    rest = "heading";
  }
  const auto found = std::find_if(named_scopes.begin(), named_scopes.end(),
                                  [&](const NamedScope& named) { return named.name == rest; });
  if (found != named_scopes.end()) {
    scope.kind = found->kind;
    if (scope.kind == Kind::sentence && scope.negated) return "the scope 'sentence' cannot be excluded";
    conditions.push_back(scope);
    return {};
  }
  if (rest == "raw" || rest == "code" || rest.starts_with("comment") || rest.starts_with("frontmatter")) {
    return "the scope '" + std::string(rest) + "' is source text or code; carelint reads what the reader sees";
  }
  std::vector<std::string_view> names;
  for (const NamedScope& named : named_scopes) names.push_back(named.name);
  const std::string_view nearest = nearest_name(rest, names);
  std::string message = "carelint has no scope '" + std::string(rest) + "'";
  if (!nearest.empty()) message += "; did you mean '" + std::string(nearest) + "'?";
  return message;
}

bool is_in_caption_of(const Block& block, std::string_view element) {
  return block.kind == BlockKind::caption && block.node != nullptr && block.node->is(element);
}

/// Marks and sentences are left to who looks at the words.
bool is_decided_by_block(Kind kind) {
  return kind != Kind::link && kind != Kind::strong && kind != Kind::emphasis && kind != Kind::sentence;
}

bool holds(const PackScope& scope, const Block& block, Format format) {
  switch (scope.kind) {
    case Kind::title: return block.kind == BlockKind::title;
    case Kind::heading: return block.kind == BlockKind::heading && (scope.level == 0 || scope.level == block.level);
    case Kind::paragraph: return block.kind == BlockKind::paragraph || block.kind == BlockKind::quotation;
    case Kind::list: return block.kind == BlockKind::list_item;
    case Kind::blockquote: return block.kind == BlockKind::quotation || block.in_quotation;
    case Kind::table:
      return block.kind == BlockKind::table_header || block.kind == BlockKind::table_cell ||
             is_in_caption_of(block, "caption");
    case Kind::table_header: return block.kind == BlockKind::table_header;
    case Kind::table_cell: return block.kind == BlockKind::table_cell;
    case Kind::table_caption: return is_in_caption_of(block, "caption");
    case Kind::figure_caption: return is_in_caption_of(block, "figcaption");
    case Kind::alt: return block.kind == BlockKind::alternative_text;
    case Kind::summary: return block.is_prose();
    case Kind::format: return format == scope.format;
    case Kind::text:
    case Kind::sentence:
    case Kind::link:
    case Kind::strong:
    case Kind::emphasis: break;
  }
  return true;
}

bool holds(const PackScope& scope, Marks marks) {
  switch (scope.kind) {
    case Kind::link: return marks.has(Mark::link) != scope.negated;
    case Kind::strong: return marks.has(Mark::strong) != scope.negated;
    case Kind::emphasis: return marks.has(Mark::emphasis) != scope.negated;
    default: return true;
  }
}

bool all_hold(const std::vector<PackScope>& conditions, const Block& block, Format format) {
  return std::all_of(conditions.begin(), conditions.end(), [&](const PackScope& scope) {
    return !is_decided_by_block(scope.kind) || holds(scope, block, format) != scope.negated;
  });
}

}  // namespace

std::variant<std::vector<PackScope>, std::string> parse_scope(std::string_view text) {
  std::vector<PackScope> conditions;
  for (std::size_t begin = 0; begin <= text.size();) {
    const std::size_t end = std::min(text.find('&', begin), text.size());
    std::string mistake = append_condition(text.substr(begin, end - begin), conditions);
    if (!mistake.empty()) return mistake;
    begin = end + 1;
  }
  return conditions;
}

ScopeOfBlock scope_of(const PackRule& rule, const Block& block, Format format) {
  ScopeOfBlock scope;
  if (block.kind == BlockKind::preformatted || !speaks(block.language, rule.language)) return scope;
  for (const std::vector<PackScope>& conditions : rule.scopes) {
    if (!all_hold(conditions, block, format)) continue;
    const bool sentences = std::any_of(conditions.begin(), conditions.end(),
                                       [](const PackScope& part) { return part.kind == Kind::sentence; });
    scope.sentences = sentences && (scope.sentences || !scope.applies);
    scope.applies = true;
  }
  return scope;
}

bool marks_in_scope(const PackRule& rule, const Block& block, Format format, Marks marks) {
  return std::any_of(rule.scopes.begin(), rule.scopes.end(), [&](const std::vector<PackScope>& conditions) {
    return all_hold(conditions, block, format) &&
           std::all_of(conditions.begin(), conditions.end(),
                       [&](const PackScope& scope) { return holds(scope, marks); });
  });
}

bool speaks(std::string_view tag, std::string_view language) {
  if (tag.empty()) return true;
  const std::string_view primary = primary_language(tag);
  return std::equal(primary.begin(), primary.end(), language.begin(), language.end(), [](char left, char right) {
    return std::tolower(static_cast<unsigned char>(left)) == std::tolower(static_cast<unsigned char>(right));
  });
}

}  // namespace carelint
