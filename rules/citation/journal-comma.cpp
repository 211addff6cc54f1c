#include "citation/entry_rule.h"

namespace carelint {
namespace {

RuleInfo describe() {
  return {
      .id = "citation/journal-comma",
      .title = "A comma divides the journal from its volume",
      .rationale =
          "Without the comma, the number of the volume can be read as a part of the journal's name. APA style puts one "
          "there: \"Journal of Rest, 18(1)\". It makes no difference whether the comma itself is in italics.",
      .severity = Severity::error,
      .tags = {"citation", "apa7"},
      .sources = {{.title = "Publication Manual of the American Psychological Association, 7th edition, section 10.1",
                   .date = "2020"}},
      .examples = {{.source = "<h2>References</h2><p>Alder, R. M., &amp; Birch, J. (2001). Sleep and grief: A review. "
                              "<i>Journal of Rest</i> <i>18</i>(1), 137–156. https://doi.org/10.5555/abc.1</p>",
                    .flagged = {" "},
                    .fixed = "<h2>References</h2><p>Alder, R. M., &amp; Birch, J. (2001). Sleep and grief: A review. "
                             "<i>Journal of Rest</i>, <i>18</i>(1), 137–156. https://doi.org/10.5555/abc.1</p>"},
                   {.source = "<h2>References</h2><p>Alder, R. M., &amp; Birch, J. (2001). Sleep and grief: A review. "
                              "<i>Journal of Rest</i>, <i>18</i>(1), 137–156. https://doi.org/10.5555/abc.1</p>"},
                   {.source = "<h2>References</h2><p>Alder, R. M. (2001). Sleep and grief: A review. <i>Journal of "
                              "Rest, 18</i>(1), 137–156.</p>"}}};
}

}  // namespace

RuleDefinition journal_comma() {
  return define_rule<EntryRule<Fault::journal_comma>>(describe());
}

}  // namespace carelint
