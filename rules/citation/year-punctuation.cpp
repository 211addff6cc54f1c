#include "citation/entry_rule.h"

namespace carelint {
namespace {

RuleInfo describe() {
  return {
      .id = "citation/year-punctuation",
      .title = "A full stop follows the year, and no comma goes before it",
      .rationale =
          "In APA style the date closes with a full stop, which divides the authors and the date from the title: "
          "\"Alder, R. M. (2001). Rest\". No comma stands between the last author and the date: the parentheses set "
          "the date apart well enough. A date with a month and day, and \"(in press)\", are closed in the same way.",
      .severity = Severity::error,
      .tags = {"citation", "apa7"},
      .sources = {{.title = "Publication Manual of the American Psychological Association, 7th edition, chapter 9, "
                            "date element of a reference",
                   .date = "2020"}},
      .examples = {
          {.source = "<h2>References</h2><p>Alder, R. M. (2001) <i>Rest after loss</i> (2nd ed.). Mill Press.</p>",
           .flagged = {"(2001)"},
           .fixed = "<h2>References</h2><p>Alder, R. M. (2001). <i>Rest after loss</i> (2nd ed.). Mill Press.</p>"},
          {.source = "<h2>References</h2><p>Alder, R. M., (2001). <i>Rest after loss</i> (2nd ed.). Mill Press.</p>",
           .flagged = {","},
           .fixed = "<h2>References</h2><p>Alder, R. M. (2001). <i>Rest after loss</i> (2nd ed.). Mill Press.</p>"},
          {.source = "<h2>References</h2><p>Alder, R. M. (2001). <i>Rest after loss</i> (2nd ed.). Mill Press.</p>"},
          {.source =
               "<h2>References</h2><p>Alder, R. M. (in press). Sleep and grief: A review. <i>Journal of Rest</i>.</p>"},
          {.source = "<h2>References</h2><p>Birch, B., &amp; Cedar, C. (Eds.). (2001). <i>Rest after loss</i>. Mill "
                     "Press.</p>"}}};
}

}  // namespace

RuleDefinition year_punctuation() {
  return define_rule<EntryRule<Fault::year_punctuation>>(describe());
}

}  // namespace carelint
