#include <algorithm>

#include "carelint/rule.h"
#include "crisis/emergency_boxes.h"
#include "crisis/help.h"

namespace carelint {
namespace {

RuleInfo describe() {
  return {
      .id = "crisis/emergency-box-links",
      .title = "An emergency box leads to help and to nothing else",
      .rationale =
          "The box is for the reader who has to act now. A link to more reading takes them away from the number. Links "
          "that dial, text, chat or find the nearest department stay, and so do those to a service's own site.",
      .severity = Severity::suggestion,
      .tags = {"crisis"},
      .sources = {{.title = "NHS digital service manual, Help users decide when and where to get care",
                   .url = "https://service-manual.nhs.uk/design-system/patterns/"
                          "help-users-decide-when-and-where-to-get-care",
                   .date = "2026-11-23"}},
      .examples =
          {{.source = "<div class=emergency-card><h2>Call 999 now if:</h2><p>you are in danger. <a href=/depression>"
                      "Read about depression</a></p></div>",
            .flagged = {"<a href=/depression>Read about depression</a>"}},
           {.source = "<section class='crisis box'><h2>Call 988</h2><ul><li><a href=/blog/signs>Ten signs to know</a>"
                      "</li></ul></section>",
            .flagged = {"<a href=/blog/signs>Ten signs to know</a>"}},
           {.source = "<div class=emergency-card><h2>Call <a href=tel:999>999</a> now if:</h2><p>you are in danger. "
                      "<a href=/services/near-me>Find your nearest A&amp;E</a></p></div>"},
           {.source = "<div class=crisis-card><p>Ring 116 123 or visit <a href=https://www.samaritans.org>Samaritans"
                      "</a>.</p></div>"},
           {.source = "<div class=card><p>Call 999. <a href=/depression>Read about depression</a></p></div>",
            .explanation = "no box that is marked as one"}},
  };
}

bool leads_to_help(std::string_view address, std::string_view text) {
  for (const std::string_view start : {"tel:", "sms:", "mailto:", "#", "whatsapp:", "javascript:"}) {
    if (address.starts_with(start)) return true;
  }
  for (const char* cue : {"find",   "nearest", "map",      "directions", "chat",  "text",      "call",
                          "ring",   "phone",   "hospital", "department", "a&e",   "emergency", "urgent",
                          "crisis", "contact", "111",      "help",       "email", "support",   "line"}) {
    if (holds_ignoring_case(text, cue)) return true;
  }
  const auto services = crisis_services();
  return std::any_of(services.begin(), services.end(), [&](const CrisisService& service) {
    std::string_view host = service.url;
    for (const std::string_view start : {"https://", "http://", "www."}) {
      if (host.starts_with(start)) host.remove_prefix(start.size());
    }
    host = host.substr(0, host.find('/'));
    return !host.empty() && address.find(host) != address.npos;
  });
}

class EmergencyBoxLinks final : public Rule {
 public:
  void check(const Article& article, RuleContext& context) const override {
    for (const Node* box : article.get<EmergencyBoxes>().boxes()) {
      for (const Node& node : box->descendants()) {
        const Attribute* address = node.is("a") ? node.attribute("href") : nullptr;
        if (address == nullptr) continue;
        std::string text;
        for (const Node& inside : node.descendants()) text += inside.kind == NodeKind::text ? inside.text : "";
        if (leads_to_help(address->value, text)) continue;
        context.report({.range = node.range,
                        .message = "a reader in danger should find nothing here but the way to help; move this link "
                                   "out of the box"});
      }
    }
  }
};

}  // namespace

RuleDefinition emergency_box_links() {
  return define_rule<EmergencyBoxLinks>(describe());
}

}  // namespace carelint
