#include "accessibility/standards.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <algorithm>
#include <string>
#include <vector>

namespace carelint {
namespace {

using testing::Contains;
using testing::ElementsAre;
using testing::IsEmpty;
using testing::IsSupersetOf;
using testing::NotNull;

using Words = std::vector<std::string_view>;

Words words(std::span<const std::string_view> list) {
  return {list.begin(), list.end()};
}

const AriaRole& role(std::string_view name) {
  static constexpr AriaRole nothing{};
  const AriaRole* found = find_role(name);
  EXPECT_THAT(found, NotNull()) << name;
  return found != nullptr ? *found : nothing;
}

const AriaAttribute& attribute(std::string_view name) {
  static constexpr AriaAttribute nothing{};
  const AriaAttribute* found = find_aria_attribute(name);
  EXPECT_THAT(found, NotNull()) << name;
  return found != nullptr ? *found : nothing;
}

bool suits(std::string_view field, std::string_view control) {
  const AutofillField* found = find_autofill_field(field);
  EXPECT_THAT(found, NotNull()) << field;
  return found != nullptr && is_appropriate(*found, control);
}

template <class Item>
Words names_of(std::span<const Item> items) {
  Words names;
  for (const Item& item : items) names.push_back(item.name);
  return names;
}

// In byte order, each once.
bool rises(const Words& list) {
  return std::adjacent_find(list.begin(), list.end(), std::greater_equal<>()) == list.end();
}

TEST(StandardTables, AreSortedWithoutDoubles) {
  EXPECT_TRUE(rises(names_of(standard_tables.attributes)));
  EXPECT_TRUE(rises(names_of(standard_tables.roles)));
  EXPECT_TRUE(rises(names_of(standard_tables.fields)));
  EXPECT_TRUE(rises(names_of(standard_tables.control_groups)));
  EXPECT_TRUE(rises(names_of(standard_tables.tokens)));
  EXPECT_TRUE(rises(words(standard_tables.grandfathered_languages)));
  for (const AriaAttribute& one : standard_tables.attributes) EXPECT_TRUE(rises(words(one.tokens))) << one.name;
  for (const AutofillControlGroup& one : standard_tables.control_groups) {
    EXPECT_TRUE(rises(words(one.controls))) << one.name;
  }
  for (const AriaRole& one : standard_tables.roles) {
    for (const auto& list : {one.superclasses, one.required_attributes, one.supported_attributes,
                             one.prohibited_attributes, one.context_roles, one.owned_roles}) {
      EXPECT_TRUE(rises(words(list))) << one.name;
    }
  }
}

TEST(StandardTables, AreComplete) {
  EXPECT_EQ(standard_tables.attributes.size(), 48U);
  const Words names = names_of(standard_tables.roles);
  const auto begin_with = [&](std::string_view prefix) {
    return std::count_if(names.begin(), names.end(), [&](std::string_view name) { return name.starts_with(prefix); });
  };
  EXPECT_EQ(begin_with("doc-"), 41);
  EXPECT_EQ(begin_with("graphics-"), 3);
  EXPECT_EQ(names.size(), 138U);
  EXPECT_EQ(standard_tables.fields.size(), 54U);
  EXPECT_EQ(std::count_if(standard_tables.roles.begin(), standard_tables.roles.end(),
                          [](const AriaRole& one) { return one.is_abstract; }),
            12);
}

TEST(AriaRole, NamesOnlyWhatExists) {
  for (const AriaRole& one : standard_tables.roles) {
    for (const auto& list : {one.superclasses, one.context_roles, one.owned_roles}) {
      for (const std::string_view name : list) EXPECT_THAT(find_role(name), NotNull()) << one.name << ": " << name;
    }
    for (const auto& list : {one.required_attributes, one.supported_attributes, one.prohibited_attributes}) {
      for (const std::string_view name : list) {
        EXPECT_THAT(find_aria_attribute(name), NotNull()) << one.name << ": " << name;
      }
    }
    for (const AriaImplicitValue& implicit : one.implicit_values) {
      EXPECT_THAT(words(one.required_attributes), Contains(implicit.attribute)) << one.name;
    }
  }
}

TEST(AriaRole, IsConsistent) {
  for (const AriaRole& one : standard_tables.roles) {
    SCOPED_TRACE(std::string(one.name));
    EXPECT_EQ(one.superclasses.empty(), one.name == "roletype");
    EXPECT_TRUE(is_a(one, "roletype"));
    EXPECT_FALSE(one.is_abstract && one.is_widget);
    EXPECT_EQ(one.name_from == NameFrom::prohibited,
              std::ranges::find(one.prohibited_attributes, "aria-label") != one.prohibited_attributes.end());
    EXPECT_FALSE(one.name_from == NameFrom::prohibited && one.needs_name);
    for (const std::string_view name : one.supported_attributes) {
      EXPECT_TRUE(!attribute(name).is_global || attribute(name).is_deprecated_as_global) << name;
    }
    for (const std::string_view name : one.required_attributes) {
      if (attribute(name).is_global) continue;
      EXPECT_THAT(words(one.supported_attributes), Contains(name));
    }
    for (const std::string_view name : one.superclasses) {
      const AriaRole& ancestor = role(name);
      EXPECT_THAT(words(one.superclasses), IsSupersetOf(words(ancestor.superclasses)));
      EXPECT_THAT(words(one.supported_attributes), IsSupersetOf(words(ancestor.supported_attributes)));
      if (name == "separator") continue;  // what it requires depends on the focus
      EXPECT_THAT(words(one.required_attributes), IsSupersetOf(words(ancestor.required_attributes)));
    }
    for (const std::string_view name : one.context_roles) EXPECT_FALSE(role(name).is_abstract) << name;
    for (const std::string_view name : one.owned_roles) EXPECT_FALSE(role(name).is_abstract) << name;
  }
}

TEST(AriaRole, OwnedRolesHaveTheirOwnerAsContext) {
  for (const AriaRole& one : standard_tables.roles) {
    for (const std::string_view owned : one.owned_roles) {
      if (!role(owned).context_roles.empty()) {
        EXPECT_THAT(words(role(owned).context_roles), Contains(one.name)) << owned;
      }
    }
  }
}

TEST(AriaRole, IsFoundByItsExactName) {
  EXPECT_EQ(role("button").name, "button");
  EXPECT_EQ(role("alert").name, "alert");
  EXPECT_EQ(role("window").name, "window");
  EXPECT_EQ(find_role("Button"), nullptr);
  EXPECT_EQ(find_role("butto"), nullptr);
  EXPECT_EQ(find_role(""), nullptr);
  EXPECT_EQ(find_role("zzz"), nullptr);
  EXPECT_EQ(find_role("image"), nullptr) << "ARIA 1.3";
}

TEST(AriaRole, OfOtherModulesIsKnown) {
  EXPECT_TRUE(is_a(role("doc-noteref"), "link"));
  EXPECT_TRUE(is_a(role("doc-toc"), "landmark"));
  EXPECT_TRUE(is_a(role("doc-pageheader"), "section"));
  EXPECT_TRUE(is_a(role("graphics-symbol"), "img"));
}

TEST(AriaRole, KnowsItsAncestors) {
  EXPECT_THAT(words(role("treeitem").superclasses),
              ElementsAre("input", "listitem", "option", "roletype", "section", "structure", "widget"));
  EXPECT_TRUE(is_a(role("navigation"), "landmark"));
  EXPECT_TRUE(is_a(role("navigation"), "navigation"));
  EXPECT_FALSE(is_a(role("landmark"), "navigation"));
  EXPECT_FALSE(is_a(role("heading"), "widget"));
  EXPECT_TRUE(role("landmark").is_abstract);
  EXPECT_FALSE(role("navigation").is_abstract);
}

TEST(AriaRole, SaysWhereItsNameComesFrom) {
  for (const std::string_view name : {"button", "link", "heading", "cell", "tab", "tooltip", "row", "treeitem"}) {
    EXPECT_EQ(role(name).name_from, NameFrom::contents) << name;
  }
  for (const std::string_view name : {"img", "navigation", "dialog", "listitem", "textbox", "rowgroup", "list"}) {
    EXPECT_EQ(role(name).name_from, NameFrom::author) << name;
  }
  for (const std::string_view name : {"caption", "code", "deletion", "emphasis", "generic", "insertion", "none",
                                      "paragraph", "presentation", "strong", "subscript", "superscript"}) {
    EXPECT_EQ(role(name).name_from, NameFrom::prohibited) << name;
    EXPECT_THAT(words(role(name).prohibited_attributes), IsSupersetOf(Words{"aria-label", "aria-labelledby"})) << name;
  }
}

TEST(AriaRole, SaysWhetherItNeedsAName) {
  for (const std::string_view name : {"button", "link", "img", "heading", "textbox", "region", "dialog", "meter"}) {
    EXPECT_TRUE(role(name).needs_name) << name;
  }
  for (const std::string_view name : {"navigation", "list", "cell", "menu", "group", "figure", "paragraph"}) {
    EXPECT_FALSE(role(name).needs_name) << name;
  }
}

TEST(AriaRole, SaysWhatBecomesOfItsChildren) {
  Words presentational;
  for (const AriaRole& one : standard_tables.roles) {
    if (one.has_presentational_children && one.name.find('-') == one.name.npos) presentational.push_back(one.name);
  }
  EXPECT_THAT(presentational,
              ElementsAre("button", "checkbox", "img", "menuitemcheckbox", "menuitemradio", "meter", "option",
                          "progressbar", "radio", "scrollbar", "separator", "slider", "switch", "tab"));
}

TEST(AriaRole, SaysWhetherItIsAWidget) {
  for (const std::string_view name : {"button", "link", "combobox", "grid", "progressbar", "searchbox", "treegrid"}) {
    EXPECT_TRUE(role(name).is_widget) << name;
  }
  for (const std::string_view name : {"heading", "row", "separator", "widget", "meter", "dialog", "navigation"}) {
    EXPECT_FALSE(role(name).is_widget) << name;
  }
}

TEST(AriaRole, RequiresAttributes) {
  EXPECT_THAT(words(role("checkbox").required_attributes), ElementsAre("aria-checked"));
  EXPECT_THAT(words(role("switch").required_attributes), ElementsAre("aria-checked"));
  EXPECT_THAT(words(role("menuitemradio").required_attributes), ElementsAre("aria-checked"));
  EXPECT_THAT(words(role("combobox").required_attributes), ElementsAre("aria-controls", "aria-expanded"));
  EXPECT_THAT(words(role("scrollbar").required_attributes), ElementsAre("aria-controls", "aria-valuenow"));
  EXPECT_THAT(words(role("slider").required_attributes), ElementsAre("aria-valuenow"));
  EXPECT_THAT(words(role("meter").required_attributes), ElementsAre("aria-valuenow"));
  EXPECT_THAT(words(role("progressbar").required_attributes), IsEmpty());
  EXPECT_THAT(words(role("spinbutton").required_attributes), IsEmpty());
  EXPECT_THAT(words(role("separator").required_attributes), ElementsAre("aria-valuenow")) << "where it takes focus";
  EXPECT_THAT(words(role("doc-pagebreak").required_attributes), IsEmpty());
  EXPECT_THAT(words(role("button").required_attributes), IsEmpty());
}

TEST(AriaRole, HasImplicitValuesOfRequiredAttributes) {
  ASSERT_EQ(role("heading").implicit_values.size(), 1U);
  EXPECT_EQ(role("heading").implicit_values[0].attribute, "aria-level");
  EXPECT_EQ(role("heading").implicit_values[0].value, "2");
  ASSERT_EQ(role("treeitem").implicit_values.size(), 1U);
  EXPECT_EQ(role("treeitem").implicit_values[0].attribute, "aria-selected");
  EXPECT_EQ(role("treeitem").implicit_values[0].value, "false");
  EXPECT_TRUE(role("checkbox").implicit_values.empty());
}

TEST(AriaRole, SupportsAttributes) {
  EXPECT_THAT(words(role("button").supported_attributes),
              ElementsAre("aria-disabled", "aria-expanded", "aria-haspopup", "aria-pressed"));
  EXPECT_THAT(words(role("link").supported_attributes), ElementsAre("aria-disabled", "aria-expanded", "aria-haspopup"));
  EXPECT_THAT(words(role("heading").supported_attributes), ElementsAre("aria-level"));
  EXPECT_THAT(words(role("menubar").supported_attributes),
              ElementsAre("aria-activedescendant", "aria-disabled", "aria-orientation"));
  EXPECT_THAT(words(role("table").supported_attributes), ElementsAre("aria-colcount", "aria-rowcount"));
  EXPECT_THAT(words(role("alertdialog").supported_attributes), ElementsAre("aria-modal"));
  EXPECT_THAT(words(role("navigation").supported_attributes), IsEmpty());
  EXPECT_THAT(words(role("rowheader").supported_attributes),
              IsSupersetOf(Words{"aria-colspan", "aria-readonly", "aria-selected", "aria-sort"}));
}

TEST(AriaRole, ProhibitsAttributes) {
  EXPECT_THAT(words(role("generic").prohibited_attributes),
              ElementsAre("aria-label", "aria-labelledby", "aria-roledescription"));
  EXPECT_THAT(words(role("strong").prohibited_attributes), ElementsAre("aria-label", "aria-labelledby"));
  EXPECT_THAT(words(role("group").prohibited_attributes), IsEmpty());
}

TEST(AriaRole, HasContextAndOwnedRoles) {
  EXPECT_THAT(words(role("listitem").context_roles), ElementsAre("directory", "list"));
  EXPECT_THAT(words(role("row").context_roles), ElementsAre("grid", "rowgroup", "table", "treegrid"));
  EXPECT_THAT(words(role("option").context_roles), ElementsAre("group", "listbox"));
  EXPECT_THAT(words(role("tab").context_roles), ElementsAre("tablist"));
  EXPECT_THAT(words(role("radio").context_roles), IsEmpty());
  EXPECT_THAT(words(role("list").owned_roles), ElementsAre("listitem"));
  EXPECT_THAT(words(role("menu").owned_roles), ElementsAre("group", "menuitem", "menuitemcheckbox", "menuitemradio"));
  EXPECT_THAT(words(role("table").owned_roles), ElementsAre("row", "rowgroup"));
  EXPECT_THAT(words(role("row").owned_roles), ElementsAre("cell", "columnheader", "gridcell", "rowheader"));
  EXPECT_THAT(words(role("combobox").owned_roles), IsEmpty());
}

TEST(AriaAttribute, HasAValue) {
  EXPECT_EQ(attribute("aria-busy").value, AriaValue::boolean);
  EXPECT_EQ(attribute("aria-checked").value, AriaValue::tristate);
  EXPECT_EQ(attribute("aria-hidden").value, AriaValue::boolean_or_undefined);
  EXPECT_EQ(attribute("aria-activedescendant").value, AriaValue::id_reference);
  EXPECT_EQ(attribute("aria-errormessage").value, AriaValue::id_reference);
  EXPECT_EQ(attribute("aria-labelledby").value, AriaValue::id_reference_list);
  EXPECT_EQ(attribute("aria-level").value, AriaValue::integer);
  EXPECT_EQ(attribute("aria-valuenow").value, AriaValue::number);
  EXPECT_EQ(attribute("aria-label").value, AriaValue::string);
  EXPECT_EQ(attribute("aria-current").value, AriaValue::token);
  EXPECT_EQ(attribute("aria-relevant").value, AriaValue::token_list);
  EXPECT_EQ(find_aria_attribute("aria-labeledby"), nullptr);
  EXPECT_EQ(find_aria_attribute("label"), nullptr);
  EXPECT_EQ(find_aria_attribute("ARIA-LABEL"), nullptr);
  EXPECT_EQ(find_aria_attribute(""), nullptr);
}

TEST(AriaAttribute, HasTokens) {
  EXPECT_THAT(words(attribute("aria-live").tokens), ElementsAre("assertive", "off", "polite"));
  EXPECT_THAT(words(attribute("aria-current").tokens),
              ElementsAre("date", "false", "location", "page", "step", "time", "true"));
  EXPECT_THAT(words(attribute("aria-haspopup").tokens),
              ElementsAre("dialog", "false", "grid", "listbox", "menu", "tree", "true"));
  EXPECT_THAT(words(attribute("aria-pressed").tokens), ElementsAre("false", "mixed", "true", "undefined"));
  EXPECT_THAT(words(attribute("aria-expanded").tokens), ElementsAre("false", "true", "undefined"));
  EXPECT_THAT(words(attribute("aria-modal").tokens), ElementsAre("false", "true"));
  for (const AriaAttribute& one : standard_tables.attributes) {
    const bool is_free = one.value >= AriaValue::id_reference && one.value <= AriaValue::string;
    EXPECT_EQ(one.tokens.empty(), is_free) << one.name;
  }
}

TEST(AriaAttribute, IsGlobalOrNot) {
  Words deprecated;
  std::size_t global = 0;
  for (const AriaAttribute& one : standard_tables.attributes) {
    if (one.is_global) ++global;
    if (!one.is_deprecated_as_global) continue;
    EXPECT_TRUE(one.is_global) << one.name;
    deprecated.push_back(one.name);
  }
  EXPECT_EQ(global, 21U);
  EXPECT_THAT(deprecated, ElementsAre("aria-disabled", "aria-errormessage", "aria-haspopup", "aria-invalid"));
  EXPECT_TRUE(attribute("aria-hidden").is_global);
  EXPECT_TRUE(attribute("aria-label").is_global);
  EXPECT_FALSE(attribute("aria-checked").is_global);
  EXPECT_FALSE(attribute("aria-expanded").is_global);
}

TEST(Language, IsKnownInAnyCase) {
  for (const std::string_view subtag :
       {"en", "EN", "De", "aa", "zu", "yue", "gsw", "GSW", "zza", "aaa", "mul", "und"}) {
    EXPECT_TRUE(is_known_language(subtag)) << subtag;
  }
  EXPECT_TRUE(is_known_language("iw")) << "deprecated, yet registered";
}

TEST(Language, HasARangeForPrivateUse) {
  EXPECT_TRUE(is_known_language("qaa"));
  EXPECT_TRUE(is_known_language("qmz"));
  EXPECT_TRUE(is_known_language("QTZ"));
  EXPECT_FALSE(is_known_language("qzz"));
}

TEST(Language, IsUnknown) {
  for (const std::string_view subtag :
       {"", "e", "i", "x", "xx", "eng", "english", "en-GB", "e1", "12", "en ", " en", "é", "ç1", "@a", "[z", "zz"}) {
    EXPECT_FALSE(is_known_language(subtag)) << subtag;
  }
}

TEST(Language, HasGrandfatheredTags) {
  EXPECT_EQ(standard_tables.grandfathered_languages.size(), 26U);
  for (const std::string_view tag : {"i-klingon", "I-Klingon", "zh-min-nan", "zh-min", "art-lojban", "zh-XIANG"}) {
    EXPECT_TRUE(is_grandfathered_language(tag)) << tag;
  }
  for (const std::string_view tag : {"", "i", "i-", "i-klingo", "i-klingons", "en", "zh-mi", "zz"}) {
    EXPECT_FALSE(is_grandfathered_language(tag)) << tag;
  }
}

TEST(Autofill, FieldsHaveAControlGroup) {
  for (const AutofillField& field : standard_tables.fields) {
    EXPECT_TRUE(is_appropriate(field, "textarea")) << field.name;
    EXPECT_TRUE(is_appropriate(field, "select")) << field.name;
    EXPECT_EQ(is_appropriate(field, "text"), field.control_group != "multiline") << field.name;
    EXPECT_FALSE(is_appropriate(field, "checkbox")) << field.name;
  }
  EXPECT_EQ(find_autofill_field("street-address")->control_group, "multiline");
  EXPECT_EQ(find_autofill_field("email")->control_group, "username");
  EXPECT_EQ(find_autofill_field("cc-exp")->control_group, "month");
  EXPECT_EQ(find_autofill_field("Name"), nullptr);
  EXPECT_EQ(find_autofill_field("home"), nullptr);
  EXPECT_EQ(find_autofill_field("firstname"), nullptr);
}

TEST(Autofill, FieldsSuitControls) {
  EXPECT_TRUE(suits("email", "email"));
  EXPECT_TRUE(suits("username", "email"));
  EXPECT_TRUE(suits("email", "search"));
  EXPECT_TRUE(suits("tel", "tel"));
  EXPECT_FALSE(suits("tel-national", "tel"));
  EXPECT_TRUE(suits("bday", "date"));
  EXPECT_TRUE(suits("bday-year", "number"));
  EXPECT_FALSE(suits("bday-year", "date"));
  EXPECT_TRUE(suits("one-time-code", "password"));
  EXPECT_FALSE(suits("name", "email"));
  EXPECT_TRUE(suits("impp", "url"));
  EXPECT_TRUE(suits("name", "hidden"));
}

TEST(Autofill, ContactFields) {
  Words contact;
  for (const AutofillField& field : standard_tables.fields) {
    if (field.is_contact) contact.push_back(field.name);
  }
  EXPECT_THAT(contact, ElementsAre("email", "impp", "tel", "tel-area-code", "tel-country-code", "tel-extension",
                                   "tel-local", "tel-local-prefix", "tel-local-suffix", "tel-national"));
}

TEST(Autofill, TokensHaveAKind) {
  EXPECT_EQ(kind_of_autofill_token("on"), AutofillToken::keyword);
  EXPECT_EQ(kind_of_autofill_token("off"), AutofillToken::keyword);
  EXPECT_EQ(kind_of_autofill_token("section-red"), AutofillToken::section);
  EXPECT_EQ(kind_of_autofill_token("section"), AutofillToken::unknown);
  EXPECT_EQ(kind_of_autofill_token("billing"), AutofillToken::address);
  EXPECT_EQ(kind_of_autofill_token("shipping"), AutofillToken::address);
  for (const std::string_view token : {"home", "work", "mobile", "fax", "pager"}) {
    EXPECT_EQ(kind_of_autofill_token(token), AutofillToken::contact) << token;
  }
  EXPECT_EQ(kind_of_autofill_token("tel"), AutofillToken::field);
  EXPECT_EQ(kind_of_autofill_token("given-name"), AutofillToken::field);
  EXPECT_EQ(kind_of_autofill_token("webauthn"), AutofillToken::credential);
  EXPECT_EQ(kind_of_autofill_token("nope"), AutofillToken::unknown);
  EXPECT_EQ(kind_of_autofill_token(""), AutofillToken::unknown);
  for (const StandardTables::Token& token : standard_tables.tokens) {
    EXPECT_EQ(find_autofill_field(token.name), nullptr) << token.name;
  }
}

}  // namespace
}  // namespace carelint
