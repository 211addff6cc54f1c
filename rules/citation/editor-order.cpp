#include "citation/entry_rule.h"

namespace carelint {
namespace {

RuleInfo describe() {
  return {
      .id = "citation/editor-order",
      .title = "An editor's initials come first",
      .rationale =
          "The list is sorted by its authors, so only their names are turned round. APA style gives the editors of the "
          "book that holds a chapter in the usual order: \"In B. Birch & C. Cedar (Eds.)\". The editors of a whole "
          "book stand where the authors do, surname first, and are left alone.",
      .severity = Severity::error,
      .tags = {"citation", "apa7"},
      .sources = {{.title = "Publication Manual of the American Psychological Association, 7th edition, section 10.3",
                   .date = "2020"}},
      .examples = {{.source = "<h2>References</h2><p>Alder, R. M. (2001). Sleep. In Birch, B. &amp; C. Cedar (Eds.), "
                              "<i>Rest after loss</i> (2nd ed., pp. 7–9). Mill Press.</p>",
                    .flagged = {"Birch, B."},
                    .fixed = "<h2>References</h2><p>Alder, R. M. (2001). Sleep. In B. Birch &amp; C. Cedar (Eds.), "
                             "<i>Rest after loss</i> (2nd ed., pp. 7–9). Mill Press.</p>"},
                   {.source = "<h2>References</h2><p>Alder, R. M. (2001). Sleep. In B. Birch &amp; C. Cedar (Eds.), "
                              "<i>Rest after loss</i> (2nd ed., pp. 7–9). Mill Press.</p>"},
                   {.source = "<h2>References</h2><p>Birch, B., &amp; Cedar, C. (Eds.). (2001). <i>Rest after "
                              "loss</i>. Mill Press.</p>",
                    .explanation = "a book cited as a whole"}}};
}

}  // namespace

RuleDefinition editor_order() {
  return define_rule<EntryRule<Fault::editor_order>>(describe());
}

}  // namespace carelint
