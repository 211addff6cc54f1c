// Attribute values as HTML reads them: ASCII white space, tokens, letters without case.
#ifndef CARELINT_RULES_ACCESSIBILITY_TEXT_H
#define CARELINT_RULES_ACCESSIBILITY_TEXT_H

#include <string>
#include <string_view>
#include <vector>

#include "carelint/document.h"
#include "shared/words.h"

namespace carelint {

constexpr bool is_space(char c) {
  return c == ' ' || c == '\t' || c == '\n' || c == '\r' || c == '\f';
}
std::string_view trimmed_space(std::string_view text);
/// Words between white space.
std::vector<std::string_view> tokens_of(std::string_view text);
bool holds_token(std::string_view text, std::string_view token);
/// Nothing but Unicode's white space and zero-width spaces.
bool is_blank(std::string_view text);
/// Runs of Unicode's white space as one space; none at the ends.
std::string with_single_spaces(std::string_view text);

/// The attribute's value, trimmed; empty where the element lacks it.
std::string_view value_of(const Node& node, std::string_view attribute);
/// Compares without case.
bool attribute_is(const Node& node, std::string_view attribute, std::string_view lower_value);
bool attribute_is_exactly(const Node& node, std::string_view attribute, std::string_view value);
bool has_attribute(const Node& node, std::string_view attribute);

/// True where a template language stands in the text ("{{ title }}", "{% … %}", "<?php … ?>", "${title}"): what it will
/// say is unknown.
bool holds_template(std::string_view text);

/// True where a script or template writes attributes or content that the source does not show: ":alt", "v-text",
/// "[title]", "{...rest}", "<?php".
bool is_written_elsewhere(const Node& node);

}  // namespace carelint

#endif
