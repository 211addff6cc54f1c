#include "citation/entry_rule.h"

namespace carelint {
namespace {

RuleInfo describe() {
  return {
      .id = "citation/volume-italics",
      .title = "The volume is in italics, and the issue is not",
      .rationale =
          "Two numbers stand side by side, and the italics show which of them is which. APA style sets the volume in "
          "italics with the name of the journal, and the issue upright in its parentheses: the 18 of \"18(1)\" is in "
          "italics, the \"(1)\" is not. AMA and Vancouver style set both upright, and are left alone here.",
      .severity = Severity::error,
      .tags = {"citation", "apa7"},
      .sources = {{.title = "Publication Manual of the American Psychological Association, 7th edition, section 10.1",
                   .date = "2020"}},
      .examples = {{.source = "<h2>References</h2><p>Alder, R. M., &amp; Birch, J. (2001). Sleep and grief: A review. "
                              "<i>Journal of Rest</i>, 18(1), 137–156. https://doi.org/10.5555/abc.1</p>",
                    .flagged = {"18"},
                    .fixed = "<h2>References</h2><p>Alder, R. M., &amp; Birch, J. (2001). Sleep and grief: A review. "
                             "<i>Journal of Rest</i>, <i>18</i>(1), 137–156. https://doi.org/10.5555/abc.1</p>"},
                   {.source = "<h2>References</h2><p>Alder, R. M., &amp; Birch, J. (2001). Sleep and grief: A review. "
                              "<i>Journal of Rest</i>, <i>18(1)</i>, 137–156. https://doi.org/10.5555/abc.1</p>",
                    .flagged = {"(1)"},
                    .fixed = "<h2>References</h2><p>Alder, R. M., &amp; Birch, J. (2001). Sleep and grief: A review. "
                             "<i>Journal of Rest</i>, <i>18</i>(1), 137–156. https://doi.org/10.5555/abc.1</p>"},
                   {.source = "<h2>References</h2><p>Alder, R. M., &amp; Birch, J. (2001). Sleep and grief: A review. "
                              "<i>Journal of Rest</i>, <i>18</i>(1), 137–156. https://doi.org/10.5555/abc.1</p>"},
                   {.source = "<h2>References</h2><p>Alder, R. M. (2001). Sleep and grief: A review. <i>Journal of "
                              "Rest, 18</i>(1), 137–156.</p>",
                    .explanation = "one stretch of italics for the journal and the volume"}}};
}

}  // namespace

RuleDefinition volume_italics() {
  return define_rule<EntryRule<Fault::volume_italics>>(describe());
}

}  // namespace carelint
