#include <algorithm>

#include "accessibility/check.h"
#include "accessibility/text.h"
#include "carelint/words.h"

namespace carelint {
namespace {

// "section-blue shipping work email webauthn": the parts in their order.
bool is_autocomplete(std::string_view value) {
  const std::string lower = lowered(value);
  std::vector<std::string_view> tokens = tokens_of(lower);
  if (tokens.size() > 1 && tokens.back() == "webauthn") tokens.pop_back();
  std::size_t at = 0;
  if (at < tokens.size() && tokens[at].starts_with("section-")) ++at;
  if (at < tokens.size() && is_one_of(tokens[at], "shipping", "billing")) ++at;
  const bool modified = at < tokens.size() && is_one_of(tokens[at], "home", "work", "mobile", "fax", "pager");
  if (modified) ++at;
  if (at + 1 != tokens.size()) return false;
  const AutofillField* field = find_autofill_field(tokens[at]);
  return field != nullptr && (field->is_contact || !modified);
}

bool takes_autocomplete(const Node& node) {
  if (node.is("textarea") || node.is("select")) return true;
  if (!node.is("input")) return false;
  return !is_one_of(lowered(value_of(node, "type")), "hidden", "button", "submit", "reset", "image", "checkbox",
                    "radio", "file", "range", "color");
}

}  // namespace

void check_forms(const AccessibilityTree& tree, AccessibilityDeviations& deviations) {
  for (const Node& node : tree.article().document().nodes()) {
    const Attribute* attribute = node.is_element() ? node.attribute("autocomplete") : nullptr;
    if (attribute == nullptr || !takes_autocomplete(node) || !tree.is_rendered(node)) continue;
    const std::string value = lowered(trimmed_space(attribute->value));
    if (value.empty() || value == "on" || value == "off" || holds_template(value)) continue;
    const bool off = has_attribute(node, "disabled") || attribute_is(node, "aria-disabled", "true");
    if (off || !tree.is_focusable(node) || is_autocomplete(value)) continue;
    deviations.push_back(
        {AccessibilityFault::autocomplete_value, range_of(*attribute),
         "\"" + std::string(trimmed_space(attribute->value)) +
             "\" is not a name that browsers can fill in for readers; write a standard one such as \"email\" or "
             "\"street-address\""});
  }
}

}  // namespace carelint
