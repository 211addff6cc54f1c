#include "citation/entry_rule.h"

namespace carelint {
namespace {

RuleInfo describe() {
  return {
      .id = "citation/publisher-place",
      .title = "A publisher stands without its place",
      .rationale =
          "Since its 7th edition, APA style gives the publisher alone: most books can be had anywhere, and the town "
          "helps nobody to find them. Vancouver style still asks for the place, and is left alone. A colon inside a "
          "title or in the name of a publisher is no place.",
      .severity = Severity::error,
      .tags = {"citation", "apa7"},
      .sources = {{.title = "Publication Manual of the American Psychological Association, 7th edition, chapter 9, "
                            "source element of a reference",
                   .date = "2020"}},
      .examples = {
          {.source = "<h2>References</h2><p>Alder, R. M. (2001). <i>Rest after loss</i> (2nd ed.). New York, NY: Mill "
                     "Press.</p>",
           .flagged = {"New York, NY: Mill Press"},
           .fixed = "<h2>References</h2><p>Alder, R. M. (2001). <i>Rest after loss</i> (2nd ed.). Mill Press.</p>"},
          {.source = "<h2>References</h2><p>Alder, R. M. (2001). <i>Rest after loss</i> (2nd ed.). Mill Press.</p>"},
          {.source =
               "<h2>References</h2><p>Alder, R. M. (2001). <i>Rest after loss: The long way home</i>. Mill Press.</p>"},
          {.source = "<h2>References</h2><p>Alder RM. Rest after loss. 2nd ed. London: Mill Press; 2001.</p>",
           .explanation = "Vancouver style asks for the place",
           .settings = settings_of("vancouver")}}};
}

}  // namespace

RuleDefinition publisher_place() {
  return define_rule<EntryRule<Fault::publisher_place>>(describe());
}

}  // namespace carelint
