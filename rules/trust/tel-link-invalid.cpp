#include "carelint/rule.h"
#include "shared/crisis_lines.h"
#include "shared/telephone_numbers.h"
#include "trust/ordinary_numbers.h"
#include "trust/tel_link.h"
#include "trust/text.h"

namespace carelint {
namespace {

RuleInfo describe() {
  return {
      .id = "trust/tel-link-invalid",
      .title = "A telephone link dials the number that it shows",
      .rationale =
          "A reader who taps a number trusts it. A link with spaces, a slash or letters may dial nothing, and a link "
          "with "
          "other digits than its text rings a stranger.\n\nHyphens, points and brackets are legal in a telephone link, "
          "and short numbers such as 988 or 116123 have no plus and no country code. Whether the digits of a known "
          "crisis "
          "line are right is asked by the rules about crisis lines.",
      .severity = Severity::error,
      .tags = {"trust", "accessibility"},
      .sources = {{.title = "RFC 3966: the tel URI for telephone numbers",
                   .url = "https://www.rfc-editor.org/rfc/rfc3966",
                   .date = "2004-12"},
                  {.title = "Rocket Validator: callto: links",
                   .url = "https://rocketvalidator.com/html-validation/tag/callto"}},
      .examples = {{.source = "<p><a href=\"tel:+1 585 555 0142\">585-555-0142</a></p>",
                    .flagged = {"tel:+1 585 555 0142"},
                    .fixed = "<p><a href=\"tel:+15855550142\">585-555-0142</a></p>"},
                   {.source = "<p><a href=\"tel:+441632960124\">01632 960123</a></p>",
                    .flagged = {"tel:+441632960124"},
                    .fixed = "<p><a href=\"tel:+441632960123\">01632 960123</a></p>",
                    .settings = settings_in("GB")},
                   {.source = "<p><a href=\"callto:5855550142\">Ring us</a></p>",
                    .flagged = {"callto:5855550142"},
                    .fixed = "<p><a href=\"tel:5855550142\">Ring us</a></p>"},
                   {.source = "<p><a href=\"tel:\">Ring us</a></p>", .flagged = {"tel:"}},
                   {.source = "<p><a href=\"tel:+1-(585)-555.0142\">(585) 555-0142</a></p>"},
                   {.source = "<p><a href=\"tel:*67\">*67</a> or <a href=\"tel:{{ phone }}\">Ring us</a></p>"},
                   {.source = "<p><a href=\"tel:988\">988</a> or <a href=\"tel:116123\">116 123</a></p>"},
                   {.source = "<p><a href=\"tel:+441632960123\">01632 960123</a></p>"},
                   {.source = "<p><a href=\"tel:+441632960123\">+44 (0)1632 960123</a></p>"},
                   {.source = "<p><a href=\"tel:+15855550142;ext=12\">585-555-0142 ext. 12</a></p>"},
                   {.source = "<p><a href=\"tel:+15855550142\">Ring us (24/7)</a></p>"}},
  };
}

class TelLinkInvalid final : public Rule {
 public:
  void check(const Article& article, RuleContext& context) const override {
    for (const Node& node : article.document().nodes()) {
      const Attribute* address = node.is("a") ? node.attribute("href") : nullptr;
      if (address == nullptr) continue;
      if (begins_ignoring_case(address->value, "tel:") || begins_ignoring_case(address->value, "callto:"))
        check_link(article, read_tel_link(node, *address), context);
    }
  }

 private:
  static void check_link(const Article& article, const TelLink& link, RuleContext& context) {
    std::string message(fault_of_form(link));
    const bool dials_other = message.empty() && differs(link);
    if (dials_other) message = "this link dials " + link.digits + ", and its text says " + link.shown;
    if (message.empty()) return;
    const SourceRange written = link.address->value_range;
    Finding finding{.range = written.empty() ? link.node->start_tag : written, .message = std::move(message)};
    const std::string right = right_address(article, link, dials_other, context);
    if (!right.empty() && right != link.address->value && !written.empty()) {
      finding.message += "; write " + right;
      finding.fixes.push_back({.title = "write " + right, .edits = {{written, right}}});
    }
    context.report(std::move(finding));
  }

  static bool differs(const TelLink& link) {
    constexpr std::size_t fewest_digits = 3;
    if (link.shown.size() < fewest_digits || is_same_line(link.shown, link.digits)) return false;
    if (find_crisis_line(link.shown, {}) != nullptr || find_crisis_line(link.digits, {}) != nullptr) return false;
    return !is_same_line(without_trunk_zero(link.shown), link.digits);
  }

  // "44 (0)1632 …" is shown as 4401632…
  static std::string without_trunk_zero(std::string digits) {
    constexpr std::size_t behind_code = 2;
    if (digits.starts_with("440")) digits.erase(behind_code, 1);
    return digits;
  }

  static std::string right_address(const Article& article, const TelLink& link, bool dials_other,
                                   const RuleContext& context) {
    constexpr std::size_t fewest_digits = 7;
    const std::string region = page_region(article, context.settings().region);
    const bool is_plain = link.is_plain && link.digits.size() >= fewest_digits && (link.shown.empty() || agree(link));
    if (!dials_other && is_plain && fault_of_form(link) != too_few_digits)
      return dialling_link(link.digits, link.has_plus, link.has_plus ? "" : region);
    if (link.shown.size() < fewest_digits) return {};
    return dialling_link(link.shown, link.shown_plus, region);
  }

  static bool agree(const TelLink& link) { return is_same_line(link.shown, link.digits); }
};

}  // namespace

RuleDefinition tel_link_invalid() {
  return define_rule<TelLinkInvalid>(describe());
}

}  // namespace carelint
