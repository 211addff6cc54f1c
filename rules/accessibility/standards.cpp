#include "accessibility/standards.h"

#include <algorithm>

#include "shared/words.h"

namespace carelint {
namespace {

template <class Item>
const Item* find_by_name(std::span<const Item> items, std::string_view name) {
  const auto found = std::lower_bound(items.begin(), items.end(), name,
                                      [](const Item& item, std::string_view wanted) { return item.name < wanted; });
  return found != items.end() && found->name == name ? &*found : nullptr;
}

bool is_in(std::span<const std::string_view> sorted, std::string_view word) {
  return std::binary_search(sorted.begin(), sorted.end(), word);
}

// The only name that is one slip away.
template <class Item>
std::string_view nearest(std::span<const Item> items, std::string_view name) {
  constexpr std::size_t longest = 40;
  std::string_view found;
  if (name.size() > longest) return found;
  for (const Item& item : items) {
    if (edit_distance(name, item.name, 1) > 1) continue;
    if (!found.empty()) return {};
    found = item.name;
  }
  return found;
}

constexpr char lowered(char c) {
  return c >= 'A' && c <= 'Z' ? static_cast<char>(c + ('a' - 'A')) : c;
}

// `lower` is in lower case already.
bool is_less(std::string_view lower, std::string_view any_case) {
  return std::lexicographical_compare(lower.begin(), lower.end(), any_case.begin(), any_case.end(),
                                      [](char a, char b) { return lowered(a) < lowered(b); });
}

}  // namespace

const AriaAttribute* find_aria_attribute(std::string_view name) {
  return find_by_name(standard_tables.attributes, name);
}

const AriaRole* find_role(std::string_view name) {
  if (name.empty()) return nullptr;  // most elements have no role of their own
  return find_by_name(standard_tables.roles, name);
}

bool is_a(const AriaRole& role, std::string_view ancestor) {
  return role.name == ancestor || is_in(role.superclasses, ancestor);
}

bool is_known_language(std::string_view primary_subtag) {
  constexpr std::uint32_t bits_of_word = 64;
  const std::uint32_t index = StandardTables::language_index(primary_subtag);
  return index != StandardTables::no_language &&
         (standard_tables.languages[index / bits_of_word] >> (index % bits_of_word) & 1U) != 0;
}

bool is_grandfathered_language(std::string_view tag) {
  const std::span<const std::string_view> tags = standard_tables.grandfathered_languages;
  const auto found = std::lower_bound(tags.begin(), tags.end(), tag, is_less);
  return found != tags.end() && found->size() == tag.size() &&
         std::equal(tag.begin(), tag.end(), found->begin(), [](char a, char b) { return lowered(a) == b; });
}

bool names_language(std::string_view tag) {
  return is_known_language(tag.substr(0, tag.find('-')));
}

std::string about_language_tag(std::string_view tag) {
  const std::string quoted = "\"" + std::string(tag) + "\"";
  if (is_grandfathered_language(tag))
    return quoted + " is an old tag that screen readers do not know; write the language's own code such as \"lb\"";
  if (tag.starts_with("x-") || tag.starts_with("X-"))
    return quoted + " is a private tag that screen readers do not know; write that of a language, such as \"en\"";
  return quoted + " is not a language code; write one such as \"en\" or \"en-GB\"";
}

const AutofillField* find_autofill_field(std::string_view name) {
  return find_by_name(standard_tables.fields, name);
}

std::string_view nearest_aria_attribute(std::string_view name) {
  return nearest(standard_tables.attributes, name);
}

std::string_view nearest_role(std::string_view name) {
  const std::string_view role = nearest(standard_tables.roles, name);
  return role.empty() || find_role(role)->is_abstract ? std::string_view{} : role;
}

const NamedColour* find_named_colour(std::string_view name) {
  return find_by_name(standard_tables.named_colours, name);
}

AutofillToken kind_of_autofill_token(std::string_view token) {
  constexpr std::string_view section = "section-";
  if (token.starts_with(section)) return AutofillToken::section;
  if (find_autofill_field(token) != nullptr) return AutofillToken::field;
  const StandardTables::Token* found = find_by_name(standard_tables.tokens, token);
  return found != nullptr ? found->kind : AutofillToken::unknown;
}

bool is_appropriate(const AutofillField& field, std::string_view control) {
  const AutofillControlGroup* group = find_by_name(standard_tables.control_groups, field.control_group);
  return group != nullptr && is_in(group->controls, control);
}

}  // namespace carelint
