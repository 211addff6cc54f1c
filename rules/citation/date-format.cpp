#include "citation/entry_rule.h"

namespace carelint {
namespace {

RuleInfo describe() {
  return {
      .id = "citation/date-format",
      .title = "A date begins with its year",
      .rationale =
          "In APA style the year comes first, because the text refers to a work by its year: \"(2018, January 3)\". A "
          "work without a date has \"(n.d.)\", with full stops. A year alone, a year with a month, and \"(in press)\" "
          "are all fine.",
      .severity = Severity::error,
      .tags = {"citation", "apa7"},
      .sources = {{.title = "Publication Manual of the American Psychological Association, 7th edition, chapter 9, "
                            "date element of a reference",
                   .date = "2020"}},
      .examples = {
          {.source = "<h2>References</h2><p>Institute of Rest. (January 3, 2018). <i>How to rest</i>. "
                     "https://example.org/rest</p>",
           .flagged = {"(January 3, 2018)"},
           .fixed = "<h2>References</h2><p>Institute of Rest. (2018, January 3). <i>How to rest</i>. "
                    "https://example.org/rest</p>"},
          {.source = "<h2>References</h2><p>Institute of Rest. (nd). <i>How to rest</i>. https://example.org/rest</p>",
           .flagged = {"(nd)"},
           .fixed =
               "<h2>References</h2><p>Institute of Rest. (n.d.). <i>How to rest</i>. https://example.org/rest</p>"},
          {.source = "<h2>References</h2><p>Institute of Rest. (2018, January 3). <i>How to rest</i>. "
                     "https://example.org/rest</p>"},
          {.source =
               "<h2>References</h2><p>Institute of Rest. (n.d.). <i>How to rest</i>. https://example.org/rest</p>"},
          {.source = "<h2>References</h2><p>Institute of Rest. (2018, March). <i>How to rest</i>. "
                     "https://example.org/rest</p>"}}};
}

}  // namespace

RuleDefinition date_format() {
  return define_rule<EntryRule<Fault::date_format>>(describe());
}

}  // namespace carelint
