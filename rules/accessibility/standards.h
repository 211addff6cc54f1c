// What the standards say about roles, states and properties, language subtags and autofill fields: WAI-ARIA 1.2 (W3C
// Recommendation, 2023-06-06) with the roles of DPUB-ARIA 1.1 and Graphics-ARIA 1.0, the IANA Language Subtag Registry,
// the HTML Living Standard. The build makes the tables from rules/accessibility/data, where each file names its source
// and date. No allocation, nothing to load; everything is constant, so any number of threads may look up. All text is
// ASCII in lower case and lives as long as the program. A look-up takes at most O(log n).
#ifndef CARELINT_RULES_ACCESSIBILITY_STANDARDS_H
#define CARELINT_RULES_ACCESSIBILITY_STANDARDS_H

#include <cstdint>
#include <span>
#include <string>
#include <string_view>

namespace carelint {

/// What the value of a state or property may be.
enum class AriaValue : std::uint8_t {
  boolean,               ///< true, false
  tristate,              ///< true, false, mixed, undefined
  boolean_or_undefined,  ///< true, false, undefined
  id_reference,
  id_reference_list,
  integer,
  number,
  string,
  token,       ///< one of AriaAttribute::tokens
  token_list,  ///< some of them
};

/// A state or property: an attribute with the prefix aria-.
struct AriaAttribute {
  std::string_view name;  ///< with the prefix
  AriaValue value;
  std::span<const std::string_view> tokens;  ///< all that are allowed, sorted; those of the booleans and tristate, too
  bool is_global;  ///< for every role that does not prohibit it, also if only by deprecated use
  /// ARIA 1.2 deprecates it on roles that do not support it: aria-disabled, aria-errormessage, aria-haspopup and
  /// aria-invalid, global in ARIA 1.1.
  bool is_deprecated_as_global;
};

enum class NameFrom : std::uint8_t {
  author,
  contents,    ///< or the author
  prohibited,  ///< the element must not be named
};

/// The value that an attribute has on a role where it is missing.
struct AriaImplicitValue {
  std::string_view attribute;
  std::string_view value;
};

/// A role, abstract or not. Lists are sorted; attributes and roles in them are known to find_aria_attribute and
/// find_role. Of the roles of DPUB-ARIA and Graphics-ARIA context and owned elements are not given.
struct AriaRole {
  std::string_view name;
  bool is_abstract;
  NameFrom name_from;
  bool needs_name;
  bool has_presentational_children;
  /// Widget or composite widget by the standard's list (section 5.3.2). That has tabpanel, which takes no input, and
  /// not row, columnheader and rowheader, though is_a(role, "widget"). A separator is one where it takes focus; here it
  /// is not.
  bool is_widget;
  std::span<const std::string_view> superclasses;  ///< all ancestors
  /// Own and inherited ones. One with an implicit value need not be written; a separator needs its aria-valuenow only
  /// where it takes focus.
  std::span<const std::string_view> required_attributes;
  /// Own and inherited ones, required ones included, without the global ones except those whose global use is
  /// deprecated. An attribute fits the role if it is here or global, and not prohibited.
  std::span<const std::string_view> supported_attributes;
  std::span<const std::string_view> prohibited_attributes;
  /// Any of them owns the element, or contains it with nothing but generic elements between.
  std::span<const std::string_view> context_roles;
  /// The element owns at least one of any of them; group and rowgroup stand here for groups of the others. Not a list
  /// of all that is allowed in it.
  std::span<const std::string_view> owned_roles;
  std::span<const AriaImplicitValue> implicit_values;  ///< of required attributes only
};

/// Null for an unknown name. `name` is in lower case.
const AriaAttribute* find_aria_attribute(std::string_view name);

/// Null for an unknown name. `name` is in lower case; also finds abstract roles, which authors must not use.
const AriaRole* find_role(std::string_view name);

/// True for the role itself and for all that inherits from `ancestor`, in lower case.
bool is_a(const AriaRole& role, std::string_view ancestor);

/// True for a registered primary language subtag in any case, "en", "GSW", deprecated ones and those for private use
/// (qaa to qtz) included. `primary_subtag` is what stands in front of the first hyphen of a language tag.
bool is_known_language(std::string_view primary_subtag);

/// True for a whole tag, in any case, that is valid only because it was registered before there were subtags:
/// "i-klingon", "zh-min-nan".
bool is_grandfathered_language(std::string_view tag);

/// True where the tag begins with a registered language. What follows the language is not looked at: "en-US-GB" speaks
/// English. A grandfathered tag is valid, but nothing that speaks knows it.
bool names_language(std::string_view tag);

/// What to tell the author of a tag that is not empty and names no language.
std::string about_language_tag(std::string_view tag);

/// A field name in the autocomplete attribute.
struct AutofillField {
  std::string_view name;
  bool is_contact;  ///< home, work, mobile, fax or pager may stand in front
  std::string_view
      control_group;  ///< text, multiline, password, url, username (also for email), tel, numeric, month, date
};

/// The form controls that a field may stand on.
struct AutofillControlGroup {
  std::string_view name;
  std::span<const std::string_view> controls;  ///< select, textarea or the type of an input; sorted
};

/// What a token of the autocomplete attribute is. They stand in this order, and only a field must be there; a keyword
/// stands alone.
enum class AutofillToken : std::uint8_t {
  unknown,
  keyword,     ///< on, off
  section,     ///< section-…
  address,     ///< shipping, billing
  contact,     ///< home, work, mobile, fax, pager
  field,       ///< what find_autofill_field finds
  credential,  ///< webauthn
};

/// Null for an unknown name. `name` is in lower case.
const AutofillField* find_autofill_field(std::string_view name);

/// `token` is in lower case.
AutofillToken kind_of_autofill_token(std::string_view token);

/// True where the field suits the control: "select", "textarea" or the type of an input, in lower case, "text" for one
/// without a type or with an unknown one.
bool is_appropriate(const AutofillField& field, std::string_view control);

/// A colour that CSS knows by name.
struct NamedColour {
  std::string_view name;  ///< lower case
  std::uint32_t rgb = 0;  ///< 0xRRGGBB in sRGB
};

/// The attribute or role whose name is one slip away; empty where none or several are. `name` is in lower case.
std::string_view nearest_aria_attribute(std::string_view name);
std::string_view nearest_role(std::string_view name);

/// Null for an unknown name. `name` is in lower case.
const NamedColour* find_named_colour(std::string_view name);

/// The tables, each sorted by name.
struct StandardTables {
  struct Token {
    std::string_view name;
    AutofillToken kind;
  };

