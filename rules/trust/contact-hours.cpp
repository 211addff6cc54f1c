#include "carelint/rule.h"
#include "trust/ordinary_numbers.h"
#include "trust/text.h"

namespace carelint {
namespace {

RuleInfo describe() {
  return {
      .id = "trust/contact-hours",
      .title = "A telephone number says when somebody answers",
      .rationale =
          "It takes courage to ring. A caller who meets a recording at seven in the evening may not try again, and "
          "days "
          "and hours beside the number spare them that.\n\nThe hours may stand in the same block or in one of its "
          "neighbours. Crisis lines and numbers abroad of other services are not judged: only the first number of the "
          "page is.",
      .severity = Severity::suggestion,
      .tags = {"trust"},
      .sources = {{.title = "VA.gov content style guide: phone numbers, \"always include days and hours of operation\"",
                   .url = "https://github.com/department-of-veterans-affairs/vets-design-system-documentation/blob/"
                          "main/src/_includes/content/phone-numbers.md",
                   .date = "2026-11-26"}},
      .yields_to = {"trust/telephone-not-linked", "trust/tel-link-invalid", "trust/phone-vanity",
                    "crisis/crisis-line-number-mismatch", "crisis/crisis-line-superseded"},
      .examples = {{.source = "<p>To book, call (585) 555-0142.</p>", .flagged = {"(585) 555-0142"}},
                   {.source = "<p>Ring us on 01632 960 123 or write to us.</p>", .flagged = {"01632 960 123"}},
                   {.source = "<p>Call (585) 555-0142, Monday to Friday, 8 a.m. to 6 p.m.</p>"},
                   {.source = "<p>Ring 01632 960 123.</p><p>Lines are open day and night.</p>"},
                   {.source = "<p>Call 988 or 1-800-662-4357.</p>"}},
  };
}

bool gives_hours(std::string_view text) {
  return holds_any(text,
                   {"a.m.",     "p.m.",      "24/7",        "24 hours", "24-hour", "day or night", "day and night",
                    "any hour", "any time",  "anytime",     "weekday",  "mon ",    "mon-",         "monday",
                    "friday",   "every day", "hours",       "o'clock",  "9am",     "9 to 5",       "round the clock",
                    "8am",      "10am",      "school days", "5pm",      "6 pm",    "9 am",         "daily"});
}

bool has_hours_near(const Article& article, const Block* block) {
  const auto blocks = article.blocks();
  constexpr std::ptrdiff_t reach = 2;
  const std::ptrdiff_t at = block - blocks.data();
  for (std::ptrdiff_t i = at - reach; i <= at + reach; ++i) {
    if (i < 0 || i >= static_cast<std::ptrdiff_t>(blocks.size())) continue;
    if (gives_hours(blocks[static_cast<std::size_t>(i)].text)) return true;
  }
  return false;
}

class ContactHours final : public Rule {
 public:
  void check(const Article& article, RuleContext& context) const override {
    const auto& numbers = article.get<OrdinaryNumbers>().numbers();
    if (numbers.empty() || has_hours_near(article, numbers.front().block)) return;
    context.report({.range = numbers.front().range,
                    .message = "say on which days and at what hours somebody answers this number"});
  }
};

}  // namespace

RuleDefinition contact_hours() {
  return define_rule<ContactHours>(describe());
}

}  // namespace carelint
