#include "citation/text_rule.h"

namespace carelint {
namespace {

RuleInfo describe() {
  return {.id = "citation/future-year",
          .title = "A work is not from the future",
          .rationale =
              "A year that is still to come is a slip of the keyboard, and it makes readers doubt the rest of the "
              "list. Next year is accepted, since journals and publishers date ahead. A work that has no year yet is "
              "\"in press\".",
          .severity = Severity::warning,
          .tags = {"citation", "apa7", "ama11", "vancouver"},
          .sources = {{.title = "Publication Manual of the American Psychological Association, 7th edition, chapter 9, "
                                "date element of a reference",
                       .date = "2020"},
                      {.title = "AMA Manual of Style, 11th edition, section 3.11", .date = "2020"},
                      {.title = "Citing Medicine, 2nd edition",
                       .url = "https://www.ncbi.nlm.nih.gov/books/NBK7256/",
                       .date = "2007"}},
          .examples = {
              {.source = "<h2>References</h2><p>Alder, R. M. (2031). <i>Rest after loss</i>. Mill Press.</p>",
               .flagged = {"2031"}},
              {.source = "<h2>References</h2><p>1. Alder RM. Grief. <i>J Rest</i>. 2031;18(1):3-9.</p>",
               .flagged = {"2031"}},
              {.source = "<h2>References</h2><p>Alder, R. M. (2026). <i>Rest after loss</i>. Mill Press.</p><p>Birch, "
                         "J. (2027). Worry at night. <i>Journal of Rest</i>, <i>43</i>(1), 3–9.</p>",
               .explanation = "next year is accepted"},
              {.source = "<h2>References</h2><p>Alder, R. M. (in press). <i>Rest after loss</i>. Mill Press.</p>"},
              {.source = "<h2>References</h2><p>Alder, R. M. (2020). <i>Rest in 2040</i>. Mill Press.</p><p>Birch, J. "
                         "(2024). Worry at night. <i>Journal of Rest</i>, <i>40</i>(1), 2030–2041.</p>",
               .explanation = "a year in a title and the numbers of pages are not the year of the work"}}};
}

}  // namespace

RuleDefinition future_year() {
  return define_rule<TextRule<TextFault::future_year>>(describe());
}

}  // namespace carelint