  std::span<const AriaAttribute> attributes;
  std::span<const AriaRole> roles;
  std::span<const std::uint64_t> languages;  ///< a bit for each sequence of two or three letters, see language_index
  std::span<const std::string_view> grandfathered_languages;
  std::span<const AutofillField> fields;
  std::span<const AutofillControlGroup> control_groups;
  std::span<const Token> tokens;  ///< without fields; section- is the beginning of one
  std::span<const NamedColour> named_colours;

  static constexpr std::uint32_t letters = 26;
  static constexpr std::uint32_t language_count = letters * letters + letters * letters * letters;
  static constexpr std::uint32_t no_language = language_count;

  /// The bit of a subtag in any case: lowest bit first, two letters before three; no_language for anything else.
  static constexpr std::uint32_t language_index(std::string_view subtag) {
    if (subtag.size() != 2 && subtag.size() != 3) return no_language;
    std::uint32_t index = 0;
    for (const char c : subtag) {
      const char lower = c >= 'A' && c <= 'Z' ? static_cast<char>(c + ('a' - 'A')) : c;
      if (lower < 'a' || lower > 'z') return no_language;
      index = index * letters + static_cast<std::uint32_t>(lower - 'a');
    }
    return subtag.size() == 2 ? index : letters * letters + index;
  }
};

extern const StandardTables standard_tables;

}  // namespace carelint

#endif
