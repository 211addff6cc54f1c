#include "citation/text_rule.h"

namespace carelint {
namespace {

RuleInfo describe() {
  return {
      .id = "citation/missing-heading",
      .title = "A reference list has a heading",
      .rationale =
          "A heading lets readers find the list, or skip it, and tells those who listen to the page that the article "
          "has ended. Without one, the first entry reads like the next paragraph. This is only a suggestion, because "
          "the design of your page may set the list apart in another way.",
      .severity = Severity::suggestion,
      .tags = {"citation", "apa7", "ama11", "vancouver"},
      .sources = {{.title =
                       "Publication Manual of the American Psychological Association, 7th edition, pages 66 and 303",
                   .date = "2020"},
                  {.title = "WCAG 2.2, success criterion 2.4.10 Section Headings",
                   .url = "https://www.w3.org/TR/WCAG22/#section-headings",
                   .date = "2024-12-12"}},
      .examples = {
          {.source =
               "<p>Grief takes time (Alder, 2001). Sleep comes back (Birch, 2004).</p><p>Alder, R. M. (2001). <i>Rest "
               "after loss</i>. Mill Press.</p><p>Birch, J. (2004). <i>Nights without sleep</i>. Mill Press.</p>",
           .flagged = {"Alder"}},
          {.source = "<p>Grief takes time (Alder, 2001). Sleep comes back (Birch, "
                     "2004).</p><h2>References</h2><p>Alder, R. M. (2001). <i>Rest after loss</i>. Mill "
                     "Press.</p><p>Birch, J. (2004). <i>Nights without sleep</i>. Mill Press.</p>"},
          {.source = "<p>Grief takes time (Alder, 2001).</p><p><strong>References</strong></p><p>Alder, R. M. (2001). "
                     "<i>Rest after loss</i>. Mill Press.</p>",
           .explanation = "a line of its own serves as a heading"},
          {.source = "<p>Grief takes time (Alder, 2001).</p><h2>Further reading</h2><p>Alder, R. M. (2001). <i>Rest "
                     "after loss</i>. Mill Press.</p>",
           .explanation = "another heading will do"},
          {.source = "<p>Grief takes time. R. M. Alder wrote a book about it in 2001, <i>Rest after loss</i>.</p>",
           .explanation = "there is no list"}}};
}

}  // namespace

RuleDefinition missing_heading() {
  return define_rule<TextRule<TextFault::missing_heading>>(describe());
}

}  // namespace carelint
