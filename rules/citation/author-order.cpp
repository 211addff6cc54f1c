#include "citation/entry_rule.h"

namespace carelint {
namespace {

RuleInfo describe() {
  return {
      .id = "citation/author-order",
      .title = "An author's surname comes first",
      .rationale =
          "Readers look an author up by surname, and the list is sorted by it. APA style therefore turns round the "
          "name of every author, not of the first one alone: \"Alder, R. M.\". The name of an organisation stays as it "
          "is.",
      .severity = Severity::error,
      .tags = {"citation", "apa7"},
      .sources = {{.title = "Publication Manual of the American Psychological Association, 7th edition, section 9.8",
                   .date = "2020"}},
      .examples = {
          {.source = "<h2>References</h2><p>R. M. Alder (2001). <i>Rest after loss</i> (2nd ed.). Mill Press.</p>",
           .flagged = {"R. M. Alder"},
           .fixed = "<h2>References</h2><p>Alder, R. M. (2001). <i>Rest after loss</i> (2nd ed.). Mill Press.</p>"},
          {.source =
               "<h2>References</h2><p>Alder, R. M., &amp; J. Birch (2001). <i>Rest after loss</i>. Mill Press.</p>",
           .flagged = {"J. Birch"},
           .fixed =
               "<h2>References</h2><p>Alder, R. M., &amp; Birch, J. (2001). <i>Rest after loss</i>. Mill Press.</p>"},
          {.source = "<h2>References</h2><p>Alder, R. M. (2001). <i>Rest after loss</i> (2nd ed.). Mill Press.</p>"},
          {.source = "<h2>References</h2><p>Institute of Rest. (2018, January 3). <i>How to rest</i>. "
                     "https://example.org/rest</p>",
           .explanation = "the name of an organisation is not turned round"},
          {.source = "<h2>References</h2><p>Alder, R. M. (2001). Sleep. In B. Birch &amp; C. Cedar (Eds.), <i>Rest "
                     "after loss</i> (2nd ed., pp. 7–9). Mill Press.</p>",
           .explanation = "editors of the book that holds a chapter keep their names in the usual order"}}};
}

}  // namespace

RuleDefinition author_order() {
  return define_rule<EntryRule<Fault::author_order>>(describe());
}

}  // namespace carelint
