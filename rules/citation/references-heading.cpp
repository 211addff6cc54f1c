#include "citation/text_rule.h"

namespace carelint {
namespace {

RuleInfo describe() {
  return {
      .id = "citation/references-heading",
      .title = "The list is headed \"References\"",
      .rationale =
          "The heading says what kind of list it is. In APA style \"References\" are the works that the text cites; "
          "\"Works Cited\" is the name in another style, and a \"Bibliography\" may hold works that the text never "
          "mentions. Readers who jump from heading to heading find the list sooner under the name that they expect.",
      .severity = Severity::warning,
      .tags = {"citation", "apa7"},
      .sources = {{.title =
                       "Publication Manual of the American Psychological Association, 7th edition, pages 66 and 303",
                   .date = "2020"}},
      .examples = {
          {.source = "<p>Grief takes time (Alder, 2001).</p><h2>Works Cited</h2><p>Alder, R. M. (2001). <i>Rest after "
                     "loss</i>. Mill Press.</p>",
           .flagged = {"Works Cited"},
           .fixed = "<p>Grief takes time (Alder, 2001).</p><h2>References</h2><p>Alder, R. M. (2001). <i>Rest after "
                    "loss</i>. Mill Press.</p>"},
          {.source = "<p>Grief takes time (Alder, 2001).</p><h2>Bibliography</h2><p>Alder, R. M. (2001). <i>Rest after "
                     "loss</i>. Mill Press.</p>",
           .flagged = {"Bibliography"},
           .fixed = "<p>Grief takes time (Alder, 2001).</p><h2>References</h2><p>Alder, R. M. (2001). <i>Rest after "
                    "loss</i>. Mill Press.</p>"},
          {.source = "<p>Grief takes time (Alder, 2001).</p><h2>References</h2><p>Alder, R. M. (2001). <i>Rest after "
                     "loss</i>. Mill Press.</p>"},
          {.source = "<p>Grief takes time (Alder, 2001).</p><h2>REFERENCES</h2><p>Alder, R. M. (2001). <i>Rest after "
                     "loss</i>. Mill Press.</p>",
           .explanation = "capital letters are a matter of design"},
          {.source = "<h2>Sources of strength</h2><p>Friends are one, and sleep is another (Alder, "
                     "2001).</p><h2>References</h2><p>Alder, R. M. (2001). <i>Rest after loss</i>. Mill Press.</p>",
           .explanation = "a heading in the article"},
          {.source = "<p>Grief takes time.<sup>1</sup></p><h2>Bibliography</h2><p>1. Alder RM. Grief. <i>J Rest</i>. "
                     "2001;18(1):3-9.</p>",
           .explanation = "the rule is one of APA style"}}};
}

}  // namespace

RuleDefinition references_heading() {
  return define_rule<TextRule<TextFault::references_heading>>(describe());
}

}  // namespace carelint
