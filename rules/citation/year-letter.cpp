#include "citation/text_rule.h"

namespace carelint {
namespace {

RuleInfo describe() {
  return {
      .id = "citation/year-letter",
      .title = "Works of one author and one year are told apart by a letter",
      .rationale =
          "When the list holds two works that an author published in the same year, the year alone does not say which "
          "of them you mean. APA style gives each a letter, \"2003a\" and \"2003b\", and the text repeats it. Only you "
          "know which one is meant.",
      .severity = Severity::error,
      .tags = {"citation", "apa7"},
      .sources = {{.title = "Publication Manual of the American Psychological Association, 7th edition, section 8.19",
                   .date = "2020"}},
      .examples = {
          {.source =
               "<p>Grief takes time, and nights are hard (Alder, 2003).</p><h2>References</h2><p>Alder, R. M. (2003a). "
               "<i>The long night</i>. Mill Press.</p><p>Alder, R. M. (2003b). <i>A year of grief</i>. Mill Press.</p>",
           .flagged = {"Alder, 2003"}},
          {.source = "<p>Nights are hard (Alder, 2003a). Grief takes time (Alder, 2003b), as both books say (Alder, "
                     "2003a, 2003b).</p><h2>References</h2><p>Alder, R. M. (2003a). <i>The long night</i>. Mill "
                     "Press.</p><p>Alder, R. M. (2003b). <i>A year of grief</i>. Mill Press.</p>"},
          {.source =
               "<p>Grief takes time (Alder, 2003). Sleep suffers, too (Alder &amp; Birch, "
               "2003).</p><h2>References</h2><p>Alder, R. M. (2003). <i>A year of grief</i>. Mill Press.</p><p>Alder, "
               "R. M., &amp; Birch, J. (2003). Sleep and grief. <i>Journal of Rest</i>, <i>19</i>(1), 3–9.</p>",
           .explanation = "the names tell these two apart"},
          {.source = "<p>Grief takes time (Alder, 2003). Nights are hard (Birch, "
                     "2004).</p><h2>References</h2><p>Alder, R. M. (2003). <i>A year of "
                     "grief</i>. Mill Press.</p><p>Birch, J. (2004). <i>Nights without sleep</i>. Mill Press.</p>",
           .explanation = "one work of that year needs no letter"}}};
}

}  // namespace

RuleDefinition year_letter() {
  return define_rule<TextRule<TextFault::year_letter>>(describe());
}

}  // namespace carelint
