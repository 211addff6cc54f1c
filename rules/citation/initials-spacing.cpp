#include "citation/entry_rule.h"

namespace carelint {
namespace {

RuleInfo describe() {
  return {
      .id = "citation/initials-spacing",
      .title = "Initials in a reference are spaced",
      .rationale =
          "APA style puts a space between the initials of an author: \"Alder, R. M.\". Without it, reference managers "
          "and search engines read one initial where there are two. A hyphenated name keeps its hyphen: \"J.-P.\".",
      .severity = Severity::error,
      .tags = {"citation", "apa7"},
      .sources = {{.title = "Publication Manual of the American Psychological Association, 7th edition, section 9.8",
                   .date = "2020"}},
      .examples = {
          {.source = "<h2>References</h2><p>Alder, R.M. (2001). <i>Rest</i>. Mill Press.</p>",
           .flagged = {"R.M."},
           .fixed = "<h2>References</h2><p>Alder, R. M. (2001). <i>Rest</i>. Mill Press.</p>"},
          {.source = "<h2>References</h2><p>Alder, R. M., &amp; Birch, J.-P. (2001). <i>Rest</i>. Mill Press.</p>"},
          {.source = "<h2>References</h2><p>U.S. Office of Rest. (2001). <i>Rest</i>. Mill Press.</p>",
           .explanation = "the abbreviation of a country is no author's initials"},
          {.source = "<p>Call J.R. on Monday (2001 is the room).</p>", .explanation = "no reference"}}};
}

}  // namespace

RuleDefinition initials_spacing() {
  return define_rule<EntryRule<Fault::initials_spacing>>(describe());
}

}  // namespace carelint
