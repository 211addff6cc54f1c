#include "citation/text_rule.h"

namespace carelint {
namespace {

RuleInfo describe() {
  return {
      .id = "citation/list-numbering",
      .title = "An APA list has no numbers",
      .rationale =
          "In APA style the text names author and year, so a number in front of an entry leads nowhere; readers may "
          "search the article for it in vain. Take the numbers out, or, where you do cite by number, keep to a style "
          "that does so, such as AMA or Vancouver.",
      .severity = Severity::warning,
      .tags = {"citation", "apa7"},
      .sources =
          {{.title =
                "Publication Manual of the American Psychological Association, 7th edition, chapter 9, reference list",
            .date = "2020"}},
      .examples = {
          {.source = "<p>Grief takes time (Alder, 2001).</p><h2>References</h2><p>1. Alder, R. M. (2001). <i>Rest "
                     "after loss</i>. Mill Press.</p>",
           .flagged = {"1."}},
          {.source = "<p>Grief takes time (Alder, 2001). Sleep comes back (Birch, "
                     "2004).</p><h2>References</h2><p>Alder, R. M. (2001). <i>Rest after loss</i>. Mill "
                     "Press.</p><p>Birch, J. (2004). <i>Nights without sleep</i>. Mill Press.</p>"},
          {.source =
               "<p>Grief takes time.<sup>1</sup> Sleep comes back.<sup>2</sup></p><h2>References</h2><p>1. Alder RM. "
               "Grief. <i>J Rest</i>. 2001;18(1):3-9.</p><p>2. Birch J. Sleep. <i>J Rest</i>. 2004;21(1):7-12.</p>",
           .explanation = "a style that cites by number"},
          {.source = "<p>Someone will answer you (24 Hours Helpline, 2018).</p><h2>References</h2><p>24 Hours "
                     "Helpline. (2018). <i>When you call us</i>. https://example.org/call</p>",
           .explanation = "the number is part of the name"}}};
}

}  // namespace

RuleDefinition list_numbering() {
  return define_rule<TextRule<TextFault::list_numbering>>(describe());
}

}  // namespace carelint
