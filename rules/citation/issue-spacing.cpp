#include "citation/entry_rule.h"

namespace carelint {
namespace {

RuleInfo describe() {
  return {
      .id = "citation/issue-spacing",
      .title = "No space stands between volume and issue",
      .rationale =
          "APA style writes volume and issue as one: \"18(1)\". A space between them lets the line break there, and "
          "the issue then starts a line like a remark in parentheses. A space behind the comma that follows is right.",
      .severity = Severity::error,
      .tags = {"citation", "apa7"},
      .sources = {{.title = "Publication Manual of the American Psychological Association, 7th edition, section 10.1",
                   .date = "2020"}},
      .examples = {
          {.source = "<h2>References</h2><p>Alder, R. M., &amp; Birch, J. (2001). Sleep and grief: A review. "
                     "<i>Journal of Rest</i>, <i>18</i> (1), 137–156. https://doi.org/10.5555/abc.1</p>",
           .flagged = {" "},
           .fixed = "<h2>References</h2><p>Alder, R. M., &amp; Birch, J. (2001). Sleep and grief: A review. <i>Journal "
                    "of Rest</i>, <i>18</i>(1), 137–156. https://doi.org/10.5555/abc.1</p>"},
          {.source = "<h2>References</h2><p>Alder, R. M., &amp; Birch, J. (2001). Sleep and grief: A review. "
                     "<i>Journal of Rest</i>, <i>18</i>(1), 137–156. https://doi.org/10.5555/abc.1</p>"},
          {.source = "<h2>References</h2><p>Alder, R. M. (2001). Sleep and grief: A review. <i>Journal of Rest</i>, "
                     "<i>18</i>, 137–156.</p>",
           .explanation = "no issue is given"},
          {.source = "<h2>References</h2><p>Alder, R. M. (2001). <i>Rest after loss</i> (2nd ed.). Mill Press.</p>",
           .explanation = "the space in front of an edition is right"}}};
}

}  // namespace

RuleDefinition issue_spacing() {
  return define_rule<EntryRule<Fault::issue_spacing>>(describe());
}

}  // namespace carelint
